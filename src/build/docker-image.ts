import { callSite } from '../core/index.ts'
import type { Step } from '../template/index.ts'
import type { DockerImageOptions } from './docker-image-options.ts'
import { imageOf, type NamedImage } from './named-image.ts'

/**
 * Builds a container image from a Dockerfile, pushes it to ECR, and adds it to the context as `image`.
 *
 * The Dockerfile finds the service's file, bundled into one ES module, by a build argument:
 *
 * ```dockerfile
 * FROM public.ecr.aws/docker/library/node:24-slim
 * ARG STEPWRIGHT_PROGRAM
 * COPY ${STEPWRIGHT_PROGRAM} /program.mjs
 * ENTRYPOINT ["node", "/program.mjs"]
 * ```
 *
 * The tag is a hash of everything that goes into the image, so an image that the registry has is neither built nor
 * pushed again. A base image that moves (`node:24-slim`) does not change it; name a base by its digest where that
 * matters. With `--image URI` nothing is built: the service uses the image that is named.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html
 */
export function dockerImage(options: DockerImageOptions): Step<object, { readonly image: NamedImage }> {
  return {
    kind: 'step',
    name: `Image ${options.repository}`,
    source: callSite(),
    run: async (context) => {
      const architecture = options.architecture ?? 'X86_64'
      if (context.imageUri !== undefined) return (await import('./existing-image.ts')).existingImage(context.imageUri, architecture)
      const [{ planImage }, { runsProgram }] = await Promise.all([import('./plan-image.ts'), import('./dockerfile.ts')])
      const { plan, problems } = await planImage(options, context)
      if (plan === undefined) return { adds: { image: imageOf(options.repository, unbuilt, architecture) }, fragment: {}, problems }
      return {
        adds: { image: { ...imageOf(plan.repository, plan.tag, plan.architecture), runsProgram: runsProgram(plan.dockerfile) } },
        fragment: {},
        artifacts: [
          {
            kind: 'image',
            name: plan.repository,
            id: plan.tag,
            publish: async (publish) => (await import('./publish-image.ts')).publishImage(plan, publish),
          },
        ],
        problems,
      }
    },
  }
}

/** Stands in the place of a tag while problems keep the image from being built, so that later steps can be checked. */
const unbuilt = 'unbuilt'
