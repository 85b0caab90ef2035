import type { StateMachineDefinition } from '../../src/asl/index.ts'
import {
  type ExecutionResult,
  type HistoryEvent,
  type RedrivePoint,
  start,
  type Taken,
  type TaskOutcome,
  type TaskRequest,
  virtualClock,
} from '../../src/engine/index.ts'
import { seededRandom } from '../../src/engine/seeded-random.ts'
import { digest } from '../../src/testing/digest.ts'
import type { RandomRun } from './random-machine.ts'
import { randomObjects } from './random-objects.ts'

export interface RanRandom {
  readonly result: ExecutionResult
  readonly events: readonly HistoryEvent[]
  /** What the execution took on its way, that of its children too. */
  readonly taken: readonly Taken[]
}

/**
 * Runs a random machine: its tasks succeed, fail, take their time or never answer, as the seed will have it. It may be stopped, and
 * may be redriven.
 */
export async function runRandom({ definition, input, type, seed, stopAfter, redriven }: RandomRun, listens = true): Promise<RanRandom> {
  const events: HistoryEvent[] = []
  const taken: Taken[] = []
  const random = seededRandom(seed)
  const clock = virtualClock('2030-01-01T00:00:00Z')
  const runnable: StateMachineDefinition = JSON.parse(JSON.stringify({ TimeoutSeconds: 5, ...definition }))
  const run = async (redrive: RedrivePoint | undefined, stop: number | undefined) => {
    const execution = start({
      definition: runnable,
      input,
      type,
      tasks: (request) => answer(request, random()),
      clock,
      random,
      digest,
      objects: randomObjects,
      execution: { arn: 'arn:aws:states:r:1:execution:Machine:run', name: 'run', roleArn: 'arn:aws:iam::1:role/machine' },
      stateMachine: { arn: 'arn:aws:states:r:1:stateMachine:Machine', name: 'Machine' },
      redrive,
      onTaken: (item) => taken.push(item),
      ...(listens ? { onEvent: (event: HistoryEvent) => events.push(event) } : {}),
    })
    const over = new AbortController()
    if (stop !== undefined)
      clock.sleep(stop, over.signal).then(
        () => execution.stop('Stopped'),
        () => {},
      )
    const result = await execution.result
    over.abort()
    return { result, point: execution.redrivePoint() }
  }
  const first = await run(undefined, stopAfter)
  const { result } = redriven && first.point !== undefined ? await run(first.point, undefined) : first
  return { result, events, taken }
}

async function answer(request: TaskRequest, chance: number): Promise<TaskOutcome> {
  if (chance < 0.5) return { status: 'succeeded', result: request.parameters }
  if (chance < 0.6) return { status: 'failed', error: 'Mine', cause: 'by chance' }
  if (chance < 0.7) return { status: 'failed', error: 'Busy' }
  if (chance < 0.75) return { status: 'timed-out' }
  if (chance < 0.8) return request.wait(new Promise(() => {}))
  request.heartbeat()
  request.started('worker')
  request.submitted({ id: 1 })
  await request.sleep(chance * 5000)
  return { status: 'succeeded', result: { n: 1, list: [{ n: 2 }], s: 'a,b' } }
}
