import type { Json } from '../../core/index.ts'
import { errorNames, Failure, timeoutFailure } from '../failure.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { TaskOutcome, TaskRequest } from '../task.ts'
import { HandlerClock } from './handler-clock.ts'
import type { TaskResource } from './resource.ts'
import { type Call, taskEvents } from './task-events.ts'

type Ending = { readonly outcome: TaskOutcome } | { readonly late: 'timeout' | 'heartbeat' } | { readonly fault: unknown }

/** Makes one attempt of a task: hands it to the task handler and waits for its outcome, its timeout or a missing heartbeat. */
export function* attempt(visit: Visit, resource: TaskResource, call: Call): Routine<Json> {
  const { clock, tasks } = visit.branch.run.host
  const events = taskEvents(resource, visit)
  const controller = new AbortController()
  const handlerClock = new HandlerClock(clock, controller.signal)
  let heardAt = clock.now()
  let ending: Ending | undefined

  const request: TaskRequest = {
    ...describe(visit, resource, call),
    signal: controller.signal,
    heartbeat: () => {
      heardAt = clock.now()
    },
    started: whileOpen((workerName?: string) => resource.kind === 'activity' && events.started(workerName)),
    submitted: whileOpen(events.submitted),
    sleep: (milliseconds) => handlerClock.sleep(milliseconds),
    wait: (something) => handlerClock.wait(something),
  }
  function whileOpen<Given extends unknown[]>(record: (...given: Given) => void): (...given: Given) => void {
    return (...given) => {
      if (ending === undefined && !controller.signal.aborted) record(...given)
    }
  }

  events.scheduled(call)
  if (resource.kind !== 'activity') events.started()
  try {
    yield (resume) => {
      const end = (how: Ending): void => {
        if (ending !== undefined || controller.signal.aborted) return
        ending = how
        resume()
      }
      const watch = (sleeping: Promise<void>, then: () => void): void => {
        sleeping.then(then, (fault: unknown) => end({ fault }))
      }
      const watchHeartbeat = (limit: number): void => {
        watch(clock.sleep(heardAt + limit - clock.now(), controller.signal), () =>
          clock.now() >= heardAt + limit ? end({ late: 'heartbeat' }) : watchHeartbeat(limit),
        )
      }
      handlerClock
        .run(() => tasks(request))
        .then(
          (outcome) => end({ outcome }),
          (fault: unknown) => end({ fault }),
        )
      if (call.timeoutSeconds !== undefined) {
        watch(clock.sleep(call.timeoutSeconds * 1000, controller.signal), () => end({ late: 'timeout' }))
      }
      if (call.heartbeatSeconds !== undefined) watchHeartbeat(call.heartbeatSeconds * 1000)
    }
  } finally {
    handlerClock.stop()
    controller.abort()
  }
  if (ending === undefined) throw new Error('An attempt went on before it had ended.')
  return conclude(ending, visit, resource)
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
  }
}

function conclude(ending: Ending, visit: Visit, resource: TaskResource): Json {
  if ('fault' in ending) throw ending.fault
  const events = taskEvents(resource, visit)
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
    visit.branch.run.text.check(visit.name, outcome.result)
  } catch (failure) {
    if (failure instanceof Failure) events.failed({ error: failure.error, cause: failure.reason })
    throw failure
  }
  events.succeeded(outcome.result)
  return outcome.result
}
