import { z } from 'zod'
import { asl, errors, readItems, stateMachine, text, writeResults } from '../../../src/index.ts'

const Job = z.object({
  bucket: z.string(),
  key: z.string(),
  most: z.number(),
  percentage: z.number(),
  list: z.array(z.object({ id: z.string() })),
})

/** Every reader, batch and writer of a distributed Map in JSONata. */
export const distributedMaps = stateMachine('Distributed Maps in JSONata', { input: Job })
  .pass('Remember', { assign: ({ input }) => ({ job: input }) })
  .distributedMap(
    'Rows',
    {
      items: ({ input }) =>
        readItems.csv({ bucket: input.bucket, key: input.key, columns: ['id', 'total'], delimiter: 'PIPE', maxItems: input.most }),
      select: ({ item, input }) => ({ id: item.id, bucket: input.bucket }),
      batch: ({ input }) => ({ maxItems: input.most, maxBytes: 262_144, input: { key: input.key } }),
    },
    (each) => each.pass('Row', { output: ({ input }) => ({ rows: input.Items, key: input.BatchInput.key }) }),
    {
      comment: 'Rows of a file',
      executionType: 'EXPRESS',
      label: 'Rows',
      concurrency: ({ input }) => input.most,
      toleratedFailures: ({ input }) => input.most,
      toleratedFailurePercentage: ({ input }) => input.percentage,
      write: ({ input }) =>
        writeResults({ bucket: input.bucket, prefix: text`results/${input.key}`, outputType: 'JSONL', transformation: 'FLATTEN' }),
      assign: ({ result }) => ({ run: result.MapRunArn }),
      output: ({ result }) => ({ key: result.ResultWriterDetails.Key }),
    },
  )
  .retry({ errors: errors.itemReaderFailed, interval: '1 minute' })
  .catch(errors.exceedToleratedFailureThreshold, (flow) => flow.fail('Too many', { error: 'Rows.TooMany' }))
  .distributedMap(
    'Named rows',
    ({ variables }) => readItems.csv({ bucket: variables.job.bucket, key: 'orders.csv' }),
    (each) => each.succeed('Named row'),
    { concurrency: 10, toleratedFailures: 1 },
  )
  .distributedMap(
    'Array in a file',
    ({ variables }) => readItems.json<{ id: string }>({ bucket: variables.job.bucket, key: 'orders.json', pointer: '/orders/open' }),
    (each) => each.pass('Id', { output: ({ input }) => input.id }),
    { toleratedFailurePercentage: 5, write: ({ variables }) => writeResults({ bucket: variables.job.bucket }) },
  )
  .distributedMap(
    'Lines',
    ({ variables }) => readItems.jsonLines<{ id: string }>({ bucket: variables.job.bucket, key: 'orders.jsonl', maxItems: 1000 }),
    (each) => each.pass('Line'),
  )
  .distributedMap(
    'Objects',
    ({ variables }) => readItems.objects({ bucket: variables.job.bucket, prefix: 'logs/', maxItems: 10_000 }),
    (each) => each.pass('Object', { output: ({ input }) => input.Key }),
  )
  .distributedMap(
    'What objects hold',
    ({ variables }) => readItems.contents<{ id: string }>({ bucket: variables.job.bucket, prefix: 'logs/', inputType: 'JSONL' }),
    (each) => each.pass('Held'),
  )
  .distributedMap(
    'Inventory',
    ({ variables }) => readItems.inventory({ bucket: variables.job.bucket, key: 'manifest.json' }),
    (each) => each.pass('Inventoried', { output: ({ input }) => text`${input.Bucket}/${input.Key}` }),
  )
  .distributedMap(
    'Unloaded',
    ({ variables }) => readItems.athenaManifest<{ id: string }>({ bucket: variables.job.bucket, key: 'manifest.csv' }, 'PARQUET'),
    (each) => each.pass('Unloaded row'),
  )
  .distributedMap(
    'Parquet',
    ({ variables }) => readItems.parquet<{ id: string }>({ bucket: variables.job.bucket, key: 'orders.parquet' }),
    (each) => each.pass('Parquet row'),
  )
  .distributedMap(
    'A list',
    ({ variables }) => variables.job.list,
    (each) => each.pass('Listed', { output: ({ input }) => input.id }),
  )
  .end()

/** The same in JSONPath, where what is computed stands in fields of other names. */
export const distributedMapsInJsonPath = stateMachine('Distributed Maps in JSONPath', { input: Job, queryLanguage: 'JSONPath' })
  .pass('Remember', { assign: ({ input }) => ({ job: input }) })
  .distributedMap(
    'Rows',
    {
      items: ({ input }) =>
        readItems.csv({ bucket: input.bucket, key: input.key, columns: ['id', 'total'], delimiter: 'TAB', maxItems: input.most }),
      select: ({ item, input }) => ({ id: item.id, bucket: input.bucket }),
      batch: ({ input }) => ({ maxItems: input.most, maxBytes: input.most, input: { key: input.key } }),
    },
    (each) => each.pass('Row', { output: ({ input }) => ({ rows: input.Items, key: input.BatchInput.key }) }),
    {
      executionType: 'EXPRESS',
      label: 'Rows',
      concurrency: ({ input }) => input.most,
      toleratedFailures: ({ input }) => input.most,
      toleratedFailurePercentage: ({ input }) => input.percentage,
      write: ({ input }) => writeResults({ bucket: input.bucket, prefix: input.key, outputType: 'JSON', transformation: 'COMPACT' }),
      output: ({ result }) => ({ key: result.ResultWriterDetails.Key }),
    },
  )
  .retry({ errors: errors.itemReaderFailed, interval: '1 minute' })
  .catch(errors.exceedToleratedFailureThreshold, (flow) => flow.fail('Too many', { error: 'Rows.TooMany' }))
  .distributedMap(
    'Array in a file',
    {
      items: ({ variables }) =>
        readItems.json<{ id: string }>({ bucket: variables.job.bucket, key: 'orders.json', pointer: '/open', maxItems: 10 }),
      batch: () => ({ maxItems: 10, maxBytes: 1000 }),
    },
    (each) => each.pass('Ids', { output: ({ input }) => input.Items }),
    {
      concurrency: 10,
      toleratedFailures: 1,
      toleratedFailurePercentage: 5,
      write: ({ variables }) => writeResults({ bucket: variables.job.bucket }),
    },
  )
  .distributedMap(
    'What objects hold',
    ({ variables }) => readItems.contents<{ id: string }>({ bucket: variables.job.bucket, inputType: 'CSV', maxItems: 5 }),
    (each) => each.pass('Held'),
  )
  .distributedMap(
    'Inventory',
    ({ variables }) => readItems.inventory({ bucket: variables.job.bucket, key: 'manifest.json' }),
    (each) => each.pass('Inventoried', { output: ({ input }) => input.Key }),
    { fields: asl({ OutputPath: '$' }) },
  )
  .end()
