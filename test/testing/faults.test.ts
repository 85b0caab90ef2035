import { setTimeout as realTime } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { InvalidDefinitionError } from '../../src/core/index.ts'
import { stateMachine } from '../../src/states/index.ts'
import { fail, notCalled, simulate, succeed, TestFault } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order, tasks } from './order-mocks.ts'

/** A definition that catches whatever can be caught. */
const catchAll = {
  StartAt: 'Call',
  States: {
    Call: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: 'f' },
      Retry: [{ ErrorEquals: ['States.ALL'] }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Swallowed' }],
      End: true,
    },
    Swallowed: { Type: 'Succeed' },
  },
}

const faultOf = async (mock: unknown): Promise<TestFault> => {
  const fault = await simulate(catchAll, { tasks: { Call: mock as never } }).catch((error: unknown) => error)
  if (fault instanceof TestFault) return fault
  throw new Error(`No fault, but ${JSON.stringify(fault)}`)
}

test('a failure of the task is swallowed by States.ALL: that is how it should be', async () => {
  expect(await simulate(catchAll, { tasks: { Call: fail('Any.Error') } })).toMatchObject({
    status: 'SUCCEEDED',
    visited: ['Call', 'Call', 'Call', 'Call', 'Swallowed'],
  })
})

test('a missing mock is none, and says what it was called with and how the run came there', async () => {
  const fault = await simulate(catchAll).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(TestFault)
  expect(fault).toMatchObject({ code: 'MOCK_MISSING', evidence: ['The path taken, with the time passed:', '  0 s  Call …'] })
  expect(String(fault)).toContain(`The task 'Call' was called, and has no mock.`)
  expect(String(fault)).toContain('{"FunctionName":"f"}')
})

test('a mock that throws is none, and keeps the error as its cause', async () => {
  const cause = new TypeError('undefined is not a function')
  const throws = await faultOf(() => {
    throw cause
  })
  expect(throws).toMatchObject({ code: 'MOCK_THREW', cause })
  expect(throws.message).toContain("The mock of 'Call' threw: undefined is not a function")
  expect(await faultOf(() => Promise.reject(cause))).toMatchObject({ code: 'MOCK_THREW', cause })
  expect(await faultOf(async () => Promise.reject(new Error('later')))).toMatchObject({ code: 'MOCK_THREW' })
})

test.each([
  [{ at: new Date(0) }, 'a Date at /at'],
  [{ deep: [1, { missing: undefined }] }, 'undefined at /deep/1/missing'],
  [Number.NaN, 'NaN'],
  [{ size: 10n }, 'a bigint at /size'],
  [succeed(Symbol('s')), 'a symbol'],
  [() => ({ items: new Map() }), 'a Map at /items'],
  [() => undefined, 'undefined'],
])('a result that JSON cannot carry is none: %o', async (mock, what) => {
  expect(await faultOf(mock)).toMatchObject({ code: 'MOCK_NOT_JSON' })
  expect((await faultOf(mock)).message).toContain(`The mock of 'Call' gave ${what}, which is no JSON.`)
})

test('a result that holds itself is none', async () => {
  const round: { self?: unknown } = {}
  round.self = [round]
  expect((await faultOf(round)).message).toContain('an object that holds itself at /self/0')
})

test('a task that is not to be called is none', async () => {
  expect(await faultOf(notCalled())).toMatchObject({ code: 'MOCK_NOT_EXPECTED' })
})

test('answers that have come to their end are none', async () => {
  const fault = await faultOf(fail('Some.Error').twice())
  expect(fault).toMatchObject({ code: 'MOCK_USED_UP' })
  expect(fault.message).toContain("The task 'Call' was called 3 times, and has answers for 2.")
})

test('answers in turn from a function are none, and awaiting them says why not', async () => {
  expect(await faultOf(() => fail('Some.Error').once().then(succeed(1)))).toMatchObject({ code: 'MOCK_NOT_JSON' })
  const inTurn: unknown = fail('Some.Error').once()
  const awaited = await faultOf(() => Promise.resolve(inTurn))
  expect(awaited.message).toContain('Answers in turn are no promise')
})

test('a mock for a task that is not there is one, before anything runs', async () => {
  const fault = await simulate(catchAll, { tasks: { Call: fail('E'), Cal: notCalled() } }).catch((error: unknown) => error)
  expect(fault).toMatchObject({ code: 'MOCK_UNKNOWN' })
  expect(String(fault)).toContain("There is a mock for 'Cal', and no task has that name.\nDid you mean 'Call'?")
  const swallowed = await simulate(catchAll, { tasks: { Call: fail('E'), Swallowed: notCalled() } }).catch((error: unknown) => error)
  expect(swallowed).toMatchObject({ code: 'MOCK_UNKNOWN' })
})

test('an input that is no JSON is one', async () => {
  const fault = await simulate(catchAll, { input: { at: new Date(0) } as never }).catch((error: unknown) => error)
  expect(fault).toMatchObject({ code: 'INPUT_NOT_JSON' })
})

test('a fault in one branch ends the others, and leaves nothing behind', async () => {
  const fault = await simulate(orders, {
    input: order(10),
    tasks: {
      ...tasks,
      'Tell Customer': async (_given, { after }) => {
        await after('1 hour')
        return { MessageId: 'never' }
      },
      'Tell Warehouse': () => {
        throw new Error('broken')
      },
    },
  }).catch((error: unknown) => error)
  expect(fault).toMatchObject({ code: 'MOCK_THREW' })
  expect(String(fault)).toMatch(/86400 s {4}Tell Customer …\n {2}86400 s {4}Tell Warehouse …$/)
})

test('a mock that throws when its state has ended is one; that the time ran out for it is none', async () => {
  const asked = (after: () => void) =>
    simulate(orders, {
      input: order(2000),
      tasks: {
        ...tasks,
        'Ask a Human': async (_given, call) => {
          try {
            await call.after('1 hour')
          } finally {
            after()
          }
          return { approvedBy: 'nobody' }
        },
      },
    })
  expect(await asked(() => {})).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  const broken = asked(() => {
    throw new Error('cannot clean up')
  })
  await expect(broken).rejects.toMatchObject({ code: 'MOCK_THREW', message: expect.stringContaining('cannot clean up') })
})

const patient = {
  StartAt: 'Both',
  States: {
    Both: {
      Type: 'Parallel',
      Branches: ['Slow', 'Long'].map((name) => ({
        StartAt: name,
        States: { [name]: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { FunctionName: 'f' }, End: true } },
      })),
      End: true,
    },
  },
}

test('a mock that never answers is one, though the task has a timeout', async () => {
  const call = { ...catchAll.States.Call, TimeoutSeconds: 5 }
  const silent = { ...catchAll, States: { ...catchAll.States, Call: call } }
  const run = simulate(silent, { tasks: { Call: () => new Promise(() => {}) }, patience: 0.05 })
  await expect(run).rejects.toMatchObject({
    code: 'MOCK_SILENT',
    message: expect.stringContaining("The mock of 'Call' has not answered in 0.05 seconds of real time"),
    hint: expect.stringContaining('timeOut()'),
  })
})

test('a mock may work for real, again and again, and others wait in the run’s own time meanwhile', async () => {
  const run = await simulate(patient, {
    patience: 0.3,
    tasks: {
      Slow: async (_given: unknown, { after }: { after: (delay: '1 minute') => Promise<void> }) => {
        for (let turn = 0; turn < 4; turn += 1) {
          await realTime(100)
          await after('1 minute')
        }
        return 'slow'
      },
      Long: async (_given: unknown, { after }: { after: (delay: '1 hour') => Promise<void> }) => {
        await after('1 hour')
        return 'long'
      },
    },
  })
  expect([run.output, run.seconds]).toEqual([['slow', 'long'], 3600])
})

test('a definition that Step Functions would refuse does not run', async () => {
  const broken = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }
  const refused = await simulate(broken).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(InvalidDefinitionError)
  expect(String(refused)).toContain("Step Functions would refuse 'StateMachine':\n  /States/A/Next:")
  const ours = stateMachine('Ours')
    .pass('A', { output: () => ({ bad: Number.NaN }) })
    .end()
  await expect(simulate(ours)).rejects.toThrow("Step Functions would refuse 'Ours':\n  /States/A/Output/bad: NaN")
})
