import { isJsonObject, type Json } from '../../core/index.ts'
import { errors } from '../error-names.ts'
import { arrow, objectArrow, valueArrow } from './call.ts'
import type { Document } from './document.ts'
import { durationText } from './duration.ts'
import { any, Fields, text } from './fields.ts'
import { objectDocument, stringLiteral, valueDocument } from './literal.ts'
import { asl, payload, type SourceSetting, verbatim } from './setting.ts'
import type { Options, Spoken } from './spoken.ts'

const known: ReadonlySet<string> = new Set<string>(Object.values(errors))

/**
 * The retriers and catchers of a state in the builder's words; undefined where it has none for them.
 *
 * @param ownErrors whether the state's errors may have any name, not only those of Step Functions itself.
 */
export function guards({ rest }: Fields, setting: SourceSetting, ownErrors: boolean): Pick<Spoken, 'retriers' | 'catchers'> | undefined {
  const retriers = list(rest.Retry).map((item) => retrier(item, ownErrors))
  const catchers: Spoken['catchers'][number][] = []
  let open = ownErrors
  for (const item of list(rest.Catch)) {
    const spoken = catcher(item, setting, open)
    if (spoken === undefined) return undefined
    catchers.push(spoken.catcher)
    if (spoken.names.includes('States.ALL') || spoken.names.includes('States.TaskFailed')) open = false
  }
  return retriers.every((item) => item !== undefined) ? { retriers, catchers } : undefined
}

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

function names(value: Json, ownErrors: boolean): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const found = value.filter((name): name is string => typeof name === 'string' && (ownErrors || known.has(name)))
  return found.length === value.length ? found : undefined
}

const namesDocument = (errorNames: readonly string[]): Document =>
  errorNames.length === 1 ? stringLiteral(errorNames[0] ?? '') : valueDocument(errorNames)

const duration = (value: Json): Document | undefined => {
  const words = durationText(value)
  return words === undefined ? undefined : stringLiteral(words)
}

const number = (value: Json): Document | undefined => (typeof value === 'number' ? String(value) : undefined)

const textDocument = (value: Json): Document | undefined => (typeof value === 'string' ? stringLiteral(value) : undefined)

const jitter = (value: Json): Document | undefined => (value === 'FULL' || value === 'NONE' ? stringLiteral(value) : undefined)

const retrierFields = [
  ['interval', 'IntervalSeconds', duration],
  ['maxAttempts', 'MaxAttempts', number],
  ['backoffRate', 'BackoffRate', number],
  ['maxDelay', 'MaxDelaySeconds', duration],
  ['jitter', 'JitterStrategy', jitter],
  ['comment', 'Comment', textDocument],
] as const

function retrier(json: Json, ownErrors: boolean): Document | undefined {
  if (!isJsonObject(json)) return undefined
  const fields = new Fields(json)
  const errorNames = fields.take('ErrorEquals', (value) => names(value, ownErrors))
  if (errorNames === undefined) return undefined
  const options = retrierFields.flatMap(([key, field, read]): Options => {
    const value = fields.take(field, read)
    return value === undefined ? [] : [[key, value]]
  })
  return fields.isEmpty ? objectDocument([['errors', namesDocument(errorNames)], ...options]) : undefined
}

function catcher(
  json: Json,
  setting: SourceSetting,
  ownErrors: boolean,
): { readonly names: readonly string[]; readonly catcher: Spoken['catchers'][number] } | undefined {
  if (!isJsonObject(json)) return undefined
  const fields = new Fields(json)
  const errorNames = fields.take('ErrorEquals', (value) => names(value, ownErrors))
  if (errorNames === undefined || fields.take('Next', text) === undefined) return undefined
  const options: (readonly [string, Document])[] = []
  const output = setting.language === 'JSONata' ? fields.take('Output', any) : undefined
  if (output !== undefined) options.push(['output', outputDocument(output, setting, setting.untyped || !fields.isEmpty)])
  const needsNoType = setting.untypedErrors && output === undefined
  if (!fields.isEmpty || needsNoType) options.push(['fields', asl(fields.rest, setting)])
  return { names: errorNames, catcher: { errors: namesDocument(errorNames), options } }
}

/** What a state gives, as a function. @param isUntyped whether its type must be no particular one, as what `asl` gives. */
export function outputDocument(output: Json, setting: SourceSetting, isUntyped: boolean): Document {
  if (isUntyped) return arrow('', verbatim(output, setting)).document
  if (isJsonObject(output)) return objectArrow(payload(output, setting)).document
  return (typeof output === 'string' ? arrow('', payload(output, setting)) : valueArrow(payload(output, setting))).document
}
