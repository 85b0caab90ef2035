import type { StateMachineDefinition } from '../../src/asl/index.ts'
import {
  type ExecutionResult,
  execute,
  type HistoryEvent,
  type TaskOutcome,
  type TaskRequest,
  virtualClock,
} from '../../src/engine/index.ts'
import { seededRandom } from '../../src/engine/seeded-random.ts'
import { digest } from '../../src/testing/digest.ts'
import type { RecordedExecution, RecordedTask } from './record.ts'
import { recordedObjects } from './recorded-objects.ts'

/** What the engine makes of a recorded execution, its tasks answered as they were recorded. */
export async function replayExecution(record: RecordedExecution): Promise<{ result: ExecutionResult; events: readonly HistoryEvent[] }> {
  const events: HistoryEvent[] = []
  const region = 'us-east-1:111111111111'
  const result = await execute({
    definition: withActivities(record),
    input: record.input,
    type: record.type,
    tasks: recordedTasks(record),
    clock: virtualClock(record.clock ?? '2024-01-01T00:00:00Z'),
    random: seededRandom(1),
    digest,
    objects: recordedObjects(record),
    execution: {
      arn: record.type === 'EXPRESS' ? `arn:aws:states:${region}:express:machine:run:1` : `arn:aws:states:${region}:execution:machine:run`,
      name: 'run',
      roleArn: 'arn:aws:iam::111111111111:role/machine',
    },
    stateMachine: { arn: `arn:aws:states:${region}:stateMachine:machine`, name: 'machine' },
    onEvent: (event) => events.push(event),
  })
  return { result, events }
}

/** Recordings lost the ARNs of activities; what kind of task it was is in the record. */
function withActivities(record: RecordedExecution): StateMachineDefinition {
  const activities = new Set(record.tasks.filter((task) => task.kind === 'activity').map((task) => task.resource))
  return JSON.parse(JSON.stringify(record.definition), (name, value: unknown) =>
    name === 'Resource' && typeof value === 'string' && activities.has(value) && !value.startsWith('arn:')
      ? `arn:aws:states:us-east-1:111111111111:activity:${value}`
      : value,
  )
}

/** Each attempt of a state takes the next entry of that state, and of that iteration where the record tells it. */
function recordedTasks(record: RecordedExecution): (request: TaskRequest) => Promise<TaskOutcome> {
  const left = [...record.tasks]
  return (request) => {
    const index = left.findIndex((task) => task.state === request.state && sameIteration(task, request))
    const [task] = index < 0 ? [] : left.splice(index, 1)
    if (task === undefined) throw new Error(`${record.id}: no outcome is recorded for another attempt of '${request.state}'.`)
    if (task.kind === 'activity') request.started()
    if (task.submitted !== undefined) request.submitted(task.submitted)
    return Promise.resolve(outcomeOf(task))
  }
}

const sameIteration = (task: RecordedTask, { path }: TaskRequest): boolean =>
  (task.path ?? []).every(
    (step) => step.iteration === undefined || path.some(({ state, index }) => state === step.map && index === step.iteration),
  )

function outcomeOf(task: RecordedTask): TaskOutcome {
  if (task.outcome.endsWith('Succeeded')) return { status: 'succeeded', result: task.result ?? null }
  const trouble = { ...(task.error === undefined ? {} : { error: task.error }), ...(task.cause === undefined ? {} : { cause: task.cause }) }
  return { status: task.outcome.endsWith('TimedOut') ? 'timed-out' : 'failed', ...trouble }
}
