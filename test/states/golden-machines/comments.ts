import { stateMachine } from '../../../src/index.ts'

const reader = {
  Comment: 'The rows',
  Resource: 'arn:aws:states:::s3:getObject',
  ReaderConfig: { Comment: 'As text', InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
} as const
const writer = {
  Comment: 'The results',
  Resource: 'arn:aws:states:::s3:putObject',
  WriterConfig: { Comment: 'A line each', OutputType: 'JSONL', Transformation: 'NONE' },
} as const
const map = {
  Type: 'Map',
  ItemBatcher: { Comment: 'Ten at a time', MaxItemsPerBatch: 10 },
  ItemProcessor: { ProcessorConfig: { Comment: 'Each on its own', Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } },
  End: true,
} as const
const place = { Bucket: 'orders', Key: 'rows.csv' } as const
const results = { Bucket: 'orders', Prefix: 'results' } as const

/** What a distributed Map says of its parts, for people. */
export const comments = stateMachine('Comments in JSONata')
  .state(
    'Rows',
    { ...map, ItemReader: { ...reader, Arguments: place }, ResultWriter: { ...writer, Arguments: results } },
    { ItemProcessor: (flow) => flow.pass('Row').end() },
  )
  .end()

/** The same in JSONPath. */
export const commentsInJsonPath = stateMachine('Comments in JSONPath', { queryLanguage: 'JSONPath' })
  .state(
    'Rows',
    { ...map, ItemReader: { ...reader, Parameters: place }, ResultWriter: { ...writer, Parameters: results } },
    { ItemProcessor: (flow) => flow.pass('Row').end() },
  )
  .end()
