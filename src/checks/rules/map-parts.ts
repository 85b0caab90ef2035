import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { State } from '../graph.ts'
import type { MapPart } from '../map-fields.ts'
import type { Report } from '../problem-codes.ts'
import { checkMapPart } from './fields.ts'

/** What a distributed Map reads, how it makes batches, and where it writes. */
export function checkMapParts({ json, path, queryLanguage }: State, report: Report): void {
  const look = (part: MapPart, value: Json | undefined, at: string): JsonObject | undefined => {
    if (!isJsonObject(value)) return undefined
    checkMapPart(part, value, { path: at, queryLanguage }, report)
    return value
  }
  const reader = look('ItemReader', json.ItemReader, `${path}/ItemReader`)
  const config = look('ReaderConfig', reader?.ReaderConfig, `${path}/ItemReader/ReaderConfig`)
  if (config !== undefined) checkReaderConfig(config, `${path}/ItemReader/ReaderConfig`, report)
  const batcher = look('ItemBatcher', json.ItemBatcher, `${path}/ItemBatcher`)
  if (batcher !== undefined) checkBatcher(batcher, `${path}/ItemBatcher`, report)
  const writer = look('ResultWriter', json.ResultWriter, `${path}/ResultWriter`)
  look('WriterConfig', writer?.WriterConfig, `${path}/ResultWriter/WriterConfig`)
  if (writer !== undefined && Object.keys(writer).length === 0)
    report(
      'MISSING_FIELD',
      `${path}/ResultWriter`,
      'The ResultWriter is empty',
      'Write its Resource and where it writes, or its WriterConfig',
    )
}

function checkReaderConfig(config: JsonObject, path: string, report: Report): void {
  // Of the files that a manifest names, the manifest's maker knows the columns.
  if (config.InputType === 'CSV' && config.ManifestType === undefined && config.CSVHeaderLocation === undefined) {
    report('MISSING_FIELD', path, "The field 'CSVHeaderLocation' is missing", 'Write "FIRST_ROW", or "GIVEN" and the CSVHeaders')
  }
  if (config.InputType === 'CSV' && config.CSVHeaderLocation === 'GIVEN' && config.CSVHeaders === undefined) {
    report('MISSING_FIELD', path, "The field 'CSVHeaders' is missing", 'List the names of the columns')
  }
  checkOneForm('MaxItems', config, path, report)
}

const limits = ['MaxItemsPerBatch', 'MaxInputBytesPerBatch'] as const

function checkBatcher(batcher: JsonObject, path: string, report: Report): void {
  for (const limit of limits) checkOneForm(limit, batcher, path, report)
  if (limits.some((limit) => batcher[limit] !== undefined || batcher[`${limit}Path`] !== undefined)) return
  report('MISSING_FIELD', path, "A batch needs 'MaxItemsPerBatch' or 'MaxInputBytesPerBatch'", "Add 'MaxItemsPerBatch'")
}

/** A field is written, or a path tells it, but not both. */
function checkOneForm(name: string, part: JsonObject, path: string, report: Report): void {
  if (part[name] === undefined || part[`${name}Path`] === undefined) return
  report('CONFLICTING_FIELDS', path, `There are both '${name}' and '${name}Path'`, 'Keep one of them')
}
