import { randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobUpload } from './blob-upload.ts'
import { type Digest, digestOf } from './digest.ts'
import { ifMissing } from './missing-file.ts'

/** How long a blob that no manifest names is kept, in milliseconds: a push uploads its blobs before its manifest. */
const grace = 60 * 60 * 1000

/** Blobs on disk, named by their content. A blob is there whole or not at all, also after a crash. */
export class BlobStore {
  readonly #blobs: string
  readonly #uploads: string

  /** @param directory where the blobs are kept; it is made when the first one comes. */
  constructor(directory: string) {
    this.#blobs = join(directory, 'blobs', 'sha256')
    // Each sandbox has its own folder, so that two on one directory do not clean up each other's uploads.
    this.#uploads = join(directory, 'uploads', randomUUID())
  }

  #path(digest: Digest): string {
    return join(this.#blobs, digest.slice('sha256:'.length))
  }

  /** The size in bytes, or undefined where there is no such blob. What is asked for is not swept away soon after. */
  async size(digest: Digest): Promise<number | undefined> {
    const found = await ifMissing(stat(this.#path(digest)), undefined)
    if (found === undefined) return undefined
    const now = new Date()
    await ifMissing(utimes(this.#path(digest), now, now), undefined)
    return found.size
  }

  /** @param range the first and last byte, both included. */
  stream(digest: Digest, range?: { readonly start: number; readonly end: number }): ReadStream {
    return createReadStream(this.#path(digest), range)
  }

  read(digest: Digest): Promise<Buffer> {
    return readFile(this.#path(digest))
  }

  async write(content: Uint8Array): Promise<Digest> {
    const digest = digestOf(content)
    const partial = await this.#newUploadPath()
    await writeFile(partial, content, { flush: true })
    await this.#keep(partial, digest)
    return digest
  }

  async startUpload(repository: string): Promise<BlobUpload> {
    return new BlobUpload(repository, await this.#newUploadPath(), (partial, digest) => this.#keep(partial, digest))
  }

  /** Removes the blobs that no manifest names, but for those of the last hour. */
  async sweep(named: ReadonlySet<Digest>): Promise<void> {
    const limit = Date.now() - grace
    for (const hex of await ifMissing(readdir(this.#blobs), [])) {
      if (named.has(`sha256:${hex}`)) continue
      const found = await ifMissing(stat(join(this.#blobs, hex)), undefined)
      if (found !== undefined && found.mtimeMs < limit) await rm(join(this.#blobs, hex), { force: true })
    }
  }

  /** Drops the uploads that were never finished. */
  async close(): Promise<void> {
    await rm(this.#uploads, { recursive: true, force: true })
  }

  async #newUploadPath(): Promise<string> {
    await mkdir(this.#uploads, { recursive: true })
    return join(this.#uploads, randomUUID())
  }

  async #keep(partial: string, digest: Digest): Promise<void> {
    await mkdir(this.#blobs, { recursive: true })
    await rename(partial, this.#path(digest))
  }
}
