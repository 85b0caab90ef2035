import { describe, expect, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import { coverage, fail, simulate, succeed, testState } from '../../src/testing/index.ts'
import { coverAll } from '../../src/testing/state-coverage/watch.ts'

/** As it would be read from a file: JSONPath, the language of most definitions. */
const foreign = JSON.parse(`{
  "Comment": "Somebody else's",
  "StartAt": "Look Up",
  "States": {
    "Look Up": {
      "Type": "Task",
      "Resource": "arn:aws:lambda:us-east-1:123456789012:function:look-up",
      "Parameters": { "id.$": "$.id", "hash.$": "States.Hash($.id, 'SHA-256')" },
      "ResultPath": "$.found",
      "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 5, "MaxAttempts": 1 }],
      "Next": "Found?"
    },
    "Found?": {
      "Type": "Choice",
      "Choices": [{ "Variable": "$.found.name", "IsPresent": true, "Next": "Greet" }],
      "Default": "Nobody"
    },
    "Greet": { "Type": "Pass", "Parameters": { "greeting.$": "States.Format('Hello {}', $.found.name)" }, "End": true },
    "Nobody": { "Type": "Fail", "Error": "Nobody", "Cause": "There is nobody of that id." }
  }
}`)

describe('simulate a definition that Stepwright did not write', () => {
  test('in JSONPath, with a Lambda function by its ARN', async () => {
    const run = await simulate(foreign, { input: { id: 'a' }, tasks: { 'Look Up': fail('Busy').once().then({ name: 'Ada' }) } })
    expect(run).toHaveSucceeded({ greeting: 'Hello Ada' })
    expect(run).toHaveVisited(['Look Up', 'Look Up', 'Found?', 'Greet'])
    expect(run).toHaveCalledTask('Look Up', { id: 'a', hash: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' })
    expect(run.seconds).toBe(5)
    expect(run.machine).toBe('StateMachine')
  })

  test('and its failures', async () => {
    const run = await simulate(foreign, { input: { id: 'a' }, tasks: { 'Look Up': succeed({}) } })
    expect(run).toHaveFailedWith('Nobody', /nobody of that id/)
  })

  test('is not changed', async () => {
    const before = JSON.stringify(foreign)
    await simulate(foreign, { input: { id: 'a' }, tasks: { 'Look Up': {} } })
    expect(JSON.stringify(foreign)).toBe(before)
  })

  test('under a name of its own, in the run, its ARNs and the coverage', async () => {
    const told = {
      StartAt: 'Tell',
      States: { Tell: { Type: 'Pass', Parameters: { 'of.$': '$$.StateMachine.Id' }, End: true } },
    }
    const whole = coverAll()
    const covered = coverage(told, { machineName: 'Told' })
    const run = await simulate(told, { machineName: 'Told' })
    expect([run.machine, covered.machine]).toEqual(['Told', 'Told'])
    expect(run.output).toEqual({ of: 'arn:aws:states:us-east-1:123456789012:stateMachine:Told' })
    expect(covered.percent).toBe(100)
    const other = { StartAt: 'A', States: { A: { Type: 'Succeed' } } }
    await testState(other, 'A', { machineName: 'Other' })
    await simulate({ ...other })
    expect(whole().map(({ machine }) => machine)).toEqual(['Told', 'Other', 'StateMachine'])
  })

  test('with what the service takes and what is most likely a mistake', async () => {
    const misspelt = { StartAt: 'Get', States: { Get: { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:s3:getObjct', End: true } } }
    const run = await simulate(misspelt, { tasks: { Get: {} } })
    expect(run).toHaveSucceeded()
    expect(run.warnings).toMatchObject([
      { code: 'INTEGRATION_UNVERIFIED', severity: 'warning', hint: expect.stringContaining('getObject') },
    ])
    expect((await simulate(foreign, { input: { id: 'a' }, tasks: { 'Look Up': {} } })).warnings).toEqual([])
  })

  test('as EXPRESS, where the test says so', async () => {
    const waits = { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 400, End: true } } }
    expect((await simulate(waits)).status).toBe('SUCCEEDED')
    const run = await simulate({ ...waits }, { type: 'EXPRESS' })
    expect([run.status, run.seconds]).toEqual(['TIMED_OUT', 300])
  })
})

test('a distributed Map reads from S3 and writes to it, in memory; its executions are told', async () => {
  const distributed = {
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        ItemReader: {
          Resource: 'arn:aws:states:::s3:getObject',
          ReaderConfig: { InputType: 'JSON' },
          Parameters: { Bucket: 'in', 'Key.$': '$.key' },
        },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Double',
          States: {
            Double: {
              Type: 'Task',
              Resource: 'arn:aws:states:::lambda:invoke',
              Parameters: { FunctionName: 'double', 'Payload.$': '$' },
              End: true,
            },
          },
        },
        ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'out', Prefix: 'results' } },
        ToleratedFailureCount: 1,
        End: true,
      },
    },
  }
  const run = await simulate(distributed, {
    input: { key: 'items.json' },
    objects: { 's3://in/items.json': '[1, 2, 3]' },
    tasks: { Double: ({ Payload }) => (Payload === 2 ? fail('Bad') : { Payload: Number(Payload) * 2 }) },
  })
  expect(run).toHaveSucceeded()
  expect(run).toHaveVisited(['Each', 'Double', 'Double', 'Double'])
  expect(run.children.map(({ status, input, output, error }) => ({ status, input, output, error }))).toEqual([
    { status: 'SUCCEEDED', input: 1, output: { Payload: 2 }, error: undefined },
    { status: 'FAILED', input: 2, output: undefined, error: 'Bad' },
    { status: 'SUCCEEDED', input: 3, output: { Payload: 6 }, error: undefined },
  ])
  const written = Object.keys(run.objects).filter((location) => location.startsWith('s3://out/results/'))
  expect(new Set(written.map((location) => location.split('/').at(-1)))).toEqual(
    new Set(['FAILED_0.json', 'SUCCEEDED_0.json', 'manifest.json']),
  )
  const lost = await simulate(distributed, { input: { key: 'lost.json' }, tasks: { Double: {} } })
  expect(lost).toHaveFailedWith('States.ItemReaderFailed')
})
