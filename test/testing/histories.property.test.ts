import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkStates } from '../../src/asl/index.ts'
import { after, coverage, type ForeignDefinition, fail, type Run, simulate, succeed } from '../../src/testing/index.ts'
import { anyMachine } from './random-machine.ts'

/** Outcomes of tasks that look like chance: the same for the same seed, whatever runs. */
function run(machine: ForeignDefinition, seed: number): Promise<Run> {
  const answers = [succeed(1), fail('Flaky'), after('2 seconds', 1), fail('Busy'), after('1 second', fail('Flaky')), succeed(2)]
  const answer = (_given: unknown, call: { readonly task: string; readonly callsBefore: number }) =>
    answers[(call.task.length * 7 + call.callsBefore * 5 + seed) % answers.length]!
  const names = [...walkStates(JSON.parse(JSON.stringify(machine)))].filter(({ state }) => state.Type === 'Task').map(({ name }) => name)
  return simulate(machine, { seed, tasks: Object.fromEntries(names.map((name) => [name, answer])) })
}

const anyRun = fc.tuple(anyMachine, fc.nat({ max: 1000 }))

test('the steps of any run are its attempts: one for each call of a task, one for each entering of a state', async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async ([machine, seed]) => {
      const { steps, calls, events, visited } = await run(machine, seed)
      const tasks = new Set(calls.map(({ task }) => task))
      expect(steps.filter(({ state }) => tasks.has(state)).map(({ state, attempt, at }) => ({ state, attempt, at }))).toEqual(
        calls.map(({ task, attempt, at }) => expect.objectContaining({ state: task, attempt, ...(attempt > 1 ? { at } : {}) })),
      )
      const entered = events.flatMap(({ stateEnteredEventDetails: details }) => (details === undefined ? [] : [details.name]))
      expect(steps.filter(({ attempt }) => attempt === 1).map(({ state }) => state)).toEqual(entered)
      expect(visited).toHaveLength(steps.length)
    }),
    { numRuns: 150 },
  )
})

test('counting coverage changes nothing that a test can see, and agrees with the history', async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async ([machine, seed]) => {
      const { events, calls, output, error, steps } = await run(machine, seed)
      const counted = structuredClone(machine)
      const covered = coverage(counted)
      const again = await run(counted, seed)
      expect({ events: again.events, calls: again.calls, output: again.output, error: again.error }).toEqual({
        events,
        calls,
        output,
        error,
      })
      const times = (kind: string): number => covered.items.filter((item) => item.kind === kind).reduce((sum, item) => sum + item.times, 0)
      expect(times('state')).toBe(steps.filter(({ attempt }) => attempt === 1).length)
      expect(times('retrier')).toBe(steps.filter(({ attempt }) => attempt > 1).length)
      expect(times('rule') + times('default')).toBe(events.filter(({ type }) => type === 'ChoiceStateExited').length)
    }),
    { numRuns: 150 },
  )
})
