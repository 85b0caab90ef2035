import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { type Argument, arrow, open } from './call.ts'
import type { Document } from './document.ts'
import { any, type Fields, text } from './fields.ts'
import { guards, outputDocument } from './guards.ts'
import { objectDocument, stringLiteral } from './literal.ts'
import { itemReader, resultWriter } from './map-data.ts'
import { holdsOnly, options, takeGuards, time } from './said.ts'
import { computedText, payload, type SourceSetting, verbatim } from './setting.ts'
import type { Options, Spoken } from './spoken.ts'

/** A Map in the builder's words; undefined where it has none, as for the Iterator of the first years. */
export function map(json: JsonObject, fields: Fields, setting: SourceSetting): Spoken | undefined {
  const spoken = guards(fields, setting, false)
  const config = processorConfig(json.ItemProcessor)
  if (spoken === undefined || 'Iterator' in json || config === undefined) return undefined
  const distributed = config.Mode === 'DISTRIBUTED'
  const items = itemsOf(json, fields, setting, distributed)
  if (items === undefined) return undefined
  const select = fields.take('ItemSelector', any)
  fields.take('ItemProcessor', any)
  takeGuards(json, fields)
  // A batch would give its iteration a particular type, which no jump back inside it has.
  const batch = distributed && !setting.untyped ? fields.take('ItemBatcher', (value) => batchOf(value, setting)) : undefined
  const parts: Options = [
    ['items', items.document],
    ...(select === undefined ? [] : [['select', outputDocument(select, setting, setting.untyped)] as const]),
    ...(batch === undefined ? [] : [['batch', batch] as const]),
  ]
  const source = parts.length === 1 ? items : open(objectDocument(parts))
  const own = [...limits(fields, setting), ...(distributed ? distribution(config, fields, setting) : [])]
  return {
    method: distributed ? 'distributedMap' : 'map',
    arguments: [source],
    options: options(fields, setting, own, setting.untyped),
    ...spoken,
  }
}

/** How the items are processed, where the builder writes it the same. */
function processorConfig(processor: Json | undefined): JsonObject | undefined {
  if (!isJsonObject(processor) || !holdsOnly(processor, ['ProcessorConfig'])) return undefined
  const { ProcessorConfig: config } = processor
  if (!isJsonObject(config)) return undefined
  const { Mode: mode, ExecutionType: type, ...rest } = config
  if (Object.keys(rest).length > 0) return undefined
  const known = mode === 'INLINE' ? type === undefined : mode === 'DISTRIBUTED' && (type === 'STANDARD' || type === 'EXPRESS')
  return known ? config : undefined
}

/** The function that names the items. */
function itemsOf(json: JsonObject, fields: Fields, setting: SourceSetting, distributed: boolean): Argument | undefined {
  const field = setting.language === 'JSONPath' ? 'ItemsPath' : 'Items'
  if (distributed && 'ItemReader' in json)
    return field in json ? undefined : fields.take('ItemReader', (value) => itemReader(value, setting))
  const items = fields.take(field, any)
  if (items === undefined || (setting.language === 'JSONPath' && typeof items !== 'string')) return undefined
  setting.imports.add('type Defined')
  const list =
    (setting.language === 'JSONata' ? computedText(items, 'readonly Defined[]', setting) : undefined) ??
    verbatim(items, setting, '<readonly Defined[]>')
  return arrow('', list)
}

const number = (value: Json, setting: SourceSetting): Document | undefined =>
  typeof value === 'number' ? String(value) : setting.language === 'JSONata' ? time(value, setting) : undefined

const limitFields = [
  ['concurrency', 'MaxConcurrency'],
  ['toleratedFailures', 'ToleratedFailureCount'],
  ['toleratedFailurePercentage', 'ToleratedFailurePercentage'],
] as const

const limits = (fields: Fields, setting: SourceSetting): Options =>
  limitFields.flatMap(([option, field]): Options => {
    const value = fields.take(field, (given) => number(given, setting))
    return value === undefined ? [] : [[option, value]]
  })

function distribution(config: JsonObject, fields: Fields, setting: SourceSetting): Options {
  const label = fields.take('Label', text)
  const write = fields.take('ResultWriter', (value) => resultWriter(value, setting))
  return [
    ...(config.ExecutionType === 'EXPRESS' ? [['executionType', stringLiteral('EXPRESS')] as const] : []),
    ...(label === undefined ? [] : [['label', stringLiteral(label)] as const]),
    ...(write === undefined ? [] : [['write', write] as const]),
  ]
}

/** How large batches are, where they are numbers, and what each gets. */
function batchOf(value: Json, setting: SourceSetting): Document | undefined {
  if (!isJsonObject(value)) return undefined
  const { MaxItemsPerBatch: items, MaxInputBytesPerBatch: bytes, BatchInput: input, ...rest } = value
  if (Object.keys(rest).length > 0 || !isLimit(items) || !isLimit(bytes)) return undefined
  const parts: Options = [
    ...(items === undefined ? [] : [['maxItems', String(items)] as const]),
    ...(bytes === undefined ? [] : [['maxBytes', String(bytes)] as const]),
    ...(input === undefined ? [] : [['input', payload(input, setting)] as const]),
  ]
  return ['() => (', objectDocument(parts), ')']
}

const isLimit = (value: Json | undefined): value is number | undefined => value === undefined || typeof value === 'number'
