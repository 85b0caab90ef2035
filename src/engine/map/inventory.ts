import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { textOf } from '../text-of.ts'
import { readCsv } from './csv.ts'
import { pagesOf } from './pages-of.ts'
import { parse, rowObject } from './parse-items.ts'

type Read = (bucket: string, key: string) => Promise<Uint8Array>

/** The items of the objects that a manifest lists: an S3 inventory, or the data manifest of an Athena query. */
export function inventoryItems(manifest: Uint8Array, config: JsonObject, read: Read): AsyncGenerator<readonly Json[]> {
  const text = new TextDecoder().decode(manifest)
  return config.ManifestType === 'ATHENA_DATA' ? athenaItems(text, config, read) : s3Inventory(text, read)
}

async function* s3Inventory(text: string, read: Read): AsyncGenerator<readonly Json[]> {
  const manifest = parse(text)
  if (!isJsonObject(manifest) || !Array.isArray(manifest.files)) throw unreadable('The manifest of the inventory lists no files.')
  if (manifest.fileFormat !== 'CSV') throw unreadable(`An inventory in the format ${textOf(manifest.fileFormat)} is not supported.`)
  const headers = textOf(manifest.fileSchema)
    .split(',')
    .map((name) => name.trim())
  const bucket = textOf(manifest.destinationBucket).replace(/^arn:[^:]*:s3:::/, '')
  for (const file of manifest.files) {
    if (!isJsonObject(file)) continue
    const rows = await gunzip(await read(bucket, textOf(file.key)))
    yield [...readCsv(new TextDecoder().decode(rows), ',')].map((row) => rowObject(headers, row))
  }
}

async function* athenaItems(text: string, config: JsonObject, read: Read): AsyncGenerator<readonly Json[]> {
  const { InputType: named, ...rest } = config
  for (const line of text.split('\n')) {
    const [, bucket, key] = /^"?s3:\/\/([^/]+)\/([^"\r]+)"?\r?$/.exec(line) ?? []
    if (bucket === undefined || key === undefined) continue
    const body = await read(bucket, key)
    const type = named === undefined || named === 'MANIFEST' ? typeOf(key) : named
    yield* pagesOf(key.endsWith('.gz') ? await gunzip(body) : body, { ...rest, InputType: type })
  }
}

/** Where the reader does not say what the files are, their names do. */
const typeOf = (key: string): string => {
  if (/\.csv(?:\.gz)?$/.test(key)) return 'CSV'
  return key.endsWith('.parquet') ? 'PARQUET' : 'JSONL'
}

async function gunzip(body: Uint8Array): Promise<Uint8Array> {
  const unpacked = new Blob([Uint8Array.from(body)]).stream().pipeThrough(new DecompressionStream('gzip'))
  try {
    return new Uint8Array(await new Response(unpacked).arrayBuffer())
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    throw unreadable('Unable to unpack the content of the object as GZIP.')
  }
}

const unreadable = (cause: string): Failure => new Failure(errorNames.itemReaderFailed, cause)
