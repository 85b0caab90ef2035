import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { type Argument, arrow, call, closed, open, typedArrow } from './call.ts'
import type { Document } from './document.ts'
import { objectDocument, stringLiteral, valueDocument } from './literal.ts'
import { computedText, type SourceSetting } from './setting.ts'
import type { Options } from './spoken.ts'

/** A function that gives a reader of items; undefined where `readItems` has none that writes the same. */
export function itemReader(value: Json, setting: SourceSetting): Argument | undefined {
  if (!isJsonObject(value)) return undefined
  const { Resource: resource, ReaderConfig: config, ...given } = value
  const place = placeOf(given, setting)
  if (place === undefined || (config !== undefined && !isJsonObject(config))) return undefined
  const read = reading(resource, place, config, setting)
  if (read === undefined) return undefined
  setting.imports.add('readItems').add('type ItemReader').add('type Defined')
  const { name, options } = read
  return typedArrow('ItemReader<Defined>', call(`readItems.${name}`, [open(objectDocument(options))]))
}

interface Reading {
  readonly name: string
  readonly options: Options
}

function reading(resource: Json | undefined, place: Options, config: JsonObject | undefined, setting: SourceSetting): Reading | undefined {
  const { MaxItems: most, ...settings } = config ?? {}
  if (most !== undefined && typeof most !== 'number') return undefined
  const maxItems: Options = most === undefined ? [] : [['maxItems', String(most)]]
  if (resource === 'arn:aws:states:::s3:listObjectsV2') {
    const isSame = place.every(([name]) => name !== 'key') && Object.keys(settings).length === 0
    return isSame && (config === undefined || most !== undefined) ? { name: 'objects', options: [...place, ...maxItems] } : undefined
  }
  if (resource !== 'arn:aws:states:::s3:getObject' || place.map(([name]) => name).join() !== 'bucket,key') return undefined
  const form = formOf(settings, setting)
  return form === undefined ? undefined : { name: form.name, options: [...place, ...form.options, ...maxItems] }
}

/** What kind of file it is. */
function formOf({ InputType: type, ...rest }: JsonObject, setting: SourceSetting): Reading | undefined {
  if (type === 'CSV') return csvOf(rest)
  const { ItemsPointer: pointer, ...others } = rest
  if (Object.keys(others).length > 0) return undefined
  setting.imports.add('type Defined')
  if (type === 'JSON' && (pointer === undefined || typeof pointer === 'string')) {
    return { name: 'json<Defined>', options: pointer === undefined ? [] : [['pointer', stringLiteral(pointer)]] }
  }
  if (pointer !== undefined) return undefined
  return type === 'JSONL'
    ? { name: 'jsonLines<Defined>', options: [] }
    : type === 'PARQUET'
      ? { name: 'parquet<Defined>', options: [] }
      : undefined
}

function csvOf({ CSVHeaderLocation: location, CSVHeaders: headers, CSVDelimiter: delimiter, ...rest }: JsonObject): Reading | undefined {
  const isGiven = location === 'GIVEN' && Array.isArray(headers) && headers.every((name: Json) => typeof name === 'string')
  const isFirst = location === 'FIRST_ROW' && headers === undefined
  const isKnown = delimiter === undefined || (typeof delimiter === 'string' && /^(?:COMMA|PIPE|SEMICOLON|SPACE|TAB)$/.test(delimiter))
  if (Object.keys(rest).length > 0 || !isKnown || (!isGiven && !isFirst)) return undefined
  return {
    name: 'csv',
    options: [
      ...(isGiven && headers !== undefined ? [['columns', valueDocument(headers)] as const] : []),
      ...(typeof delimiter === 'string' ? [['delimiter', stringLiteral(delimiter)] as const] : []),
    ],
  }
}

const options = [
  ['bucket', 'Bucket'],
  ['key', 'Key'],
  ['prefix', 'Prefix'],
] as const

/** `bucket`, `key` and `prefix`; undefined where there is anything else. */
function placeOf(given: JsonObject, setting: SourceSetting): Options | undefined {
  const field = setting.language === 'JSONPath' ? 'Parameters' : 'Arguments'
  const { [field]: written, ...rest } = given
  if (!isJsonObject(written) || Object.keys(rest).length > 0) return undefined
  const place = options.flatMap(([option, name]): Options => {
    const value = textOf(written, name, setting)
    return value === undefined ? [] : [[option, value]]
  })
  return place.length === Object.keys(written).length && place.some(([option]) => option === 'bucket') ? place : undefined
}

/** A text, or one that the run knows. */
function textOf(written: JsonObject, name: string, setting: SourceSetting): Document | undefined {
  const constant = written[name]
  if (typeof constant === 'string') return computedText(constant, 'string', setting) ?? stringLiteral(constant)
  const path = written[`${name}.$`]
  if (setting.language !== 'JSONPath' || typeof path !== 'string') return undefined
  setting.imports.add('rawPath')
  return call('rawPath<string>', [closed(stringLiteral(path))])
}

const outputTypes: ReadonlySet<Json | undefined> = new Set(['JSON', 'JSONL'])
const transformations: ReadonlySet<Json | undefined> = new Set(['NONE', 'COMPACT', 'FLATTEN'])

/** A function that gives a writer of results; undefined where `writeResults` writes another. */
export function resultWriter(value: Json, setting: SourceSetting): Document | undefined {
  if (!isJsonObject(value)) return undefined
  const { Resource: resource, WriterConfig: config, ...given } = value
  const place = placeOf(given, setting)
  if (resource !== 'arn:aws:states:::s3:putObject' || place === undefined || place.some(([name]) => name === 'key')) return undefined
  const form = writerForm(config)
  if (form === undefined) return undefined
  setting.imports.add('writeResults')
  return arrow('', call('writeResults', [open(objectDocument([...place, ...form]))])).document
}

function writerForm(config: Json | undefined): Options | undefined {
  if (config === undefined) return []
  if (!isJsonObject(config)) return undefined
  const { OutputType: type, Transformation: transformation, ...rest } = config
  if (Object.keys(rest).length > 0 || typeof type !== 'string' || typeof transformation !== 'string') return undefined
  if (!outputTypes.has(type) || !transformations.has(transformation)) return undefined
  return [
    ['outputType', stringLiteral(type)],
    ['transformation', stringLiteral(transformation)],
  ]
}
