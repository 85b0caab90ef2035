import { StepwrightError } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import type { CallEnvironment } from './call.ts'
import { startOwnSandbox } from './own-sandbox.ts'
import { runningSandbox } from './running-sandbox.ts'
import type { SandboxAddress } from './sandbox-file.ts'
import type { Settings } from './settings.ts'

/** Where a service is deployed to: AWS, or a sandbox on this machine. */
export interface Place {
  readonly client: ClientSettings
  /** How tasks run there. */
  readonly runner: 'container' | 'process' | 'fargate'
  /** Where a sandbox listens. */
  readonly endpoint?: string
}

/** The place that the call names, for a command that works on what stands: a sandbox must run already. */
export async function existingPlace(settings: Settings, { workDirectory }: CallEnvironment): Promise<Place> {
  if (settings.target === 'aws') return aws(settings)
  const address = await runningSandbox(workDirectory)
  if (address !== undefined) return sandboxPlace(address)
  throw new StepwrightError('NO_SANDBOX', 'No sandbox runs here.', {
    hint: 'Start one with the `sandbox` command and provision into it, or name --target aws.',
  })
}

/** The place that the call names. Where no sandbox runs, one is started in this process until the call has ended. */
export async function placeToProvision(settings: Settings, environment: CallEnvironment): Promise<Place> {
  if (settings.target === 'aws') return aws(settings)
  const { workDirectory, report } = environment
  const address = await runningSandbox(workDirectory)
  if (address !== undefined) {
    report({
      type: 'notice',
      text: `Using the sandbox at ${address.endpoint}, where tasks run as ${address.runner === 'process' ? 'processes' : 'containers'}.`,
    })
    return sandboxPlace(address)
  }
  const sandbox = await startOwnSandbox(
    {
      runner: settings.runner,
      ...(settings.region === undefined ? {} : { region: settings.region }),
      // What containers write is read back from the sandbox's CloudWatch Logs, as it is from AWS.
      report: (progress) => {
        if (progress.type !== 'output') report(progress)
      },
    },
    environment,
  )
  return { client: sandbox.clientSettings, runner: sandbox.runner, endpoint: sandbox.endpoint }
}

const aws = ({ region, profile }: Settings): Place => ({
  client: { ...(region === undefined ? {} : { region }), ...(profile === undefined ? {} : { profile }) },
  runner: 'fargate',
})

const sandboxPlace = ({ endpoint, region, runner }: SandboxAddress): Place => ({
  client: { endpoint, region, credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' } },
  runner,
  endpoint,
})
