import type { StateMachineDefinition } from '../../src/asl/index.ts'
import {
  type ExecutionResult,
  execute,
  type HistoryEvent,
  type TaskOutcome,
  type TaskRequest,
  virtualClock,
} from '../../src/engine/index.ts'
import { digest } from '../../src/testing/digest.ts'
import { seededRandom } from '../../src/testing/seeded-random.ts'
import type { RandomRun } from './random-machine.ts'

export interface RanRandom {
  readonly result: ExecutionResult
  readonly events: readonly HistoryEvent[]
}

/** Runs a random machine: its tasks succeed, fail, take their time or never answer, as the seed will have it. */
export async function runRandom({ definition, input, type, seed }: RandomRun, listens = true): Promise<RanRandom> {
  const events: HistoryEvent[] = []
  const random = seededRandom(seed)
  const runnable: StateMachineDefinition = JSON.parse(JSON.stringify({ TimeoutSeconds: 5, ...definition }))
  const result = await execute({
    definition: runnable,
    input,
    type,
    tasks: (request) => answer(request, random()),
    clock: virtualClock('2030-01-01T00:00:00Z'),
    random,
    digest,
    execution: { arn: 'arn:aws:states:r:1:execution:Machine:run', name: 'run', roleArn: 'arn:aws:iam::1:role/machine' },
    stateMachine: { arn: 'arn:aws:states:r:1:stateMachine:Machine', name: 'Machine' },
    ...(listens ? { onEvent: (event: HistoryEvent) => events.push(event) } : {}),
  })
  return { result, events }
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
