import { z } from 'zod'
import type { Output } from '../aws-service.ts'
import { isDigest } from './digest.ts'
import type { ImageId } from './refusals.ts'
import type { StoredImage } from './repository-store.ts'

/** How requests name images: by tag, by digest, or by both. */
export const imageIds = z.array(z.object({ imageDigest: z.string().optional(), imageTag: z.string().optional() })).max(100)

const reasons = {
  ImageNotFound: 'Requested image not found',
  InvalidImageDigest: 'Invalid image digest',
  MissingDigestAndTag: 'Missing image digest and tag',
  ImageTagDoesNotMatchDigest: 'Requested image tag does not match the image digest',
  ImageReferencedByManifestList: 'Requested image referenced by manifest list',
} as const

/** Why one image of a batch was left out. */
export type FailureCode = keyof typeof reasons

export const failure = ({ imageDigest, imageTag }: ImageId, failureCode: FailureCode): Output => ({
  imageId: { imageDigest, imageTag },
  failureCode,
  failureReason: reasons[failureCode],
})

/** The image that a request names, or why there is none. */
export function findIdentified(images: readonly StoredImage[], { imageDigest, imageTag }: ImageId): StoredImage | FailureCode {
  if (imageDigest === undefined && imageTag === undefined) return 'MissingDigestAndTag'
  if (imageDigest !== undefined && !isDigest(imageDigest)) return 'InvalidImageDigest'
  const tagged = imageTag === undefined ? undefined : images.find(({ tags }) => tags.includes(imageTag))
  if (imageDigest === undefined) return tagged ?? 'ImageNotFound'
  const named = images.find(({ digest }) => digest === imageDigest)
  if (imageTag !== undefined && named !== undefined && tagged !== named) return 'ImageTagDoesNotMatchDigest'
  return named ?? 'ImageNotFound'
}
