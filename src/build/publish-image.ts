import type { ECRClient } from '@aws-sdk/client-ecr'
import { StepwrightError } from '../core/index.ts'
import type { ArtifactOutcome, PublishContext } from '../template/index.ts'
import { buildImage, holdsImage } from './build-image.ts'
import { type Engine, engineMissing, findEngine } from './engine.ts'
import type { ImagePlan } from './image-plan.ts'
import { createRepository, ecrClient, findImage, findRepository } from './image-repository.ts'
import { pushProgram } from './program-artifact.ts'
import { pushImage } from './push-image.ts'
import { registryCredentials } from './registry-token.ts'
import { timedStep } from './timed-step.ts'

type Published = Omit<ArtifactOutcome, 'milliseconds'>

/**
 * Sees to it that the registry has what a plan describes. What it has already is neither built nor pushed.
 *
 * Where the sandbox runs tasks as processes, that is the program alone, under the image's tag with `-program` after it.
 */
export async function publishImage(plan: ImagePlan, context: PublishContext): Promise<ArtifactOutcome> {
  const start = performance.now()
  const engine = await engineFor(plan, context)
  const published = context.noop ? await rehearse(plan, engine, context) : await publish(plan, engine, context)
  return { ...published, milliseconds: Math.round(performance.now() - start) }
}

/** The engine to build with, or undefined where the program is published alone. */
async function engineFor(plan: ImagePlan, { target, runner, signal }: PublishContext): Promise<Engine | undefined> {
  if (target === 'local' && runner === 'process') return undefined
  const found = await findEngine(signal)
  if (found.engine !== undefined) return found.engine
  if (target === 'local' && runner === undefined) return undefined
  throw engineMissing(`Building the image '${plan.repository}'`, found.reason)
}

/** The name under which the engine keeps an image between its build and its push, and when no registry can have it. */
const localName = ({ repository, tag }: ImagePlan): string => `${repository}:${tag}`

const publishedTag = ({ tag }: ImagePlan, engine: Engine | undefined): string => (engine === undefined ? `${tag}-program` : tag)

async function rehearse(plan: ImagePlan, engine: Engine | undefined, context: PublishContext): Promise<Published> {
  if (engine !== undefined) await build(plan, engine, context)
  const location = `${plan.repository}:${publishedTag(plan, engine)}`
  const what = engine === undefined ? 'the program' : 'the image'
  context.report({
    type: 'notice',
    text: `Would push ${what} as ${location}, and create the repository '${plan.repository}' where it is missing.`,
  })
  return { status: 'skipped', location }
}

async function publish(plan: ImagePlan, engine: Engine | undefined, context: PublishContext): Promise<Published> {
  const { report, signal } = context
  const client = await ecrClient(context.client)
  try {
    const tag = publishedTag(plan, engine)
    const known = await locate(client, plan.repository, tag, signal)
    if (known !== undefined) return { status: 'unchanged', location: known }

    const built = engine !== undefined && (await build(plan, engine, context))
    const repositoryUri =
      (await findRepository(client, plan.repository, signal)) ?? (await createRepository(client, plan.repository, signal))
    const push =
      engine === undefined
        ? async () =>
            pushProgram({ program: plan.program, repositoryUri, tag, credentials: await registryCredentials(client, signal), signal })
        : () =>
            pushImage({
              engine,
              name: localName(plan),
              repositoryUri,
              tag,
              credentials: () => registryCredentials(client, signal),
              report,
              signal,
            })
    try {
      const digest = await timedStep(report, `push ${repositoryUri}`, `Push ${repositoryUri}:${tag}`, push)
      return { status: 'published', location: `${repositoryUri}@${digest}` }
    } catch (error) {
      signal.throwIfAborted()
      // With immutable tags, somebody who pushes the same content at the same time comes first.
      const meanwhile = await locate(client, plan.repository, tag, signal)
      if (meanwhile !== undefined) return { status: 'unchanged', location: meanwhile }
      if (context.target === 'local' && error instanceof StepwrightError && error.code === 'REGISTRY_UNREACHABLE') {
        report({
          type: 'notice',
          text: `The Docker engine cannot reach the sandbox's registry; tasks run the image as built, ${localName(plan)}.`,
        })
        return { status: built ? 'published' : 'unchanged', location: localName(plan) }
      }
      throw error
    }
  } finally {
    client.destroy()
  }
}

async function locate(client: ECRClient, repository: string, tag: string, signal: AbortSignal): Promise<string | undefined> {
  const repositoryUri = await findRepository(client, repository, signal)
  if (repositoryUri === undefined) return undefined
  const digest = await findImage(client, repository, tag, signal)
  return digest === undefined ? undefined : `${repositoryUri}@${digest}`
}

/** @returns whether there was anything to build: the engine may hold the image since an earlier run. */
async function build(plan: ImagePlan, engine: Engine, { report, signal }: PublishContext): Promise<boolean> {
  const name = localName(plan)
  if (await holdsImage(engine, plan, name)) return false
  await timedStep(report, `build ${plan.repository}`, `Build ${name}`, () => buildImage({ engine, plan, name, report, signal }))
  return true
}
