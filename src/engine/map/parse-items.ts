import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { textOf } from '../text-of.ts'
import { readCsv } from './csv.ts'

const delimiters: Readonly<Record<string, string>> = { COMMA: ',', PIPE: '|', SEMICOLON: ';', SPACE: ' ', TAB: '\t' }

/** The items in the content of an object, one by one. */
export function parseItems(body: Uint8Array, config: JsonObject): Iterable<Json> {
  const text = new TextDecoder().decode(body)
  const type = config.InputType ?? 'JSON'
  if (type === 'CSV') return parseCsv(text, config)
  if (type === 'JSON') return parseJson(text, config.ItemsPointer)
  if (type === 'JSONL') return parseJsonLines(text)
  throw unreadable(`The InputType ${textOf(type)} cannot be read out of an object.`)
}

function* parseCsv(text: string, config: JsonObject): Generator<Json> {
  const rows = readCsv(text, delimiters[textOf(config.CSVDelimiter)] ?? ',')
  const headers = config.CSVHeaderLocation === 'GIVEN' ? given(config.CSVHeaders) : (rows.next().value ?? [])
  if (new Set(headers).size < headers.length) throw unreadable('CSV headers cannot contain duplicates.')
  for (const row of rows) yield rowObject(headers, row)
}

/** A row as an object: what the row lacks is empty, what it has too much is left out. */
export const rowObject = (headers: readonly string[], row: readonly string[]): JsonObject =>
  Object.fromEntries(headers.map((header, column) => [header, row[column] ?? '']))

const given = (headers: Json | undefined): readonly string[] => (Array.isArray(headers) ? headers.map(textOf) : [])

function parseJson(text: string, pointer: Json | undefined): readonly Json[] {
  const value = pointed(parse(text), typeof pointer === 'string' ? pointer : '')
  if (!Array.isArray(value)) throw unreadable('Attempting to map over non-iterable node.')
  return value
}

/** What a JSON pointer such as `/orders/open` points to. */
function pointed(value: Json, pointer: string): Json {
  let target = value
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const next = Array.isArray(target)
      ? target[Number(name)]
      : isJsonObject(target) && Object.hasOwn(target, name)
        ? target[name]
        : undefined
    if (next === undefined) throw unreadable(`ItemsPointer '${pointer}' does not point to a value of the object.`)
    target = next
  }
  return target
}

function* parseJsonLines(text: string): Generator<Json> {
  for (const line of text.split('\n')) if (line.trim() !== '') yield parse(line)
}

/** JSON out of an object. */
export function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) throw unreadable('Unable to parse the content of the object as JSON.')
    throw fault
  }
}

const unreadable = (cause: string): Failure => new Failure(errorNames.itemReaderFailed, cause)
