import { expectTypeOf, test } from 'vitest'
import type { Defined } from '../../src/expressions/index.ts'
import { action } from '../../src/integrations/index.ts'
import { type Action, asl, stateMachine } from '../../src/states/index.ts'

test('what a written state names must stand, and stands for what arrives there', () => {
  const begun = stateMachine('M').state('A', {
    Type: 'Task',
    Resource: 'r',
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'B' }],
    End: true,
  })
  begun.pass('B', { output: ({ input }) => input }).end()
  // @ts-expect-error no state is named B
  begun.end()
  // @ts-expect-error nothing leads to C
  begun.pass('C')
  // @ts-expect-error the state needs a type that exists
  stateMachine('M').state('A', { Type: 'Tusk' })
})

test('states aside must end, and only jumps reach them', () => {
  const begun = stateMachine('M').state('A', { Type: 'Choice', Choices: [], Default: 'B' })
  begun.aside((flow) => flow.pass('B').end()).end()
  // @ts-expect-error the states aside flow on, and nothing is there
  begun.aside((flow) => flow.pass('B'))
  // @ts-expect-error no jump leads to C
  begun.aside((flow) => flow.pass('C').end())
})

test('fields that the types do not know give what they do not know', () => {
  stateMachine('M')
    .pass('A', { output: () => ({ known: 1 }) })
    .pass('B', { fields: asl({ OutputPath: '$.known' }) })
    // @ts-expect-error nobody knows a field of it
    .pass('C', { output: ({ input }) => input.known })
})

test('the end of a resource tells how a call waits', () => {
  type PatternOf<A> = A extends Action<unknown, string, infer Pattern> ? Pattern : never
  const token = action({ resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' })
  expectTypeOf<PatternOf<typeof token>>().toEqualTypeOf<'WAIT_FOR_TASK_TOKEN'>()
  const job = action({ resource: 'arn:aws:states:::states:startExecution.sync:2' })
  expectTypeOf<PatternOf<typeof job>>().toEqualTypeOf<'RUN_JOB'>()
  const plain = action({ resource: 'arn:aws:states:::sns:publish' })
  expectTypeOf(plain).toExtend<Action<Defined, string, 'REQUEST_RESPONSE'>>()
  // @ts-expect-error a task that waits for its token needs a timeout or a heartbeat
  stateMachine('M').task('A', () => token)
  // @ts-expect-error an EXPRESS machine waits for nothing
  stateMachine('M', { type: 'EXPRESS' }).task('A', () => job)
})
