/* oxlint-disable typescript/no-misused-spread -- references are made to be spread: `{ ...input, total: 1 }` */
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { add, gt, ifNull, literal, merge, orElse, text } from '../../src/expressions/index.ts'
import { action, dynamodb, lambda, sns, sqs } from '../../src/integrations/index.ts'
import { errors, fragment, goTo, type StateMachine, stateMachine, type TypesOf } from '../../src/states/index.ts'
import { echo, job, token } from './actions.ts'

const Order = z.object({ id: z.string(), total: z.number(), note: z.string().optional(), lines: z.array(z.object({ sku: z.string() })) })

const begin = () => stateMachine('Machine', { input: Order })

describe('what a state reads', () => {
  test('the input, as the schema says', () => {
    begin().task('Call', ({ input }) => {
      // @ts-expect-error no state before this wrote the field
      return echo({ id: input.name })
    })
    begin().pass('Pass', {
      // @ts-expect-error a string is no number
      output: ({ input }) => ({ sum: add(input.id, 1) }),
    })
  })

  test('what the state before gave, and nothing else', () => {
    begin()
      .task('Price', () => echo<{ net: number }>({}))
      .pass('Read', { output: ({ input }) => ({ gross: add(input.net, 1) }) })
      .pass('Use', { output: ({ input }) => ({ gross: input.gross }) })
      // @ts-expect-error the Pass has replaced what the task gave
      .pass('Late', { output: ({ input }) => ({ net: input.net }) })
  })

  test('a result only where there is one', () => {
    begin().pass('Pass', {
      // @ts-expect-error a Pass does no work
      output: ({ result }) => ({ result }),
    })
  })

  test('what is absent only with a default', () => {
    begin().pass('Pass', { output: ({ input }) => ({ note: orElse(input.note, '') }) })
    begin().pass('Pass', {
      // @ts-expect-error the note may be absent
      output: ({ input }) => ({ note: input.note }),
    })
    begin().pass('Pass', {
      // @ts-expect-error there may be no first line
      output: ({ input }) => ({ sku: input.lines[0].sku }),
    })
    begin().pass('Pass', {
      // @ts-expect-error the note may be absent, and a spread would take it along
      output: ({ input }) => ({ ...input, more: 1 }),
    })
    begin()
      .pass('Pass', { output: ({ input }) => merge(input, { more: 1 }) })
      .pass('Read', { output: ({ input }) => ({ more: add(input.more, input.total) }) })
    // @ts-expect-error an argument may not be absent
    begin().task('Call', ({ input }) => echo<{ a: number }>({ note: text`${input.note}` }))
  })

  test('the context', () => {
    begin().pass('Pass', {
      output: ({ context }) => ({ name: context.Execution.Name, id: context.Execution.Input.id, retries: context.State.RetryCount }),
    })
    begin().pass('Pass', {
      // @ts-expect-error there is no item outside of a Map
      output: ({ context }) => ({ index: context.Map.Item.Index }),
    })
    begin().pass('Pass', {
      // @ts-expect-error only the arguments of a task have a token
      output: ({ context }) => ({ token: context.Task.Token }),
    })
  })

  test('no JSON, no payload', () => {
    begin().pass('Pass', {
      // @ts-expect-error a Date is no JSON
      output: () => ({ when: new Date(0) }),
    })
    begin().pass('Pass', {
      // @ts-expect-error a function is no JSON
      output: () => ({ work: () => 1 }),
    })
    begin().pass('Pass', {
      // @ts-expect-error a bigint is no JSON
      output: () => ({ large: 1n }),
    })
  })
})

describe('variables', () => {
  const assigned = begin().pass('Assign', { assign: ({ input }) => ({ count: 0, id: input.id }) })

  test('are read with their types', () => {
    assigned.pass('Read', { output: ({ variables }) => ({ next: add(variables.count, 1), id: text`${variables.id}` }) })
    // @ts-expect-error no state has assigned it
    assigned.pass('Read', { output: ({ variables }) => ({ other: variables.other }) })
  })

  test('keep their type', () => {
    assigned.pass('Again', { assign: ({ variables }) => ({ count: add(variables.count, 1) }) })
    assigned.pass('Again', {
      // @ts-expect-error count is a number
      assign: () => ({ count: 'many' }),
    })
  })

  test('are not read before their state is done', () => {
    begin().pass('Assign', {
      assign: () => ({ early: 1 }),
      // @ts-expect-error variables are assigned when the state ends
      output: ({ variables }) => ({ early: variables.early }),
    })
  })

  test('that are not assigned on every way are not read', () => {
    const met = assigned.choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => gt(input.total, 1),
          (flow) => flow.pass('A', { assign: () => ({ both: 1, onlyA: 1 }) }),
        )
        .otherwise((flow) => flow.pass('B', { assign: () => ({ both: 2 }) })),
    )
    met.pass('Read', { output: ({ variables }) => ({ both: variables.both, count: variables.count }) })
    // @ts-expect-error one branch does not assign it
    met.pass('Read', { output: ({ variables }) => ({ only: variables.onlyA }) })
  })

  test('of a branch that ends take nothing away', () => {
    assigned
      .choice('Which?', (choose) =>
        choose
          .when(
            ({ input }) => gt(input.total, 1),
            (flow) => flow.fail('Reject'),
          )
          .otherwise((flow) => flow.pass('B', { assign: () => ({ both: 2 }) })),
      )
      .pass('Read', { output: ({ variables }) => ({ both: variables.both }) })
  })

  test('of the flow around are read in a Map, not assigned', () => {
    assigned.map(
      'Each',
      ({ input }) => input.lines,
      (flow) => {
        flow.pass('Read', { output: ({ variables }) => ({ count: variables.count }) })
        // @ts-expect-error it belongs to the flow around the Map
        flow.pass('Write', { assign: () => ({ count: 1 }) })
        return flow.pass('Own', { assign: () => ({ own: 1 }) })
      },
    )
    const after = assigned.map(
      'Each',
      ({ input }) => input.lines,
      (flow) => flow.pass('Own', { assign: () => ({ own: 1 }) }),
    )
    // @ts-expect-error it belongs to the iterations
    after.pass('Read', { output: ({ variables }) => ({ own: variables.own }) })
  })

  test('of the flow around are not assigned inside of it, on whichever way they were', () => {
    const once = () =>
      begin().choice('Which?', (choose) =>
        choose
          .when(
            ({ input }) => gt(input.total, 1),
            (flow) => flow.pass('A', { assign: () => ({ sometimes: 1 }) }),
          )
          .otherwise((flow) => flow),
      )
    once().map(
      'Each',
      ({ input }) => input.lines,
      // @ts-expect-error one branch has assigned it
      (flow) => flow.pass('Write', { assign: () => ({ sometimes: 2 }) }),
    )
    // @ts-expect-error nor in a Parallel
    once().parallel('Both', [(flow) => flow.pass('Write', { assign: () => ({ sometimes: 2 }) }), (flow) => flow.pass('Other')])
    // @ts-expect-error nor in a group
    once().group('Group', (flow) => flow.pass('Write', { assign: () => ({ sometimes: 2 }) }))
    once().group('Group', (flow) => flow.pass('Write', { assign: () => ({ own: 2 }) }))
  })

  test('are not read in a distributed Map', () => {
    assigned.distributedMap(
      'Each',
      ({ input }) => input.lines,
      (flow) =>
        // @ts-expect-error its iterations are executions of their own
        flow.pass('Read', { output: ({ variables }) => ({ count: variables.count }) }),
    )
  })
})

describe('names and jumps', () => {
  test('a name is used once', () => {
    begin()
      .pass('One')
      // @ts-expect-error there is a state of that name
      .pass('One')
    begin().choice('One', (choose) =>
      choose
        .when(
          ({ input }) => gt(input.total, 1),
          (flow) => flow.pass('Two'),
        )
        // @ts-expect-error the branch before has a state of that name
        .otherwise((flow) => flow.pass('Two')),
    )
    begin()
      .map(
        'Each',
        ({ input }) => input.lines,
        (flow) => flow.pass('Inside'),
      )
      // @ts-expect-error the Map has a state of that name
      .pass('Inside')
  })

  test('a target must come', () => {
    // @ts-expect-error no state is named so
    begin().pass('One').goTo('Nowhere').end()
    // @ts-expect-error no state is named so
    begin()
      .task('One', () => echo<{ a: 1 }>({}))
      .catch(errors.all, goTo('Nowhere'))
      .end()
  })

  test('a target must take what arrives', () => {
    begin()
      .pass('Begin', { output: () => ({ count: 0 }) })
      .pass('Loop', { output: ({ input }) => ({ count: add(input.count, 1) }) })
      .goTo('Loop')
      .end()
    begin()
      .pass('Begin', { output: () => ({ count: 0 }) })
      .pass('Loop', { output: () => ({ other: 1 }) })
      // @ts-expect-error the loop begins with a count
      .goTo('Loop')
  })

  test('a target must not read variables that are not assigned', () => {
    begin()
      .task('Try', () => echo<{ a: number }>({}), { output: ({ input }) => input })
      .catch(errors.all, goTo('Clean up'), { output: ({ input }) => input })
      .pass('Assign', { assign: () => ({ done: true }) })
      // @ts-expect-error the jump comes from where it is not assigned
      .pass('Clean up', { output: ({ variables }) => ({ done: variables.done }) })
  })

  test('a jump does not leave a Map or a Parallel', () => {
    begin()
      .pass('Before')
      .map(
        'Each',
        ({ input }) => input.lines,
        (flow) =>
          // @ts-expect-error the target is outside
          flow.pass('Inside').goTo('Before'),
      )
    // @ts-expect-error the target is not in the branch
    begin().parallel('Both', [(flow) => flow.pass('Inside').goTo('Later'), (flow) => flow.pass('Other')])
    begin()
      .map(
        'Each',
        ({ input }) => input.lines,
        (flow) => flow.pass('Inside'),
      )
      // @ts-expect-error the target is inside
      .goTo('Inside')
  })

  test('nothing stands where nothing arrives', () => {
    begin()
      .succeed('Done')
      // @ts-expect-error the execution has ended
      .pass('Late')
  })
})

describe('errors', () => {
  const tried = () => begin().task('Call', () => echo<{ a: number }, 'Card.Declined' | 'Card.Expired'>({}))

  test('a retrier and a catcher name what the task raises', () => {
    tried().retry({ errors: ['Card.Declined', errors.timeout] })
    tried().retry({
      // @ts-expect-error the task does not raise it
      errors: ['Card.Stolen'],
    })
    // @ts-expect-error the task does not raise it
    tried().catch('Card.Stolen', (flow) => flow.fail('Failed'))
    // @ts-expect-error written otherwise
    tried().catch('card.Declined', (flow) => flow.fail('Failed'))
  })

  test('a misspelt name of a service is none of a function either', () => {
    const invoked = () => begin().task('Call', () => lambda.invoke({ function: 'f' }))
    invoked().retry({ errors: ['TooLarge', 'Card.Declined', 'Lambda.TooManyRequestsException', errors.timeout] })
    // @ts-expect-error it is Lambda.TooManyRequestsException
    invoked().retry({ errors: ['Lambda.TooManyRequestException'] })
    // @ts-expect-error it is Lambda.ServiceException
    invoked().catch(['TooLarge', 'lambda.ServiceException'], (flow) => flow)
    // @ts-expect-error it is States.Timeout
    invoked().catch('States.TimeOut', goTo('Later'))
    const told = () => begin().task('Call', () => lambda.invoke({ function: 'f' }, { errors: ['TooLarge'] }))
    told().catch(['TooLarge', 'Lambda.ServiceException'], (flow) => flow)
    // @ts-expect-error the function does not throw it
    told().catch('TooSmall', (flow) => flow)
  })

  test('an error may come without a name and a cause from who sends a token back', () => {
    const asked = () =>
      begin().task(
        'Ask',
        ({ context }) => sqs.sendMessage.waitForTaskToken({ queue: 'q', body: context.Task.Token }, { errors: ['Rejected'] }),
        {
          timeout: '1 hour',
        },
      )
    asked().catch(errors.all, (flow) =>
      flow.fail('Failed', ({ input }) => ({ error: ifNull(input.Error, 'Unknown'), cause: ifNull(input.Cause, '') })),
    )
    // @ts-expect-error there may be no name
    asked().catch(errors.all, (flow) => flow.fail('Failed', ({ input }) => ({ error: input.Error })))
    // @ts-expect-error there may be no cause
    asked().catch(errors.all, (flow) => flow.fail('Failed', ({ input }) => ({ cause: input.Cause })))
    asked().catch('Rejected', (flow) => flow.fail('Failed', ({ input }) => ({ error: input.Error })))
    asked().catch('Rejected', { assign: ({ error }) => ({ why: error.Cause }) }, (flow) =>
      flow.pass('Why', { output: ({ variables }) => ({ why: variables.why }) }),
    )
    // @ts-expect-error there may be no cause
    asked().catch('Rejected', { output: ({ error }) => ({ why: text`${error.Cause}` }) }, (flow) => flow)
    const machine = asked().end()
    expectTypeOf<Extract<TypesOf<typeof machine>['errors'], 'Rejected' | null>>().toEqualTypeOf<'Rejected' | null>()
  })

  test('those of a Fail state show on the machine', () => {
    const one = begin().fail('Failed', { error: 'Order.Failed', cause: 'It failed' }).end()
    expectTypeOf<TypesOf<typeof one>['errors']>().toEqualTypeOf<'Order.Failed'>()
    const nameless = begin().fail('Failed').end()
    expectTypeOf<TypesOf<typeof nameless>['errors']>().toEqualTypeOf<null>()
    const computed = begin()
      .fail('Failed', ({ input }) => ({ error: text`Order.${input.id}` }))
      .end()
    expectTypeOf<string & {}>().toExtend<TypesOf<typeof computed>['errors']>()
    begin().fail('Failed', {
      // @ts-expect-error a misspelt field
      eror: 'Order.Failed',
    })
  })

  test('what fails in a Parallel, a Map or a group may fail without a cause', () => {
    const grouped = () => begin().group('Group', (flow) => flow.fail('Failed', { error: 'Order.Failed' }))
    grouped().catch('Order.Failed', (flow) => flow.pass('Why', { output: ({ input }) => ({ why: ifNull(input.Cause, '') }) }))
    // @ts-expect-error the Fail state tells none
    grouped().catch('Order.Failed', (flow) => flow.pass('Why', { output: ({ input }) => ({ why: text`${input.Cause}` }) }))
    // @ts-expect-error nothing in the group raises it
    grouped().catch('Order.Lost', (flow) => flow)
  })

  test('a retrier stands behind what can fail', () => {
    begin()
      .pass('Pass')
      // @ts-expect-error a Pass is not retried
      .retry({ errors: errors.all })
    begin()
      .pass('Pass')
      // @ts-expect-error a Pass has no catcher
      .catch(errors.all, (flow) => flow)
  })

  test('what nothing catches shows on the machine', () => {
    const machine = tried()
      .catch('Card.Expired', (flow) => flow.fail('Expired', { error: 'Order.Expired' }))
      .end()
    expectTypeOf<TypesOf<typeof machine>['errors']>().toEqualTypeOf<'Card.Declined' | 'Order.Expired'>()
    const all = tried()
      .catch(errors.all, (flow) => flow.pass('Handled'))
      .end()
    expectTypeOf<TypesOf<typeof all>['errors']>().toEqualTypeOf<never>()
  })

  test('a handler that does not end joins with what it gives', () => {
    tried()
      .catch(errors.all, (flow) => flow.pass('Handled', { output: ({ input }) => ({ a: 0, why: input.Cause }) }))
      .pass('Read', { output: ({ input }) => ({ a: add(input.a, 1) }) })
    tried()
      .catch(errors.all, (flow) => flow.pass('Handled', { output: ({ input }) => ({ a: 0, why: input.Cause }) }))
      // @ts-expect-error only the handler gives it
      .pass('Read', { output: ({ input }) => ({ why: input.why }) })
  })

  test('a handler does not know what the task would have assigned', () => {
    begin()
      .task('Call', () => echo<{ a: number }>({}), { assign: ({ result }) => ({ a: result.a }) })
      // @ts-expect-error the task has failed before
      .catch(errors.all, (flow) => flow.pass('Handled', { output: ({ variables }) => ({ a: variables.a }) }))
  })
})

describe('choices', () => {
  test('need a word for when no rule is true', () => {
    begin().choice('Which?', (choose) =>
      // @ts-expect-error neither .otherwise nor .noOtherwise
      choose.when(
        ({ input }) => gt(input.total, 1),
        (flow) => flow,
      ),
    )
  })

  test('take conditions', () => {
    begin().choice('Which?', (choose) =>
      choose
        .when(
          // @ts-expect-error a number is no condition
          ({ input }) => input.total,
          (flow) => flow,
        )
        .otherwise((flow) => flow),
    )
  })

  test('give what all branches have', () => {
    const met = begin().choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => gt(input.total, 1),
          (flow) => flow.pass('A', { output: () => ({ both: 1, onlyA: 1 }) }),
        )
        .otherwise((flow) => flow.pass('B', { output: () => ({ both: 'two' }) })),
    )
    met.pass('Read', { output: ({ input }) => ({ both: input.both }) })
    // @ts-expect-error one branch does not give it
    met.pass('Read', { output: ({ input }) => ({ onlyA: input.onlyA }) })
    // @ts-expect-error it may be a string
    met.pass('Read', { output: ({ input }) => ({ sum: add(input.both, 1) }) })
  })
})

describe('tasks', () => {
  test('a token is not waited for without end', () => {
    begin().task('Wait', ({ context }) => token<{ a: number }>({ token: context.Task.Token }), { timeout: '1 hour' })
    begin().task('Wait', ({ context }) => token<{ a: number }>({ token: context.Task.Token }), { heartbeat: ({ input }) => input.total })
    begin().task('Wait', ({ context }) => token<{ a: number }>({ token: context.Task.Token }), {
      timeout: '1 hour',
      heartbeat: ({ input }) => input.total,
    })
    begin().task('Wait', ({ context }) => token<{ a: number }>({ token: context.Task.Token }), {
      timeout: ({ input }) => add(input.total, 60),
      heartbeat: '1 minute',
    })
    // @ts-expect-error neither a timeout nor a heartbeat
    begin().task('Wait', ({ context }) => token<{ a: number }>({ token: context.Task.Token }))
    // @ts-expect-error neither a timeout nor a heartbeat
    begin().task('Wait', ({ context }) => token<{ a: number }>({ token: context.Task.Token }), { comment: 'for ever' })
  })

  test('an EXPRESS machine waits for nothing', () => {
    const express = stateMachine('Machine', { input: Order, type: 'EXPRESS' })
    express.task('Call', () => echo<{ a: number }>({}))
    // @ts-expect-error a job may take longer than five minutes
    express.task('Job', () => job<{ a: number }>({}))
    // @ts-expect-error a token may take longer than five minutes
    express.task('Wait', () => token<{ a: number }>({}), { timeout: '1 minute' })
  })

  test('nor does anything inside of an EXPRESS machine, however deep', () => {
    const express = () => stateMachine('Machine', { input: Order, type: 'EXPRESS' })
    express().map(
      'Each',
      ({ input }) => input.lines,
      // @ts-expect-error a job in a Map
      (flow) => flow.task('Job', () => job<{ a: number }>({})),
    )
    // @ts-expect-error a job in a Parallel
    express().parallel('Both', [(flow) => flow.task('Job', () => job<{ a: number }>({})), (flow) => flow.pass('Other')])
    // @ts-expect-error a token in a group
    express().group('Group', (flow) => flow.task('Wait', () => token<{ a: number }>({}), { timeout: '1 minute' }))
    express().choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => gt(input.total, 1),
          // @ts-expect-error a job in a branch of a Choice
          (flow) => flow.task('Job', () => job<{ a: number }>({})),
        )
        .otherwise((flow) => flow),
    )
    express().while(
      'Loop',
      ({ input }) => gt(input.total, 1),
      // @ts-expect-error a job in a loop
      (flow) => flow.task('Job', () => job<{ a: number }>({}), { output: ({ input }) => input }),
    )
    express()
      .task('Call', () => echo<{ a: number }>({}))
      // @ts-expect-error a job in a handler
      .catch(errors.all, (flow) => flow.task('Job', () => job<{ a: number }>({})))
    const jobs = fragment({ type: 'EXPRESS', input: Order })
    // @ts-expect-error a job in a fragment for EXPRESS machines
    jobs.task('Job', () => job<{ a: number }>({}))
    express().distributedMap(
      // @ts-expect-error its iterations are executions, which an EXPRESS machine does not start
      'Each',
      ({ input }) => input.lines,
      (flow) => flow.pass('One'),
    )
  })

  test('a pattern is one that the service has', () => {
    // @ts-expect-error a message is no job
    begin().task('Tell', () => sns.publish.sync({ topic: 't', message: '' }))
    // @ts-expect-error DynamoDB waits for nobody
    begin().task('Read', () => dynamodb.getItem.waitForTaskToken({}))
  })

  test('an action of any resource gives what is known of it', () => {
    begin()
      .task('Call', () => action({ resource: 'arn:aws:states:::x:y', arguments: { a: 1 } }))
      .pass('Next', { output: ({ input }) => ({ answer: input }) })
    begin()
      .task('Call', () => action({ resource: 'arn:aws:states:::x:y', result: z.object({ a: z.number() }) }))
      .pass('Next', { output: ({ input }) => ({ sum: add(input.a, 1) }) })
    begin().task(
      'Wait',
      // @ts-expect-error it ends in .waitForTaskToken, and has no timeout
      () => action({ resource: 'arn:aws:states:::x:y.waitForTaskToken' }),
    )
  })

  test('durations have units', () => {
    begin().wait('Wait', '1 second')
    begin().wait('Wait', '2 seconds')
    const minutes: number = Math.max(1)
    begin().wait('Wait', `${minutes} minutes`)
    // @ts-expect-error more than one
    begin().wait('Wait', '2 second')
    // @ts-expect-error no such unit
    begin().wait('Wait', '1 week')
  })
})

test('a Parallel gives a tuple, a Map an array', () => {
  begin()
    .parallel('Both', [(flow) => flow.pass('A', { output: () => 1 }), (flow) => flow.pass('B', { output: () => 'b' })])
    .pass('Read', { output: ({ input }) => ({ a: add(input[0], 1), b: text`${input[1]}` }) })
    // @ts-expect-error there are two branches
    .pass('Third', { output: ({ input }) => ({ c: input[2] }) })
  begin()
    .map(
      'Each',
      ({ input }) => input.lines,
      (flow) => flow.pass('A', { output: ({ input }) => input.sku }),
    )
    .pass('Read', { output: ({ input }) => ({ first: orElse(input[0], ''), all: input }) })
  begin().map(
    'Each',
    // @ts-expect-error a number is no array
    ({ input }) => input.total,
    (flow) => flow,
  )
})

test('loops end with what they begin with', () => {
  begin().while(
    'More?',
    ({ input }) => gt(input.total, 1),
    // @ts-expect-error the condition needs a total
    (flow) => flow.pass('Lose', { output: () => ({ other: 1 }) }),
  )
})

describe('fragments', () => {
  const charge = fragment({ input: z.object({ total: z.number() }) })
    .task('Charge', ({ input }) => echo<{ receipt: string }, 'Card.Declined'>({ amount: input.total }))
    .pass('Charged', { assign: ({ input }) => ({ receipt: input.receipt }) })

  test('fit where their input arrives', () => {
    const machine = begin()
      .use(charge)
      .pass('Read', { output: ({ input, variables }) => ({ now: input.receipt, before: variables.receipt }) })
      .end()
    expectTypeOf<TypesOf<typeof machine>['errors']>().toEqualTypeOf<'Card.Declined'>()
    expectTypeOf<keyof TypesOf<typeof machine>['states']>().toEqualTypeOf<'Charge' | 'Charged' | 'Read'>()
    // @ts-expect-error a total must arrive
    stateMachine('Machine', { input: z.object({ other: z.string() }) }).use(charge)
  })

  test('bring their names along', () => {
    begin()
      .use(charge, { prefix: 'First: ' })
      .pass('Again', { output: () => ({ total: 1 }) })
      .use(charge, { prefix: 'Second: ' })
    begin()
      .use(charge)
      .pass('Again', { output: () => ({ total: 1 }) })
      // @ts-expect-error the states are there already
      .use(charge)
    begin()
      .use(charge, { prefix: 'First: ' })
      // @ts-expect-error the fragment has brought that name
      .pass('First: Charge')
  })

  test('for STANDARD machines are not for EXPRESS ones', () => {
    const express = stateMachine('Machine', { input: Order, type: 'EXPRESS' })
    // @ts-expect-error it may wait for jobs
    express.use(charge)
    express.use(fragment({ input: Order, type: 'EXPRESS' }).pass('Anything'))
  })
})

describe('what a condition tells', () => {
  const Figure = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), radius: z.number() }),
    z.object({ kind: z.literal('square'), side: z.number() }),
  ])

  test('the kind of the input', () => {
    stateMachine('Machine', { input: Figure }).choice('Kind?', (choose) =>
      choose
        .whenMatches({ kind: 'circle' }, (flow) => flow.pass('Circle', { output: ({ input }) => input.radius }))
        // @ts-expect-error it is no circle
        .otherwise((flow) => flow.pass('Square', { output: ({ input }) => input.radius })),
    )
    stateMachine('Machine', { input: Figure }).choice('Kind?', (choose) =>
      choose
        // @ts-expect-error there is no such kind
        .whenMatches({ kind: 'triangle' }, (flow) => flow)
        .otherwise((flow) => flow),
    )
  })

  test('that a field is there', () => {
    begin().choice('Note?', (choose) =>
      choose
        .whenPresent(
          ({ input }) => ({ note: input.note }),
          (flow) => flow.pass('Noted', { output: ({ input }) => ({ note: input.note, total: input.total }) }),
        )
        // @ts-expect-error it is not there
        .otherwise((flow) => flow.pass('Bare', { output: ({ input }) => ({ note: input.note }) })),
    )
  })
})

test('a machine knows its types', () => {
  const machine = begin()
    .task('Call', ({ input }) => echo<{ net: number }, 'Card.Declined'>({ id: input.id }), { assign: () => ({ count: 0 }) })
    .choice('Large?', (choose) =>
      choose
        .when(
          ({ input }) => gt(input.net, 10),
          (flow) => flow.succeed('Large', { output: () => literal('large') }),
        )
        .otherwise((flow) => flow),
    )
    .pass('Small', { output: ({ variables }) => ({ count: variables.count }) })
    .end()
  type Types = TypesOf<typeof machine>
  expectTypeOf<Types['input']>().toEqualTypeOf<z.input<typeof Order>>()
  expectTypeOf<Types['output']>().toEqualTypeOf<'large' | { count: number }>()
  expectTypeOf<keyof Types['states']>().toEqualTypeOf<'Call' | 'Large?' | 'Large' | 'Small'>()
  expectTypeOf<Types['states']['Call']['task']>().toEqualTypeOf<{
    readonly result: { net: number }
    readonly errors: 'Card.Declined'
    readonly given: unknown
  }>()
  expectTypeOf<Types['states']['Small']['variables']['count']>().toEqualTypeOf<number>()
  expectTypeOf(machine).toExtend<StateMachine>()
})

test('a machine without a schema takes any JSON', () => {
  // @ts-expect-error nobody knows its fields
  stateMachine('Machine').pass('Read', { output: ({ input }) => ({ a: input.a }) })
  stateMachine('Machine').pass('Take', { output: ({ input }) => ({ whole: input }) })
})
