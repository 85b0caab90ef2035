import { errors, goTo, gt, lambda, sns, sqs, stateMachine } from 'stepwright'
import { z } from 'zod'

const Approval = z.object({ approvedBy: z.string() })

export const refund = stateMachine('Refund', { input: z.object({ orderId: z.string(), amount: z.number() }) })
  .choice('Is It Large?', (choose) =>
    choose
      .when(
        ({ input }) => gt(input.amount, 1000),
        (flow) =>
          flow.task(
            'Ask a Manager',
            ({ input, context }) =>
              sqs.sendMessage.waitForTaskToken(
                {
                  queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/approvals',
                  body: { order: input.orderId, token: context.Task.Token },
                },
                { result: Approval },
              ),
            { timeout: '2 days', heartbeat: '1 hour', output: ({ input }) => input },
          ),
      )
      .otherwise((flow) => flow),
  )
  .task('Pay Back', ({ input }) => lambda.invoke({ function: 'pay-back', payload: { order: input.orderId, amount: input.amount } }), {
    timeout: '1 minute',
    output: ({ input }) => input,
  })
  .retry({ errors: ['Lambda.TooManyRequestsException'], interval: '2 seconds', maxAttempts: 3 })
  .catch(errors.all, (flow) => flow.fail('Not Paid', ({ input }) => ({ error: 'Refund.NotPaid', cause: input.Cause })))
  .parallel('Tell', [
    (flow) =>
      flow
        .task('Tell Customer', ({ input }) =>
          sns.publish({ topic: 'arn:aws:sns:us-east-1:123456789012:customers', message: { order: input.orderId, refund: input.amount } }),
        )
        .end(),
    (flow) =>
      flow
        .task('Tell Accounting', ({ input }) =>
          sns.publish({ topic: 'arn:aws:sns:us-east-1:123456789012:accounting', message: { order: input.orderId, refund: input.amount } }),
        )
        .end(),
  ])
  .catch(errors.all, goTo('Keep for Later'), { output: ({ input }) => input })
  .goTo('Done')
  .pass('Keep for Later')
  .succeed('Done')
  .end()
