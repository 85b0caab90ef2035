import { describe, expect, it } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { isError } from '../../src/core/index.ts'
import { add, ecs, eq, errors, fromAsl, lambda, stateMachine, text, toAsl } from '../../src/index.ts'
import { simulate } from '../../src/testing/index.ts'

describe('what users of the peers ask for', () => {
  it('wish 14 (cfn-lint#4073, #4074): the whole definition is held before any call, states in states, too', () => {
    const inner = { StartAt: 'Item', States: { Item: { Type: 'Pass' }, Other: { Type: 'Wait', End: true } } }
    const machine = fromAsl({
      StartAt: 'Each',
      States: { Each: { Type: 'Map', ItemProcessor: inner, Next: 'Done' }, Done: { Type: 'Succed' } },
    })
    expect(
      checkDefinition(toAsl(machine).definition)
        .filter(isError)
        .map(({ path }) => path),
    ).toEqual(
      expect.arrayContaining(['/States/Done/Type', '/States/Each/ItemProcessor/States/Item', '/States/Each/ItemProcessor/States/Other']),
    )
  })

  it('wish 18 (containers-roadmap#291): a timeout that leaves its ECS task running is told; `.sync` stops the task', () => {
    const task = { cluster: 'main', taskDefinition: { family: 'work', passRoles: ['arn:aws:iam::123456789012:role/work'] } }
    const waits = () =>
      stateMachine('Machine').task(
        'Work',
        ({ context }) =>
          ecs.runTask.waitForTaskToken({
            ...task,
            overrides: { ContainerOverrides: [{ Name: 'main', Environment: [{ Name: 'TOKEN', Value: context.Task.Token }] }] },
          }),
        { timeout: '1 hour' },
      )
    const found = checkDefinition(toAsl(waits().end()).definition)
    expect(found).toEqual([expect.objectContaining({ code: 'TASK_OUTLIVES_STATE', severity: 'warning', path: '/States/Work' })])
    const runs = stateMachine('Machine')
      .task('Work', () => ecs.runTask.sync(task), { timeout: '1 hour' })
      .end()
    expect(checkDefinition(toAsl(runs).definition)).toEqual([])
  })

  it('wish 25 (aws-cdk#8620): a machine is simulated with mocks of its tasks, on a clock that waits for nothing', async () => {
    const machine = stateMachine('Machine')
      .wait('A week', '7 days')
      .task('Ask', () => lambda.invoke({ function: 'ask' }))
      .retry({ errors: errors.lambda.serviceException, interval: '1 hour', maxAttempts: 1 })
      .end()
    let calls = 0
    const run = await simulate(machine, {
      input: {},
      tasks: {
        Ask: () => {
          calls += 1
          return { Payload: calls, StatusCode: 200, ExecutedVersion: '1' }
        },
      },
    })
    expect({ seconds: run.seconds, visited: run.visited, calls }).toEqual({ seconds: 7 * 86_400, visited: ['A week', 'Ask'], calls: 1 })
  })

  it('wish 30 (pulumi-awsx#1047, sst#4660): a loop, a branch and a computed text are TypeScript, not JSON', async () => {
    const machine = stateMachine('Countdown')
      .pass('Begin', { assign: () => ({ left: 0 }) })
      .while(
        'More?',
        ({ variables }) => eq(variables.left, 0),
        (flow) => flow.pass('Count', { assign: ({ variables }) => ({ left: add(variables.left, 1) }) }),
      )
      .pass('Say', { output: ({ variables }) => text`${variables.left} done` })
      .end()
    const run = await simulate(machine, { input: {}, tasks: {} })
    expect({ output: run.output, visited: run.visited }).toEqual({ output: '1 done', visited: ['Begin', 'More?', 'Count', 'More?', 'Say'] })
  })
})
