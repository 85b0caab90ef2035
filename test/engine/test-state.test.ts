import { expect, test } from 'vitest'
import { TestStateRefusal, type TestStateRequest, testState, virtualClock } from '../../src/engine/index.ts'
import { seededRandom } from '../../src/engine/seeded-random.ts'
import { digest } from '../../src/testing/digest.ts'
import { succeed } from './run.ts'

const host = {
  tasks: async ({ parameters }: { parameters: unknown }) => succeed({ got: JSON.stringify(parameters) }),
  clock: virtualClock('2030-01-01T00:00:00Z'),
  random: seededRandom(1),
  digest,
  region: 'eu-west-1',
  accountId: '111111111111',
}

const tested = (request: object) => testState(JSON.parse(JSON.stringify(request)), host)

async function refusal(request: object): Promise<string> {
  try {
    await tested(request)
  } catch (refused) {
    if (refused instanceof TestStateRefusal) return `${refused.code}: ${refused.message}`
    throw refused
  }
  throw new Error('the request was not refused')
}

const put = {
  Type: 'Task',
  Resource: 'arn:aws:states:::dynamodb:putItem',
  InputPath: '$.order',
  Parameters: { TableName: 'T', 'Item.$': '$.item' },
  ResultSelector: { 'code.$': '$.SdkHttpMetadata.HttpStatusCode' },
  ResultPath: '$.answer',
  Next: 'After',
}

test('TRACE shows the data after each step', async () => {
  const mock = { result: '{"SdkHttpMetadata":{"HttpStatusCode":200}}' }
  const input = { order: { item: { id: { S: '1' } } } }
  expect(await tested({ definition: put, input, inspectionLevel: 'TRACE', mock })).toEqual({
    status: 'SUCCEEDED',
    output: { ...input, answer: { code: 200 } },
    nextState: 'After',
    inspectionData: {
      input,
      afterInputPath: input.order,
      afterParameters: { TableName: 'T', Item: { id: { S: '1' } } },
      result: { SdkHttpMetadata: { HttpStatusCode: 200 } },
      afterResultSelector: { code: 200 },
      afterResultPath: { ...input, answer: { code: 200 } },
    },
  })
})

test('without a mock the task is really called', async () => {
  const definition = { Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:111111111111:function:f', End: true }
  expect(await tested({ definition, input: [1] })).toEqual({ status: 'SUCCEEDED', output: { got: '[1]' } })
})

test('an error is retried, caught or final, as the retriers, catchers and the number of attempts say', async () => {
  const definition = {
    QueryLanguage: 'JSONata',
    Type: 'Task',
    Resource: 'arn:aws:states:::sns:publish',
    Retry: [{ ErrorEquals: ['Other'] }, { ErrorEquals: ['Busy'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 2 }],
    Catch: [{ ErrorEquals: ['Fatal'], Next: 'Help', Output: '{% $states.errorOutput.Cause %}', Assign: { failed: true } }],
    End: true,
  }
  const failing = (error: string, retrierRetryCount?: number) =>
    tested({
      definition,
      inspectionLevel: 'DEBUG',
      mock: { errorOutput: { error, cause: 'c' } },
      stateConfiguration: retrierRetryCount === undefined ? {} : { retrierRetryCount },
    })
  expect(await failing('Busy', 1)).toMatchObject({
    status: 'RETRIABLE',
    inspectionData: { errorDetails: { retryIndex: 1, retryBackoffIntervalSeconds: 6 } },
  })
  expect(await failing('Busy', 2)).toMatchObject({
    status: 'FAILED',
    error: 'Busy',
    cause: 'c',
    inspectionData: { errorDetails: { retryIndex: 1 } },
  })
  expect(await failing('Fatal')).toMatchObject({
    status: 'CAUGHT_ERROR',
    output: 'c',
    nextState: 'Help',
    inspectionData: { errorDetails: { catchIndex: 0 }, variables: { failed: true } },
  })
  expect(await failing('Unknown')).toMatchObject({ status: 'FAILED' })
})

test('a state is found by its name, in whichever graph of the machine it stands, with the language that it inherits', async () => {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'All',
    States: {
      All: {
        Type: 'Parallel',
        End: true,
        Branches: [{ StartAt: 'In', States: { In: { Type: 'Pass', Output: '{% $n + 1 %}', End: true } } }],
      },
    },
  }
  expect(await tested({ definition, stateName: 'In', variables: { n: 1 } })).toEqual({ status: 'SUCCEEDED', output: 2 })
  expect(await refusal({ definition, stateName: 'Gone' })).toBe('ValidationException: State not found in definition')
  expect(await refusal({ definition })).toContain('ValidationException')
})

test('causes do not speak of an event that there is not', async () => {
  const definition = { Type: 'Pass', InputPath: '$.gone', End: true }
  expect(await tested({ definition })).toEqual({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: "Invalid path '$.gone' : No results for path: $['gone']",
  })
})

const map = {
  Type: 'Map',
  ItemsPath: '$.rows',
  ToleratedFailurePercentage: 50,
  ItemProcessor: { StartAt: 'In', States: { In: { Type: 'Succeed' } } },
  End: true,
}

test('the iterations of a Map are mocked, and how many of them failed', async () => {
  const request = { definition: map, input: { rows: [1, 2, 3] }, mock: { result: '["a","b","c"]' }, inspectionLevel: 'DEBUG' }
  expect(await tested(request)).toMatchObject({
    status: 'SUCCEEDED',
    output: ['a', 'b', 'c'],
    inspectionData: { afterItemsPath: [1, 2, 3], maxConcurrency: 0, toleratedFailurePercentage: 50 },
  })
  expect(await tested({ ...request, stateConfiguration: { mapIterationFailureCount: 2 } })).toMatchObject({
    status: 'FAILED',
    error: 'States.ExceedToleratedFailureThreshold',
  })
  expect(await refusal({ ...request, stateConfiguration: { mapIterationFailureCount: 4 } })).toContain(
    'must be less than or equal to the number of Map iterations',
  )
})

test('what an item reader would read can be given', async () => {
  const definition = {
    ...map,
    ItemReader: { Resource: 'arn:aws:states:::s3:getObject', ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' } },
    ItemProcessor: { ...map.ItemProcessor, ProcessorConfig: { Mode: 'DISTRIBUTED' } },
  }
  const request = { definition, mock: { result: '[1,2]' } }
  expect(await tested({ ...request, stateConfiguration: { mapItemReaderData: 'a\n1\n2\n' } })).toMatchObject({ status: 'SUCCEEDED' })
  expect(await refusal({ ...request, stateConfiguration: { mapItemReaderData: 'a\n1\n', mapIterationFailureCount: 2 } })).toContain(
    'number of Map iterations',
  )
})

test('a context object may be given with a mock, as far as it is one', async () => {
  const resource = 'arn:aws:states:::sns:publish'
  const definition = { Type: 'Task', Resource: resource, ResultSelector: { 'name.$': '$$.Execution.Name' }, End: true }
  const withContext = (context: object) => ({ definition, context, mock: { result: '{"MessageId":"m"}' } })
  expect(await tested(withContext({ Execution: { Name: 'mine' } }))).toMatchObject({ output: { name: 'mine' } })
  expect(await tested({ definition: { Type: 'Pass', Parameters: { 'all.$': '$$' }, End: true } })).toMatchObject({
    output: {
      all: {
        Execution: { Id: expect.stringMatching(/^arn:aws:states:eu-west-1:111111111111:express:/), RoleArn: null },
        State: { Name: 'StateName' },
      },
    },
  })
  expect(await refusal(withContext({ Execution: { Nam: 'x' } }))).toBe(
    "ValidationException: Invalid Context object provided: Field 'Nam' is not allowed",
  )
  expect(await refusal(withContext({ Execution: { Name: 1 } }))).toBe(
    "ValidationException: Invalid Context object provided: Field 'Name' must be a string",
  )
  expect(await refusal(withContext({ Execution: 1 }))).toBe(
    "ValidationException: Invalid Context object provided: Field 'Execution' must be an object",
  )
  expect(await refusal(withContext({ Task: { Token: 't' } }))).toContain("Context object contains 'Task'")
})

const mapped = {
  Type: 'Map',
  ItemSelector: { 'sku.$': '$$.Map.Item.Value.id', 'at.$': '$$.Map.Item.Index' },
  ItemBatcher: { MaxItemsPerBatch: 2, BatchInput: { 'shop.$': '$.shop' } },
  ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
  End: true,
}
const selected = [
  { sku: 'a', at: 0 },
  { sku: 'b', at: 1 },
  { sku: 'c', at: 2 },
]

test('of a Map, TRACE shows the items that are selected, and their batches', async () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const request = { inspectionLevel: 'TRACE', mock: { result: '[1,2]' } }
  const shown = {
    afterItemSelector: selected,
    afterItemBatcher: [
      { BatchInput: { shop: 's' }, Items: selected.slice(0, 2) },
      { BatchInput: { shop: 's' }, Items: selected.slice(2) },
    ],
  }
  const inPlace = await tested({ ...request, definition: { ...mapped, ItemsPath: '$.items' }, input: { shop: 's', items } })
  expect(inPlace.inspectionData).toMatchObject({ afterItemsPath: items, ...shown })

  const ItemReader = { Resource: 'arn:aws:states:::s3:getObject', ReaderConfig: { InputType: 'JSON', ItemsPointer: '/found' } }
  const stateConfiguration = { mapItemReaderData: JSON.stringify({ found: items }) }
  const read = await tested({ ...request, definition: { ...mapped, ItemReader }, input: { shop: 's' }, stateConfiguration })
  expect(read.inspectionData).toMatchObject({ afterItemsPointer: items, ...shown })
})

test('a Catch that fails itself fails the state', async () => {
  const definition = {
    ...put,
    QueryLanguage: 'JSONata',
    InputPath: undefined,
    Parameters: undefined,
    ResultSelector: undefined,
    ResultPath: undefined,
  }
  const Catch = [{ ErrorEquals: ['States.ALL'], Output: '{% $gone %}', Next: 'Help' }]
  expect(await tested({ definition: { ...definition, Catch }, mock: { errorOutput: { error: 'Busy' } } })).toEqual({
    status: 'FAILED',
    error: 'States.QueryEvaluationError',
    cause: "The JSONata expression '$gone' specified for the field 'Catch[0]/Output' returned nothing (undefined).",
  })
})

test('an ItemSelector that fails fails the tested Map', async () => {
  const definition = { ...mapped, ItemSelector: { 'sku.$': '$$.Map.Item.Value.none' } }
  expect(await tested({ definition, input: [{}], mock: { result: '[]' } })).toMatchObject({ status: 'FAILED', error: 'States.Runtime' })
})

test.each<[string, object]>([
  [
    'A test mock should have only one of the following fields: [result, errorOutput].',
    { definition: put, mock: { result: '{}', errorOutput: {} } },
  ],
  ['A test mock should have only one of the following fields: [result, errorOutput].', { definition: put, mock: {} }],
  ['A mocked error output must have the field [error].', { definition: put, mock: { errorOutput: { cause: 'why' } } }],
  ['Mocked result must be valid JSON.', { definition: put, mock: { result: '{' } }],
  [
    "State type 'Choice' is not supported when a mock is specified",
    { definition: { Type: 'Choice', Choices: [] }, mock: { result: '{}' } },
  ],
  ['Mocked result must be an array.', { definition: map, mock: { result: '{}' } }],
  ['TestState API does not support Map or Parallel states.', { definition: map }],
  ['does not support Activity tasks', { definition: { ...put, Resource: 'arn:aws:states:eu-west-1:111111111111:activity:a' } }],
  ["does not support the '.sync' or", { definition: { ...put, Resource: 'arn:aws:states:::states:startExecution.sync:2' } }],
  ["does not support the '.sync' or", { definition: { ...put, Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' } }],
  ['TestState does not support Context when a mock is not specified.', { definition: put, context: {} }],
  ['TestState does not support RetrierRetryCount when', { definition: put, stateConfiguration: { retrierRetryCount: 1 } }],
  ['TestState does not support RevealSecrets when a mock is specified.', { definition: put, mock: { result: '{}' }, revealSecrets: true }],
  ["The field 'Type' should have one of these values", { definition: { Type: 'Loop' } }],
  ['Value cannot be empty at /States/StateName/Branches', { definition: { Type: 'Parallel', Branches: [] }, mock: { result: '[]' } }],
])('refused: %s', async (message, request) => {
  expect(await refusal(request)).toContain(message)
})

test.each<[string, string, string, object?]>([
  ['events:putEvents', '{"Entries":{}}', "Field 'Entries' must be an array"],
  ['sqs:sendMessage', '{"MessageId":7}', "Field 'MessageId' must be a string"],
  ['aws-sdk:dynamodb:getItem', '{"Item":{"a":{"BOOL":"yes"}}}', "Field 'BOOL' must be a boolean"],
  ['aws-sdk:kms:encrypt', '{"CiphertextBlob":""}', "Field 'CiphertextBlob' is smaller than the minimum length"],
  ['aws-sdk:lambda:getFunction', '{"Configuration":{"MemorySize":64}}', "Field 'MemorySize' is less than the minimum value"],
  ['states:startExecution', '{}', "Required field 'ExecutionArn' is missing"],
])('a mocked answer of %s must be one that the API could give', async (resource, result, message) => {
  const definition = { Type: 'Task', Resource: `arn:aws:states:::${resource}`, End: true }
  expect(await refusal({ definition, mock: { result } })).toBe(`ValidationException: Mock result schema validation error: ${message}`)
  expect(await tested({ definition, mock: { result, fieldValidationMode: 'NONE' } })).toMatchObject({ status: 'SUCCEEDED' })
})

test('PRESENT asks for no field; jobs, callbacks and unknown services are not held against anything', async () => {
  const mocked = (resource: string, mode?: TestStateRequest['mock']) =>
    tested({ definition: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, End: true }, mock: { result: '{"any":1}', ...mode } })
  expect(await mocked('states:startExecution', { fieldValidationMode: 'PRESENT' })).toMatchObject({ status: 'SUCCEEDED' })
  for (const resource of [
    'states:startExecution.sync:2',
    'sqs:sendMessage.waitForTaskToken',
    'aws-sdk:nosuchservice:call',
    'aws-sdk:s3:noSuchCall',
    'lambda:invoke',
  ]) {
    expect(await mocked(resource)).toMatchObject({ status: 'SUCCEEDED', output: { any: 1 } })
  }
})
