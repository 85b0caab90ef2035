import { logStream } from '../log-stream.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { ContainerDefinition } from './container-definition.ts'
import { TaskFault } from './container-runner.ts'

/** Where a container's lines go: to whoever watches the sandbox and, by the awslogs driver, to CloudWatch Logs. */
export interface ContainerLog {
  /** Takes a line; never throws. */
  readonly write: (line: string) => void
  /** Resolves when every line has arrived. */
  readonly end: () => Promise<void>
}

async function openStream(core: SandboxCore, group: string, stream: string, createGroup: boolean): Promise<void> {
  const create = async (operation: string, input: Record<string, string>): Promise<void> => {
    try {
      await core.call('logs', operation, input)
    } catch (error) {
      if (!(error instanceof ServiceError && error.code === 'ResourceAlreadyExistsException')) throw error
    }
  }
  try {
    if (createGroup) await create('CreateLogGroup', { logGroupName: group })
    await create('CreateLogStream', { logGroupName: group, logStreamName: stream })
  } catch (cause) {
    if (!(cause instanceof ServiceError)) throw cause
    throw new TaskFault(
      'ResourceInitializationError',
      `failed to validate logger args: failed to create Cloudwatch log stream: ${cause.code}: ${cause.message} (log group ${group})`,
      { cause },
    )
  }
}

/**
 * Opens the log of a container.
 *
 * @throws TaskFault `ResourceInitializationError` where the awslogs driver's log group does not exist.
 */
export async function openLog(core: SandboxCore, { name, logConfiguration }: ContainerDefinition, taskId: string): Promise<ContainerLog> {
  const show = (line: string): void => core.report({ type: 'output', source: name, line })
  if (logConfiguration?.logDriver !== 'awslogs') return { write: show, end: async () => {} }

  const { options } = logConfiguration
  const group = options['awslogs-group'] ?? ''
  const prefix = options['awslogs-stream-prefix']
  const stream = prefix === undefined ? taskId : `${prefix}/${name}/${taskId}`
  await openStream(core, group, stream, options['awslogs-create-group'] === 'true')
  const log = logStream(core, { owner: `container ${name}`, group, stream })
  return {
    write: (line) => {
      show(line)
      log.write(line)
    },
    end: log.end,
  }
}
