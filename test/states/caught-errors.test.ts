import { describe, expect, test } from 'vitest'
import { ifNull, text } from '../../src/expressions/index.ts'
import { ecs, lambda, sqs } from '../../src/integrations/index.ts'
import { errors, stateMachine } from '../../src/states/index.ts'
import { fail, simulate } from '../../src/testing/index.ts'

const asking = () =>
  stateMachine('Asking').task(
    'Ask',
    ({ context }) => sqs.sendMessage.waitForTaskToken({ queue: 'q', body: context.Task.Token }, { errors: ['Rejected'] }),
    { timeout: '1 hour' },
  )

describe('who sends a task token back need not tell a cause', () => {
  test('ifNull stands in for it', async () => {
    const machine = asking()
      .catch('Rejected', (flow) => flow.fail('Failed', ({ input }) => ({ error: input.Error, cause: ifNull(input.Cause, 'No reason') })))
      .end()
    const silent = await simulate(machine, { tasks: { Ask: fail('Rejected', null) } })
    expect(silent).toMatchObject({ status: 'FAILED', error: 'Rejected', cause: 'No reason' })
    const told = await simulate(machine, { tasks: { Ask: fail('Rejected', 'Too late') } })
    expect(told).toMatchObject({ status: 'FAILED', error: 'Rejected', cause: 'Too late' })
  })

  test.each(['JSONata', 'JSONPath'] as const)('whenPresent asks for it, in %s', async (queryLanguage) => {
    const machine = stateMachine('Asking', { queryLanguage })
      .task('Ask', ({ context }) => sqs.sendMessage.waitForTaskToken({ queue: 'q', body: context.Task.Token }), { timeout: '1 hour' })
      .catch(errors.all, (flow) =>
        flow.choice('Told?', (choose) =>
          choose
            .whenPresent(
              ({ input }) => ({ Cause: input.Cause }),
              (told) => told.fail('Told', ({ input }) => ({ error: 'Told', cause: input.Cause })),
            )
            .otherwise((silent) => silent.fail('Silent', { error: 'Silent' })),
        ),
      )
      .end()
    expect(await simulate(machine, { tasks: { Ask: fail('Rejected', 'Too late') } })).toMatchObject({ error: 'Told', cause: 'Too late' })
    expect(await simulate(machine, { tasks: { Ask: fail('Rejected', null) } })).toMatchObject({ error: 'Silent' })
  })
})

test('the task behind an error without a cause is not known', async () => {
  const machine = stateMachine('Running')
    .task('Run', ({ context }) => ecs.runTask.waitForTaskToken({ taskDefinition: 't', startedBy: context.Task.Token }), {
      timeout: '1 hour',
    })
    .catch(errors.all, { output: ({ error }) => ({ task: ecs.stoppedTask(error) }) }, (flow) => flow)
    .end()
  expect((await simulate(machine, { tasks: { Run: fail('Rejected', null) } })).output).toEqual({ task: { containers: [] } })
})

test('a service always tells its cause', async () => {
  const machine = stateMachine('Charging')
    .task('Charge', () => lambda.invoke({ function: 'charge' }))
    .catch(errors.all, (flow) => flow.fail('Failed', ({ input }) => ({ error: input.Error, cause: text`Because: ${input.Cause}` })))
    .end()
  expect(await simulate(machine, { tasks: { Charge: fail('Lambda.ServiceException') } })).toMatchObject({
    cause: 'Because: A mocked failure',
  })
})
