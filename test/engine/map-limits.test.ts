import { expect, test } from 'vitest'
import { failureOf, only } from './run.ts'

const mapped = (fields: object) => ({
  Type: 'Map',
  ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
  End: true,
  ...fields,
})
const inState = "An error occurred while executing the state 'Only' (entered at the event id #2). "
const input = { items: [1, 2, 3], negative: -1, zero: 0, half: 1.5, word: 'x', none: null, much: 101 }
const batchedBy = (path: string) => ({ ItemBatcher: { MaxItemsPerBatchPath: path } })

test.each([
  [{ MaxConcurrencyPath: '$.negative' }, "Expected non-negative integer for MaxConcurrency, got '-1' instead."],
  [{ MaxConcurrencyPath: '$.half' }, 'The MaxConcurrencyPath field refers to value "1.5" which is not a valid integer: $.half'],
  [{ MaxConcurrencyPath: '$.none' }, 'The MaxConcurrencyPath field refers to value "null" which is not a valid integer: $.none'],
  [{ MaxConcurrencyPath: '$.gone' }, "Invalid path '$.gone' : No results for path: $['gone']"],
  [{ ToleratedFailureCountPath: '$.negative' }, 'ToleratedFailureCount cannot be negative.'],
  [{ ToleratedFailurePercentagePath: '$.much' }, 'ToleratedFailurePercentage must be between 0 and 100.'],
  [
    { ToleratedFailurePercentagePath: '$.word' },
    'The ToleratedFailurePercentagePath field refers to value "x" which is not a valid float: $.word',
  ],
  [batchedBy('$.zero'), 'field MaxItemsPerBatch must be positive'],
  [batchedBy('$.negative'), 'field MaxItemsPerBatch must be positive'],
  [batchedBy('$.word'), 'The MaxItemsPerBatchPath field refers to value "x" which is not a valid integer: $.word'],
])('a path to a limit that cannot be: %o', async (fields, what) => {
  const definition = only(mapped({ ItemsPath: '$.items', ...fields }))
  expect(await failureOf(definition, { input })).toEqual({ error: 'States.Runtime', cause: `${inState}${what}` })
})

test.each([
  [{ MaxConcurrency: '{% -1 %}' }, "Expected non-negative integer for MaxConcurrency, got '-1' instead."],
  [{ ToleratedFailureCount: '{% -1 %}' }, 'ToleratedFailureCount cannot be negative.'],
  [{ ToleratedFailurePercentage: '{% 101 %}' }, 'ToleratedFailurePercentage must be between 0 and 100.'],
  [{ ItemBatcher: { MaxInputBytesPerBatch: '{% 0 %}' } }, 'field MaxInputBytesPerBatch must be positive'],
])('an expression of a limit that cannot be: %o', async (fields, what) => {
  const definition = only(mapped({ Items: [1], ...fields }), 'JSONata')
  expect(await failureOf(definition)).toEqual({ error: 'States.QueryEvaluationError', cause: `${inState}${what}` })
})
