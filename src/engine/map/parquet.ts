import { isJsonObject, type Json, optionalPackage } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'

/** The rows of a Parquet file as objects, a page for each of its row groups. */
export async function* parquetItems(body: Uint8Array): AsyncGenerator<readonly Json[]> {
  const { parquetMetadataAsync, parquetReadObjects } = await optionalPackage(
    'hyparquet',
    'Reading items out of Parquet',
    () => import('hyparquet'),
  )
  const { gunzipSync } = await import('fflate')
  const file = Uint8Array.from(body).buffer
  const compressors = { GZIP: (input: Uint8Array): Uint8Array => gunzipSync(input) }
  const metadata = await readable(parquetMetadataAsync(file))
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    const rows = await readable(parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors }))
    yield rows.map(toJson)
    rowStart = rowEnd
  }
}

/** What the library cannot read is an error of the workflow's data. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    throw new Failure(errorNames.itemReaderFailed, `Unable to parse the content of the object as Parquet: ${fault.message}`)
  }
}

/** Times become texts of ISO 8601, bytes Base64, and whole numbers of 64 bits numbers. */
function toJson(value: unknown): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return base64(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toJson(field)]))
  throw new Error(`A column holds a value that is no JSON and no type of Parquet that is known here: ${typeof value}`)
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
