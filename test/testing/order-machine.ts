import { z } from 'zod'
import { getAtt, ref } from '../../src/core/index.ts'
import { gt } from '../../src/expressions/index.ts'
import { ecs, lambda, sns, sqs } from '../../src/integrations/index.ts'
import { errors, stateMachine } from '../../src/states/index.ts'

const Approval = z.object({ approvedBy: z.string() })
const topic = ref('Topic')

/** A machine with most of what there is to test: choices, retries, catchers, a wait, a token, branches, items. */
export const orders = stateMachine('Orders', {
  input: z.object({ orderId: z.string(), total: z.number(), parts: z.array(z.string()) }),
})
  .choice('Is It Large?', (choose) =>
    choose
      .when(
        ({ input }) => gt(input.total, 10_000),
        (flow) => flow.fail('Reject', { error: 'Order.TooLarge' }),
      )
      .when(
        ({ input }) => gt(input.total, 1000),
        (flow) =>
          flow.task(
            'Ask a Human',
            ({ input, context }) =>
              sqs.sendMessage.waitForTaskToken(
                {
                  queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/approvals',
                  body: { token: context.Task.Token, orderId: input.orderId },
                },
                { result: Approval },
              ),
            { heartbeat: '1 minute', timeout: '1 day', output: ({ input }) => input },
          ),
      )
      .otherwise((flow) => flow),
  )
  .task(
    'Charge',
    ({ input }) =>
      ecs.runTask.sync({
        cluster: getAtt('Cluster', 'Arn'),
        taskDefinition: 'charge',
        overrides: { ContainerOverrides: [{ Name: 'main', Command: ['charge', input.orderId] }] },
      }),
    { output: ({ input }) => input, timeout: '10 minutes' },
  )
  .retry({ errors: ['ECS.ServerException'], interval: '2 seconds', maxAttempts: 3 })
  .retry({ errors: [errors.timeout], interval: '1 minute', maxAttempts: 1 })
  .catch([errors.timeout], (flow) => flow.fail('Too Slow', { error: 'Order.TooSlow' }))
  .catch(errors.all, (flow) =>
    flow
      .task('Notify Failure', ({ input }) => sns.publish({ topic, message: input.Error }), { output: ({ input }) => input })
      .fail('Failed', ({ input }) => ({ error: input.Error, cause: input.Cause })),
  )
  .wait('Next Day', '1 day')
  .map(
    'Pack',
    ({ input }) => input.parts,
    (flow) => flow.task('Pack One', ({ input }) => lambda.invoke({ function: 'pack', payload: { part: input } })).end(),
    { output: ({ input }) => input },
  )
  .parallel(
    'Tell',
    [
      (flow) => flow.task('Tell Customer', ({ input }) => sns.publish({ topic, message: input.orderId })).end(),
      (flow) => flow.task('Tell Warehouse', ({ input }) => sns.publish({ topic, message: input.orderId })).end(),
    ],
    { output: ({ result }) => ({ message: result[0].MessageId }) },
  )
  .end()
