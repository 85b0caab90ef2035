import type { Json } from '../../core/index.ts'
import { errorNames, Failure, timeoutFailure } from '../failure.ts'
import { checkPayload } from '../payload.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { TaskOutcome, TaskRequest } from '../task.ts'
import { HandlerClock } from './handler-clock.ts'
import { LazySignal } from './lazy-signal.ts'
import type { TaskResource } from './resource.ts'
import { type Call, TaskEvents } from './task-events.ts'

type Ending = { readonly outcome: TaskOutcome } | { readonly late: 'timeout' | 'heartbeat' } | { readonly fault: unknown }

/** Makes one attempt of a task: hands it to the task handler and waits for its outcome, its timeout or a missing heartbeat. */
export function* attempt(visit: Visit, resource: TaskResource, call: Call): Routine<Json> {
  const { clock, tasks } = visit.branch.run.host
  const events = new TaskEvents(resource, visit.branch)
  const over = new LazySignal()
  const handlerClock = new HandlerClock(clock, over)
  let heardAt = clock.now()
  let ending: Ending | undefined

  const request: TaskRequest = {
    ...describe(visit, resource, call),
    get signal() {
      return over.signal
    },
    heartbeat: () => {
      heardAt = clock.now()
    },
    started: (workerName) => {
      if (!over.aborted && resource.kind === 'activity') events.started(workerName)
    },
    submitted: (answer) => {
      if (!over.aborted) events.submitted(answer)
    },
    sleep: (milliseconds) => handlerClock.sleep(milliseconds),
    wait: (something) => handlerClock.wait(something),
  }

  events.scheduled(call)
  if (resource.kind !== 'activity') events.started()
  try {
    yield (resume) => {
      const end = (how: Ending): void => {
        if (over.aborted) return
        ending = how
        over.abort()
        resume()
      }
      const fail = (fault: unknown): void => end({ fault })
      handlerClock.run(tasks, request).then((outcome) => end({ outcome }), fail)
      if (call.timeoutSeconds !== undefined) {
        clock.sleep(call.timeoutSeconds * 1000, over.signal).then(() => end({ late: 'timeout' }), fail)
      }
      if (call.heartbeatSeconds === undefined) return
      const limit = call.heartbeatSeconds * 1000
      const watch = (): void => {
        const left = heardAt + limit - clock.now()
        if (left <= 0) end({ late: 'heartbeat' })
        else clock.sleep(left, over.signal).then(watch, fail)
      }
      watch()
    }
  } finally {
    over.abort()
    handlerClock.stop()
  }
  if (ending === undefined) throw new Error('An attempt went on before it had ended.')
  return conclude(ending, resource, events)
}

function describe(visit: Visit, resource: TaskResource, call: Call) {
  return {
    state: visit.name,
    resource: resource.text,
    parameters: call.parameters,
    attempt: visit.retryCount ?? 0,
    ...(call.timeoutSeconds === undefined ? {} : { timeoutSeconds: call.timeoutSeconds }),
    ...(call.heartbeatSeconds === undefined ? {} : { heartbeatSeconds: call.heartbeatSeconds }),
    ...(call.credentials === undefined ? {} : { credentials: call.credentials }),
    ...(visit.taskToken === undefined ? {} : { taskToken: visit.taskToken }),
    path: visit.branch.path,
    executionArn: visit.branch.run.execution.arn,
    ...(visit.inspect === undefined ? {} : { inspect: visit.inspect }),
  }
}

function conclude(ending: Ending, { blamed }: TaskResource, events: TaskEvents): Json {
  if ('fault' in ending) throw ending.fault
  if ('late' in ending) {
    events.timedOut({ error: errorNames.timeout })
    throw timeoutFailure(ending.late === 'heartbeat' ? [errorNames.heartbeatTimeout] : [])
  }
  const { outcome } = ending
  if (outcome.status === 'timed-out') {
    events.timedOut({ error: outcome.error ?? errorNames.timeout, cause: outcome.cause })
    throw timeoutFailure()
  }
  if (outcome.status === 'failed') {
    events.failed(outcome)
    throw new Failure(outcome.error, outcome.cause)
  }
  try {
    checkPayload(blamed, outcome.result)
  } catch (failure) {
    if (failure instanceof Failure) events.failed({ error: failure.error, cause: failure.reason })
    throw failure
  }
  events.succeeded(outcome.result)
  return outcome.result
}
