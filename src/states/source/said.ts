import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { arrow, objectArrow } from './call.ts'
import type { Document } from './document.ts'
import { durationText } from './duration.ts'
import { any, type Fields, text } from './fields.ts'
import { outputDocument } from './guards.ts'
import { stringLiteral } from './literal.ts'
import { asl, computedText, payload, type SourceSetting } from './setting.ts'
import type { Options } from './spoken.ts'

/** What any state may say; all that is left stands in `fields`. */
export function options(fields: Fields, setting: SourceSetting, own: Options = [], mustBeUntyped = false): Options {
  const said: (readonly [string, Document])[] = []
  const comment = fields.take('Comment', text)
  if (comment !== undefined) said.push(['comment', stringLiteral(comment)])
  said.push(...own)
  const output = setting.language === 'JSONata' ? fields.take('Output', any) : undefined
  const assign = setting.language === 'JSONata' ? fields.take('Assign', (value) => typedAssign(value, setting)) : undefined
  if (output !== undefined) said.push(['output', outputDocument(output, setting, setting.untyped || !fields.isEmpty)])
  if (assign !== undefined) said.push(['assign', objectArrow(assign).document])
  if (!fields.isEmpty || (mustBeUntyped && output === undefined)) said.push(['fields', asl(fields.rest, setting)])
  return said
}

export const typedAssign = (value: Json, setting: SourceSetting): Document | undefined =>
  isJsonObject(value) && !setting.untyped && Object.keys(value).every((name) => setting.typedVariables.has(name))
    ? payload(value, setting)
    : undefined

/** A time in words, or seconds that are computed. */
export function time(seconds: Json, setting: SourceSetting): Document | undefined {
  const words = durationText(seconds)
  if (words !== undefined) return stringLiteral(words)
  const computed = setting.language === 'JSONata' ? computedText(seconds, 'number', setting) : undefined
  return computed === undefined ? undefined : arrow('', computed).document
}

/** Whether a graph has nothing besides its states and those fields. */
export const holdsOnly = (graph: Json, names: readonly string[]): boolean =>
  isJsonObject(graph) && Object.keys(graph).every((name) => name === 'StartAt' || name === 'States' || names.includes(name))

/** Retriers and catchers have methods of their own; an empty list stands as it is. */
export function takeGuards(json: JsonObject, fields: Fields): void {
  for (const name of ['Retry', 'Catch']) {
    const list = json[name]
    if (Array.isArray(list) && list.length > 0) fields.take(name, any)
  }
}
