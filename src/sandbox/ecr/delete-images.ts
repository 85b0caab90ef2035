import type { Output } from '../aws-service.ts'
import { failure, findIdentified } from './image-identifier.ts'
import type { ImageRegistry } from './image-registry.ts'
import { parseManifest } from './manifest.ts'
import type { ImageId } from './refusals.ts'
import type { StoredImage } from './repository-store.ts'

/**
 * Deletes images as BatchDeleteImage does: a tag takes its image along when it was the last one; a digest takes all
 * the image's tags along. An image that an index names stays.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html
 */
export async function deleteImages(registry: ImageRegistry, repository: string, ids: readonly ImageId[]): Promise<Output> {
  const deleted: Output[] = []
  const failures: Output[] = []
  for (const id of ids) {
    const images = await registry.repositories.images(repository)
    const image = findIdentified(images, id)
    if (typeof image === 'string') {
      failures.push(failure(id, image))
      continue
    }
    const keepsImage = id.imageTag !== undefined && image.tags.length > 1
    if (!keepsImage && (await isInIndex(registry, images, image))) {
      failures.push(failure({ imageDigest: image.digest, imageTag: id.imageTag }, 'ImageReferencedByManifestList'))
      continue
    }
    if (keepsImage && id.imageTag !== undefined) await registry.repositories.deleteTag(repository, id.imageTag)
    else await registry.repositories.deleteImage(repository, image)
    const gone = id.imageTag === undefined ? image.tags : [id.imageTag]
    if (gone.length === 0) deleted.push({ imageDigest: image.digest })
    for (const imageTag of gone) deleted.push({ imageDigest: image.digest, imageTag })
  }
  await registry.sweep()
  return { imageIds: deleted, failures }
}

async function isInIndex(registry: ImageRegistry, images: readonly StoredImage[], { digest }: StoredImage): Promise<boolean> {
  for (const { digest: other, mediaType } of images) {
    const manifest = parseManifest(await registry.blobs.read(other), mediaType)
    if (typeof manifest !== 'string' && manifest.manifests.includes(digest)) return true
  }
  return false
}
