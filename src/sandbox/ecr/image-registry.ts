import { BlobStore } from './blob-store.ts'
import { type Digest, digestOf, isDigest } from './digest.ts'
import { type Manifest, parseManifest } from './manifest.ts'
import type { Repository } from './repository.ts'
import { RepositoryStore } from './repository-store.ts'

/** Why an image cannot be put. */
export type PutRefusal =
  | { readonly refused: 'manifest'; readonly reason: string }
  | { readonly refused: 'digest'; readonly actual: Digest }
  | { readonly refused: 'blobs' | 'manifests'; readonly missing: readonly Digest[] }
  | { readonly refused: 'tag' }

export interface PutImage {
  readonly content: Uint8Array
  /** The media type that the request names. Without one, what the manifest says of itself counts. */
  readonly mediaType: string | undefined
  readonly tag: string | undefined
  /** What the client says that the digest is. */
  readonly digest: Digest | undefined
}

/** An image as it is asked for. */
export interface FoundImage {
  readonly digest: Digest
  readonly mediaType: string
}

/** Images in repositories, as both the ECR API and the registry protocol see them. */
export class ImageRegistry {
  readonly blobs: BlobStore
  readonly repositories: RepositoryStore

  /** @param directory where everything is kept. */
  constructor(directory: string) {
    this.blobs = new BlobStore(directory)
    this.repositories = new RepositoryStore(directory)
  }

  /** Puts a manifest whose blobs the registry has, under a tag where there is one. */
  async putImage(
    repository: Repository,
    { content, mediaType, tag, digest }: PutImage,
  ): Promise<PutRefusal | { readonly put: FoundImage & { readonly isNew: boolean } }> {
    const manifest = parseManifest(content, mediaType)
    if (typeof manifest === 'string') return { refused: 'manifest', reason: manifest }
    const actual = digestOf(content)
    if (digest !== undefined && digest !== actual) return { refused: 'digest', actual }
    const missing = await this.#missing(repository, manifest)
    if (missing !== undefined) return missing
    const before = tag === undefined ? undefined : await this.repositories.digestOfTag(repository.name, tag)
    if (repository.imageTagMutability === 'IMMUTABLE' && before !== undefined && before !== actual) return { refused: 'tag' }

    const known = await this.repositories.image(repository.name, actual)
    await this.blobs.write(content)
    await this.repositories.putImage(repository.name, actual, {
      mediaType: manifest.mediaType,
      pushedAt: new Date().toISOString(),
      bytes: manifest.bytes,
      ...(manifest.artifactMediaType === undefined ? {} : { artifactMediaType: manifest.artifactMediaType }),
    })
    if (tag !== undefined && !(await this.repositories.putTag(repository, tag, actual))) return { refused: 'tag' }
    return {
      put: { digest: actual, mediaType: manifest.mediaType, isNew: known === undefined || (tag !== undefined && before !== actual) },
    }
  }

  async #missing({ name }: Repository, { blobs, manifests }: Manifest): Promise<PutRefusal | undefined> {
    const missingBlobs: Digest[] = []
    for (const digest of blobs) if ((await this.blobs.size(digest)) === undefined) missingBlobs.push(digest)
    if (missingBlobs.length > 0) return { refused: 'blobs', missing: missingBlobs }
    const missingManifests: Digest[] = []
    for (const digest of manifests) if ((await this.repositories.image(name, digest)) === undefined) missingManifests.push(digest)
    return missingManifests.length > 0 ? { refused: 'manifests', missing: missingManifests } : undefined
  }

  /** @param reference a tag or a digest. */
  async findImage(repository: string, reference: string): Promise<FoundImage | undefined> {
    const digest = isDigest(reference) ? reference : await this.repositories.digestOfTag(repository, reference)
    const image = digest === undefined ? undefined : await this.repositories.image(repository, digest)
    return image === undefined || digest === undefined ? undefined : { digest, mediaType: image.mediaType }
  }

  /** Removes the blobs that no image of any repository needs. */
  async sweep(): Promise<void> {
    const named = new Set<Digest>()
    for (const { name } of await this.repositories.list()) {
      for (const { digest, mediaType } of await this.repositories.images(name)) {
        named.add(digest)
        const manifest = parseManifest(await this.blobs.read(digest), mediaType)
        if (typeof manifest === 'string') throw new Error(`The manifest ${digest} on disk is broken: ${manifest}`)
        for (const blob of manifest.blobs) named.add(blob)
      }
    }
    await this.blobs.sweep(named)
  }
}
