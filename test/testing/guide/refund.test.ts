import {
  after,
  coverage,
  fail,
  heartbeats,
  type MocksOf,
  notCalled,
  recorded,
  simulate,
  succeed,
  testState,
  timeOut,
} from 'stepwright/testing'
import 'stepwright/testing/matchers'
import { afterAll, describe, expect, test } from 'vitest'
import { refund } from './refund.ts'

const covered = coverage(refund)
afterAll(() => expect(covered).toCoverAtLeast(100))

/** All goes well. */
const tasks = {
  'Ask a Manager': { approvedBy: 'Ada' },
  'Pay Back': { ExecutedVersion: '$LATEST', StatusCode: 200, Payload: 'paid' },
  'Tell Customer': { MessageId: 'm-1' },
  'Tell Accounting': { MessageId: 'm-2' },
} satisfies MocksOf<typeof refund>

const input = { orderId: 'o-1', amount: 20 }

test('a small refund is paid at once', async () => {
  const run = await simulate(refund, { input, tasks })
  expect(run).toHaveSucceeded()
  expect(run).toHaveVisited(['Is It Large?', 'Pay Back', 'Tell', 'Tell Customer', 'Tell Accounting', 'Done'])
  expect(run).toHaveCalledTask('Pay Back', { Payload: { order: 'o-1', amount: 20 } })
})

test('a busy function is tried again', async () => {
  const run = await simulate(refund, {
    input,
    tasks: { ...tasks, 'Pay Back': fail('Lambda.TooManyRequestsException').twice().then(tasks['Pay Back']) },
  })
  expect(run).toHaveSucceeded()
  expect(run.callsOf('Pay Back').map(({ at }) => at)).toEqual([0, 2, 6])
})

test('a refund that cannot be paid fails, and nobody is told', async () => {
  const run = await simulate(refund, {
    input,
    tasks: {
      ...tasks,
      'Pay Back': fail('Lambda.ServiceException', 'The bank is closed'),
      'Tell Customer': notCalled(),
      'Tell Accounting': notCalled(),
    },
  })
  expect(run).toHaveFailedWith('Refund.NotPaid', /bank is closed/)
})

test('a function answers from the arguments', async () => {
  const run = await simulate(refund, {
    input,
    tasks: { ...tasks, 'Tell Customer': ({ Message }) => succeed({ MessageId: JSON.stringify(Message) }) },
  })
  expect(run.output).toMatchObject([{ MessageId: '{"order":"o-1","refund":20}' }, { MessageId: 'm-2' }])
})

describe('time', () => {
  test('a function that hangs is given up after a minute', async () => {
    const run = await simulate(refund, { input, tasks: { ...tasks, 'Pay Back': timeOut() } })
    expect(run).toHaveFailedWith('Refund.NotPaid')
    expect(run.seconds).toBe(60)
  })

  test('whoever fails first, the refund is kept for later', async () => {
    for (const seconds of ['1 second', '3 seconds'] as const) {
      const run = await simulate(refund, {
        input,
        tasks: {
          ...tasks,
          'Tell Customer': after(seconds, fail('SNS.InternalErrorException')),
          'Tell Accounting': after('2 seconds', fail('SNS.InternalErrorException')),
        },
      })
      expect(run).toHaveVisited('Keep for Later')
    }
  })
})

describe('a large refund waits for a manager', () => {
  const large = { orderId: 'o-1', amount: 5000 }

  test('who answers after some hours', async () => {
    const run = await simulate(refund, {
      input: large,
      tasks: { ...tasks, 'Ask a Manager': heartbeats({ every: '50 minutes', times: 8 }, after('10 minutes', { approvedBy: 'Ada' })) },
    })
    expect(run).toHaveSucceeded()
    expect(run.seconds).toBe(8 * 50 * 60 + 10 * 60)
  })

  test('who is asked with the token', async () => {
    const run = await simulate(refund, {
      input: large,
      tasks: {
        ...tasks,
        'Ask a Manager': async ({ MessageBody }, call) => {
          expect(MessageBody).toEqual({ order: 'o-1', token: call.taskToken })
          await call.after('30 minutes')
          call.heartbeat()
          await call.after('30 minutes')
          return { approvedBy: 'Ada' }
        },
      },
    })
    expect(run).toHaveSucceeded()
  })

  test('and is given up where no sign of life comes for an hour', async () => {
    const run = await simulate(refund, { input: large, tasks: { ...tasks, 'Ask a Manager': timeOut() } })
    expect(run).toHaveFailedWith('States.Timeout')
    expect(run.seconds).toBe(60 * 60)
  })
})

test('what a function once gave, out of a file', async () => {
  const run = await simulate(refund, {
    input,
    tasks: { ...tasks, 'Pay Back': recorded(new URL('./paid.json', import.meta.url)) },
  })
  expect(run).toHaveSucceeded()
})

describe('one state by itself', () => {
  test('a refund of more than 1000 needs a manager', async () => {
    expect(await testState(refund, 'Is It Large?', { input: { orderId: 'o-1', amount: 1001 } })).toMatchObject({
      nextState: 'Ask a Manager',
    })
    expect(await testState(refund, 'Is It Large?', { input: { orderId: 'o-1', amount: 1000 } })).toMatchObject({ nextState: 'Pay Back' })
  })

  test('a task gets its arguments, and a busy one is tried again', async () => {
    const paid = await testState(refund, 'Pay Back', { input, mock: tasks['Pay Back'] })
    expect(paid.arguments).toEqual({ FunctionName: 'pay-back', Payload: { order: 'o-1', amount: 20 } })
    expect(paid.output).toEqual(input)
    const busy = await testState(refund, 'Pay Back', { input, mock: fail('Lambda.TooManyRequestsException'), retries: 1 })
    expect(busy).toMatchObject({ status: 'RETRIABLE', retryAfter: 4 })
  })
})

test('Step Functions would take the definition', () => {
  expect(refund).toBeValidAsl()
})

test('any definition can be run, whoever wrote it', async () => {
  const definition = {
    StartAt: 'Greet',
    States: {
      Greet: { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:greet', End: true },
    },
  }
  const run = await simulate(definition, { input: { name: 'Ada' }, tasks: { Greet: (given) => ({ greeted: given }) } })
  expect(run).toHaveSucceeded({ greeted: { name: 'Ada' } })
})
