import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SFN } from '@aws-sdk/client-sfn'
import { SNS } from '@aws-sdk/client-sns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts'
import '../../src/testing/matchers/index.ts'
import { type Deployed, fail, simulate, testState } from '../../src/testing/index.ts'

/** What these tests take for an account: a server that speaks Step Functions' own protocol. */
let sandbox: Sandbox
let directory: string
let sfn: SFN
let sns: SNS

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-service-'))
  sandbox = await startSandbox({ directory, runner: 'process', report: () => {} })
  sfn = new SFN(sandbox.clientSettings)
  sns = new SNS(sandbox.clientSettings)
})

afterAll(async () => {
  sfn.destroy()
  sns.destroy()
  await sandbox.close()
  await rm(directory, { recursive: true, force: true })
})

const notify = (topicArn: string) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Urgent?',
  States: {
    'Urgent?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input.urgent %}', Next: 'Publish' }], Default: 'Later' },
    Later: { Type: 'Fail', Error: 'Not.Now', Cause: '{% $states.input.message & " can wait" %}' },
    Publish: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sns:publish',
      Arguments: { TopicArn: topicArn, Message: '{% $states.input.message %}' },
      Output: { sent: '{% $exists($states.result.MessageId) %}' },
      Retry: [{ ErrorEquals: ['SNS.ThrottledException'], IntervalSeconds: 4 }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Lost', Output: '{% $states.errorOutput.Error %}' }],
      End: true,
    },
    Lost: { Type: 'Succeed' },
  },
})

async function deploy(name: string, topicArn: string): Promise<Deployed> {
  const { stateMachineArn = '' } = await sfn.createStateMachine({
    name,
    roleArn: 'arn:aws:iam::000000000000:role/machine',
    definition: JSON.stringify(notify(topicArn)),
  })
  return { client: sfn, stateMachineArn, pollMilliseconds: 20 }
}

describe('the same test by one option more', () => {
  test.each(['simulated', 'deployed'])('an urgent message is published, %s', async (where) => {
    const { TopicArn = '' } = await sns.createTopic({ Name: 'urgent' })
    const run = await simulate(notify(TopicArn), {
      input: { urgent: true, message: 'Fire' },
      tasks: { Publish: { MessageId: 'm' } },
      ...(where === 'deployed' ? { on: await deploy('urgent', TopicArn) } : {}),
    })
    expect(run).toHaveSucceeded({ sent: true })
    expect(run).toHaveVisited(['Urgent?', 'Publish'])
    expect(run).toHaveCalledTask('Publish', { Message: 'Fire', TopicArn })
    expect(run.events.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      'ChoiceStateEntered',
      'ChoiceStateExited',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ])
  })

  test.each(['simulated', 'deployed'])('failures are told alike, %s', async (where) => {
    const topicArn = 'arn:aws:sns:us-east-1:000000000000:gone'
    const on = where === 'deployed' ? { on: await deploy('failing', topicArn) } : {}
    const tasks = { Publish: fail('SNS.NotFoundException') }
    const waiting = await simulate(notify(topicArn), { input: { urgent: false, message: 'Rain' }, tasks, ...on })
    expect(waiting).toHaveFailedWith('Not.Now', 'Rain can wait')
    const lost = await simulate(notify(topicArn), { input: { urgent: true, message: 'Fire' }, tasks, ...on })
    expect(lost).toHaveSucceeded('SNS.NotFoundException')
    expect(lost.steps.map(({ state, ended, error }) => [state, ended, error])).toEqual([
      ['Urgent?', 'succeeded', undefined],
      ['Publish', 'failed', 'SNS.NotFoundException'],
      ['Lost', 'succeeded', undefined],
    ])
  })

  test.each(['offline', 'on the service'])('a single state, %s', async (where) => {
    const on = where === 'offline' ? {} : { on: sfn }
    const machine = notify('arn:aws:sns:us-east-1:000000000000:topic')
    expect(await testState(machine, 'Urgent?', { input: { urgent: true }, ...on })).toMatchObject({
      status: 'SUCCEEDED',
      nextState: 'Publish',
    })
    const published = await testState(machine, 'Publish', { input: { message: 'Fire' }, mock: { MessageId: 'm' }, ...on })
    expect(published).toMatchObject({
      status: 'SUCCEEDED',
      output: { sent: true },
      arguments: { Message: 'Fire', TopicArn: 'arn:aws:sns:us-east-1:000000000000:topic' },
    })
    const again = await testState(machine, 'Publish', {
      input: { message: 'Fire' },
      mock: fail('SNS.ThrottledException'),
      retries: 1,
      ...on,
    })
    expect(again).toMatchObject({ status: 'RETRIABLE', error: 'SNS.ThrottledException', cause: 'A mocked failure', retryAfter: 8 })
    const lost = await testState(machine, 'Publish', { input: { message: 'Fire' }, mock: fail('Other'), variables: { kept: 1 }, ...on })
    expect(lost).toMatchObject({ status: 'CAUGHT_ERROR', nextState: 'Lost', output: 'Other', variables: { kept: 1 } })
  })
})

test('what the service refuses rejects the test', async () => {
  const on = { client: sfn, stateMachineArn: 'arn:aws:states:us-east-1:000000000000:stateMachine:none' }
  await expect(simulate(notify('t'), { input: {}, on })).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' })
})
