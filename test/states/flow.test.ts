import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { add, concat, eq, gt, literal, lt, merge, multiply, orElse, parseJson, text } from '../../src/expressions/index.ts'
import { errors, goTo, stateMachine, toAsl } from '../../src/states/index.ts'
import { fail, succeed } from '../engine/run.ts'
import { echo } from './actions.ts'
import { outputOfMachine, runMachine } from './run-machine.ts'

const Order = z.object({ id: z.string(), total: z.number(), note: z.string().optional() })
const order = { id: 'o-1', total: 7 }

test('data flows from state to state, and through variables', async () => {
  const machine = stateMachine('Machine', { input: Order })
    .task('Price', ({ input }) => echo<{ net: number }>({ net: input.total }), {
      assign: ({ input, result }) => ({ id: input.id, gross: multiply(result.net, 2) }),
    })
    .pass('Shape', { output: ({ input, variables }) => ({ line: text`${variables.id} costs ${variables.gross}, net ${input.net}` }) })
    .end()
  expect(await outputOfMachine(machine, order)).toEqual({ line: 'o-1 costs 14, net 7' })
})

test('a flow is not changed by what is added to it', () => {
  const begun = stateMachine('Machine').pass('One')
  begun.pass('Two')
  expect(Object.keys(toAsl(begun.pass('Three').end()).definition.States)).toEqual(['One', 'Three'])
})

describe('choice', () => {
  const machine = stateMachine('Machine', { input: Order })
    .choice('How large?', (choose) =>
      choose
        .when(
          ({ input }) => gt(input.total, 100),
          (flow) => flow.fail('Reject', { error: 'Order.TooLarge', cause: 'More than 100' }),
        )
        .when(
          ({ input }) => gt(input.total, 50),
          (flow) => flow.pass('Large', { output: () => ({ size: 'large' }) }).pass('Also large'),
        )
        .when(
          ({ input }) => eq(input.id, 'skip'),
          (flow) => flow.succeed('Skipped', { output: () => 'skipped' }),
        )
        .otherwise((flow) => flow.pass('Small', { output: () => ({ size: 'small' }) })),
    )
    .pass('Meet', { output: ({ input }) => ({ size: input.size }) })
    .end()

  test.each([
    [60, ['How large?', 'Large', 'Also large', 'Meet'], { size: 'large' }],
    [6, ['How large?', 'Small', 'Meet'], { size: 'small' }],
  ])('branches meet: %i', async (total, path, output) => {
    const { visited, result } = await runMachine(machine, { ...order, total })
    expect({ visited, result }).toMatchObject({ visited: path, result: { output } })
  })

  test('branches that end do not', async () => {
    expect((await runMachine(machine, { ...order, total: 101 })).result).toEqual({
      status: 'FAILED',
      error: 'Order.TooLarge',
      cause: 'More than 100',
    })
    expect(await outputOfMachine(machine, { ...order, id: 'skip' })).toBe('skipped')
  })

  test('a branch with nothing in it goes straight on; where nothing follows, it ends', async () => {
    const bare = stateMachine('Machine', { input: Order })
      .choice('Large?', (choose) =>
        choose
          .when(
            ({ input }) => gt(input.total, 1),
            (flow) => flow,
          )
          .otherwise((flow) => flow.pass('Small')),
      )
      .end()
    expect((await runMachine(bare, order)).visited).toEqual(['Large?', 'Large? (end)'])
    expect(await outputOfMachine(bare, order)).toEqual(order)
  })

  test('a choice in a choice meets what follows the outer one', async () => {
    const nested = stateMachine('Machine', { input: Order })
      .choice('Outer', (outer) =>
        outer
          .when(
            ({ input }) => gt(input.total, 1),
            (flow) =>
              flow.choice('Inner', (inner) =>
                inner
                  .when(
                    ({ input }) => eq(input.id, 'o-1'),
                    (flow) => flow,
                  )
                  .otherwise((flow) => flow.pass('Other')),
              ),
          )
          .otherwise((flow) => flow),
      )
      .pass('Meet')
      .end()
    expect((await runMachine(nested, order)).visited).toEqual(['Outer', 'Inner', 'Meet'])
    expect((await runMachine(nested, { ...order, id: 'o-2' })).visited).toEqual(['Outer', 'Inner', 'Other', 'Meet'])
    expect((await runMachine(nested, { ...order, total: 0 })).visited).toEqual(['Outer', 'Meet'])
  })

  test('without an otherwise, no rule that is true is an error', async () => {
    const strict = stateMachine('Machine', { input: Order })
      .choice('Large?', (choose) =>
        choose
          .when(
            ({ input }) => gt(input.total, 100),
            (flow) => flow.pass('Large'),
          )
          .noOtherwise(),
      )
      .end()
    expect((await runMachine(strict, order)).result).toMatchObject({ error: 'States.NoChoiceMatched' })
  })
})

describe('goTo', () => {
  test('backwards: a loop', async () => {
    const machine = stateMachine('Machine', { input: z.object({ count: z.number() }) })
      .pass('Count', { output: ({ input }) => ({ count: add(input.count, 1) }) })
      .choice('Enough?', (choose) =>
        choose
          .when(
            ({ input }) => lt(input.count, 3),
            (flow) => flow.goTo('Count'),
          )
          .otherwise((flow) => flow),
      )
      .pass('Done')
      .end()
    expect((await runMachine(machine, { count: 0 })).visited).toEqual(['Count', 'Enough?', 'Count', 'Enough?', 'Count', 'Enough?', 'Done'])
  })

  test('forwards, to a state that more than one jump reaches', async () => {
    const machine = stateMachine('Machine', { input: Order })
      .task('First', ({ input }) => echo<{ id: string }>({ id: input.id }))
      .catch(errors.all, goTo('Clean up'), { output: ({ error }) => ({ what: error.Error }) })
      .task('Second', ({ input }) => echo<{ id: string }>({ id: input.id }))
      .catch(errors.all, goTo('Clean up'), { output: ({ error }) => ({ what: concat('2: ', error.Error) }) })
      .succeed('Done')
      .pass('Clean up', { output: ({ input }) => ({ cleaned: input.what }) })
      .end()
    const failing =
      (name: string) =>
      ({ state }: { readonly state: string }) =>
        state === name ? fail('Broken') : succeed({ id: 'x' })
    expect(await outputOfMachine(machine, order, failing('First'))).toEqual({ cleaned: 'Broken' })
    expect(await outputOfMachine(machine, order, failing('Second'))).toEqual({ cleaned: '2: Broken' })
    expect((await runMachine(machine, order)).visited).toEqual(['First', 'Second', 'Done'])
  })
})

test('goTo a name that is only known when the machine is built', async () => {
  const again: string = ['Count'].join('')
  const machine = stateMachine('Machine', { input: z.object({ count: z.number() }) })
    .pass('Count', { output: ({ input }) => ({ count: add(input.count, 1) }) })
    .choice('Enough?', (choose) =>
      choose
        .when(
          ({ input }) => lt(input.count, 3),
          (flow) => flow.goTo(again),
        )
        .otherwise((flow) => flow),
    )
    .end()
  expect(await outputOfMachine(machine, { count: 0 })).toEqual({ count: 3 })
  const lost: string = ['Nowhere'].join('')
  expect(toAsl(stateMachine('Machine').pass('One').goTo(lost).end()).problems).toMatchObject([{ code: 'MISSING_TRANSITION_TARGET' }])
})

describe('catch and retry', () => {
  const machine = stateMachine('Machine', { input: Order })
    .task('Charge', ({ input }) => echo<{ charge: string }, 'Card.Declined' | 'Card.Slow'>({ charge: input.id }))
    .retry({ errors: 'Card.Slow', interval: '2 seconds', maxAttempts: 2, backoffRate: 3, maxDelay: '5 seconds' })
    .catch(
      'Card.Declined',
      { output: ({ input, error }) => merge(input, { reason: orElse(parseJson<{ why?: string }>(error.Cause).why, 'none') }) },
      (flow) => flow.pass('Declined', { output: ({ input }) => ({ charge: text`declined ${input.id}: ${input.reason}` }) }),
    )
    .catch(errors.all, (flow) => flow.fail('Broken', ({ input }) => ({ error: 'Order.Broken', cause: input.Error })))
    .pass('Meet', { output: ({ input }) => input.charge })
    .end()

  test('a handler that does not end joins the flow again', async () => {
    const { visited, result } = await runMachine(machine, order, () => fail('Card.Declined', '{"why":"empty"}'))
    expect(visited).toEqual(['Charge', 'Declined', 'Meet'])
    expect(result).toMatchObject({ output: 'declined o-1: empty' })
  })

  test('a handler that ends does not', async () => {
    expect((await runMachine(machine, order, () => fail('Odd'))).result).toMatchObject({ error: 'Order.Broken', cause: 'Odd' })
  })

  test('a retry waits as it says', async () => {
    let calls = 0
    const { result, took } = await runMachine(machine, order, () => {
      calls += 1
      return calls < 3 ? fail('Card.Slow') : succeed({ charge: 'at last' })
    })
    expect({ result, took }).toMatchObject({ result: { output: 'at last' }, took: 7000 })
  })
})

test('parallel branches give a tuple', async () => {
  const machine = stateMachine('Machine', { input: Order })
    .parallel('Both', [
      (flow) => flow.pass('Id', { output: ({ input }) => input.id }),
      (flow) => flow.task('Total', ({ input }) => echo<{ total: number }>({ total: input.total })),
    ])
    .pass('Join', { output: ({ input }) => ({ id: input[0], total: input[1].total }) })
    .end()
  expect(await outputOfMachine(machine, order)).toEqual(order)
})

test('a map gives an array; its iterations read the item, the variables around and the context', async () => {
  const machine = stateMachine('Machine', { input: z.object({ lines: z.array(z.object({ sku: z.string(), price: z.number() })) }) })
    .pass('Prepare', { assign: () => ({ currency: 'EUR' }) })
    .map(
      'Each',
      ({ input }) => input.lines,
      (flow) =>
        flow.pass('Label', {
          output: ({ input, variables, context }) => text`${context.Map.Item.Index} ${input.sku} ${input.price} ${variables.currency}`,
        }),
    )
    .pass('Join', { output: ({ input }) => ({ first: orElse(input[0], ''), all: input }) })
    .end()
  const lines = [
    { sku: 'a', price: 1 },
    { sku: 'b', price: 2 },
  ]
  expect(await outputOfMachine(machine, { lines })).toEqual({ first: '0 a 1 EUR', all: ['0 a 1 EUR', '1 b 2 EUR'] })
})

test('select says what each iteration gets', async () => {
  const machine = stateMachine('Machine', { input: z.object({ rate: z.number(), prices: z.array(z.number()) }) })
    .map(
      'Each',
      { items: ({ input }) => input.prices, select: ({ input, item, index }) => ({ price: multiply(item, input.rate), index }) },
      (flow) => flow.pass('Use', { output: ({ input }) => add(input.price, input.index) }),
      { concurrency: 2, output: ({ result }) => ({ sums: result }) },
    )
    .end()
  expect(await outputOfMachine(machine, { rate: 10, prices: [1, 2] })).toEqual({ sums: [10, 21] })
})

test('waits for a time, for seconds that are computed, until a time', async () => {
  const machine = stateMachine('Machine', { input: z.object({ seconds: z.number(), due: z.string() }) })
    .wait('A while', '5 minutes')
    .wait('Computed', ({ input }) => add(input.seconds, 1))
    .wait('Until', { until: ({ input }) => input.due })
    .end()
  expect((await runMachine(machine, { seconds: 9, due: '2030-01-01T01:00:00Z' })).took).toBe(3_600_000)
})

test('what ends a Map or Parallel early is its result, too', async () => {
  const machine = stateMachine('Machine', { input: z.array(z.number()) })
    .map(
      'Each',
      ({ input }) => input,
      (flow) =>
        flow.choice('Odd?', (choose) =>
          choose
            .when(
              ({ input }) => eq(input, 1),
              (flow) => flow.pass('One', { output: () => literal('one') }).end(),
            )
            .otherwise((flow) => flow.succeed('Other', { output: () => literal('other') })),
        ),
    )
    .end()
  expect(await outputOfMachine(machine, [1, 2])).toEqual(['one', 'other'])
})

test('rules that are not complete are told of where no compiler looks at them', () => {
  // @ts-expect-error neither .otherwise(…) nor .noOtherwise()
  expect(() => stateMachine('Machine').choice('Choose', (choose) => choose)).toThrow('add .otherwise(…) or .noOtherwise()')
})
