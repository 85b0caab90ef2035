import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { errors, gt, lt, service, sns, stateMachine, toAsl } from '../../src/index.ts'
import type { unended } from '../../src/states/ended.ts'
import type { Worded } from '../../src/states/options.ts'
import { simulate } from '../../src/testing/index.ts'

const begin = () => stateMachine('Machine', { input: z.object({ id: z.string(), total: z.number() }) })

describe('one mistake is told once: what follows it compiles', () => {
  test('a loop that ends with something else than it begins with', () => {
    begin()
      .while(
        'Again',
        ({ input }) => lt(input.total, 3),
        // @ts-expect-error the body gives no id
        (flow) => flow.pass('Once', { output: ({ input }) => ({ total: input.total }) }),
      )
      .pass('After', { output: ({ input }) => ({ id: input.id }) })
      .task('Tell', ({ input }) => sns.publish({ topic: 't', message: input.id }))
      .catch(errors.all, (flow) => flow.pass('Handle'))
      .parallel('Both', [(flow) => flow.pass('Left'), (flow) => flow.pass('Right')])
      .end()
  })

  test('a condition of JavaScript, and a choice that is not complete', () => {
    begin()
      .choice('Choose', (choose) =>
        choose
          .when(
            // @ts-expect-error it is true already while the machine is written: not(gt(…))
            ({ input }) => !gt(input.total, 1),
            (flow) => flow.pass('One'),
          )
          .otherwise((flow) => flow),
      )
      .pass('After', { output: ({ input }) => ({ id: input.id }) })
      .end()
    begin()
      .choice('Choose', (choose) =>
        // @ts-expect-error neither .otherwise(…) nor .noOtherwise()
        choose.when(
          ({ input }) => gt(input.total, 1),
          (flow) => flow.pass('One'),
        ),
      )
      .pass('After', { output: ({ input }) => ({ id: input.id }) })
      .end()
  })

  test('what a catcher cannot name', () => {
    begin()
      .task('Tell', () => sns.publish({ topic: 't', message: 'm' }))
      // @ts-expect-error SNS is written in capitals
      .catch('Sns.NotFound', (flow) => flow.pass('Handle'))
      .pass('After', { output: ({ input }) => ({ id: input.MessageId }) })
      .end()
  })

  test('a mistake in a branch and in a Map', () => {
    begin()
      .parallel('Both', [
        // @ts-expect-error nobody wrote it
        (flow) => flow.pass('Left', { output: ({ input }) => ({ name: input.name }) }),
        (flow) => flow.pass('Right'),
      ])
      .pass('After')
      .end()
  })
})

test('rules that are not complete say what is missing', () => {
  begin().choice('Choose', (choose) => {
    expectTypeOf(choose.rest).toEqualTypeOf<'Say what happens where no rule is true: add .otherwise(…) or .noOtherwise()'>()
    return choose.noOtherwise()
  })
})

test('two branches of a Parallel have states of their own names', () => {
  begin()
    // @ts-expect-error both have a state named Work
    .parallel('Both', [(flow) => flow.pass('Work'), (flow) => flow.pass('Work')])
    .end()
  begin()
    // @ts-expect-error the first and the third have a state named Work
    .parallel('Three', [(flow) => flow.pass('Work'), (flow) => flow.pass('Rest'), (flow) => flow.pass('Work')])
    .end()
  begin()
    .parallel('Both', [(flow) => flow.pass('Work'), (flow) => flow.pass('Rest'), (flow) => flow])
    .end()
})

test('a time that is none says how times are written', () => {
  expectTypeOf<
    Worded<'5 minuets'>
  >().toEqualTypeOf<"'5 minuets' is no time: write it as '30 seconds', '15 minutes', '2 hours' or '7 days'">()
  // @ts-expect-error minuets are danced
  begin().wait('Wait', '5 minuets')
  // @ts-expect-error a number has no unit
  begin().wait('Wait', 5)
  const count = Math.ceil(2.5)
  begin()
    .wait('Words', '1 hour')
    .wait('Counted', `${count} minutes`)
    .wait('Either', count > 2 ? '1 day' : '2 days')
    .wait('Seconds', ({ input }) => input.total)
    .wait('Until', { until: ({ input }) => input.id })
    .end()
})

test('a flow that was not ended says so wherever a machine is needed', () => {
  const flow = begin().pass('Only')
  expectTypeOf<NonNullable<(typeof flow)[typeof unended]>>().toEqualTypeOf<'This is a flow and no state machine yet: end it with .end()'>()
  // @ts-expect-error .end() is missing
  toAsl(flow)
  // @ts-expect-error .end() is missing
  void simulate(flow)
  // @ts-expect-error .end() is missing
  service('shop').step(flow)
  toAsl(flow.end())
  service('shop').step(flow.end())
})
