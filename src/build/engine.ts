import { IncomingMessage } from 'node:http'
import type Dockerode from 'dockerode'
import { isNotInstalled, StepwrightError } from '../core/index.ts'

/** A container engine that answers. */
export interface Engine {
  readonly docker: Dockerode
  /** The builder that the engine prefers: `1` is the classic one, `2` is BuildKit. */
  readonly builder: '1' | '2'
}

/** An engine, or why there is none. */
export type EngineSearch = { readonly engine: Engine } | ({ readonly engine: undefined } & MissingEngine)

/** Why there is no engine to work with, and what to do about it. */
export interface MissingEngine {
  readonly reason: string
  readonly hint: string
}

/** How long an engine may take to say that it is there, in milliseconds. */
const patience = 5000

/**
 * Looks for a Docker engine where `DOCKER_HOST` says, else at the socket where Docker listens by default.
 *
 * @throws the signal's reason, where it aborts.
 */
export async function findEngine(signal: AbortSignal): Promise<EngineSearch> {
  try {
    const { default: Docker } = await import('dockerode')
    const docker = new Docker()
    const { headers } = await ping(docker, AbortSignal.any([signal, AbortSignal.timeout(patience)]))
    return { engine: { docker, builder: headers['builder-version'] === '2' ? '2' : '1' } }
  } catch (error) {
    signal.throwIfAborted()
    return { engine: undefined, ...explain(error) }
  }
}

const ping = (docker: Dockerode, abortSignal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    docker.modem.dial({ path: '/_ping', method: 'GET', isStream: true, statusCodes: { 200: true }, abortSignal }, (error, response) => {
      if (response instanceof IncomingMessage) resolve(response.resume())
      else reject(error ?? new Error('the Docker engine gave no answer'))
    })
  })

function explain(error: unknown): MissingEngine {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const start = 'Start Docker'
  if (isNotInstalled(error, 'dockerode')) {
    return { reason: "the package 'dockerode' is not installed", hint: 'Install it: npm install --save-dev dockerode' }
  }
  if (code === 'ENOENT' || code === 'ECONNREFUSED') return { reason: 'no Docker engine answers', hint: start }
  if (code === 'EACCES')
    return { reason: "this user may not use Docker's socket", hint: "Add the user to the group 'docker', or run as one who may" }
  if (code === 'ABORT_ERR') return { reason: `the Docker engine did not answer within ${patience / 1000} seconds`, hint: start }
  return { reason: error instanceof Error ? error.message : String(error), hint: start }
}

/** The error for work that only an engine can do. */
export const engineMissing = (what: string, { reason, hint }: MissingEngine): StepwrightError =>
  new StepwrightError('ENGINE_NEEDED', `${what} needs a Docker engine, but ${reason}.`, {
    hint: `${hint}, or pass --image URI to use an image that exists.`,
  })
