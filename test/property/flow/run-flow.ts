import type { Json } from '../../../src/core/index.ts'
import {
  execute,
  type HistoryEvent,
  type ObjectStore,
  type TaskOutcome,
  type TaskRequest,
  virtualClock,
} from '../../../src/engine/index.ts'
import { seededRandom } from '../../../src/engine/seeded-random.ts'
import { type StateMachine, toAsl } from '../../../src/states/index.ts'
import { digest } from '../../../src/testing/digest.ts'

const item = { id: 'i', n: 2, flag: false, due: '2030-01-01T00:00:01Z' }

/** What the machines of random flows get, with and without what may be absent. */
const inputs: readonly Json[] = [
  { ...item, flag: true, nothing: null, list: [item, { ...item, id: 'a*', n: 7 }] },
  { ...item, n: 9, nothing: null, note: 'a note', list: [] },
]

/** Flows may loop for ever: so many states are enough. */
const mostStates = 400

/** Runs a flow, whose tasks succeed and fail as the seed will have it; gives its history. */
export async function runFlow(machine: StateMachine, seed: number): Promise<readonly HistoryEvent[]> {
  const events: HistoryEvent[] = []
  const random = seededRandom(seed)
  const enough = new AbortController()
  let states = 0
  await execute({
    definition: JSON.parse(JSON.stringify(toAsl(machine).definition)),
    input: inputs[seed % inputs.length] ?? null,
    type: machine.type,
    tasks: (request) => answer(request, random()),
    clock: virtualClock('2030-01-01T00:00:00Z'),
    random,
    digest,
    objects,
    signal: enough.signal,
    execution: { arn: 'arn:aws:states:r:1:execution:Machine:run', name: 'run', roleArn: 'arn:aws:iam::1:role/machine' },
    stateMachine: { arn: 'arn:aws:states:r:1:stateMachine:Machine', name: 'Machine' },
    onEvent: (event) => events.push(event),
    onTaken: () => {
      states += 1
      if (states === mostStates) enough.abort()
    },
  })
  return events
}

async function answer({ parameters, submitted }: TaskRequest, chance: number): Promise<TaskOutcome> {
  submitted({})
  if (chance < 0.7) return { status: 'succeeded', result: { MessageId: 'm', Payload: parameters, StatusCode: 200 } }
  return chance < 0.85 ? { status: 'failed', error: 'Work.Failed', cause: 'by chance' } : { status: 'timed-out' }
}

const contents: Readonly<Record<string, string>> = { k: 'one\ntwo\n', 'k.json': JSON.stringify([item, item]) }

const objects: ObjectStore = {
  read: ({ key }) => Promise.resolve({ body: new TextEncoder().encode(contents[key] ?? '') }),
  async *list(_bucket, prefix) {
    yield [{ Etag: 'e', Key: `${prefix}one`, LastModified: 1_890_000_000, Size: 3, StorageClass: 'STANDARD' }]
  },
  write: () => Promise.resolve(undefined),
}
