import type { ECRClient } from '@aws-sdk/client-ecr'
import { type Report, StepwrightError } from '../core/index.ts'
import type { ArtifactOutcome, PublishContext } from '../template/index.ts'
import { buildImage, holdsImage } from './build-image.ts'
import { type Engine, engineMissing, findEngine } from './engine.ts'
import type { ImagePlan } from './image-plan.ts'
import { ecrClient, ensureRepository, findImage, findRepository } from './image-repository.ts'
import { removeOldImages } from './old-images.ts'
import { pushProgram } from './program-artifact.ts'
import { pushImage } from './push-image.ts'
import { type RegistryCredentials, registryCredentials } from './registry-token.ts'
import { timedStep } from './timed-step.ts'

type Published = Omit<ArtifactOutcome, 'milliseconds'>

/** What is published: an image that an engine builds, or the program alone. */
type Form = 'image' | 'program'

/**
 * Sees to it that the registry has what a plan describes. What it has already is neither built nor pushed.
 *
 * Where the sandbox runs tasks as processes, that is the program alone, under the image's tag with `-program` after it.
 */
export async function publishImage(plan: ImagePlan, context: PublishContext): Promise<ArtifactOutcome> {
  const start = performance.now()
  const form = await formFor(context)
  const published = context.noop ? await rehearse(plan, form, context) : await publish(plan, form, context)
  return { ...published, milliseconds: Math.round(performance.now() - start) }
}

async function formFor({ target, runner, signal }: PublishContext): Promise<Form> {
  if (target === 'aws' || runner === 'container') return 'image'
  if (runner === 'process') return 'program'
  return (await findEngine(signal)).engine === undefined ? 'program' : 'image'
}

/** The name under which the engine keeps an image between its build and its push, and when no registry can have it. */
const localName = ({ repository, tag }: ImagePlan): string => `${repository}:${tag}`

const publishedTag = ({ tag }: ImagePlan, form: Form): string => (form === 'program' ? `${tag}-program` : tag)

async function rehearse(plan: ImagePlan, form: Form, context: PublishContext): Promise<Published> {
  if (form === 'image') await buildOnce(plan, context)
  const location = `${plan.repository}:${publishedTag(plan, form)}`
  const text = `Would push the ${form} as ${location}, and create the repository '${plan.repository}' where it is missing.`
  context.report({ type: 'notice', text })
  return { status: 'skipped', location }
}

async function publish(plan: ImagePlan, form: Form, context: PublishContext): Promise<Published> {
  const { report, signal } = context
  const client = await ecrClient(context.client)
  try {
    const tag = publishedTag(plan, form)
    const known = await locate(client, plan.repository, tag, signal)
    if (known !== undefined) return { status: 'unchanged', location: known }

    const built = form === 'image' ? await buildOnce(plan, context) : undefined
    const repositoryUri = await ensureRepository(client, plan.repository, signal)
    const credentials = (): Promise<RegistryCredentials> => registryCredentials(client, signal)
    const push =
      built === undefined
        ? async () => pushProgram({ program: plan.program, repositoryUri, tag, credentials: await credentials(), signal })
        : () => pushImage({ engine: built.engine, name: localName(plan), repositoryUri, tag, credentials, report, signal })
    try {
      const digest = await timedStep(report, `push ${repositoryUri}`, `Push ${repositoryUri}:${tag}`, push)
      return { status: 'published', location: `${repositoryUri}@${digest}` }
    } catch (error) {
      signal.throwIfAborted()
      // With immutable tags, somebody who pushes the same content at the same time comes first.
      const meanwhile = await locate(client, plan.repository, tag, signal)
      if (meanwhile !== undefined) return { status: 'unchanged', location: meanwhile }
      if (context.target === 'local' && built !== undefined && isUnreachable(error)) return useAsBuilt(plan, built.isNew, report)
      throw error
    }
  } finally {
    client.destroy()
  }
}

const isUnreachable = (error: unknown): boolean => error instanceof StepwrightError && error.code === 'REGISTRY_UNREACHABLE'

function useAsBuilt(plan: ImagePlan, isNew: boolean, report: Report): Published {
  const location = localName(plan)
  report({ type: 'notice', text: `The Docker engine cannot reach the sandbox's registry; tasks run the image as built, ${location}.` })
  return { status: isNew ? 'published' : 'unchanged', location }
}

async function locate(client: ECRClient, repository: string, tag: string, signal: AbortSignal): Promise<string | undefined> {
  const repositoryUri = await findRepository(client, repository, signal)
  if (repositoryUri === undefined) return undefined
  const digest = await findImage(client, repository, tag, signal)
  return digest === undefined ? undefined : `${repositoryUri}@${digest}`
}

/** Builds the image, unless the engine holds it since an earlier run. */
async function buildOnce(
  plan: ImagePlan,
  { buildId, report, signal }: PublishContext,
): Promise<{ readonly engine: Engine; readonly isNew: boolean }> {
  const name = localName(plan)
  const found = await findEngine(signal)
  if (found.engine === undefined) throw engineMissing(`Building the image '${plan.repository}'`, found)
  const { engine } = found
  const isNew = !(await holdsImage(engine, plan, name))
  if (isNew) {
    await timedStep(report, `build ${plan.repository}`, `Build ${name}`, () => buildImage({ engine, plan, name, buildId, report, signal }))
    await removeOldImages(engine, plan.repository, report)
  }
  return { engine, isNew }
}
