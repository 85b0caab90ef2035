import { gzipSync } from 'node:zlib'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import type { ChildExecution, ExecutionResult, HistoryEvent, MapRunCounts, ObjectStore } from '../../src/engine/index.ts'
import { fail, failureOf, only, outputOf, run, succeed } from './run.ts'

const processor = (state: object, executionType = 'STANDARD') => ({
  ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: executionType },
  StartAt: 'In',
  States: { In: state },
})
const passing = processor({ Type: 'Pass', End: true })
const working = processor({ Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', End: true })

/** Objects in memory, and what is written over them. */
function store(objects: Record<string, string | Uint8Array>): ObjectStore & { readonly written: Map<string, Json> } {
  const written = new Map<string, Json>()
  return {
    written,
    read: async ({ bucket, key }) => {
      const body = objects[`${bucket}/${key}`]
      if (body === undefined) return { error: 'S3.NoSuchKey', cause: 'The specified key does not exist.' }
      return { body: typeof body === 'string' ? new TextEncoder().encode(body) : body }
    },
    list: async function* (bucket, prefix) {
      for (const key of Object.keys(objects).filter((name) => name.startsWith(`${bucket}/${prefix}`))) {
        yield [
          { Etag: '"e"', Key: key.slice(bucket.length + 1), LastModified: 0, Size: objects[key]?.length ?? 0, StorageClass: 'STANDARD' },
        ]
      }
    },
    write: async ({ bucket, key }, body) => {
      if (bucket === 'forbidden') return { error: 'S3.AccessDenied', cause: 'Access Denied' }
      written.set(`${bucket}/${key}`, key.endsWith('.jsonl') ? body : JSON.parse(body))
      return undefined
    },
  }
}

const reader = (ReaderConfig: object, Resource = 'arn:aws:states:::s3:getObject') => ({
  Type: 'Map',
  ItemReader: { Resource, ReaderConfig, Parameters: { Bucket: 'b', 'Key.$': '$.key' } },
  ItemProcessor: passing,
  End: true,
})

test.each<[object, string, Json]>([
  [{ InputType: 'JSON' }, '[1,{"a":2}]', [1, { a: 2 }]],
  [{ InputType: 'JSON', ItemsPointer: '/data/rows~1all' }, '{"data":{"rows/all":[1,2]}}', [1, 2]],
  [{ InputType: 'JSONL' }, '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  [
    { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
    'a,b\r\n1,"x, ""y""\nz"\r\n2\r\n',
    [
      { a: '1', b: 'x, "y"\nz' },
      { a: '2', b: '' },
    ],
  ],
  [
    { InputType: 'CSV', CSVHeaderLocation: 'GIVEN', CSVHeaders: ['p', 'q'], CSVDelimiter: 'PIPE' },
    '1|2|3\n4|5',
    [
      { p: '1', q: '2' },
      { p: '4', q: '5' },
    ],
  ],
  [{ InputType: 'JSON', MaxItems: 2 }, '[1,2,3]', [1, 2]],
])('items are read with %o', async (config, body, expected) => {
  expect(await outputOf(only(reader(config)), { input: { key: 'k' }, objects: store({ 'b/k': body }) })).toEqual(expected)
})

test('the objects of a bucket are items, or what they hold', async () => {
  const objects = store({ 'b/in/1.json': '[1,2]', 'b/in/2.json': '[3]', 'b/out/3.json': '[4]' })
  const listing = (fields: object) => ({
    ...reader(fields, 'arn:aws:states:::s3:listObjectsV2'),
    ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', ReaderConfig: fields, Parameters: { Bucket: 'b', Prefix: 'in/' } },
  })
  expect(await outputOf(only(listing({})), { objects })).toMatchObject([{ Key: 'in/1.json' }, { Key: 'in/2.json' }])
  expect(await outputOf(only(listing({ Transformation: 'LOAD_AND_FLATTEN', InputType: 'JSON' })), { objects })).toEqual([1, 2, 3])
})

test('an S3 inventory and an Athena manifest lead to their files', async () => {
  const inventory = JSON.stringify({
    destinationBucket: 'arn:aws:s3:::i',
    fileFormat: 'CSV',
    fileSchema: 'Bucket, Key, Size',
    files: [{ key: 'f.csv.gz' }],
  })
  const objects = store({
    'b/m': inventory,
    'i/f.csv.gz': gzipSync('"b","k1","10"\n"b","k2","20"\n'),
    'b/athena': '"s3://q/one.csv"\n"s3://q/two.jsonl"\n',
    'q/one.csv': 'x\n1\n',
    'q/two.jsonl': '{"x":"2"}\n',
  })
  const config = (ManifestType: string) => reader({ InputType: 'MANIFEST', ManifestType, CSVHeaderLocation: 'FIRST_ROW' })
  expect(await outputOf(only(config('S3_INVENTORY')), { input: { key: 'm' }, objects })).toEqual([
    { Bucket: 'b', Key: 'k1', Size: '10' },
    { Bucket: 'b', Key: 'k2', Size: '20' },
  ])
  expect(await outputOf(only(config('ATHENA_DATA')), { input: { key: 'athena' }, objects })).toEqual([{ x: '1' }, { x: '2' }])
})

test.each([
  [{ InputType: 'JSON' }, '{"a":1}', 'Attempting to map over non-iterable node.'],
  [{ InputType: 'JSON' }, '[1', 'Unable to parse the content of the object as JSON.'],
  [{ InputType: 'JSON', ItemsPointer: '/gone' }, '{"a":1}', "ItemsPointer '/gone' does not point to a value of the object."],
  [{ InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' }, 'a,a\n1,2', 'CSV headers cannot contain duplicates.'],
  [{ InputType: 'JSON', MaxItemsPath: '$.most' }, '[1]', 'field MaxItems must be positive'],
  [{ InputType: 'XML' }, '<a/>', 'The InputType XML cannot be read out of an object.'],
  [{ InputType: 'MANIFEST' }, '{', 'Unable to parse the content of the object as JSON.'],
])('what cannot be read fails the map run: %o', async (config, body, cause) => {
  const { result, types } = await run(only(reader(config)), { input: { key: 'k', most: -1 }, objects: store({ 'b/k': body }) })
  expect(result).toEqual({ status: 'FAILED', error: 'States.ItemReaderFailed', cause })
  expect(types.slice(-4)).toEqual(['MapRunStarted', 'MapRunFailed', 'MapStateFailed', 'ExecutionFailed'])
})

test('an object that does not exist fails the map run, too; no object store at all is a fault of the host', async () => {
  expect(await failureOf(only(reader({ InputType: 'JSON' })), { input: { key: 'gone' }, objects: store({}) })).toEqual({
    error: 'States.ItemReaderFailed',
    cause: 'The specified key does not exist.',
  })
  await expect(run(only(reader({ InputType: 'JSON' })), { input: { key: 'k' } })).rejects.toThrow("The state 'Only' reads items out of S3")
})

test('items are put into batches by number and by bytes, with an input for all of them', async () => {
  const batch = (fields: object) =>
    outputOf(
      only({ Type: 'Map', ItemBatcher: { BatchInput: { 'm.$': '$$.StateMachine.Name' }, ...fields }, ItemProcessor: passing, End: true }),
      {
        input: ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee'],
      },
    )
  expect(await batch({ MaxItemsPerBatch: 2 })).toEqual([
    { BatchInput: { m: 'Machine' }, Items: ['aaaa', 'bbbb'] },
    { BatchInput: { m: 'Machine' }, Items: ['cccc', 'dddd'] },
    { BatchInput: { m: 'Machine' }, Items: ['eeee'] },
  ])
  const byBytes = await batch({ MaxInputBytesPerBatch: 65 })
  expect(byBytes).toMatchObject([{ Items: ['aaaa', 'bbbb', 'cccc'] }, { Items: ['dddd', 'eeee'] }])
})

test('results go to S3, with a manifest; FLATTEN and COMPACT change their shape', async () => {
  const objects = store({})
  const writing = (WriterConfig: object, prefix = 'out/') => ({
    Type: 'Map',
    ItemProcessor: working,
    ToleratedFailureCount: 1,
    Label: 'Each',
    ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', WriterConfig, Parameters: { Bucket: 'r', Prefix: prefix } },
    End: true,
  })
  const tasks = async ({ parameters }: { parameters: Json }) => (parameters === 2 ? fail('Odd', 'two') : succeed([parameters, parameters]))
  const output = await outputOf(only(writing({})), { input: [1, 2, 3], objects, tasks })
  expect(output).toMatchObject({
    MapRunArn: expect.stringMatching(/^arn:aws:states:eu-west-1:111111111111:mapRun:Machine\/Each:[\da-f-]{36}$/),
    ResultWriterDetails: { Bucket: 'r', Key: expect.stringMatching(/^out\/[\da-f-]{36}\/manifest\.json$/) },
  })
  const [failed, succeeded, manifest] = [...objects.written.values()]
  expect(manifest).toMatchObject({
    DestinationBucket: 'r',
    ResultFiles: { FAILED: [{}], PENDING: [], SUCCEEDED: [{ Size: JSON.stringify(succeeded).length }] },
  })
  expect(failed).toMatchObject([{ Status: 'FAILED', Error: 'Odd', Cause: 'two', Input: '2', Name: expect.any(String) }])
  expect(succeeded).toMatchObject([
    { Status: 'SUCCEEDED', Output: '[1,1]' },
    { Status: 'SUCCEEDED', Output: '[3,3]' },
  ])

  const flat = store({})
  await outputOf(only(writing({ Transformation: 'FLATTEN', OutputType: 'JSONL' })), { input: [1, 3], objects: flat, tasks })
  expect([...flat.written.values()][0]).toBe('1\n1\n3\n3')
  const refused = only({ ...writing({}), ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'forbidden' } } })
  expect(await failureOf(refused, { input: [1], objects, tasks })).toEqual({ error: 'States.ResultWriterFailed', cause: 'Access Denied' })
})

test.each<[object, number, boolean]>([
  [{}, 1, false],
  [{ ToleratedFailureCount: 2 }, 2, true],
  [{ ToleratedFailureCount: 2 }, 3, false],
  [{ ToleratedFailurePercentage: 30 }, 3, true],
  [{ ToleratedFailurePercentage: 30 }, 4, false],
  [{ ToleratedFailureCount: 9, ToleratedFailurePercentage: 10 }, 2, false],
])('with %o, %i failures out of ten are tolerated: %s', async (fields, failures, tolerated) => {
  const { result, types } = await run(only({ Type: 'Map', ItemProcessor: working, MaxConcurrency: 1, End: true, ...fields }), {
    input: Array.from({ length: 10 }, (_, index) => index),
    tasks: async ({ parameters }) => (Number(parameters) < failures ? fail('Odd') : succeed(parameters)),
  })
  if (tolerated) expect(result).toMatchObject({ status: 'SUCCEEDED', output: expect.arrayContaining([9]) })
  else
    expect(result).toEqual({
      status: 'FAILED',
      error: 'States.ExceedToleratedFailureThreshold',
      cause: 'The specified tolerated failure threshold was exceeded',
    })
  expect(types).toContain(tolerated ? 'MapRunSucceeded' : 'MapRunFailed')
})

test('child executions are executions of their own, and the map run can be followed', async () => {
  const children: { child: ChildExecution; events: HistoryEvent[]; result?: ExecutionResult }[] = []
  const ended: string[] = []
  let last: MapRunCounts | undefined
  const { types } = await run(
    only({
      Type: 'Map',
      Label: 'Each',
      ItemProcessor: processor(
        { Type: 'Pass', Parameters: { 'id.$': '$$.Execution.Id', 'in.$': '$$.Execution.Input' }, End: true },
        'EXPRESS',
      ),
      MaxConcurrency: 1,
      End: true,
    }),
    {
      input: ['a', 'b'],
      mapRuns: {
        started: (mapRun) => ended.push(`started ${mapRun.label} ${mapRun.maxConcurrency}`),
        progressed: (_, items) => {
          last = items
        },
        ended: (_, status) => ended.push(status),
        childStarted: (child) => {
          const entry = { child, events: [] as HistoryEvent[] }
          children.push(entry)
          return (event) => entry.events.push(event)
        },
        childEnded: (child, result) => {
          const entry = children.find((candidate) => candidate.child === child)
          if (entry !== undefined) entry.result = result
        },
      },
    },
  )
  expect(types).toEqual([
    'ExecutionStarted',
    'MapStateEntered',
    'MapStateStarted',
    'MapRunStarted',
    'MapRunSucceeded',
    'MapStateSucceeded',
    'MapStateExited',
    'ExecutionSucceeded',
  ])
  expect(ended).toEqual(['started Each 1', 'SUCCEEDED'])
  expect(last).toMatchObject({ succeeded: 2, total: 2, running: 0 })
  expect(children).toHaveLength(2)
  expect(children[1]).toMatchObject({
    child: {
      type: 'EXPRESS',
      input: 'b',
      arn: expect.stringMatching(/:express:Machine\/Each:/),
      stateMachineArn: 'arn:aws:states:eu-west-1:111111111111:stateMachine:Machine/Each',
    },
    result: { status: 'SUCCEEDED', output: { id: children[1]?.child.arn, in: 'b' } },
  })
  expect(children[1]?.events.map((event) => event.id)).toEqual([1, 2, 3, 4])
})

test('stopping the execution stops its children', async () => {
  const results: ExecutionResult[] = []
  const controller = new AbortController()
  const { result } = await run(only({ Type: 'Map', ItemProcessor: working, End: true }), {
    input: [1, 2],
    signal: controller.signal,
    tasks: () => {
      setImmediate(() => controller.abort())
      return new Promise<never>(() => {})
    },
    mapRuns: { childEnded: (_, ended) => results.push(ended) },
  })
  expect(result.status).toBe('ABORTED')
  expect(results).toEqual([{ status: 'ABORTED' }, { status: 'ABORTED' }])
})

test('variables stay outside of child executions', async () => {
  const definition = {
    StartAt: 'Set',
    States: {
      Set: { Type: 'Pass', Assign: { x: 1 }, Next: 'Each' },
      Each: { Type: 'Map', ItemProcessor: processor({ Type: 'Pass', Parameters: { 'x.$': '$x' }, End: true }), End: true },
    },
  }
  expect(await failureOf(JSON.parse(JSON.stringify(definition)), { input: [1] })).toMatchObject({
    error: 'States.ExceedToleratedFailureThreshold',
  })
})

test('rows of Parquet are items, in all their types and whatever they are packed with', async () => {
  const columnData: ColumnSource[] = [
    { name: 'id', data: [1n, 9_007_199_254_740_991n, 3n], type: 'INT64' },
    { name: 'name', data: ['Ada', null, 'Grace'], type: 'STRING' },
    { name: 'paid', data: [true, false, null], type: 'BOOLEAN' },
    { name: 'amount', data: [1.5, 2, Number.NaN], type: 'DOUBLE' },
    { name: 'at', data: [new Date(0), null, new Date('2030-01-01T00:00:00Z')], type: 'TIMESTAMP' },
    { name: 'lines', data: [{ sku: 'a', pieces: [1, 2] }, null, {}], type: 'JSON' },
  ]
  const rows = [
    { id: 1, name: 'Ada', paid: true, amount: 1.5, at: '1970-01-01T00:00:00.000Z', lines: { sku: 'a', pieces: [1, 2] } },
    { id: 9_007_199_254_740_991, name: null, paid: false, amount: 2, at: null, lines: null },
    { id: 3, name: 'Grace', paid: null, amount: 'NaN', at: '2030-01-01T00:00:00.000Z', lines: {} },
  ]
  const packed = { GZIP: (bytes: Uint8Array) => gzipSync(bytes) }
  const bodies = [
    parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED' }),
    parquetWriteBuffer({ columnData, codec: 'SNAPPY', rowGroupSize: 2 }),
    parquetWriteBuffer({ columnData, codec: 'GZIP', compressors: packed }),
  ]
  for (const body of bodies) {
    const objects = store({ 'b/k': new Uint8Array(body), 'b/m': '"s3://b/k"\n' })
    const read = (config: object, key: string) => outputOf(only(reader(config)), { input: { key }, objects })
    expect(await read({ InputType: 'PARQUET' }, 'k')).toEqual(rows)
    expect(await read({ InputType: 'PARQUET', MaxItems: 1 }, 'k')).toEqual(rows.slice(0, 1))
    expect(await read({ InputType: 'PARQUET', ManifestType: 'ATHENA_DATA' }, 'm')).toEqual(rows)
  }
})

test('bytes of Parquet that are no text are given in Base64', async () => {
  const body = parquetWriteBuffer({
    columnData: [{ name: 'key', data: [Uint8Array.of(1, 255), Uint8Array.of(0, 0)] }],
    schema: [
      { name: 'root', num_children: 1 },
      { name: 'key', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, repetition_type: 'REQUIRED' },
    ],
  })
  const objects = store({ 'b/k': new Uint8Array(body) })
  expect(await outputOf(only(reader({ InputType: 'PARQUET' })), { input: { key: 'k' }, objects })).toEqual([
    { key: 'Af8=' },
    { key: 'AAA=' },
  ])
})

test('a manifest of Athena says by its InputType what its files are', async () => {
  const objects = store({ 'b/m': '"s3://q/part-0"\n', 'q/part-0': '1|x\n2|y\n' })
  const config = {
    InputType: 'CSV',
    ManifestType: 'ATHENA_DATA',
    CSVHeaderLocation: 'GIVEN',
    CSVHeaders: ['n', 't'],
    CSVDelimiter: 'PIPE',
  }
  expect(await outputOf(only(reader(config)), { input: { key: 'm' }, objects })).toEqual([
    { n: '1', t: 'x' },
    { n: '2', t: 'y' },
  ])
})

test('what is not packed as its name says fails the map run', async () => {
  const objects = store({ 'b/m': '"s3://b/lines.gz"\n', 'b/lines.gz': '{"n":1}' })
  const manifest = reader({ InputType: 'JSONL', ManifestType: 'ATHENA_DATA' })
  expect(await failureOf(only(manifest), { input: { key: 'm' }, objects })).toEqual({
    error: 'States.ItemReaderFailed',
    cause: 'Unable to unpack the content of the object as GZIP.',
  })
})

test('what is no Parquet fails the map run', async () => {
  const failure = await failureOf(only(reader({ InputType: 'PARQUET' })), { input: { key: 'k' }, objects: store({ 'b/k': 'a,b\n1,2\n' }) })
  expect(failure.error).toBe('States.ItemReaderFailed')
  expect(failure.cause).toMatch(/^Unable to parse the content of the object as Parquet: /)
})
