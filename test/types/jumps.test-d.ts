import { test } from 'vitest'
import { goTo, lambda, stateMachine } from '../../src/index.ts'

interface Order {
  readonly id: string
}

declare const order: {
  readonly '~standard': { version: 1; vendor: string; validate: (value: unknown) => unknown; types: { input: Order; output: Order } }
}

const begun = () =>
  stateMachine('Machine', { input: order })
    .pass('Begin')
    .task('Work', () => lambda.invoke({ function: 'work' }), { output: ({ input }) => input })

test('a catcher jumps back with what the target takes', () => {
  begun()
    .catch('States.Timeout', goTo('Begin'), { output: ({ input }) => input })
    .catch('States.TaskFailed', goTo('Begin'), {
      comment: 'again',
      output: () => ({ id: 'none' }),
      assign: ({ error }) => ({ why: error.Error }),
    })
    .end()
})

test('a catcher jumps back with nothing else', () => {
  begun()
    // @ts-expect-error the target takes an order, not the error
    .catch('States.Timeout', goTo('Begin'))
  begun()
    // @ts-expect-error so it does where the output is the error
    .catch('States.Timeout', goTo('Begin'), { output: ({ error }) => error })
  begun()
    // @ts-expect-error no order is a number
    .catch('States.Timeout', goTo('Begin'), { output: () => 1 })
})
