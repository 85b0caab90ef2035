import type { Problem } from '../core/index.ts'
import type { MachineAlias, MachineEncryption, MachineLogging, MachineVersion, StateMachine } from '../states/index.ts'
import { secondsOf } from './seconds-of.ts'

/** What is wrong, its place below the machine, and what to write instead. */
type Finding = readonly [path: string, message: string, hint: string]

/** What is wrong with the options of a state machine, besides what its definition says. */
export function machineOptionProblems({ options }: StateMachine): readonly Problem[] {
  const { logging, encryption, version = false, alias, tags } = options
  return [
    ...loggingFindings(logging),
    ...encryptionFindings(encryption),
    ...(typeof version === 'boolean' ? [] : versionFindings(version)),
    ...(alias === undefined ? [] : aliasFindings(typeof alias === 'string' ? { name: alias } : alias, version !== false)),
    ...tagFindings(tags),
  ].map(([path, message, hint]) => ({ code: 'MACHINE_OPTION_INVALID', severity: 'error', path, message, hint }))
}

function* loggingFindings({ level, destination, ...rest }: MachineLogging = {}): Generator<Finding> {
  const others = Object.entries({ destination, ...rest }).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (level === 'OFF' && others.length > 0) {
    yield ['/logging/level', `Nothing is logged, and yet ${listed(others)} is given`, `Leave out ${listed(others)}, or take another level`]
  }
  const ownOnly = others.filter((name) => name === 'retention' || name === 'encryptionKey')
  if (destination !== undefined && ownOnly.length > 0) {
    const message = `${listed(ownOnly)} is for the machine's own log group, and it has none: it logs to its destination`
    yield ['/logging/destination', message, `Leave out ${listed(ownOnly)} (the log group itself says it), or the destination`]
  }
  if (typeof destination === 'string' && !/^arn:[^:]+:logs:[^:]+:[^:]+:log-group:[^:]+:\*$/.test(destination)) {
    yield [
      '/logging/destination',
      `'${destination}' is no ARN of a log group with ':*' at its end`,
      "Write it as 'arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*'",
    ]
  }
}

function* encryptionFindings({ key, dataKeyReuse }: Partial<MachineEncryption> = {}): Generator<Finding> {
  if (key === '') yield ['/encryption/key', 'The key is an empty text', "Give the key's ARN, its id or an alias"]
  const seconds = secondsOf(dataKeyReuse)
  if (dataKeyReuse !== undefined && !isWhole(seconds, 60, 900)) {
    yield [
      '/encryption/dataKeyReuse',
      `'${dataKeyReuse}' is not between 60 and 900 seconds`,
      "Give a time from '60 seconds' to '15 minutes'",
    ]
  }
}

function* versionFindings({ description = '-' }: MachineVersion): Generator<Finding> {
  yield* descriptionFindings('/version/description', description)
}

function* aliasFindings({ name, description = '-', shift, alarms, other }: MachineAlias, isPublished: boolean): Generator<Finding> {
  if (!isPublished) yield ['/alias', `The alias '${name}' has no version to point to`, "Add 'version: true'"]
  if (name.length > 80 || !/^(?=.*[a-zA-Z_.-])[a-zA-Z0-9_.-]+$/.test(name)) {
    yield [
      '/alias/name',
      `'${name}' is no name of an alias`,
      "Use up to 80 letters, digits, '-', '_' and '.', and not digits alone: 'live'",
    ]
  }
  yield* descriptionFindings('/alias/description', description)
  const gradual = Object.entries({ shift, alarms }).flatMap(([option, value]) => (value === undefined ? [] : [option]))
  if (other !== undefined && gradual.length > 0) {
    yield [
      '/alias/other',
      `An alias moves to one version by and by (${listed(gradual)}) or divides executions between two (other)`,
      'Leave one of them out',
    ]
  }
  if (other !== undefined && !isWhole(other.percentage, 1, 99)) yield percentage('/alias/other/percentage', other.percentage)
  if (shift !== undefined && !isWhole(shift.percentage, 1, 99)) yield percentage('/alias/shift/percentage', shift.percentage)
  if (shift !== undefined && !isWhole((secondsOf(shift.interval) ?? 0) / 60, 1, 2100)) {
    yield [
      '/alias/shift/interval',
      `'${shift.interval}' is not between 1 and 2,100 whole minutes`,
      "Give a time from '1 minute' to '35 hours'",
    ]
  }
  if (alarms !== undefined) yield* alarmFindings(alarms)
}

function* alarmFindings(alarms: NonNullable<MachineAlias['alarms']>): Generator<Finding> {
  if (!isWhole(alarms.length, 1, 100))
    yield ['/alias/alarms', `There are ${alarms.length} alarms`, 'Name 1 to 100 alarms, or leave them out']
  for (const [index, alarm] of alarms.entries()) {
    // CloudWatch takes an alarm that does not exist for one that is quiet: the mistake would show when it is needed.
    if (typeof alarm === 'string' && alarm.startsWith('arn:')) {
      yield [
        `/alias/alarms/${index}`,
        `'${alarm}' is an ARN; CloudFormation looks for an alarm of that name, and never hears of it`,
        "Give the alarm's name",
      ]
    }
  }
}

function* tagFindings(tags: Readonly<Record<string, string>> = {}): Generator<Finding> {
  const entries = Object.entries(tags)
  if (entries.length > 50) yield ['/tags', `There are ${entries.length} tags`, 'Give up to 50 tags; those of the stack count, too']
  for (const [key, value] of entries) {
    if (/^aws:/i.test(key) || !isWhole(key.length, 1, 128) || value.length > 256) {
      yield [
        `/tags/${key}`,
        `'${key}' is no tag of a state machine`,
        "Use a key of 1 to 128 characters that does not begin with 'aws:', and a value of up to 256",
      ]
    }
  }
}

function* descriptionFindings(path: string, description: string): Generator<Finding> {
  if (!isWhole(description.length, 1, 256))
    yield [path, `The description has ${description.length} characters`, 'Write 1 to 256 characters']
}

const percentage = (path: string, given: number): Finding => [path, `${given} is not between 1 and 99`, 'Give a whole number from 1 to 99']

const isWhole = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= least && value <= most

const listed = (names: readonly string[]): string => names.join(' and ')
