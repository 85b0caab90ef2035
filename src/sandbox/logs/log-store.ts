import { arnOf, type SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'

/** One line of a log. Times are milliseconds since 1970. */
export interface LogEvent {
  readonly timestamp: number
  readonly ingestionTime: number
  readonly message: string
}

export interface LogStream {
  readonly name: string
  readonly arn: string
  readonly createdAt: number
  /** By their time; what came first stands first. */
  readonly events: LogEvent[]
}

export interface LogGroup {
  readonly name: string
  readonly arn: string
  readonly createdAt: number
  readonly streams: Map<string, LogStream>
  readonly tags: Map<string, string>
  retentionInDays: number | undefined
}

const validGroup = /^[.\-_/#A-Za-z0-9]{1,512}$/
const validStream = /^[^:*]{1,512}$/

const notFound = (what: string): ServiceError => new ServiceError('ResourceNotFoundException', `The specified log ${what} does not exist.`)
const exists = (what: string): ServiceError =>
  new ServiceError('ResourceAlreadyExistsException', `The specified log ${what} already exists`)

const day = 24 * 3_600_000

/** When the oldest line that a group keeps was logged. */
export const oldestKept = ({ retentionInDays = Number.POSITIVE_INFINITY }: LogGroup): number => Date.now() - retentionInDays * day

/** Forgets what is older than the group's retention. */
function expire(group: LogGroup): void {
  const oldest = oldestKept(group)
  for (const { events } of group.streams.values()) {
    const kept = events.findIndex(({ timestamp }) => timestamp >= oldest)
    if (kept !== 0) events.splice(0, kept < 0 ? events.length : kept)
  }
}

/** The log groups of a sandbox. Whoever asks for a group finds the lines that its retention leaves. */
export class LogStore {
  readonly #core: SandboxCore
  readonly #groups = new Map<string, LogGroup>()

  constructor(core: SandboxCore) {
    this.#core = core
  }

  /** By name. */
  groups(): readonly LogGroup[] {
    const groups = [...this.#groups.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
    for (const group of groups) expire(group)
    return groups
  }

  createGroup(name: string, tags: Readonly<Record<string, string>>): LogGroup {
    if (!validGroup.test(name))
      throw new ServiceError('InvalidParameterException', `Value '${name}' at 'logGroupName' is no name of a log group.`)
    if (this.#groups.has(name)) throw exists('group')
    const arn = arnOf(this.#core, 'logs', `log-group:${name}`)
    const group = { name, arn, createdAt: Date.now(), streams: new Map(), tags: new Map(Object.entries(tags)), retentionInDays: undefined }
    this.#groups.set(name, group)
    return group
  }

  /** @param identifier a name, or an ARN with or without `:*`. */
  group(identifier: string): LogGroup {
    const name = identifier.replace(/^arn:[^:]+:logs:[^:]*:[^:]*:log-group:/, '').replace(/:\*$/, '')
    const group = this.#groups.get(name)
    if (group === undefined) throw notFound('group')
    expire(group)
    return group
  }

  deleteGroup(name: string): void {
    this.#groups.delete(this.group(name).name)
  }

  createStream(group: LogGroup, name: string): LogStream {
    if (!validStream.test(name))
      throw new ServiceError('InvalidParameterException', `Value '${name}' at 'logStreamName' is no name of a log stream.`)
    if (group.streams.has(name)) throw exists('stream')
    const stream: LogStream = { name, arn: `${group.arn}:log-stream:${name}`, createdAt: Date.now(), events: [] }
    group.streams.set(name, stream)
    return stream
  }

  stream(group: LogGroup, name: string): LogStream {
    const stream = group.streams.get(name)
    if (stream === undefined) throw notFound('stream')
    return stream
  }

  /** Adds lines to a stream, at the place of their time. */
  append(stream: LogStream, lines: readonly { readonly timestamp: number; readonly message: string }[]): void {
    const ingestionTime = Date.now()
    const last = stream.events.at(-1)?.timestamp ?? Number.NEGATIVE_INFINITY
    const first = lines[0]?.timestamp ?? last
    for (const { timestamp, message } of lines) stream.events.push({ timestamp, message, ingestionTime })
    if (first < last) stream.events.sort((a, b) => a.timestamp - b.timestamp)
  }
}
