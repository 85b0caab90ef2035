import { describe, expect, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import { fail, simulate, taskStopped } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order, tasks } from './order-mocks.ts'

const failing = (): ReturnType<typeof simulate<typeof orders>> =>
  simulate(orders, {
    input: order(10),
    tasks: {
      ...tasks,
      Charge: fail('ECS.ServerException', 'busy').once().then(fail('ECS.ClusterNotFoundException', 'no cluster')),
      'Notify Failure': { MessageId: 'm' },
    },
  })

const messageOf = (assertion: () => void): string => {
  try {
    assertion()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('The assertion passed.')
}

const path = `

The path taken, with the time passed:
  0 s  Is It Large?
  0 s  Charge ✗ ECS.ServerException: busy
  2 s  Charge (retry 1) ✗ ECS.ClusterNotFoundException: no cluster
  2 s  Notify Failure
  2 s  Failed ✗ ECS.ClusterNotFoundException: no cluster`

describe('each matcher says what it expected, and shows the path taken', () => {
  test('toHaveSucceeded', async () => {
    const run = await failing()
    expect(messageOf(() => expect(run).toHaveSucceeded())).toBe(
      `Expected 'Orders' to have succeeded; it ended FAILED with ECS.ClusterNotFoundException: no cluster.${path}`,
    )
    const good = await simulate(orders, { input: order(10), tasks })
    expect(good).toHaveSucceeded()
    expect(good).toHaveSucceeded({ message: expect.stringContaining('m-') })
    expect(good).not.toHaveSucceeded({ message: 'm-2' })
    expect(messageOf(() => expect(good).toHaveSucceeded({ message: 'm-2' }))).toMatch(
      /^Expected 'Orders' to have given what holds\n {2}\{"message": "m-2"\}\nIt gave\n {2}\{.*"message": "m-.*\}\n\nThe path/,
    )
    expect(messageOf(() => expect(good).not.toHaveSucceeded({}))).toContain("Expected 'Orders' not to have given what holds\n  {}")
    expect(messageOf(() => expect(good).not.toHaveSucceeded())).toContain("Expected 'Orders' not to have succeeded; it ended SUCCEEDED.")
  })

  test('toHaveFailedWith', async () => {
    const run = await failing()
    expect(run).toHaveFailedWith('ECS.ClusterNotFoundException')
    expect(run).toHaveFailedWith(/^ECS\./, /cluster/)
    expect(run).not.toHaveFailedWith('ECS.ServerException')
    expect(run).not.toHaveFailedWith('ECS.ClusterNotFoundException', 'another cause')
    expect(messageOf(() => expect(run).toHaveFailedWith('ECS.ServerException', 'busy'))).toBe(
      `Expected 'Orders' to have failed with ECS.ServerException, and the cause "busy"; it ended FAILED with ECS.ClusterNotFoundException: no cluster.${path}`,
    )
    const stopped = await simulate(orders, {
      input: order(10),
      tasks: { ...tasks, Charge: taskStopped({ exitCode: 3 }), 'Notify Failure': { MessageId: 'm' } },
    })
    expect(stopped).toHaveFailedWith('States.TaskFailed', { Containers: [{ ExitCode: 3 }] })
    expect(stopped).not.toHaveFailedWith('States.TaskFailed', { Containers: [{ ExitCode: 4 }] })
    const good = await simulate(orders, { input: order(10), tasks })
    expect(good).not.toHaveFailedWith(/.*/)
  })

  test('toHaveVisited', async () => {
    const run = await failing()
    expect(run).toHaveVisited(['Is It Large?', 'Charge', 'Charge', 'Notify Failure', 'Failed'])
    expect(run).toHaveVisited('Failed')
    expect(run).not.toHaveVisited('Pack')
    expect(run).not.toHaveVisited(['Is It Large?'])
    expect(messageOf(() => expect(run).toHaveVisited(['Is It Large?', 'Charge', 'Pack']))).toBe(
      `Expected 'Orders' to have taken this way:\n  Is It Large? → Charge → Pack${path}`,
    )
    expect(messageOf(() => expect(run).toHaveVisited('Pack'))).toBe(`Expected 'Orders' to have come to the state 'Pack'.${path}`)
  })

  test('toHaveCalledTask', async () => {
    const run = await failing()
    expect(run).toHaveCalledTask('Notify Failure')
    expect(run).toHaveCalledTask('Notify Failure', { Message: 'ECS.ClusterNotFoundException' })
    expect(run).not.toHaveCalledTask('Notify Failure', { Message: 'ECS.ServerException' })
    expect(run).not.toHaveCalledTask('Pack One')
    expect(messageOf(() => expect(run).toHaveCalledTask('Pack One'))).toBe(
      `Expected 'Orders' to have called the task 'Pack One'; it was called 0 times.${path}`,
    )
    const told = messageOf(() => expect(run).toHaveCalledTask('Notify Failure', { Message: 'Hello' }))
    expect(told).toContain(`It was called once, with\n  {"TopicArn":"Topic","Message":"ECS.ClusterNotFoundException"}`)
    expect(told).toContain(path)
  })

  test('toBeValidAsl', () => {
    expect(orders).toBeValidAsl()
    expect({ StartAt: 'A', States: { A: { Type: 'Succeed' } } }).toBeValidAsl()
    const broken = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }
    expect(broken).not.toBeValidAsl()
    expect(messageOf(() => expect(broken).toBeValidAsl())).toMatch(
      /^Step Functions would refuse the definition:\n {2}MISSING_TRANSITION_TARGET at \/States\/A\/Next\n {4}/,
    )
    expect(messageOf(() => expect(orders).not.toBeValidAsl())).toContain('it would take it')
  })

  test('what is no run, no machine and no coverage is told so', async () => {
    expect(messageOf(() => expect(simulate(orders, { input: order(10), tasks })).toHaveSucceeded())).toContain('Did you forget an await?')
    const doubtful = { StartAt: 'A', States: { A: { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:s3:getObjct', End: true } } }
    expect(doubtful).toBeValidAsl()
    expect(doubtful).not.toBeValidAsl({ warnings: 'refused' })
    expect(messageOf(() => expect(doubtful).toBeValidAsl({ warnings: 'refused' }))).toMatch(
      /^Step Functions would take the definition, which is most likely wrong:\n {2}INTEGRATION_UNVERIFIED at \/States\/A\/Resource\n.*getObject/,
    )
    expect(messageOf(() => expect('machine').toBeValidAsl())).toContain('toBeValidAsl looks at a state machine')
    expect(messageOf(() => expect(1).toCoverAtLeast(1))).toContain('toCoverAtLeast looks at what coverage(machine) gives')
  })
})

test('a long way shows its end', async () => {
  const loop = {
    StartAt: 'Count',
    QueryLanguage: 'JSONata',
    States: {
      Count: { Type: 'Pass', Output: '{% $states.input + 1 %}', Next: 'Enough?' },
      'Enough?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input < 50 %}', Next: 'Count' }], Default: 'Fail' },
      Fail: { Type: 'Fail', Error: 'Enough' },
    },
  }
  const run = await simulate(loop, { input: 0 })
  const message = messageOf(() => expect(run).toHaveSucceeded())
  expect(message).toContain('  … 61 steps before\n')
  expect(message.split('\n').at(-1)).toBe('  0 s  Fail ✗ Enough')
})
