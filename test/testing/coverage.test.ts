import { describe, expect, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import { coverage, fail, simulate, succeed, taskStopped, testState, timeOut } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order, tasks } from './order-mocks.ts'

/** A definition of which two rules, and two retriers, cannot be told apart by where they lead. */
const twins = () => ({
  StartAt: 'Which?',
  States: {
    'Which?': {
      Type: 'Choice',
      Choices: [
        { Variable: '$.n', NumericEquals: 1, Next: 'Call' },
        { Variable: '$.n', NumericEquals: 2, Next: 'Call', Assign: { kept: 'yes' } },
      ],
      Default: 'Call',
    },
    Call: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sns:publish.waitForTaskToken',
      Parameters: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:topic', 'Message.$': '$$.Task.Token' },
      HeartbeatSeconds: 10,
      TimeoutSeconds: 100,
      Retry: [
        { ErrorEquals: ['States.HeartbeatTimeout'], MaxAttempts: 1 },
        { ErrorEquals: ['States.Timeout', 'Busy'], MaxAttempts: 1 },
        { ErrorEquals: ['States.TaskFailed'], MaxAttempts: 1 },
      ],
      Catch: [
        { ErrorEquals: ['Odd'], Next: 'End' },
        { ErrorEquals: ['States.ALL'], Next: 'End' },
      ],
      Next: 'End',
    },
    End: { Type: 'Succeed' },
  },
})

const taken = (covered: ReturnType<typeof coverage>): readonly string[] =>
  covered.items.filter(({ times }) => times > 0).map(({ path, times }) => `${path} ${times}`)

describe('coverage', () => {
  test('counts nothing before the first run, and everything that runs take after it', async () => {
    const machine = twins()
    const covered = coverage(machine)
    expect(covered.percent).toBe(0)
    await simulate(machine, { input: { n: 2 }, tasks: { Call: succeed({}) } })
    expect(taken(covered)).toEqual(['/States/Which? 1', '/States/Which?/Choices[1] 1', '/States/Call 1', '/States/End 1'])
    await simulate(machine, { input: { n: 1 }, tasks: { Call: fail('Busy').once().then({}) } })
    await simulate(machine, { input: { n: 3 }, tasks: { Call: fail('Odd') } })
    expect(taken(covered)).toEqual([
      '/States/Which? 3',
      '/States/Which?/Choices[0] 1',
      '/States/Which?/Choices[1] 1',
      '/States/Which?/Default 1',
      '/States/Call 3',
      '/States/Call/Retry[1] 1',
      '/States/Call/Retry[2] 1',
      '/States/Call/Catch[0] 1',
      '/States/End 3',
    ])
    expect(covered.missed.map(({ path }) => path)).toEqual(['/States/Call/Retry[0]', '/States/Call/Catch[1]'])
    expect(covered.percent).toBe(81.8)
  })

  test('knows a missing heartbeat from a timeout', async () => {
    const machine = twins()
    const covered = coverage(machine)
    await simulate(machine, { input: { n: 1 }, tasks: { Call: timeOut().once().then({}) } })
    expect(taken(covered)).toContain('/States/Call/Retry[0] 1')
    expect(taken(covered)).not.toContain('/States/Call/Retry[1] 1')
  })

  test('leaves the history, the variables and the calls as they are without it', async () => {
    const run = async (counted: boolean) => {
      const machine = twins()
      if (counted) coverage(machine)
      const { events, calls, output } = await simulate(machine, { input: { n: 2 }, tasks: { Call: fail('Odd') } })
      return { events, calls, output }
    }
    const [plain, counted] = [await run(false), await run(true)]
    expect(counted).toEqual(plain)
    expect(plain.events.find(({ type }) => type === 'ChoiceStateExited')?.stateExitedEventDetails?.assignedVariables).toEqual({
      kept: '"yes"',
    })
    expect(plain.events.find(({ type }) => type === 'TaskStateExited')?.stateExitedEventDetails).not.toHaveProperty('assignedVariables')
  })

  test('counts states that are tested by themselves, and leaves their variables alone', async () => {
    const machine = twins()
    const covered = coverage(machine)
    const chosen = await testState(machine, 'Which?', { input: { n: 2 } })
    expect(chosen).toMatchObject({ status: 'SUCCEEDED', nextState: 'Call', variables: { kept: 'yes' } })
    expect(Object.keys(chosen.variables)).toEqual(['kept'])
    expect((await testState(machine, 'Call', { mock: fail('Busy') })).status).toBe('RETRIABLE')
    expect((await testState(machine, 'Call', { mock: fail('Busy'), retries: 1 })).status).toBe('CAUGHT_ERROR')
    expect(taken(covered)).toEqual([
      '/States/Which? 1',
      '/States/Which?/Choices[1] 1',
      '/States/Call 2',
      '/States/Call/Retry[1] 1',
      '/States/Call/Catch[1] 1',
    ])
  })

  test('does not count runs with a fault of the test', async () => {
    const machine = twins()
    const covered = coverage(machine)
    await expect(simulate(machine, { input: { n: 1 } })).rejects.toThrow('has no mock')
    expect(covered.percent).toBe(0)
  })

  test('is one for a machine, and none where nobody asked for it', () => {
    const machine = twins()
    expect(coverage(machine)).toBe(coverage(machine))
    expect(coverage(twins())).not.toBe(coverage(machine))
  })
})

describe('a whole machine', () => {
  test('is covered by its happy way to some part, and by all its ways to 100%', async () => {
    const covered = coverage(orders)
    await simulate(orders, { input: order(10), tasks })
    expect(covered.table()).toMatchInlineSnapshot(`
      "Orders: 45%, 9 of 20 taken
      ✓ 1  Is It Large?
      ✗      rule 1 → Reject
      ✗      rule 2 → Ask a Human
      ✓ 1    no rule → Charge
      ✗    Reject
      ✗    Ask a Human
      ✓ 1  Charge
      ✗      retry ECS.ServerException
      ✗      retry States.Timeout
      ✗      catch States.Timeout → Too Slow
      ✗      catch States.ALL → Notify Failure
      ✗    Too Slow
      ✗    Notify Failure
      ✗    Failed
      ✓ 1  Next Day
      ✓ 1  Pack
      ✓ 1  Tell
      ✓ 2  Pack One
      ✓ 1  Tell Customer
      ✓ 1  Tell Warehouse"
    `)
    expect(covered).not.toCoverAtLeast(100)
    expect(() => expect(covered).toCoverAtLeast(90)).toThrowErrorMatchingInlineSnapshot(`
      [Error: Expected the tests to cover at least 90% of 'Orders'.

      Orders: 45%, 9 of 20 taken. Missed:
      ✗  Is It Large?: rule 1 → Reject
      ✗  Is It Large?: rule 2 → Ask a Human
      ✗  Reject
      ✗  Ask a Human
      ✗  Charge: retry ECS.ServerException
      ✗  Charge: retry States.Timeout
      ✗  Charge: catch States.Timeout → Too Slow
      ✗  Charge: catch States.ALL → Notify Failure
      ✗  Too Slow
      ✗  Notify Failure
      ✗  Failed]
    `)
    const notified = { ...tasks, 'Notify Failure': { MessageId: 'm' } }
    await simulate(orders, { input: order(2000), tasks: { ...tasks, Charge: timeOut() } })
    await simulate(orders, { input: order(20_000), tasks })
    await simulate(orders, {
      input: order(10),
      tasks: {
        ...notified,
        Charge: fail('ECS.ServerException')
          .once()
          .then(taskStopped({ exitCode: 1 })),
      },
    })
    expect(covered.missed).toEqual([])
    expect(covered).toCoverAtLeast(100)
  })
})

test('a Parallel that is tried again names the error that its branch failed with', async () => {
  const machine = {
    StartAt: 'Both',
    States: {
      Both: {
        Type: 'Parallel',
        Branches: [
          {
            StartAt: 'Call',
            States: {
              Call: {
                Type: 'Task',
                Resource: 'arn:aws:states:::sns:publish',
                Parameters: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:t', Message: 'm' },
                End: true,
              },
            },
          },
          { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 60, End: true } } },
        ],
        Retry: [{ ErrorEquals: ['Other'] }, { ErrorEquals: ['Flaky'], IntervalSeconds: 3 }],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'End' }],
        End: true,
      },
      End: { Type: 'Succeed' },
    },
  }
  const covered = coverage(machine)
  const run = await simulate(machine, { tasks: { Call: fail('Flaky').once().then(fail('Fatal')) } })
  expect(run).toHaveVisited(['Both', 'Call', 'Wait', 'Both', 'Call', 'Wait', 'End'])
  expect(run.steps.map(({ state, attempt, error, ended }) => [state, attempt, error, ended])).toEqual([
    ['Both', 1, 'Flaky', 'failed'],
    ['Call', 1, 'Flaky', 'failed'],
    ['Wait', 1, undefined, 'unfinished'],
    ['Both', 2, 'Fatal', 'failed'],
    ['Call', 1, 'Fatal', 'failed'],
    ['Wait', 1, undefined, 'unfinished'],
    ['End', 1, undefined, 'succeeded'],
  ])
  expect(taken(covered)).toEqual([
    '/States/Both 1',
    '/States/Both/Retry[1] 1',
    '/States/Both/Catch[0] 1',
    '/States/End 1',
    '/States/Both/Branches[0]/States/Call 2',
    '/States/Both/Branches[1]/States/Wait 2',
  ])
})
