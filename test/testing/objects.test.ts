import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { simulate } from '../../src/testing/index.ts'

test('a distributed Map reads the bytes that the test put into S3, and what it writes can be read as text', async () => {
  const machine = {
    QueryLanguage: 'JSONata',
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        ItemReader: {
          Resource: 'arn:aws:states:::s3:getObject',
          ReaderConfig: { InputType: 'PARQUET' },
          Arguments: { Bucket: 'orders', Key: 'in.parquet' },
        },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          StartAt: 'Double',
          States: { Double: { Type: 'Pass', Output: '{% $states.input.n * 2 %}', End: true } },
        },
        ResultWriter: {
          Resource: 'arn:aws:states:::s3:putObject',
          Arguments: { Bucket: 'orders', Prefix: 'out' },
          WriterConfig: { Transformation: 'COMPACT', OutputType: 'JSON' },
        },
        End: true,
      },
    },
  }
  const columnData = [{ name: 'n', data: [1, 2], type: 'INT32' as const }]
  const run = await simulate(machine, { objects: { 's3://orders/in.parquet': new Uint8Array(parquetWriteBuffer({ columnData })) } })
  expect(run.status).toBe('SUCCEEDED')
  const written = Object.entries(run.objects).find(([place]) => place.endsWith('SUCCEEDED_0.json'))
  expect(JSON.parse(written?.[1] ?? '')).toEqual([2, 4])
})
