import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { deleteImages } from './delete-images.ts'
import { isDigest } from './digest.ts'
import { type EcrContext, inRepository, invalidInput, repositoryOf } from './ecr-context.ts'
import { failure, findIdentified, imageIds } from './image-identifier.ts'
import { pageOf, paging } from './paging.ts'
import { imageExists, imageNotFound, putRefused } from './refusals.ts'
import type { StoredImage } from './repository-store.ts'

const tagFilter = z.object({ tagStatus: z.enum(['TAGGED', 'UNTAGGED', 'ANY']).default('ANY') }).default({ tagStatus: 'ANY' })

const passes = ({ tagStatus }: z.output<typeof tagFilter>, { tags }: StoredImage): boolean =>
  tagStatus === 'ANY' || (tagStatus === 'TAGGED') === tags.length > 0

/** The operations on the images of a repository. */
export function imageOperations(context: EcrContext): AwsService['operations'] {
  const { core, registry } = context
  const registryId = core.accountId

  const describe = (repositoryName: string, image: StoredImage): Output => ({
    registryId,
    repositoryName,
    imageDigest: image.digest,
    imageTags: image.tags.length === 0 ? undefined : image.tags,
    imageSizeInBytes: image.bytes,
    imagePushedAt: new Date(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    artifactMediaType: image.artifactMediaType,
  })

  return {
    DescribeImages: operation(
      z.strictObject({ ...inRepository, imageIds: imageIds.min(1).optional(), filter: tagFilter, ...paging }),
      async ({ imageIds: wanted, filter, maxResults, nextToken: token, ...request }) => {
        const { name } = await repositoryOf(context, request)
        const images = await registry.repositories.images(name)
        if (wanted === undefined) {
          const { page, nextToken } = pageOf(
            images.filter((image) => passes(filter, image)),
            { maxResults, nextToken: token },
          )
          return { imageDetails: page.map((image) => describe(name, image)), nextToken }
        }
        const found = wanted.map((id) => {
          const image = findIdentified(images, id)
          if (typeof image === 'string') throw imageNotFound(id, name, registryId)
          return image
        })
        return { imageDetails: [...new Set(found)].map((image) => describe(name, image)) }
      },
      invalidInput,
    ),

    ListImages: operation(
      z.strictObject({ ...inRepository, filter: tagFilter, ...paging }),
      async ({ filter, maxResults, nextToken: token, ...request }) => {
        const { name } = await repositoryOf(context, request)
        const images = (await registry.repositories.images(name)).filter((image) => passes(filter, image))
        const ids = images.flatMap(({ digest, tags }) =>
          tags.length === 0 ? [{ imageDigest: digest }] : tags.map((tag) => ({ imageDigest: digest, imageTag: tag })),
        )
        const { page, nextToken } = pageOf(ids, { maxResults, nextToken: token })
        return { imageIds: page, nextToken }
      },
      invalidInput,
    ),

    BatchGetImage: operation(
      z.strictObject({ ...inRepository, imageIds: imageIds.min(1), acceptedMediaTypes: z.array(z.string()).optional() }),
      async ({ imageIds: wanted, acceptedMediaTypes, ...request }) => {
        const { name } = await repositoryOf(context, request)
        const stored = await registry.repositories.images(name)
        const images: Output[] = []
        const failures: Output[] = []
        for (const id of wanted) {
          const found = findIdentified(stored, id)
          const accepted = typeof found === 'string' || acceptedMediaTypes === undefined || acceptedMediaTypes.includes(found.mediaType)
          const image = accepted ? found : 'ImageNotFound'
          if (typeof image === 'string') failures.push(failure(id, image))
          else {
            const imageId = { imageDigest: image.digest, imageTag: id.imageTag }
            const imageManifest = (await registry.blobs.read(image.digest)).toString('utf8')
            images.push({ registryId, repositoryName: name, imageId, imageManifest, imageManifestMediaType: image.mediaType })
          }
        }
        return { images, failures }
      },
      invalidInput,
    ),

    BatchDeleteImage: operation(
      z.strictObject({ ...inRepository, imageIds: imageIds.min(1) }),
      async ({ imageIds: wanted, ...request }) => deleteImages(registry, (await repositoryOf(context, request)).name, wanted),
      invalidInput,
    ),

    PutImage: operation(
      z.strictObject({
        ...inRepository,
        imageManifest: z.string().min(1).max(4_194_304),
        imageManifestMediaType: z.string().optional(),
        imageTag: z
          .string()
          .regex(/^\w[\w.-]{0,127}$/)
          .optional(),
        imageDigest: z.string().refine(isDigest).optional(),
      }),
      async ({ imageManifest, imageManifestMediaType: mediaType, imageTag: tag, imageDigest: digest, ...request }) => {
        const repository = await repositoryOf(context, request)
        const content = Buffer.from(imageManifest)
        const outcome = await registry.putImage(repository, { content, mediaType, tag, digest })
        if ('refused' in outcome) throw putRefused(outcome, tag, repository.name, registryId)
        const imageId = { imageDigest: outcome.put.digest, imageTag: tag }
        if (!outcome.put.isNew) throw imageExists(imageId, repository.name, registryId)
        return {
          image: { registryId, repositoryName: repository.name, imageId, imageManifest, imageManifestMediaType: outcome.put.mediaType },
        }
      },
      invalidInput,
    ),

    BatchCheckLayerAvailability: operation(
      z.strictObject({ ...inRepository, layerDigests: z.array(z.string()).min(1).max(100) }),
      async ({ layerDigests, ...request }) => {
        await repositoryOf(context, request)
        const layers: Output[] = []
        const failures: Output[] = []
        for (const layerDigest of layerDigests) {
          if (!isDigest(layerDigest)) {
            failures.push({ layerDigest, failureCode: 'InvalidLayerDigest', failureReason: 'Invalid layer digest' })
            continue
          }
          const layerSize = await registry.blobs.size(layerDigest)
          layers.push({ layerDigest, layerAvailability: layerSize === undefined ? 'UNAVAILABLE' : 'AVAILABLE', layerSize })
        }
        return { layers, failures }
      },
      invalidInput,
    ),
  }
}
