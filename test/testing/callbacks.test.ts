import { describe, expect, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import { after, fail, heartbeats, simulate, type TaskCall, timeOut } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order, tasks } from './order-mocks.ts'

const asked = (mock: Parameters<typeof simulate<typeof orders>>[1]['tasks']['Ask a Human']) =>
  simulate(orders, { input: order(2000), tasks: { ...tasks, 'Ask a Human': mock } })

describe('a task that waits for its token', () => {
  test('goes on when the token comes back, hours later, with heartbeats between', async () => {
    const run = await asked(heartbeats({ every: '50 seconds', times: 100 }, after('30 seconds', { approvedBy: 'Ada' })))
    expect(run).toHaveSucceeded()
    expect(run.callsOf('Charge')[0]?.at).toBe(100 * 50 + 30)
  })

  test('times out where no heartbeat comes', async () => {
    const run = await asked(heartbeats({ every: '50 seconds', times: 3 }, timeOut()))
    expect(run).toHaveFailedWith('States.Timeout')
    expect(run.seconds).toBe(150 + 60)
    expect(run.steps.at(-1)).toMatchObject({ state: 'Ask a Human', missedHeartbeat: true })
  })

  test('times out where heartbeats come and the answer does not', async () => {
    const run = await asked(heartbeats({ every: '50 seconds', times: 10_000 }, { approvedBy: 'Ada' }))
    expect(run).toHaveFailedWith('States.Timeout')
    expect(run.seconds).toBe(86_400)
    expect(run.steps.at(-1)).toMatchObject({ state: 'Ask a Human', missedHeartbeat: false })
  })

  test('fails where the token comes back with an error', async () => {
    expect(await asked(after('2 seconds', fail('States.TaskFailed', 'No')))).toHaveFailedWith('States.TaskFailed', 'No')
  })

  test('is answered by a function that has the token, waits and sends heartbeats', async () => {
    let sent: unknown
    const run = await asked(async ({ MessageBody }, call) => {
      sent = MessageBody
      await call.after('40 seconds')
      call.heartbeat()
      await call.after('40 seconds')
      return { approvedBy: `${call.taskToken?.length}` }
    })
    expect(run).toHaveSucceeded()
    expect(run.callsOf('Charge')[0]?.at).toBe(80)
    const { taskScheduledEventDetails: scheduled } = run.events.find(({ type }) => type === 'TaskScheduled') ?? {}
    expect(JSON.parse(scheduled?.parameters ?? '').MessageBody).toEqual(sent)
    expect(sent).toEqual({ token: expect.any(String), orderId: 'o-1' })
  })

  test('a function that waits longer than the state is left behind', async () => {
    let over = false
    const run = await asked(async (_given, call) => {
      await call.after('2 minutes')
      over = true
      return { approvedBy: 'too late' }
    })
    expect(run).toHaveFailedWith('States.Timeout')
    expect(over).toBe(false)
  })

  test('its history tells that the service took the work, unless it refused the call', async () => {
    const submitted = async (mock: Parameters<typeof asked>[0]) => {
      const { events } = await asked(mock)
      const types = events.map(({ type }) => type)
      const scheduled = types.indexOf('TaskScheduled')
      return types.slice(scheduled, scheduled + 4)
    }
    const taken = ['TaskScheduled', 'TaskStarted', 'TaskSubmitted']
    expect(await submitted({ approvedBy: 'Ada' })).toEqual([...taken, 'TaskSucceeded'])
    expect(await submitted(after('1 second', fail('SQS.SdkClientException')))).toEqual([...taken, 'TaskFailed'])
    expect(await submitted(fail('States.TaskFailed'))).toEqual([...taken, 'TaskFailed'])
    expect(await submitted(timeOut())).toEqual([...taken, 'TaskTimedOut'])
    expect(await submitted(fail('SQS.QueueDoesNotExistException'))).toEqual([
      'TaskScheduled',
      'TaskStarted',
      'TaskFailed',
      'ExecutionFailed',
    ])
    const late = async (_given: unknown, call: TaskCall) => {
      await call.after('1 second')
      return fail('SQS.SdkClientException')
    }
    expect(await submitted(late)).toEqual([...taken, 'TaskFailed'])
  })
})
