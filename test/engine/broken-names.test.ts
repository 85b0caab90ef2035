import { expect, test } from 'vitest'
import { machine, run } from './run.ts'

const odd = { toString: null }
const end = { Type: 'Pass', End: true }

test.each([
  ['StartAt', { StartAt: odd, States: { A: end } }],
  ['Next', { StartAt: 'A', States: { A: { Type: 'Pass', Next: odd } } }],
  ['Default', { StartAt: 'A', States: { A: { Type: 'Choice', Choices: [], Default: odd } } }],
  [
    "a rule's Next",
    { StartAt: 'A', States: { A: { Type: 'Choice', Choices: [{ Variable: '$', IsPresent: true, Next: odd }], Default: 'B' }, B: end } },
  ],
  [
    "a catcher's Next",
    {
      StartAt: 'A',
      States: {
        A: { Type: 'Parallel', Branches: [machine({ StartAt: 5, States: {} })], Catch: [{ ErrorEquals: ['States.ALL'], Next: odd }] },
      },
    },
  ],
])('a definition whose %s is no name fails the execution, and nothing else', async (_, definition) => {
  const { result } = await run(machine(definition))
  expect(result).toMatchObject({ status: 'FAILED', error: 'States.Runtime' })
})

test('what it is instead of a name is told as JSON', async () => {
  const { result } = await run(machine({ StartAt: odd, States: { A: end } }))
  expect(result).toMatchObject({ cause: expect.stringContaining(`The state '{"toString":null}' does not exist.`) })
})

test.each([odd, 5, null, ['a']])('a Task whose Resource is no text comes to an end: %j', async (Resource) => {
  const { types } = await run(machine({ StartAt: 'A', States: { A: { Type: 'Task', Resource, End: true } } }))
  expect(types.at(-1)).toMatch(/^Execution(Succeeded|Failed)$/)
})
