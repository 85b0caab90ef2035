import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ObjectStore } from '../../src/engine/index.ts'

const rows = parquetWriteBuffer({ columnData: [{ name: 'n', data: [1, 2, 3], type: 'INT32' }], rowGroupSize: 2 })

/** What stands in the bucket: right and broken files of every type that an item reader takes. */
const objects: Readonly<Record<string, string | Uint8Array>> = {
  json: '[1,{"n":2},[3]]',
  'in/one.json': '[{"n":1}]',
  'in/two.json': '[]',
  pointed: '{"list":[{"n":1},{"n":2}]}',
  lines: '{"n":1}\n{"n":2}\n',
  csv: 'n,s\n1,a\n2,"b, c"\n',
  parquet: new Uint8Array(rows),
  athena: '"s3://b/lines"\n"s3://b/csv"\n',
  inventory: '{"fileFormat":"CSV","fileSchema":"Bucket, Key","destinationBucket":"arn:aws:s3:::b","files":[]}',
  broken: '[{"n":',
  empty: '',
}

/** S3 of a random run. Nobody may write to the bucket `closed`. */
export const randomObjects: ObjectStore = {
  read: async ({ bucket, key }) => {
    const body = bucket === 'b' && Object.hasOwn(objects, key) ? objects[key] : undefined
    if (body === undefined) return { error: 'S3.NoSuchKey', cause: 'The specified key does not exist.' }
    return { body: typeof body === 'string' ? new TextEncoder().encode(body) : body }
  },
  list: async function* (_, prefix) {
    for (const Key of Object.keys(objects).filter((key) => key.startsWith(prefix))) {
      yield [{ Etag: '"e"', Key, LastModified: 0, Size: objects[Key]?.length ?? 0, StorageClass: 'STANDARD' }]
    }
  },
  write: async ({ bucket }) => (bucket === 'closed' ? { error: 'S3.AccessDenied', cause: 'Access Denied' } : undefined),
}

const config = fc.record(
  {
    InputType: fc.constantFrom('JSON', 'JSONL', 'CSV', 'PARQUET', 'MANIFEST'),
    CSVHeaderLocation: fc.constantFrom('FIRST_ROW', 'GIVEN'),
    CSVHeaders: fc.constant(['n', 's']),
    ItemsPointer: fc.constantFrom('/list', '/gone'),
    ManifestType: fc.constantFrom('ATHENA_DATA', 'S3_INVENTORY'),
    MaxItems: fc.integer({ min: 0, max: 2 }),
    Transformation: fc.constantFrom('NONE', 'LOAD_AND_FLATTEN'),
  },
  { requiredKeys: ['InputType', 'CSVHeaderLocation', 'CSVHeaders'] },
)

/** A file and the type that it has. */
const fitting = fc.constantFrom(
  { Key: 'json', InputType: 'JSON' },
  { Key: 'pointed', InputType: 'JSON', ItemsPointer: '/list' },
  { Key: 'lines', InputType: 'JSONL' },
  { Key: 'csv', InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
  { Key: 'parquet', InputType: 'PARQUET' },
  { Key: 'athena', InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW', ManifestType: 'ATHENA_DATA' },
)

/** An item reader. @param given the field that holds what it reads: `Parameters` or `Arguments`. */
export const itemReader = (given: string): fc.Arbitrary<object> =>
  fc.oneof(
    { weight: 3, arbitrary: fitting.map(({ Key, ...ReaderConfig }) => reader(given, { Bucket: 'b', Key }, ReaderConfig)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('b', 'gone'), fc.constantFrom(...Object.keys(objects), 'gone'), config)
        .map(([Bucket, Key, ReaderConfig]) => reader(given, { Bucket, Key }, ReaderConfig)),
    },
    {
      weight: 1,
      arbitrary: config.map((ReaderConfig) => reader(given, { Bucket: 'b', Prefix: 'in/' }, ReaderConfig, 'listObjectsV2')),
    },
  )

const reader = (given: string, place: object, ReaderConfig: object, action = 'getObject'): object => ({
  Resource: `arn:aws:states:::s3:${action}`,
  [given]: place,
  ReaderConfig,
})

/** A result writer, with and without a place to write to. */
export const resultWriter = (given: string): fc.Arbitrary<object> =>
  fc
    .record({
      bucket: fc.constantFrom('b', 'closed', undefined),
      Transformation: fc.constantFrom('NONE', 'COMPACT', 'FLATTEN'),
      OutputType: fc.constantFrom('JSON', 'JSONL'),
    })
    .map(({ bucket, ...WriterConfig }) => ({
      WriterConfig,
      ...(bucket === undefined ? {} : { Resource: 'arn:aws:states:::s3:putObject', [given]: { Bucket: bucket, Prefix: 'out' } }),
    }))
