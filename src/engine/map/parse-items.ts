import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { readCsv } from './csv.ts'

const delimiters: Readonly<Record<string, string>> = { COMMA: ',', PIPE: '|', SEMICOLON: ';', SPACE: ' ', TAB: '\t' }

/** The items in the content of an object, one by one. */
export function parseItems(body: Uint8Array, config: JsonObject): Iterable<Json> {
  const text = new TextDecoder().decode(body)
  switch (config.InputType) {
    case 'CSV':
      return parseCsv(text, config)
    case 'JSON':
    case undefined:
      return parseJson(text, config.ItemsPointer)
    case 'JSONL':
      return parseJsonLines(text)
    default:
      throw new Error(`Items of the type ${String(config.InputType)} cannot be read here.`)
  }
}

function* parseCsv(text: string, config: JsonObject): Generator<Json> {
  const rows = readCsv(text, delimiters[String(config.CSVDelimiter)] ?? ',')
  const headers = config.CSVHeaderLocation === 'GIVEN' ? given(config.CSVHeaders) : (rows.next().value ?? [])
  if (new Set(headers).size < headers.length) throw unreadable('CSV headers cannot contain duplicates.')
  for (const row of rows) yield rowObject(headers, row)
}

/** A row as an object: what the row lacks is empty, what it has too much is left out. */
export const rowObject = (headers: readonly string[], row: readonly string[]): JsonObject =>
  Object.fromEntries(headers.map((header, column) => [header, row[column] ?? '']))

const given = (headers: Json | undefined): readonly string[] => (Array.isArray(headers) ? headers.map(String) : [])

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

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) throw unreadable('Unable to parse the content of the object as JSON.')
    throw fault
  }
}

const unreadable = (cause: string): Failure => new Failure(errorNames.itemReaderFailed, cause)
