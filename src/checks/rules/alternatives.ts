import type { State, StateType } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import * as kind from '../value-kinds.ts'

/** Fields that say the same thing: at most one of them. */
const exclusive: Readonly<Partial<Record<StateType, readonly (readonly string[])[]>>> = {
  Task: [
    ['TimeoutSeconds', 'TimeoutSecondsPath'],
    ['HeartbeatSeconds', 'HeartbeatSecondsPath'],
  ],
  Wait: [['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath']],
  Fail: [
    ['Error', 'ErrorPath'],
    ['Cause', 'CausePath'],
  ],
  Map: [
    ['ItemProcessor', 'Iterator'],
    ['ItemSelector', 'Parameters'],
    ['MaxConcurrency', 'MaxConcurrencyPath'],
    ['ToleratedFailureCount', 'ToleratedFailureCountPath'],
    ['ToleratedFailurePercentage', 'ToleratedFailurePercentagePath'],
  ],
}

const none: readonly (readonly string[])[] = []

/** Fields of which one is needed. */
const oneOf: Readonly<Partial<Record<StateType, readonly string[]>>> = {
  Wait: ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'],
  Map: ['ItemProcessor', 'Iterator'],
}

/** Fields that exclude each other, and times that fit together. */
export function checkAlternatives(state: State, report: Report): void {
  const { json, path, type } = state
  if (type === undefined) return
  for (const fields of exclusive[type] ?? none) {
    let given = 0
    for (const field of fields) if (json[field] !== undefined) given += 1
    if (given < 2) continue
    const both = fields.filter((field) => json[field] !== undefined).join("' and '")
    report('CONFLICTING_FIELDS', path, `The state has both '${both}'`, 'Keep one of them')
  }
  const needed = oneOf[type]
  if (needed !== undefined && needed.every((field) => json[field] === undefined)) {
    const offered = needed.filter((field) => field !== 'Iterator' && (state.queryLanguage === 'JSONPath' || !field.endsWith('Path')))
    report(
      'MISSING_FIELD',
      path,
      `A ${type} state needs ${offered.map((field) => `'${field}'`).join(' or ')}`,
      `Add ${offered.map((field) => `'${field}'`).join(' or ')}`,
    )
  }
  if (type === 'Wait') checkInstant(state, report)
  if (type === 'Task') checkHeartbeat(state, report)
}

function checkInstant({ json, path, queryLanguage }: State, report: Report): void {
  const instant = kind.instants[queryLanguage]
  if (typeof json.Timestamp !== 'string' || instant.is(json.Timestamp)) return
  report('VALUE_INVALID', `${path}/Timestamp`, `'${json.Timestamp}' is no timestamp`, `Write ${instant.expected}`)
}

function checkHeartbeat({ json, path }: State, report: Report): void {
  const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = json
  if (typeof timeout !== 'number' || typeof heartbeat !== 'number' || heartbeat <= timeout) return
  report(
    'TIMEOUT_SHORTER_THAN_HEARTBEAT',
    `${path}/HeartbeatSeconds`,
    `The heartbeat (${heartbeat} s) is longer than the timeout (${timeout} s)`,
    'Give the heartbeat fewer seconds than the timeout',
  )
}
