import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Digest, isDigest } from './digest.ts'
import { ifMissing } from './missing-file.ts'
import { type ImageRecord, imageSchema, type Repository, repositorySchema } from './repository.ts'

const tagSchema = z.object({ digest: z.custom<Digest>((value) => typeof value === 'string' && isDigest(value)) })

/** An image of a repository, with all its tags. */
export interface StoredImage extends ImageRecord {
  readonly digest: Digest
  readonly tags: readonly string[]
}

/**
 * Repositories, images and tags on disk: one small file each, so that a second sandbox on the same directory sees what
 * the first one wrote. Files appear whole: they are written elsewhere and moved into place.
 */
export class RepositoryStore {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = join(directory, 'repositories')
  }

  /** @returns whether it was created; false where there is one of that name. */
  async create(repository: Repository): Promise<boolean> {
    await mkdir(this.#path(repository.name), { recursive: true })
    return this.#write(this.#path(repository.name, 'repository.json'), repository, 'once')
  }

  async update(repository: Repository): Promise<void> {
    await this.#write(this.#path(repository.name, 'repository.json'), repository, 'replace')
  }

  find(name: string): Promise<Repository | undefined> {
    return read(this.#path(name, 'repository.json'), repositorySchema)
  }

  /** All repositories, sorted by name. */
  async list(): Promise<readonly Repository[]> {
    const names = await ifMissing(readdir(this.#directory), [])
    const repositories = await Promise.all(names.map((name) => this.find(decodeURIComponent(name))))
    return repositories.filter((repository) => repository !== undefined).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }

  async delete(name: string): Promise<void> {
    await rm(this.#path(name), { recursive: true, force: true })
  }

  async putImage(name: string, digest: Digest, image: ImageRecord): Promise<void> {
    await mkdir(this.#path(name, 'images'), { recursive: true })
    await this.#write(this.#path(name, 'images', fileOf(digest)), image, 'once')
  }

  /** @returns whether the tag now names the image; false where it names another one and tags cannot be moved. */
  async putTag({ name, imageTagMutability }: Repository, tag: string, digest: Digest): Promise<boolean> {
    await mkdir(this.#path(name, 'tags'), { recursive: true })
    const written = await this.#write(
      this.#path(name, 'tags', `${tag}.json`),
      { digest },
      imageTagMutability === 'IMMUTABLE' ? 'once' : 'replace',
    )
    return written || (await this.digestOfTag(name, tag)) === digest
  }

  async digestOfTag(name: string, tag: string): Promise<Digest | undefined> {
    return (await read(this.#path(name, 'tags', `${tag}.json`), tagSchema))?.digest
  }

  /** The repository's images, sorted by digest. */
  async images(name: string): Promise<readonly StoredImage[]> {
    const tagsOf = new Map<Digest, string[]>()
    for (const tag of await this.tags(name)) {
      const digest = await this.digestOfTag(name, tag)
      if (digest !== undefined) tagsOf.set(digest, [...(tagsOf.get(digest) ?? []), tag])
    }
    const files = await jsonFiles(this.#path(name, 'images'))
    const images = await Promise.all(
      files.map(async (file) => {
        const digest: Digest = `sha256:${file.replace(/\.json$/, '')}`
        const image = await read(this.#path(name, 'images', file), imageSchema)
        return image === undefined ? undefined : Object.assign(image, { digest, tags: tagsOf.get(digest) ?? [] })
      }),
    )
    return images.filter((image) => image !== undefined)
  }

  image(name: string, digest: Digest): Promise<ImageRecord | undefined> {
    return read(this.#path(name, 'images', fileOf(digest)), imageSchema)
  }

  /** The repository's tags, sorted. */
  async tags(name: string): Promise<readonly string[]> {
    const files = await jsonFiles(this.#path(name, 'tags'))
    return files.map((file) => file.replace(/\.json$/, '')).toSorted()
  }

  async deleteTag(name: string, tag: string): Promise<void> {
    await rm(this.#path(name, 'tags', `${tag}.json`), { force: true })
  }

  /** Removes an image and all its tags. */
  async deleteImage(name: string, { digest, tags }: StoredImage): Promise<void> {
    for (const tag of tags) await this.deleteTag(name, tag)
    await rm(this.#path(name, 'images', fileOf(digest)), { force: true })
  }

  #path(name: string, ...rest: readonly string[]): string {
    return join(this.#directory, encodeURIComponent(name), ...rest)
  }

  /** Writes a file as a whole. @returns whether it was written; false where it exists and may be written once only. */
  async #write(path: string, value: unknown, how: 'once' | 'replace'): Promise<boolean> {
    const partial = `${path}.${randomUUID()}`
    await writeFile(partial, JSON.stringify(value), { flush: true })
    if (how === 'replace') {
      await rename(partial, path)
      return true
    }
    try {
      await link(partial, path)
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw error
    } finally {
      await rm(partial, { force: true })
    }
  }
}

const fileOf = (digest: Digest): string => `${digest.slice('sha256:'.length)}.json`

/** Sorted, and without those that are still being written. */
const jsonFiles = async (directory: string): Promise<readonly string[]> =>
  (await ifMissing(readdir(directory), [])).filter((file) => file.endsWith('.json')).toSorted()

async function read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema> | undefined> {
  const text = await ifMissing(readFile(path, 'utf8'), undefined)
  return text === undefined ? undefined : schema.parse(JSON.parse(text))
}
