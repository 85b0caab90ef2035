import { test } from 'vitest'
import { z } from 'zod'
import { stateMachine } from '../../src/states/index.ts'
import { echo, job, token } from './actions.ts'

const begin = () => stateMachine('Machine', { input: z.object({ list: z.array(z.object({ id: z.string() })) }) })

test('the executions of a distributed Map wait for jobs and tokens', () => {
  begin().distributedMap(
    'Each',
    ({ input }) => input.list,
    (flow) => flow.task('Job', () => job({})).task('Ask', ({ context }) => token({ token: context.Task.Token }), { timeout: '1 hour' }),
  )
})

test('unless they are EXPRESS', () => {
  begin().distributedMap(
    'Each',
    ({ input }) => input.list,
    (flow) =>
      flow
        .task('Call', ({ input }) => echo({ id: input.id }))
        // @ts-expect-error an EXPRESS execution waits for nothing
        .task('Job', () => job({})),
    { executionType: 'EXPRESS', concurrency: 5 },
  )
})

test('have the item as their input', () => {
  begin().distributedMap(
    'Each',
    ({ input }) => input.list,
    (flow) => {
      flow.pass('Read', { output: ({ context }) => context.Execution.Input.id })
      // @ts-expect-error the list is the input of the execution around them
      return flow.pass('Wrong', { output: ({ context }) => context.Execution.Input.list })
    },
  )
})
