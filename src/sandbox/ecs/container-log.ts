import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { ContainerDefinition } from './container-definition.ts'
import { TaskFault } from './container-runner.ts'
import { logBatches } from './log-batches.ts'

/** Where a container's lines go: to whoever watches the sandbox and, by the awslogs driver, to CloudWatch Logs. */
export interface ContainerLog {
  /** Takes a line; never throws. */
  readonly write: (line: string) => void
  /** Resolves when every line has arrived. */
  readonly end: () => Promise<void>
}

const flushMilliseconds = 200

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

function streamLog(core: SandboxCore, container: string, group: string, stream: string): ContainerLog {
  let pending: { readonly timestamp: number; readonly message: string }[] = []
  let sending = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const send = async (): Promise<void> => {
    const events = pending
    pending = []
    try {
      for (const logEvents of logBatches(events)) {
        await core.call('logs', 'PutLogEvents', { logGroupName: group, logStreamName: stream, logEvents: [...logEvents] })
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      core.report({
        type: 'warning',
        text: `${events.length} log lines of container ${container} did not reach log group ${group}: ${reason}`,
      })
    }
  }
  const flush = (): Promise<void> => {
    timer = undefined
    sending = sending.then(send)
    return sending
  }
  return {
    write: (message) => {
      // CloudWatch Logs refuses an empty event; the awslogs driver leaves empty lines out as well.
      if (message === '') return
      pending.push({ timestamp: Date.now(), message })
      timer ??= setTimeout(() => void flush(), flushMilliseconds)
    },
    end: () => {
      clearTimeout(timer)
      return flush()
    },
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
  const log = streamLog(core, name, group, stream)
  return {
    write: (line) => {
      show(line)
      log.write(line)
    },
    end: log.end,
  }
}
