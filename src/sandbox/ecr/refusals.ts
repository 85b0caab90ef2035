import { ServiceError } from '../service-error.ts'
import type { PutRefusal } from './image-registry.ts'

/** The registry's id is the account's. */
export const repositoryNotFound = (name: string, registryId: string): ServiceError =>
  new ServiceError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registryId}'`,
  )

export const repositoryExists = (name: string, registryId: string): ServiceError =>
  new ServiceError(
    'RepositoryAlreadyExistsException',
    `The repository with name '${name}' already exists in the registry with id '${registryId}'`,
  )

export const repositoryNotEmpty = (name: string, registryId: string): ServiceError =>
  new ServiceError(
    'RepositoryNotEmptyException',
    `The repository with name '${name}' in registry with id '${registryId}' cannot be deleted because it still contains images`,
  )

export interface ImageId {
  readonly imageDigest?: string | undefined
  readonly imageTag?: string | undefined
}

export const imageNotFound = ({ imageDigest = 'null', imageTag = 'null' }: ImageId, name: string, registryId: string): ServiceError =>
  new ServiceError(
    'ImageNotFoundException',
    `The image with imageId {imageDigest:'${imageDigest}', imageTag:'${imageTag}'} does not exist within the repository with name '${name}' in the registry with id '${registryId}'`,
  )

export const imageExists = ({ imageDigest = 'null', imageTag = 'null' }: ImageId, name: string, registryId: string): ServiceError =>
  new ServiceError(
    'ImageAlreadyExistsException',
    `Image with digest '${imageDigest}' and tag '${imageTag}' already exists in the repository with name '${name}' in registry with id '${registryId}'`,
  )

/** Why PutImage refuses an image, in the API's words. */
export function putRefused(refusal: PutRefusal, tag: string | undefined, name: string, registryId: string): ServiceError {
  const where = `in the repository with name '${name}' in registry with id '${registryId}'`
  if (refusal.refused === 'manifest') {
    return new ServiceError(
      'InvalidParameterException',
      `Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax': ${refusal.reason}`,
    )
  }
  if (refusal.refused === 'digest')
    return new ServiceError('ImageDigestDoesNotMatchException', `The digest of the manifest is '${refusal.actual}'`)
  if (refusal.refused === 'tag') {
    const message = `The image tag '${tag ?? ''}' already exists ${where} and cannot be overwritten because the tag is immutable.`
    return new ServiceError('ImageTagAlreadyExistsException', message)
  }
  const digests = refusal.missing.join(', ')
  return refusal.refused === 'blobs'
    ? new ServiceError('LayersNotFoundException', `Layers with digests '[${digests}]' required for pushing image do not exist ${where}`)
    : new ServiceError(
        'ReferencedImagesNotFoundException',
        `Images with digests '[${digests}]' required for pushing image do not exist ${where}`,
      )
}
