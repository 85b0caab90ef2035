/* oxlint-disable typescript/no-misused-spread -- references are made to be spread: `{ ...input, total: 1 }` */
import { z } from 'zod'
import { asl, eq, errors, lambda, rawPath, sns, stateMachine } from '../../../src/index.ts'
import { goTo } from '../../../src/states/index.ts'

const Order = z.object({
  id: z.string(),
  total: z.number(),
  due: z.string(),
  role: z.string(),
  seconds: z.number(),
  lines: z.array(z.object({ sku: z.string() })),
  buyer: z.object({ mail: z.string() }),
})

/** Every field of every state in JSONPath, but for those of distributed Maps. */
export const jsonPathStates = stateMachine('Every field in JSONPath', {
  input: Order,
  queryLanguage: 'JSONPath',
  comment: 'Every field of every state in JSONPath',
  timeout: '1 hour',
  fields: { QueryLanguage: 'JSONPath', Version: '1.0' },
})
  .task('Price', ({ input }) => lambda.invoke({ function: 'price', payload: { total: input.total } }), {
    comment: 'Its result in a new field',
    timeout: '1 minute',
    heartbeat: '20 seconds',
    credentials: ({ input }) => ({ RoleArn: input.role }),
    assign: ({ context }) => ({ began: context.State.EnteredTime }),
    output: ({ input, result }) => ({ ...input, priced: { status: result.StatusCode } }),
  })
  .retry({
    errors: ['Lambda.TooManyRequestsException', errors.timeout],
    interval: '2 seconds',
    maxAttempts: 4,
    backoffRate: 1.5,
    maxDelay: '1 minute',
    jitter: 'FULL',
    comment: 'It may be busy',
  })
  .catch(
    'Lambda.Unknown',
    { comment: 'Nobody knows', output: ({ input, error }) => ({ ...input, error }), assign: ({ error }) => ({ broken: error.Error }) },
    (flow) => flow.fail('No price', ({ input }) => ({ error: input.error.Error, cause: input.error.Cause }), { comment: 'It says why' }),
  )
  .catch(errors.all, goTo('Broken'), { output: ({ input }) => input })
  .task(
    'Confirm',
    ({ input }) =>
      lambda.invoke.waitForTaskToken({ function: 'confirm', payload: { token: rawPath<string>('$$.Task.Token'), id: input.id } }),
    {
      timeout: ({ input }) => input.total,
      heartbeat: ({ input }) => input.seconds,
      output: ({ input }) => input,
    },
  )
  .pass('Rate', { comment: 'A constant in a new field', output: ({ input }) => ({ ...input, rate: 2 }) })
  .pass('Shape', {
    output: ({ input, variables }) => ({ id: input.id, since: variables.began, lines: input.lines, due: input.due, wait: input.seconds }),
  })
  .choice(
    'Any lines?',
    (choose) =>
      choose
        .when(
          ({ input }) => eq(input.id, 'skip'),
          { comment: 'Nothing to do', assign: ({ input }) => ({ skipped: input.id }) },
          (flow) => flow.succeed('Skipped', { comment: 'It was nothing', output: ({ input }) => input.id }),
        )
        .otherwise({ assign: () => ({ skipped: 'nothing' }) }, (flow) => flow),
    { comment: 'Lines are worked on' },
  )
  .wait('A minute', '1 minute', { comment: 'Let it settle', assign: ({ input }) => ({ due: input.due, lines: input.lines }) })
  .wait('Computed', ({ input }) => input.wait)
  .wait('Until it is due', { until: ({ input }) => input.due })
  .wait('Until then', { until: '2030-01-31T12:00:00Z' })
  .parallel(
    'Both',
    ({ input }) => ({ lines: input.lines, due: input.due, at: input.wait }),
    [
      (flow) =>
        flow
          .map(
            'Each line',
            { items: ({ input }) => input.lines, select: ({ item, index }) => ({ sku: item.sku, index }) },
            (each) => each.pass('Take', { output: ({ input }) => input.sku }),
            {
              comment: 'One after the other',
              concurrency: 1,
              assign: ({ result }) => ({ all: result }),
              output: ({ input, result }) => ({ ...input, skus: result }),
            },
          )
          .retry({ errors: errors.timeout })
          .catch(errors.all, goTo('No lines'))
          .map(
            'As many at a time as it says',
            ({ input }) => input.lines,
            (each) => each.pass('Keep'),
            { concurrency: ({ input }) => input.at, output: ({ result }) => ({ all: result }) },
          )
          .succeed('Worked')
          .fail('No lines', { error: 'Order.NoLines', cause: 'There are none' }),
      (flow) => flow.wait('For nothing', '1 second', { output: ({ input }) => input.due }),
    ],
    { comment: 'At the same time', output: ({ input, result }) => ({ ...input, both: { due: result[1] } }) },
  )
  .retry({ errors: errors.branchFailed, maxAttempts: 1 })
  .catch(errors.all, { output: ({ input }) => input, assign: ({ error }) => ({ broken: error.Error }) }, (flow) => flow.goTo('Broken'))
  .pass('Take one', { output: ({ input }) => input.both.due, assign: ({ input }) => ({ both: input.both }) })
  .task('Tell', ({ variables }) => sns.publish({ topic: 'arn:aws:sns:eu-west-1:123456789012:orders', message: variables.due }), {
    fields: asl({ InputPath: null, ResultPath: '$.told', OutputPath: '$.told' }),
  })
  .parallel('Once more', [(flow) => flow.pass('First'), (flow) => flow.pass('Second', { fields: asl({ InputPath: '$.MessageId' }) })], {
    assign: ({ context }) => ({ state: context.State.Name }),
    fields: asl({ InputPath: '$', OutputPath: '$[0]' }),
  })
  .map(
    'Legacy',
    ({ variables }) => variables.lines,
    (each) => each.pass('Nothing'),
    { fields: asl({ InputPath: '$', Parameters: { 'sku.$': '$$.Map.Item.Value' }, ResultPath: '$.legacy', OutputPath: '$' }) },
  )
  .wait('Inside', '1 second', { fields: asl({ InputPath: '$', OutputPath: '$' }) })
  .succeed('Done', { fields: asl({ InputPath: '$.legacy' }) })
  .pass('Broken', { output: () => ({ broken: true }) })
  .end()
