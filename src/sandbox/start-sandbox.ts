import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type Report, StepwrightError } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import type { AwsService } from './aws-service.ts'
import { decideRunner, type RunnerChoice, type RunnerKind } from './ecs/index.ts'
import { createGateway } from './gateway.ts'
import { identityRoute } from './identity-route.ts'
import { callNeighbour } from './neighbours.ts'
import type { SandboxCore } from './sandbox-core.ts'
import { createServices } from './services.ts'

/** How a sandbox is started. */
export interface SandboxOptions {
  /** The port on 127.0.0.1. @default 0, a free one */
  readonly port?: number
  /** Where the sandbox keeps what outlives it: the images of its registry. */
  readonly directory: string
  /** @default 'us-east-1' */
  readonly region?: string
  /** How ECS tasks run. @default 'auto', as containers where a Docker engine answers within five seconds, and as child processes elsewhere */
  readonly runner?: RunnerChoice
  /** What `GET /_stepwright` answers beside the account and the process, for whoever must know this sandbox again. @default a random one */
  readonly token?: string
  /** Ends the search for a Docker engine, and so the start. A sandbox that has started ends by `close`. */
  readonly signal?: AbortSignal
  readonly report: Report
}

/** AWS on the loopback interface of this machine, for one laptop and for tests. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string
  readonly region: string
  readonly accountId: string
  /** How ECS tasks run here: whoever builds pushes an image for containers, and the program itself for processes. */
  readonly runner: RunnerKind
  /**
   * What any AWS SDK client is constructed with to reach this sandbox. Two operations of Step Functions have a host of their own on
   * AWS (`sync-states…`), which an address does not have.
   */
  readonly clientSettings: Required<Pick<ClientSettings, 'region' | 'endpoint' | 'credentials'>> & { readonly disableHostPrefix: true }
  /** Stops tasks, executions and the server. Everything that is not in the directory is gone. */
  readonly close: () => Promise<void>
}

/** The account of every sandbox. */
const accountId = '000000000000'

/**
 * Starts AWS in this process: CloudFormation, Step Functions, ECS, ECR, S3, SNS, SQS, DynamoDB, CloudWatch and its Logs,
 * and STS, all on one port of 127.0.0.1, by their own wire protocols. Credentials are not checked; requests of web pages are
 * refused.
 *
 * @throws StepwrightError `PORT_TAKEN` where another program listens on the port; `NO_ENGINE` where containers were asked for and no Docker
 * engine answers; `MISSING_LIBRARY` where `fauxqs` or
 * `dynalite` is not installed.
 */
export async function startSandbox({
  port = 0,
  directory,
  region = 'us-east-1',
  runner = 'auto',
  token = randomUUID(),
  signal,
  report,
}: SandboxOptions): Promise<Sandbox> {
  const decision = await decideRunner(runner, signal)
  const closing = new AbortController()
  let services: readonly AwsService[] = []
  let endpoint: string | undefined
  const core: SandboxCore = {
    region,
    accountId,
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
    directory,
    report,
    signal: closing.signal,
    endpoint: () => {
      if (endpoint === undefined) throw new StepwrightError('SANDBOX_NOT_LISTENING', 'The sandbox does not listen yet.')
      return endpoint
    },
    call: callNeighbour(() => services, closing.signal),
  }
  services = await createServices(core, decision)

  const closeServices = async (): Promise<void> => {
    closing.abort(new StepwrightError('SANDBOX_CLOSED', 'The sandbox is closing.'))
    await Promise.all(services.map(async ({ close }) => close?.()))
  }

  const server = createGateway(core, () => services, [identityRoute({ accountId, pid: process.pid, token })])
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (cause) {
    await closeServices()
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause
    throw new StepwrightError('PORT_TAKEN', `Another program listens on 127.0.0.1:${port}.`, {
      hint: 'Choose another port, or none for a free one.',
      cause,
    })
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new StepwrightError('SANDBOX_NOT_LISTENING', 'The sandbox got no port.')
  endpoint = `http://127.0.0.1:${address.port}`

  let closed: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await closeServices()
    const ended = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await ended
  }
  return {
    endpoint,
    region,
    accountId,
    runner: decision.kind,
    clientSettings: { region, endpoint, credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' }, disableHostPrefix: true },
    close: () => (closed ??= close()),
  }
}
