import { asl, concat, fromAsl, raw, rawPath, readItems, stateMachine, writeResults } from 'stepwright'
import { z } from 'zod'

export const readRows = stateMachine('Import', { input: z.object({ bucket: z.string(), key: z.string() }) })
  .distributedMap(
    'Each Row',
    {
      items: ({ input }) => readItems.csv({ bucket: input.bucket, key: input.key, columns: ['sku', 'pieces'] }),
      batch: () => ({ maxItems: 100 }),
    },
    (rows) => rows.pass('Store', { output: ({ input }) => ({ stored: raw<number>('$count($states.input.Items)'), first: input.Items }) }),
    {
      label: 'Rows',
      concurrency: 50,
      toleratedFailurePercentage: 5,
      write: ({ input }) => writeResults({ bucket: input.bucket, prefix: 'results/' }),
    },
  )
  .pass('Where', { output: ({ input }) => input.ResultWriterDetails.Key })
  .end()

export const paths = stateMachine('Paths', { input: z.object({ name: z.string(), tags: z.array(z.string()) }), queryLanguage: 'JSONPath' })
  .pass('Greet', {
    output: ({ input }) => ({
      greeting: concat('Hello ', input.name),
      first: rawPath<string>('$.tags[0]'),
    }),
  })
  .end()

export const wayOut = stateMachine('Way Out', { queryLanguage: 'JSONPath' })
  .pass('Keep', { fields: asl({ Result: { kept: true }, ResultPath: '$.kept' }) })
  .state('Written', { Type: 'Wait', SecondsPath: '$.seconds', Next: 'Done' })
  .succeed('Done')
  .end()

export const foreign = fromAsl({
  StartAt: 'Only',
  States: { Only: { Type: 'Pass', Result: 'from elsewhere', End: true } },
})
