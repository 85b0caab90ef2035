import { expect, test } from 'vitest'
import { simulate, submitted, succeed, testState } from '../../src/testing/index.ts'

const machine = (resource: string, Parameters: object = {}) => ({
  StartAt: 'Call',
  States: { Call: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters, End: true } },
})
const publish = machine('sns:publish', { TopicArn: 'arn:aws:sns:us-east-1:123456789012:t', Message: 'm' })
const runTask = machine('ecs:runTask.sync', { TaskDefinition: 't', Cluster: 'c' })

test('a result that the service could not give is a fault of the test, where the test asks for it', async () => {
  const wrong = { tasks: { Call: { MessageId: 7 } } }
  expect((await simulate(publish, wrong)).status).toBe('SUCCEEDED')
  await expect(simulate(publish, { ...wrong, fieldValidationMode: 'PRESENT' })).rejects.toMatchObject({
    code: 'MOCK_UNFIT',
    message: expect.stringContaining("Field 'MessageId' must be a string"),
  })
  const right = await simulate(publish, { tasks: { Call: { MessageId: 'm' } }, fieldValidationMode: 'STRICT' })
  expect(right.status).toBe('SUCCEEDED')
})

test('STRICT wants every field that the service always gives; PRESENT does not', async () => {
  const start = machine('states:startExecution', { StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:m' })
  const tasks = { Call: { ExecutionArn: 'arn:aws:states:us-east-1:123456789012:execution:m:1' } }
  expect((await simulate(start, { tasks, fieldValidationMode: 'PRESENT' })).status).toBe('SUCCEEDED')
  await expect(simulate(start, { tasks, fieldValidationMode: 'STRICT' })).rejects.toThrow("Required field 'StartDate' is missing")
  await expect(testState(start, 'Call', { mock: tasks.Call })).rejects.toThrow("Required field 'StartDate' is missing")
  expect((await testState(start, 'Call', { mock: tasks.Call, fieldValidationMode: 'PRESENT' })).status).toBe('SUCCEEDED')
})

test('the history tells what a mocked service said when it took the work', async () => {
  const response = { Failures: [], Tasks: [{ TaskArn: 'arn:aws:ecs:us-east-1:123456789012:task/c/1' }] }
  const said = async (mock: unknown) => {
    const { events } = await simulate(runTask, { tasks: { Call: mock as never } })
    return events.flatMap(({ taskSubmittedEventDetails: details }) => (details?.output === undefined ? [] : [JSON.parse(details.output)]))
  }
  expect(await said(submitted(response, { LastStatus: 'STOPPED' }))).toEqual([response])
  expect(
    await said(
      submitted(response, succeed({ LastStatus: 'STOPPED' }))
        .once()
        .then({}),
    ),
  ).toEqual([response])
  expect(await said({ LastStatus: 'STOPPED' })).toEqual([{}])
})

test('which only work that is waited for can have', async () => {
  await expect(simulate(publish, { tasks: { Call: submitted({}, { MessageId: 'm' }) } })).rejects.toMatchObject({ code: 'MOCK_UNFIT' })
})
