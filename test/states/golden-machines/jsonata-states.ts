import { z } from 'zod'
import { add, eq, gt, merge, stateMachine, text } from '../../../src/index.ts'
import { activity, type FunctionReference, lambda } from '../../../src/integrations/index.ts'
import { errors, goTo } from '../../../src/states/index.ts'

const Order = z.object({
  id: z.string(),
  total: z.number(),
  due: z.string(),
  role: z.string(),
  seconds: z.number(),
  lines: z.array(z.object({ sku: z.string(), price: z.number() })),
})

const price: FunctionReference<{ total: number }, { net: number; gross: number }, 'Price.Unknown'> = { functionArn: 'price' }

/** Every field of every state in JSONata, but for those of distributed Maps. */
export const jsonataStates = stateMachine('Every field in JSONata', {
  input: Order,
  comment: 'Every field of every state in JSONata',
  timeout: '1 hour',
  fields: { Version: '1.0' },
})
  .task('Price', ({ input }) => lambda.invoke({ function: price, payload: { total: input.total } }), {
    comment: 'Asks for a price',
    timeout: '1 minute',
    heartbeat: '20 seconds',
    credentials: ({ input }) => ({ RoleArn: input.role }),
    assign: ({ input, result }) => ({ order: input, gross: result.Payload.gross }),
    output: ({ input, result }) => merge(input, { net: result.Payload.net }),
  })
  .retry({
    errors: [errors.timeout, 'Lambda.TooManyRequestsException'],
    interval: '2 seconds',
    maxAttempts: 4,
    backoffRate: 1.5,
    maxDelay: '1 minute',
    jitter: 'FULL',
    comment: 'It may be busy',
  })
  .catch(
    'Lambda.ResourceNotFoundException',
    {
      comment: 'There is no such function',
      output: ({ input, error }) => ({ id: input.id, why: error.Cause }),
      assign: ({ error }) => ({ broken: error.Error }),
    },
    (flow) => flow.fail('No price', ({ input }) => ({ error: 'Order.NoPrice', cause: input.why }), { comment: 'Gives up' }),
  )
  .catch(errors.all, goTo('Broken'), { output: ({ input }) => input })
  .task('Ask', ({ input }) => activity.run({ activity: 'arn:aws:states:eu-west-1:123456789012:activity:ask', input: { id: input.id } }), {
    timeout: ({ input }) => add(input.seconds, 60),
    heartbeat: ({ input }) => input.seconds,
    output: ({ input }) => input,
  })
  .choice(
    'How large?',
    (choose) =>
      choose
        .when(
          ({ input }) => gt(input.total, 10_000),
          { comment: 'Too large for us', output: ({ input }) => ({ id: input.id }), assign: () => ({ size: 'large' }) },
          (flow) => flow.goTo('Broken'),
        )
        .when(
          ({ input }) => eq(input.id, 'skip'),
          (flow) => flow.succeed('Skipped', { comment: 'Nothing to do', output: ({ input }) => ({ skipped: input.id }) }),
        )
        .otherwise({ output: ({ input }) => input, assign: () => ({ size: 'small' }) }, (flow) => flow),
    { comment: 'Small orders go on' },
  )
  .pass('Shape', {
    comment: 'Computes',
    assign: ({ input }) => ({ net: input.net }),
    output: ({ input, variables }) => merge(input, { label: text`${input.id} is ${variables.size}` }),
  })
  .wait('A minute', '1 minute', {
    comment: 'Let it settle',
    assign: ({ context }) => ({ since: context.State.EnteredTime }),
    output: ({ input }) => input,
  })
  .wait('Computed', ({ input }) => input.seconds)
  .wait('Until it is due', { until: ({ input }) => input.due })
  .wait('Until then', { until: '2030-01-31T12:00:00Z' })
  .parallel(
    'Both',
    ({ input }) => ({ id: input.id, lines: input.lines }),
    [
      (flow) =>
        flow
          .map(
            'Each line',
            {
              items: ({ input }) => input.lines,
              select: ({ item, index, input }) => ({ sku: item.sku, price: item.price, index, order: input.id }),
            },
            (each) => each.pass('Label', { output: ({ input }) => text`${input.order}/${input.index}: ${input.sku}` }),
            {
              comment: 'One after the other',
              concurrency: 1,
              assign: () => ({ labelled: true }),
              output: ({ result }) => ({ labels: result }),
            },
          )
          .retry({ errors: errors.timeout })
          .catch(errors.all, (failed) => failed.pass('No labels', { output: () => ({ labels: [] }) })),
      (flow) => flow.fail('Never', { error: 'Order.Never', cause: 'It is only here to be caught' }),
    ],
    { comment: 'At the same time', assign: ({ result }) => ({ both: result }), output: ({ result }) => result[0] },
  )
  .retry({ errors: errors.branchFailed, maxAttempts: 1 })
  .catch(errors.all, (flow) => flow.goTo('Broken'))
  .map(
    'As many at a time as it says',
    ({ variables }) => variables.order.lines,
    (each) => each.pass('Keep the price', { output: ({ input }) => input.price }),
    { concurrency: ({ variables }) => variables.order.seconds },
  )
  .succeed('Done', { output: ({ input }) => input })
  .pass('Broken', { output: ({ context }) => ({ broken: context.Execution.Name }) })
  .end()
