import { TestStateCommand, type TestStateCommandInput } from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { statesSetup } from './states-setup.ts'

const text = (value: unknown): string => JSON.stringify(value)

test('one state is run as it would be in its machine', async () => {
  const { sfn } = await statesSetup()
  const run = (definition: object, rest: Partial<TestStateCommandInput> = {}) =>
    sfn.send(new TestStateCommand({ definition: text(definition), ...rest }))

  const choice = {
    Type: 'Choice',
    QueryLanguage: 'JSONata',
    Choices: [{ Condition: '{% $states.input.words > $limit %}', Next: 'Long' }],
    Default: 'Short',
  }
  expect(await run(choice, { input: '{"words":3}', variables: '{"limit":2}' })).toMatchObject({ status: 'SUCCEEDED', nextState: 'Long' })

  const task = {
    Type: 'Task',
    Resource: 'arn:aws:states:::sqs:sendMessage',
    Parameters: { QueueUrl: 'https://queue', 'MessageBody.$': '$.text' },
    ResultPath: '$.sent',
    Catch: [{ ErrorEquals: ['SQS.AmazonSQSException'], ResultPath: '$.error', Next: 'Apologise' }],
    Next: 'After',
  }
  const result = text({ MD5OfMessageBody: 'x', MessageId: 'y' })
  const mocked = await run(task, { input: '{"text":"a"}', inspectionLevel: 'DEBUG', mock: { result } })
  expect(mocked).toMatchObject({
    status: 'SUCCEEDED',
    nextState: 'After',
    output: text({ text: 'a', sent: JSON.parse(result) }),
    inspectionData: { input: '{"text":"a"}', afterParameters: text({ QueueUrl: 'https://queue', MessageBody: 'a' }), result },
  })
  const errorOutput = { error: 'SQS.AmazonSQSException', cause: 'no' }
  const caught = await run(task, { input: '{"text":"a"}', inspectionLevel: 'TRACE', mock: { errorOutput } })
  expect(caught).toMatchObject({
    status: 'CAUGHT_ERROR',
    error: 'SQS.AmazonSQSException',
    cause: 'no',
    nextState: 'Apologise',
    inspectionData: { errorDetails: { catchIndex: 0 } },
  })
})

test('a state of a machine is found by its name, and runs against the sandbox where it is not mocked', async () => {
  const { sfn, sandbox } = await statesSetup()
  const QueueUrl = `${sandbox.endpoint}/000000000000/none`
  const Send = { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', Parameters: { QueueUrl, MessageBody: 'a' }, End: true }
  const definition = text({ StartAt: 'First', States: { First: { Type: 'Pass', Next: 'Send' }, Send } })
  const answer = await sfn.send(new TestStateCommand({ definition, stateName: 'Send' }))
  expect(answer).toMatchObject({ status: 'FAILED', error: 'SQS.QueueDoesNotExistException' })
})

test('an HTTP task is tested by a mock, which reveals no secrets, or called for real', async () => {
  const { sfn } = await statesSetup()
  const definition = text({
    Type: 'Task',
    Resource: 'arn:aws:states:::http:invoke',
    Parameters: { ApiEndpoint: 'https://api.example.com', Method: 'GET', Authentication: { ConnectionArn: 'arn:aws:events:x' } },
    End: true,
  })
  const result = text({ StatusCode: 200, StatusText: 'OK', Headers: {}, ResponseBody: { a: 1 } })
  for (const revealSecrets of [true, false]) {
    const test = (rest: object) => sfn.send(new TestStateCommand({ definition, inspectionLevel: 'TRACE', revealSecrets, ...rest }))
    if (revealSecrets) await expect(test({ mock: { result } })).rejects.toMatchObject({ name: 'ValidationException' })
    else expect(await test({ mock: { result } })).toMatchObject({ status: 'SUCCEEDED', output: result })
    await expect(test({ roleArn: 'arn:aws:iam::000000000000:role/any' })).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringMatching(/no credentials for the connection .*connections\.json/),
    })
  }
})

test('what is no state, no JSON or no integration of the sandbox is refused', async () => {
  const { sfn } = await statesSetup()
  const refusal = (definition: unknown, rest: Partial<TestStateCommandInput> = {}) =>
    sfn.send(new TestStateCommand({ definition: typeof definition === 'string' ? definition : text(definition), ...rest })).then(
      () => 'taken',
      (error: Error) => error.name,
    )
  expect(await refusal('{')).toBe('InvalidDefinition')
  expect(await refusal({ Type: 'Nothing' })).toBe('InvalidDefinition')
  expect(await refusal({ Type: 'Pass', End: true }, { input: '{' })).toBe('InvalidExecutionInput')
  expect(await refusal({ Type: 'Pass', End: true }, { variables: '[]' })).toBe('ValidationException')
  expect(await refusal({ Type: 'Pass', End: true }, { mock: { result: '{}' } })).toBe('ValidationException')
  expect(await refusal({ Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:kms:listKeys', End: true })).toBe('ValidationException')
})
