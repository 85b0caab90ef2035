import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomRun } from './random-machine.ts'
import { runRandom } from './run-random.ts'

/** `FUZZ_RUNS=100000 FUZZ_SEED=7 npx vitest run test/property/engine.test.ts` goes further. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? 20_260_101)

test(
  'any machine, right or broken, comes to an end, with a history that is in order',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomRun, async (random) => {
        const { result, events } = await runRandom(random)
        expect(['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).toContain(result.status)
        expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index + 1))
        expect(events.every((event) => event.previousEventId < event.id)).toBe(true)
        expect(events.at(-1)?.type).toBe(
          `Execution${{ SUCCEEDED: 'Succeeded', FAILED: 'Failed', TIMED_OUT: 'TimedOut', ABORTED: 'Aborted' }[result.status]}`,
        )
      }),
      { numRuns, seed },
    )
  },
  numRuns * 100 + 30_000,
)

test(
  'the same seed gives the same history, and a run that nobody listens to the same outcome',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomRun, async (random) => {
        const [first, second, silent] = [await runRandom(random), await runRandom(random), await runRandom(random, false)]
        expect(second).toEqual(first)
        expect(silent.result).toEqual(first.result)
      }),
      { numRuns: Math.ceil(numRuns / 4), seed },
    )
  },
  numRuns * 100 + 30_000,
)

test('random machines come to every kind of state, of failure and of event', () => {
  const met = new Set<string>()
  const reach = fc.asyncProperty(randomRun, async (random) => {
    const { result, events, taken } = await runRandom(random)
    for (const name of [result.status, ...events.map(({ type }) => type), ...taken.map(({ kind }) => kind)]) met.add(name)
  })
  return fc.assert(reach, { numRuns: 1200, seed }).then(() => {
    const missing = worthMeeting.filter((name) => !met.has(name))
    expect(missing).toEqual([])
  })
}, 120_000)

const worthMeeting = [
  ...['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Parallel', 'Map'].flatMap((type) => [`${type}StateEntered`, `${type}StateExited`]),
  'FailStateEntered',
  ...['Task', 'Wait', 'Parallel', 'Map'].map((type) => `${type}StateAborted`),
  ...['Started', 'Succeeded', 'Failed'].flatMap((end) => [`ParallelState${end}`, `MapState${end}`, `MapRun${end}`]),
  ...['Started', 'Succeeded', 'Failed', 'Aborted'].map((end) => `MapIteration${end}`),
  ...['Scheduled', 'Started', 'Submitted', 'Succeeded', 'Failed', 'TimedOut'].map((end) => `Task${end}`),
  ...['Scheduled', 'Started', 'Succeeded', 'Failed'].flatMap((end) => [`LambdaFunction${end}`, `Activity${end}`]),
  ...['Started', 'Succeeded', 'Failed', 'TimedOut', 'Aborted', 'Redriven'].map((end) => `Execution${end}`),
  'MapRunRedriven',
  'EvaluationFailed',
  'state',
  'rule',
  'default',
  'retrier',
  'catcher',
]
