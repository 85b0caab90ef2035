import { randomBytes } from 'node:crypto'
import type { HistoryEvent } from '../../engine/index.ts'
import type { LogStream } from '../log-stream.ts'
import { logStream } from '../log-stream.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { eventDetails } from './event-details.ts'
import type { ExecutionRecord } from './execution-record.ts'
import type { Revision } from './state-machine.ts'

type Level = Revision['logging']['level']

const failure = /(Failed|TimedOut|Aborted)$/
const fatal = /^Execution(Failed|TimedOut|Aborted)$/

const isLogged = (level: Level, type: HistoryEvent['type']): boolean =>
  level === 'ALL' || (level === 'ERROR' && failure.test(type)) || (level === 'FATAL' && fatal.test(type))

/** The log group's name in `arn:aws:logs:<region>:<account>:log-group:<name>:*`. */
const groupName = (arn: string): string => arn.replace(/^arn:[^:]+:logs:[^:]*:[^:]*:log-group:/, '').replace(/:\*$/, '')

/**
 * An event of an execution as Step Functions logs it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
 */
const logged = (event: HistoryEvent, { arn, redriveCount }: ExecutionRecord, withData: boolean): string =>
  JSON.stringify({
    id: String(event.id),
    type: event.type,
    details: eventDetails(event, withData),
    previous_event_id: String(event.previousEventId),
    event_timestamp: String(event.timestamp.getTime()),
    execution_arn: arn,
    redrive_count: String(redriveCount),
  })

/** Where an execution's events are logged, as its machine says; absent where it logs none. */
export interface ExecutionLog {
  readonly write: (event: HistoryEvent) => void
  readonly end: LogStream['end']
}

/** Opens the log of an execution. */
export function executionLog(core: SandboxCore, record: ExecutionRecord): ExecutionLog | undefined {
  const { arn, target } = record
  const { level, includeExecutionData, destinations = [] } = target.revision.logging
  const group = destinations[0]?.cloudWatchLogsLogGroup?.logGroupArn
  if (level === 'OFF' || group === undefined) return undefined
  const minute = new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-')
  const stream = `states/${target.machine.name}/${minute}/${randomBytes(4).toString('hex')}`
  const logGroupName = groupName(group)
  const ready = core.call('logs', 'CreateLogStream', { logGroupName, logStreamName: stream }).then(() => {})
  // Each batch that waits for the stream tells of the failure.
  ready.catch(() => {})
  const log = logStream(core, { owner: `execution ${arn}`, group: logGroupName, stream, ready })
  return {
    write: (event) => {
      if (isLogged(level, event.type)) log.write(logged(event, record, includeExecutionData), event.timestamp.getTime())
    },
    end: log.end,
  }
}
