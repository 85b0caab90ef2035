import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { type Argument, arrow, call, closed, open } from './call.ts'
import type { Document } from './document.ts'
import { any, Fields, text } from './fields.ts'
import { guards, outputDocument } from './guards.ts'
import { objectDocument, stringLiteral } from './literal.ts'
import { holdsOnly, options, takeGuards, time } from './said.ts'
import { computedText, payload, type SourceSetting, verbatim } from './setting.ts'
import { map } from './speak-map.ts'
import type { Condition, Options, Spoken } from './spoken.ts'

/**
 * A state in the builder's words; undefined where it has no words for some of it, so that the state must be written
 * word for word.
 *
 * @param hasFlows whether the graphs in the state can be written as flows.
 */
export function speak(json: JsonObject, setting: SourceSetting, hasFlows: boolean): Spoken | undefined {
  if ('QueryLanguage' in json) return undefined
  const fields = new Fields(json)
  const type = fields.take('Type', text) ?? ''
  const follows = fields.take('Next', text) ?? fields.take('End', (value) => (value === true ? value : undefined))
  const isLast = json.Type === 'Choice' || json.Type === 'Succeed' || json.Type === 'Fail'
  if ((follows === undefined) !== isLast || fields.has('Next') || fields.has('End')) return undefined
  if (fields.has('Comment') && typeof json.Comment !== 'string') return undefined
  switch (type) {
    case 'Task':
      return task(json, fields, setting)
    case 'Pass':
      return plain('pass', [], fields, setting)
    case 'Wait':
      return wait(json, fields, setting)
    case 'Succeed':
      return plain('succeed', [], fields, setting)
    case 'Fail':
      return fail(fields, setting)
    case 'Choice':
      return choice(fields, setting)
    case 'Parallel':
      return hasFlows ? parallel(json, fields, setting) : undefined
    case 'Map':
      return hasFlows ? map(json, fields, setting) : undefined
    default:
      return undefined
  }
}

const plain = (method: string, given: readonly Argument[], fields: Fields, setting: SourceSetting): Spoken => ({
  method,
  arguments: given,
  options: options(fields, setting),
  retriers: [],
  catchers: [],
})

function task(json: JsonObject, fields: Fields, setting: SourceSetting): Spoken | undefined {
  const resource = fields.take('Resource', text)
  const spoken = guards(fields, setting, true)
  if (resource === undefined || spoken === undefined) return undefined
  const waits = /\.waitForTaskToken$|:activity:/.test(resource)
  const runsJob = /\.sync(?::2)?$/.test(resource)
  if (setting.type === 'EXPRESS' && (waits || runsJob)) return undefined
  takeGuards(json, fields)
  const given = fields.take(setting.language === 'JSONPath' ? 'Parameters' : 'Arguments', any)
  const limits = (['timeout', 'heartbeat'] as const).flatMap((name): Options => {
    // The types take both in words or both computed.
    if (name === 'heartbeat' && 'TimeoutSeconds' in json && typeof json.TimeoutSeconds !== typeof json.HeartbeatSeconds) return []
    const value = fields.take(name === 'timeout' ? 'TimeoutSeconds' : 'HeartbeatSeconds', (seconds) => time(seconds, setting))
    return value === undefined ? [] : [[name, value]]
  })
  if (waits && limits.length === 0) return undefined
  setting.imports.add('action')
  const called = call('action', [
    open(
      objectDocument([
        ['resource', stringLiteral(resource)],
        ...(given === undefined ? [] : [['arguments', payload(given, setting)] as const]),
      ]),
    ),
  ])
  return { method: 'task', arguments: [arrow('', called)], options: options(fields, setting, limits), ...spoken }
}

function wait(json: JsonObject, fields: Fields, setting: SourceSetting): Spoken | undefined {
  const given = ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'].filter((name) => name in json)
  if (given.length !== 1) return undefined
  const seconds =
    fields.take('Seconds', (value) => time(value, setting)) ?? fields.take('SecondsPath', (path) => pathTo(path, 'number', setting))
  if (seconds !== undefined) return plain('wait', [closed(seconds)], fields, setting)
  const until =
    fields.take('Timestamp', (value) => (typeof value === 'string' ? timestamp(value, setting) : undefined)) ??
    fields.take('TimestampPath', (path) => pathTo(path, 'string', setting))
  return until === undefined ? undefined : plain('wait', [open(objectDocument([['until', until]]))], fields, setting)
}

function timestamp(value: string, setting: SourceSetting): Document {
  const computed = computedText(value, 'string', setting)
  return computed === undefined ? stringLiteral(value) : arrow('', computed).document
}

/** A function that gives what stands at a path. */
function pathTo(path: Json, type: string, setting: SourceSetting): Document | undefined {
  const read = rawPath(path, type, setting)
  return read === undefined ? undefined : arrow('', read).document
}

function rawPath(path: Json, type: string, { language, imports }: SourceSetting): Document | undefined {
  if (language !== 'JSONPath' || typeof path !== 'string') return undefined
  imports.add('rawPath')
  return call(`rawPath<${type}>`, [closed(stringLiteral(path))])
}

function fail(fields: Fields, setting: SourceSetting): Spoken | undefined {
  const said = (
    [
      ['error', 'Error'],
      ['cause', 'Cause'],
    ] as const
  ).flatMap(([option, field]): Options => {
    const constant = fields.take(field, text)
    const value =
      constant === undefined
        ? fields.take(`${field}Path`, (path) => rawPath(path, 'string', setting))
        : (computedText(constant, 'string', setting) ?? stringLiteral(constant))
    return value === undefined ? [] : [[option, value]]
  })
  const comment = fields.take('Comment', text)
  if (!fields.isEmpty) return undefined
  const failure: Argument[] = said.length === 0 && comment === undefined ? [] : [open(objectDocument(said))]
  return { method: 'fail', arguments: failure, options: commentOptions(comment), retriers: [], catchers: [] }
}

const commentOptions = (comment: string | undefined): Options => (comment === undefined ? [] : [['comment', stringLiteral(comment)]])

function choice(fields: Fields, setting: SourceSetting): Spoken | undefined {
  const rules = fields.take('Choices', (value) => (Array.isArray(value) ? value : undefined))
  const hasDefault = fields.take('Default', text) !== undefined
  const comment = fields.take('Comment', text)
  const given = hasDefault ? givenOn(fields, setting) : []
  if (rules === undefined || !fields.isEmpty) return undefined
  const conditions = rules.map((rule: Json) => condition(rule, setting))
  if (!conditions.every((found) => found !== undefined)) return undefined
  const otherwise = hasDefault ? { otherwise: { options: given } } : {}
  return { method: 'choice', arguments: [], options: commentOptions(comment), retriers: [], catchers: [], conditions, ...otherwise }
}

/** What a branch of a Choice gets. */
function givenOn(fields: Fields, setting: SourceSetting): Options {
  const output = setting.language === 'JSONata' ? fields.take('Output', any) : undefined
  return output === undefined ? [] : [['output', outputDocument(output, setting, setting.untyped)]]
}

function condition(rule: Json, setting: SourceSetting): Condition | undefined {
  if (!isJsonObject(rule)) return undefined
  const fields = new Fields(rule)
  const options = givenOn(fields, setting)
  if (fields.take('Next', text) === undefined || fields.has('Output') || fields.has('Assign')) return undefined
  return { holds: holding(fields.rest, setting), options }
}

function holding(rule: JsonObject, setting: SourceSetting): Argument {
  if (Object.keys(rule).length === 1 && setting.language === 'JSONata') {
    if (typeof rule.Condition === 'boolean') return arrow('', verbatim(rule.Condition, setting, '<boolean>'))
    const computed = computedText(rule.Condition ?? null, 'boolean', setting)
    if (computed !== undefined) return arrow('', computed)
  }
  return arrow('', verbatim(rule, setting, '<boolean>'))
}

function parallel(json: JsonObject, fields: Fields, setting: SourceSetting): Spoken | undefined {
  const spoken = guards(fields, setting, false)
  const branches = Array.isArray(json.Branches) ? json.Branches : []
  if (spoken === undefined || branches.length === 0 || !branches.every((branch: Json) => holdsOnly(branch, []))) return undefined
  fields.take('Branches', any)
  takeGuards(json, fields)
  return { method: 'parallel', arguments: [], options: options(fields, setting, [], setting.untyped), ...spoken }
}
