import { type Report, StepwrightError } from '../core/index.ts'
import type { Engine } from './engine.ts'
import { readEngineEvents } from './engine-event.ts'
import { engineWords } from './engine-words.ts'
import { LayerProgress } from './layer-progress.ts'
import type { RegistryCredentials } from './registry-token.ts'

export interface PushImageOptions {
  readonly engine: Engine
  /** The image's name in the engine. */
  readonly name: string
  /** Where it goes: `HOST/NAME`, without a tag. */
  readonly repositoryUri: string
  readonly tag: string
  /** Asked for a token before each attempt. */
  readonly credentials: () => Promise<RegistryCredentials>
  readonly report: Report
  readonly signal: AbortSignal
}

/**
 * Pushes an image; layers that the registry has are skipped. Where the token expires on the way, a new one is asked for
 * and the push goes on with what is missing.
 *
 * @returns the digest of the manifest, `sha256:…`.
 * @throws StepwrightError `REGISTRY_UNREACHABLE` where the engine cannot connect to the registry, else `IMAGE_PUSH_FAILED`.
 */
export async function pushImage(options: PushImageOptions): Promise<string> {
  const { engine, name, repositoryUri, tag } = options
  await engine.docker.getImage(name).tag({ repo: repositoryUri, tag })
  try {
    return await pushOnce(options)
  } catch (error) {
    if (!(error instanceof StepwrightError) || !isTokenRefused(error.message)) throw error
    options.report({
      type: 'notice',
      text: `The registry no longer takes the token; asking for a new one and pushing ${repositoryUri}:${tag} again.`,
    })
    return await pushOnce(options)
  } finally {
    await untag(options)
  }
}

/** The image keeps its other name; the one of the push holds a registry's address, which may never answer again. */
async function untag({ engine, repositoryUri, tag, report }: PushImageOptions): Promise<void> {
  try {
    await engine.docker.getImage(`${repositoryUri}:${tag}`).remove({ noprune: true })
  } catch (error) {
    report({
      type: 'warning',
      text: `The engine keeps the name ${repositoryUri}:${tag}: ${engineWords(error)}`,
    })
  }
}

async function pushOnce({ engine, repositoryUri, tag, credentials, report, signal }: PushImageOptions): Promise<string> {
  const authconfig = { ...(await credentials()), serveraddress: repositoryUri.replace(/\/.*$/, '') }
  const layers = new LayerProgress()
  let digest: string | undefined
  try {
    const answer = await engine.docker.getImage(repositoryUri).push({ tag, authconfig, abortSignal: signal })
    for await (const event of readEngineEvents(answer)) {
      if (event.error !== undefined) throw pushFailed(repositoryUri, tag, event.error)
      if (typeof event.aux === 'object') digest = event.aux.Digest ?? digest
      if (event.id !== undefined && layers.update(event.id, event)) {
        report({ type: 'step-progress', id: `push ${repositoryUri}`, ...layers.summary() })
      }
    }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof StepwrightError) throw error
    throw pushFailed(repositoryUri, tag, engineWords(error), error)
  }
  if (digest === undefined) throw pushFailed(repositoryUri, tag, 'the engine ended its answer without a digest')
  return digest
}

const isTokenRefused = (message: string): boolean =>
  /authorization token has expired|no basic auth credentials|unauthorized|401/i.test(message)

const isUnreachable = (message: string): boolean =>
  /connection refused|no route to host|i\/o timeout|network is unreachable|no such host|server gave HTTP response to HTTPS client/i.test(
    message,
  )

function pushFailed(repositoryUri: string, tag: string, message: string, cause?: unknown): StepwrightError {
  const unreachable = isUnreachable(message)
  return new StepwrightError(
    unreachable ? 'REGISTRY_UNREACHABLE' : 'IMAGE_PUSH_FAILED',
    `The image could not be pushed to ${repositoryUri}:${tag}: ${message}`,
    {
      hint: unreachable
        ? 'The Docker engine must be able to connect to the registry; it may run on another machine than this program.'
        : "Look at the registry's words; the credentials need the ecr: actions of the managed policy AmazonEC2ContainerRegistryPowerUser.",
      cause,
    },
  )
}
