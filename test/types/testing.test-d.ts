import { describe, expect, expectTypeOf, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import type { JsonObject } from '../../src/core/index.ts'
import { stateMachine } from '../../src/states/index.ts'
import {
  after,
  type CalledTask,
  fail,
  heartbeats,
  type MocksOf,
  notCalled,
  recorded,
  simulate,
  succeed,
  taskStopped,
  testState,
  timeOut,
} from '../../src/testing/index.ts'
import { orders } from '../testing/order-machine.ts'
import { order, tasks } from '../testing/order-mocks.ts'
import { echo } from './actions.ts'

const input = order(10)

describe('mocks are typed by the result and the errors of each task', () => {
  test('what a task can give and raise', () => {
    const mocks = {
      'Ask a Human': heartbeats({ every: '30 seconds', times: 2 }, after('1 hour', { approvedBy: 'Ada' })),
      Charge: fail('ECS.ServerException').twice().then(fail('States.TaskFailed').once()).then(taskStopped()),
      'Notify Failure': () => ({ MessageId: 'm' }),
      'Pack One': async () => fail('Any.Error.OfTheFunction'),
      'Tell Customer': recorded('sent.json'),
      'Tell Warehouse': timeOut(),
    } satisfies MocksOf<typeof orders>
    void simulate(orders, { input, tasks: mocks })
  })

  test('a missing mock', () => {
    const { Charge: _, ...rest } = tasks
    // @ts-expect-error 'Charge' has no mock
    void simulate(orders, { input, tasks: rest })
    // @ts-expect-error no task has a mock
    void simulate(orders, { input })
  })

  test('an unknown name', () => {
    // @ts-expect-error there is no such task
    void simulate(orders, { input, tasks: { ...tasks, Charged: notCalled() } })
    // @ts-expect-error a Pass, a Choice or a Wait is no task
    void simulate(orders, { input, tasks: { ...tasks, 'Next Day': {} } })
  })

  test('a wrong result', () => {
    // @ts-expect-error MessageId is a text
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': { MessageId: 1 } } })
    // @ts-expect-error MessageId is missing
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': {} } })
    // @ts-expect-error the same in an answer
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': succeed({ Message: 'm' }) } })
    // @ts-expect-error the same of a function
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': () => ({ Message: 'm' }) } })
    // @ts-expect-error the same of an async function
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': async () => ({ Message: 'm' }) } })
    // @ts-expect-error the same later
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': after('1 second', { Message: 'm' }) } })
    // @ts-expect-error the same in turn
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': timeOut().once().then({ Message: 'm' }) } })
    // @ts-expect-error what comes back with the token has a type, too
    void simulate(orders, { input, tasks: { ...tasks, 'Ask a Human': { approved: true } } })
    // @ts-expect-error a stopped task is no answer of SNS
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': taskStopped() } })
  })

  test('an error name that the task cannot raise', () => {
    // @ts-expect-error the prefix is ECS
    void simulate(orders, { input, tasks: { ...tasks, Charge: fail('Ecs.ServerException') } })
    // @ts-expect-error SNS raises no error of ECS
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': fail('ECS.ServerException') } })
    // @ts-expect-error States.ALL is a pattern, no error
    void simulate(orders, { input, tasks: { ...tasks, Charge: fail('States.ALL') } })
    // @ts-expect-error one of the two in turn
    void simulate(orders, { input, tasks: { ...tasks, Charge: fail('Bad').once().then(taskStopped()) } })
    // @ts-expect-error the same of a function
    void simulate(orders, { input, tasks: { ...tasks, Charge: () => fail('Bad') } })
  })

  test('a function of arguments that the task does not get', () => {
    void simulate(orders, {
      input,
      tasks: {
        ...tasks,
        Charge: ({ Cluster, TaskDefinition, Overrides }) => {
          expectTypeOf(Cluster).toEqualTypeOf<string | undefined>()
          expectTypeOf(TaskDefinition).toEqualTypeOf<string>()
          expectTypeOf(Overrides?.ContainerOverrides?.[0]?.Command).toEqualTypeOf<readonly string[] | undefined>()
          return taskStopped()
        },
        'Ask a Human': ({ QueueUrl, MessageBody }) => {
          expectTypeOf(QueueUrl).toEqualTypeOf<string>()
          expectTypeOf(MessageBody).toEqualTypeOf<{ readonly token: string; readonly orderId: string }>()
          return { approvedBy: 'Ada' }
        },
        'Pack One': ({ FunctionName, Payload }) => {
          expectTypeOf(FunctionName).toEqualTypeOf<string>()
          expectTypeOf(Payload.part).toEqualTypeOf<string>()
          return fail('Pack.Broken')
        },
      },
    })
    // @ts-expect-error the payload has no such field
    void simulate(orders, { input, tasks: { ...tasks, 'Pack One': ({ Payload }) => fail(Payload.parts) } })
    // @ts-expect-error a task of ECS has no FunctionName
    void simulate(orders, { input, tasks: { ...tasks, Charge: ({ FunctionName }) => fail('States.TaskFailed', FunctionName) } })
    // @ts-expect-error the message is text, as it was written
    void simulate(orders, { input, tasks: { ...tasks, 'Tell Customer': ({ Message }) => ({ MessageId: Message.orderId }) } })
  })

  test('arguments of which nothing is known are any object', () => {
    const unknown = stateMachine('Machine')
      .task('Call', () => echo<{ a: number }>({}))
      .end()
    void simulate(unknown, {
      tasks: {
        Call: (given) => {
          expectTypeOf(given).toEqualTypeOf<JsonObject>()
          return { a: 1 }
        },
      },
    })
  })

  test('answers in turn are no answer of one call', () => {
    // @ts-expect-error a function gives one answer
    void simulate(orders, { input, tasks: { ...tasks, Charge: () => timeOut().once().then(taskStopped()) } })
    // @ts-expect-error a sequence has no further then
    fail('Bad').once().then(taskStopped()).then(taskStopped())
    // @ts-expect-error only words are a duration
    after('soon', taskStopped())
  })
})

describe('the input and the run', () => {
  test('input is typed by the machine', () => {
    // @ts-expect-error total is a number
    void simulate(orders, { input: { ...input, total: '10' }, tasks })
    // @ts-expect-error the input is missing
    void simulate(orders, { tasks })
    const idle = stateMachine('Idle').wait('Wait', '1 day').end()
    void simulate(idle)
    void simulate(idle, { input: { anything: [1] } })
  })

  test('output, states and tasks of the run have the types of the machine', async () => {
    const run = await simulate(orders, { input, tasks })
    expectTypeOf(run.output).toEqualTypeOf<{ message: string } | undefined>()
    type State = keyof typeof tasks | 'Is It Large?' | 'Reject' | 'Too Slow' | 'Failed' | 'Next Day' | 'Pack' | 'Tell'
    expectTypeOf(run.visited).toEqualTypeOf<readonly State[]>()
    expectTypeOf(run.callsOf('Charge')).toEqualTypeOf<readonly CalledTask<keyof typeof tasks>[]>()
    // @ts-expect-error a Wait is not called
    run.callsOf('Next Day')
    // @ts-expect-error there is no such state
    run.attemptsOf('Next Week')
  })

  test('matchers name only what is there', async () => {
    const run = await simulate(orders, { input, tasks })
    expect(run).toHaveVisited(['Is It Large?', 'Charge'])
    // @ts-expect-error there is no such state
    expect(run).toHaveVisited(['Is It Small?'])
    // @ts-expect-error there is no such state
    expect(run).toHaveVisited('Is It Small?')
    expect(run).toHaveCalledTask('Charge', { Overrides: {} })
    // @ts-expect-error a Choice is not called
    expect(run).toHaveCalledTask('Is It Large?')
    // @ts-expect-error an error is named, or matched by a pattern
    expect(run).toHaveFailedWith(1)
    // @ts-expect-error a percentage is a number
    expect(run).toCoverAtLeast('all')
  })
})

describe('a single state', () => {
  test('has its own input, variables and mock', async () => {
    const tested = await testState(orders, 'Charge', { input, mock: fail('ECS.ServerException') })
    expectTypeOf(tested.nextState).extract<'Next Day'>().toEqualTypeOf<'Next Day'>()
    // @ts-expect-error there is no such state
    void testState(orders, 'Charged', { input })
    // @ts-expect-error the input of this state is missing
    void testState(orders, 'Is It Large?')
    // @ts-expect-error a task needs a mock
    void testState(orders, 'Charge', { input })
    // @ts-expect-error the mock is of another task
    void testState(orders, 'Charge', { input, mock: { MessageId: 'm' } })
    // @ts-expect-error the input of this state is what a catcher gives
    void testState(orders, 'Notify Failure', { input, mock: notCalled() })
    const counting = stateMachine('Counting')
      .pass('Begin', { assign: () => ({ count: 1 }) })
      .pass('Go On', { output: ({ variables }) => variables.count })
      .end()
    void testState(counting, 'Go On', { variables: { count: 1 } })
    // @ts-expect-error count is a number
    void testState(counting, 'Go On', { variables: { count: 'two' } })
    // @ts-expect-error the variables are missing
    void testState(counting, 'Go On')
  })
})

describe('a foreign definition', () => {
  test('takes any names and any JSON', async () => {
    const foreign = { StartAt: 'A', States: { A: { Type: 'Task', Resource: 'arn' } } }
    const run = await simulate(foreign, { input: { any: 'thing' }, tasks: { A: fail('Any.Error').once().then({ any: 'thing' }) } })
    expectTypeOf(run.visited).toEqualTypeOf<readonly string[]>()
    void testState(foreign, 'A', { mock: { any: 'thing' } })
    // @ts-expect-error a definition has StartAt and States
    void simulate({ states: {} })
    // @ts-expect-error a function is no JSON
    void simulate(foreign, { input: () => 1 })
  })
})
