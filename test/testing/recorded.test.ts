import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import { after, fail, type MocksOf, recorded, simulate, taskStopped, testState } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order, tasks } from './order-mocks.ts'

const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const charged = (answer: MocksOf<typeof orders>['Charge']) => simulate(orders, { input: order(10), tasks: { ...tasks, Charge: answer } })

describe('a response out of a file', () => {
  test('is what the task gives', async () => {
    const path = file('sent.json', '{ "MessageId": "recorded" }')
    for (const place of [path, pathToFileURL(path)]) {
      const run = await simulate(orders, { input: order(10), tasks: { ...tasks, 'Tell Customer': after('1 second', recorded(place)) } })
      expect(run).toHaveSucceeded({ message: 'recorded' })
    }
  })

  test('takes its turn', async () => {
    const path = file('stopped.json', '{ "TaskArn": "arn" }')
    const run = await charged(fail('ECS.ServerException').once().then(recorded(path)))
    expect(run).toHaveSucceeded()
  })

  test('of a whole history gives each attempt of each task its own outcome', async () => {
    const first = await simulate(orders, {
      input: order(10),
      tasks: {
        ...tasks,
        Charge: fail('ECS.ServerException', 'busy')
          .once()
          .then(taskStopped({ exitCode: 2 })),
        'Notify Failure': { MessageId: 'told' },
      },
    })
    const history = file('history.json', JSON.stringify({ events: first.events }))
    const second = await simulate(orders, {
      input: order(10),
      tasks: { ...tasks, Charge: recorded(history), 'Notify Failure': recorded(history) },
    })
    expect(second.steps).toEqual(first.steps)
    expect(second).toHaveFailedWith('States.TaskFailed', { Containers: [{ ExitCode: 2 }] })
    const third = await testState(orders, 'Charge', { input: order(10), mock: recorded(history) })
    expect(third).toMatchObject({ status: 'RETRIABLE', error: 'ECS.ServerException' })
  })

  test('that is missing, broken or too short is a fault of the test', async () => {
    await expect(charged(recorded(join(folder, 'missing.json')))).rejects.toThrow(/missing.json could not be read: ENOENT/)
    await expect(charged(recorded(file('broken.json', '{')))).rejects.toThrow(/broken.json is no JSON/)
    const empty = file('empty.json', '{ "events": [] }')
    await expect(charged(recorded(empty))).rejects.toThrow("empty.json holds 0 outcomes of 'Charge', and this is attempt 1 of it.")
  })
})
