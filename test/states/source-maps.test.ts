import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/index.ts'
import { toSource } from '../../src/states/source/index.ts'
import { buildSources } from './built-sources.ts'

const work = { StartAt: 'Work', States: { Work: { Type: 'Pass', End: true } } }
const distributed = { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }
const mapOf = (fields: JsonObject, config: JsonObject = distributed): JsonObject => ({
  StartAt: 'All',
  States: { All: { Type: 'Map', ItemProcessor: { ProcessorConfig: config, ...work }, End: true, ...fields } },
})
const inJsonata = (definition: JsonObject): JsonObject => ({ QueryLanguage: 'JSONata', ...definition })
const getObject = 'arn:aws:states:::s3:getObject'
const object = { Bucket: 'b', 'Key.$': '$.key' }
const reading = (config: JsonObject): JsonObject =>
  mapOf({ ItemReader: { Resource: getObject, Parameters: object, ReaderConfig: config }, MaxConcurrency: 10 })
const writing = (writer: JsonObject): JsonObject => mapOf({ ItemsPath: '$.items', ResultWriter: writer })
const putObject = 'arn:aws:states:::s3:putObject'

/** The builder has words for all of these. */
const said: readonly JsonObject[] = [
  mapOf({ ItemsPath: '$.items', ToleratedFailureCount: 3, ToleratedFailurePercentage: 12.5, Label: 'items' }),
  mapOf({ ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { Bucket: 'b', Prefix: 'p/' } } }),
  mapOf({
    ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { 'Bucket.$': '$.b' }, ReaderConfig: { MaxItems: 5 } },
    ItemBatcher: { MaxItemsPerBatch: 10, MaxInputBytesPerBatch: 1024, BatchInput: { 'run.$': '$$.Execution.Name', fixed: [1] } },
  }),
  reading({ InputType: 'JSON', ItemsPointer: '/orders/open', MaxItems: 7 }),
  reading({ InputType: 'JSONL' }),
  reading({ InputType: 'PARQUET' }),
  reading({ InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' }),
  reading({ InputType: 'CSV', CSVHeaderLocation: 'GIVEN', CSVHeaders: ['id', 'total'], CSVDelimiter: 'PIPE' }),
  writing({ Resource: putObject, Parameters: { Bucket: 'b', 'Prefix.$': '$.prefix' } }),
  writing({ Resource: putObject, Parameters: { Bucket: 'b' }, WriterConfig: { OutputType: 'JSONL', Transformation: 'FLATTEN' } }),
  inJsonata(
    mapOf(
      {
        ItemReader: { Resource: getObject, Arguments: { Bucket: '{% $states.input.b %}', Key: 'k' }, ReaderConfig: { InputType: 'JSON' } },
        ItemSelector: { item: '{% $states.context.Map.Item.Value %}' },
        ItemBatcher: { MaxItemsPerBatch: 2 },
        ToleratedFailurePercentage: '{% $states.input.tolerated %}',
        Output: '{% $states.result.MapRunArn %}',
      },
      { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
    ),
  ),
]

/** A part of these stands in the source as it is. */
const partly: readonly JsonObject[] = [
  mapOf({ ItemsPath: '$.items', ItemBatcher: { MaxItemsPerBatchPath: '$.size' } }),
  writing({ WriterConfig: { OutputType: 'JSON', Transformation: 'NONE' } }),
  writing({ Resource: putObject, Parameters: { Bucket: 'b' }, WriterConfig: { OutputType: 'JSON' } }),
]

/** No call of the builder writes these. */
const unsaid: readonly JsonObject[] = [
  mapOf({}),
  mapOf({ ItemReader: { Resource: getObject, Parameters: object, ReaderConfig: { InputType: 'MANIFEST' } } }),
  mapOf({ ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { Bucket: 'b' }, ReaderConfig: {} } }),
  mapOf({ ItemReader: { Resource: getObject, Parameters: { ...object, VersionId: 'v' }, ReaderConfig: { InputType: 'JSON' } } }),
  mapOf({ ItemReader: { Resource: getObject, Parameters: object, ReaderConfig: { InputType: 'JSONL', MaxItemsPath: '$.n' } } }),
]

test('what import writes of a distributed Map compiles and gives it back, in words wherever there are some', async () => {
  const definitions = [...said, ...partly, ...unsaid]
  const sources = definitions.map((definition) => toSource(definition, { name: 'Machine' }))
  const built = await buildSources(sources)
  built.forEach(({ errors, definition }, index) => {
    expect(errors).toEqual([])
    expect(definition).toEqual(definitions[index])
  })
  for (const source of sources.slice(0, said.length)) expect(source).not.toMatch(/\.state\(|asl\(/)
  for (const source of sources.slice(said.length, -unsaid.length)) expect(source).toContain('.distributedMap(')
  for (const source of sources.slice(-unsaid.length)) expect(source).toContain('.state(')
}, 120_000)

test('it reads as people write it', () => {
  const definition = mapOf({
    ItemReader: {
      Resource: getObject,
      Parameters: object,
      ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'GIVEN', CSVHeaders: ['id'] },
    },
    ItemBatcher: { MaxItemsPerBatch: 100 },
    ResultWriter: { Resource: putObject, Parameters: { Bucket: 'results' } },
    Label: 'rows',
  })
  expect(
    toSource(definition, { name: 'Rows' }),
  ).toBe(`import { type Defined, type ItemReader, rawPath, readItems, stateMachine, writeResults } from 'stepwright'

export const rows = stateMachine('Rows', { queryLanguage: 'JSONPath' })
  .distributedMap(
    'All',
    {
      items: (): ItemReader<Defined> => readItems.csv({ bucket: 'b', key: rawPath<string>('$.key'), columns: ['id'] }),
      batch: () => ({ maxItems: 100 }),
    },
    (flow) => flow.pass('Work'),
    { label: 'rows', write: () => writeResults({ bucket: 'results' }) },
  )
  .end()
`)
})
