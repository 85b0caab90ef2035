import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from './digest.ts'
import { RegistryError } from './registry-error.ts'

/** A blob on its way in: pieces are appended, and at the end its digest must be what the client said. */
export class BlobUpload {
  readonly repository: string
  readonly #path: string
  readonly #keep: (path: string, digest: Digest) => Promise<void>
  readonly #hash = createHash('sha256')
  #received = 0
  #busy = false

  constructor(repository: string, path: string, keep: (path: string, digest: Digest) => Promise<void>) {
    this.repository = repository
    this.#path = path
    this.#keep = keep
  }

  get id(): string {
    return basename(this.#path)
  }

  /** In bytes. */
  get received(): number {
    return this.#received
  }

  /**
   * Appends a piece, which must start where the last one ended.
   *
   * @throws RegistryError `BLOB_UPLOAD_INVALID` 416 where it starts elsewhere, or while another piece comes in.
   */
  async append(piece: Readable, start: number = this.#received): Promise<void> {
    if (this.#busy || start !== this.#received) {
      throw new RegistryError(416, 'BLOB_UPLOAD_INVALID', `The upload has ${this.#received} bytes; the next piece must start there.`)
    }
    this.#busy = true
    try {
      const count = (chunk: Buffer): Buffer => {
        this.#hash.update(chunk)
        this.#received += chunk.length
        return chunk
      }
      await pipeline(
        piece,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) yield count(chunk)
        },
        createWriteStream(this.#path, { flags: 'a', flush: true }),
      )
    } finally {
      this.#busy = false
    }
  }

  /** @throws RegistryError `DIGEST_INVALID` where the content has another digest; the upload is over then, too. */
  async finish(digest: Digest): Promise<void> {
    const actual = `sha256:${this.#hash.digest('hex')}`
    if (actual !== digest) {
      await this.cancel()
      throw new RegistryError(400, 'DIGEST_INVALID', `The content's digest is ${actual}, not ${digest}.`)
    }
    await this.#keep(this.#path, digest)
  }

  async cancel(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}
