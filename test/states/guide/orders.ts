import { add, errors, fragment, goTo, gt, lambda, length, lt, map, multiply, orElse, sns, sqs, stateMachine, sum, text } from 'stepwright'
import { z } from 'zod'

export const Order = z.object({
  orderId: z.string(),
  note: z.string().optional(),
  lines: z.array(z.object({ sku: z.string(), price: z.number(), pieces: z.number() })),
})

export const price = stateMachine('Price', { input: Order, timeout: '1 hour' })
  .pass('Add Up', {
    output: ({ input }) => ({
      orderId: input.orderId,
      total: sum(map(input.lines, (line) => multiply(line.price, line.pieces))),
    }),
  })
  .task('Publish', ({ input }) =>
    sns.publish({
      topic: 'arn:aws:sns:us-east-1:123456789012:orders',
      message: text`Order ${input.orderId} costs ${input.total}`,
    }),
  )
  .end()

const Quote = z.object({ amount: z.number(), currency: z.string() })

export const remember = stateMachine('Remember', { input: Order })
  .task('Quote', ({ input }) => lambda.invoke({ function: 'quote', payload: input }, { result: Quote }), {
    assign: ({ input, result }) => ({ orderId: input.orderId, quote: result.Payload }),
    output: ({ result }) => result.Payload.currency,
  })
  .wait('Cool Down', '10 minutes')
  .pass('Read Back', {
    output: ({ input, variables: { orderId, quote } }) => ({ orderId, currency: input, amount: quote.amount }),
  })
  .end()

export const sort = stateMachine('Sort', { input: Order })
  .choice('How Many?', (choose) =>
    choose
      .when(
        ({ input }) => gt(length(input.lines), 100),
        (flow) => flow.fail('Too Many', { error: 'Order.TooLong', cause: 'An order has 100 lines at most' }),
      )
      .whenPresent(
        ({ input }) => ({ note: input.note }),
        (flow) => flow.pass('With Note', { output: ({ input }) => text`${input.orderId}: ${input.note}` }),
      )
      .otherwise((flow) => flow.pass('Without', { output: ({ input }) => input.orderId })),
  )
  .pass('Sorted', { output: ({ input }) => ({ label: input }) })
  .end()

export const charge = stateMachine('Charge', { input: Order })
  .task('Charge', ({ input }) => lambda.invoke({ function: 'charge', payload: { order: input.orderId } }), {
    timeout: '30 seconds',
    output: ({ input }) => input,
  })
  .retry({ errors: ['Lambda.TooManyRequestsException'], interval: '1 second', maxAttempts: 4, maxDelay: '10 seconds', jitter: 'FULL' })
  .catch(errors.timeout, goTo('Call Somebody'), { output: ({ input }) => input })
  .catch(errors.all, { output: ({ input, error }) => ({ orderId: input.orderId, reason: error.Error }) }, (flow) =>
    flow.pass('Refused', { output: ({ input }) => text`${input.orderId} was refused: ${input.reason}` }).succeed('Told'),
  )
  .succeed('Charged')
  .fail('Call Somebody', ({ input }) => ({ error: 'Order.Stuck', cause: text`The charge of ${input.orderId} hangs` }))
  .end()

export const count = stateMachine('Count', { input: z.object({ from: z.number(), to: z.number() }) })
  .while(
    'More?',
    ({ input }) => lt(input.from, input.to),
    (flow) => flow.pass('Next', { output: ({ input }) => ({ from: add(input.from, 1), to: input.to }) }),
  )
  .end()

const Item = z.object({ sku: z.string(), price: z.number(), pieces: z.number() })

export const pack = stateMachine('Pack', { input: Order })
  .parallel('At Once', [
    (flow) =>
      flow.map(
        'Each Line',
        { items: ({ input }) => input.lines, select: ({ item, index }) => ({ item, place: add(index, 1) }) },
        (each) => each.pass('Pick', { output: ({ input }) => text`${input.place}. ${input.item.sku}` }),
        { concurrency: 10 },
      ),
    (flow) => flow.pass('Address', { output: ({ input }) => ({ to: input.orderId }) }),
  ])
  .pass('Box', { output: ({ input }) => ({ list: input[0], to: input[1].to }) })
  .end()

const weigh = fragment({ input: Item })
  .group('Weigh', (flow) =>
    flow.task('Scale', ({ input }) => lambda.invoke({ function: 'scale', payload: input }, { result: z.object({ grams: z.number() }) }), {
      output: ({ result }) => result.Payload,
    }),
  )
  .retry({ errors: errors.all, maxAttempts: 2 })

export const twice = stateMachine('Twice', { input: Item })
  .pass('Keep', { assign: ({ input }) => ({ item: input }) })
  .use(weigh, { prefix: 'First: ' })
  .pass('Again', { assign: ({ input }) => ({ before: input.grams }), output: ({ variables }) => variables.item })
  .use(weigh, { prefix: 'Second: ' })
  .pass('Compare', { output: ({ input, variables }) => ({ before: variables.before, after: input.grams }) })
  .end()

export const approve = stateMachine('Approve', { input: z.object({ orderId: z.string() }) })
  .task(
    'Ask',
    ({ input, context }) =>
      sqs.sendMessage.waitForTaskToken(
        {
          queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/approvals',
          body: { order: input.orderId, token: context.Task.Token },
        },
        { result: z.object({ by: z.string().optional() }) },
      ),
    { timeout: '2 days' },
  )
  .pass('Approved', { output: ({ input }) => ({ by: orElse(input.by, 'nobody') }) })
  .end()
