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
        expect(['SUCCEEDED', 'FAILED', 'TIMED_OUT']).toContain(result.status)
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
