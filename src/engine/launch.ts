import { quotas } from '../asl/index.ts'
import type { Json } from '../core/index.ts'
import type { ExecutionHandle } from './execution-handle.ts'
import type { ExecutionResult } from './execution-result.ts'
import { errorNames, Failure } from './failure.ts'
import { History } from './history/history.ts'
import type { HistoryEvent, HistoryEventDetails } from './history-event.ts'
import type { ExecutionIdentity, ExecutionType, StateMachineIdentity } from './identity.ts'
import { measure } from './measure.ts'
import { PayloadText } from './payload.ts'
import type { RedrivePoint, ResumePoint } from './redrive-point.ts'
import { Branch, type Child, type ChildOptions, type Host, type Run } from './run/branch.ts'
import { mapRunsAt, resumePointOf } from './run/resume-point.ts'
import type { Routine } from './run/routine.ts'
import type { Scheduler } from './run/scheduler.ts'

interface Launch {
  readonly host: Host
  readonly scheduler: Scheduler
  /** What it does, from its first branch on. */
  readonly work: (branch: Branch, resume?: ResumePoint) => Routine<Json>
  readonly type: ExecutionType
  readonly input: Json
  readonly execution: ExecutionIdentity
  readonly stateMachine: StateMachineIdentity
  readonly timeoutSeconds: number
  /** What came before, where the execution is redriven. */
  readonly before?: RedrivePoint | undefined
  readonly onEvent: ((event: HistoryEvent) => void) | undefined
  readonly onEnd: (result: ExecutionResult) => void
  readonly onFault: (fault: unknown) => void
}

/** An execution under way. */
export interface Launched extends ExecutionHandle {
  /** Ends it without a word: something outside the workflow is broken. */
  readonly abandon: () => void
}

/** Starts an execution, be it a state machine's own or the child of a map run. */
export function launch(options: Launch): Launched {
  const { host, scheduler, execution, stateMachine, before } = options
  const startedAt = before?.startedAt ?? host.clock.now()
  const redriveCount = before === undefined ? 0 : before.redriveCount + 1
  const history = new History(host.clock, options.type, options.onEvent, before?.events)
  const text = new PayloadText()
  const timer = new AbortController()
  const run: Run = {
    host,
    type: options.type,
    input: options.input,
    execution,
    stateMachine,
    startedAt,
    redriveCount,
    redrivenAt: before === undefined ? undefined : host.clock.now(),
    scheduler,
    history,
    text,
    startChild: (child, ended) => startChild(options, child, ended),
  }
  const branch = new Branch(run)
  let ended = false
  let point: RedrivePoint | undefined

  function close(): boolean {
    if (ended) return false
    ended = true
    timer.abort()
    return true
  }
  function end(result: ExecutionResult): void {
    if (!close()) return
    point = result.status === 'SUCCEEDED' ? undefined : redrivePoint(branch, history)
    fiber.cancel()
    const previous = result.status === 'ABORTED' || result.status === 'TIMED_OUT' ? noEvent : branch.lastEventId
    history.end(`Execution${endings[result.status]}`, () => endDetails(result, text), previous)
    options.onEnd(result)
  }

  const begin = (): void => {
    checkInput(options.input)
    if (before === undefined) history.record({ lastEventId: 0 }, 'ExecutionStarted', () => startDetails(options, text))
    else {
      branch.lastEventId = before.events
      history.record(branch, 'ExecutionRedriven', () => ({ executionRedrivenEventDetails: { redriveCount } }))
    }
  }
  const fiber = scheduler.spawn(course(begin, options.work(branch, before?.resume), end))
  host.clock.sleep(options.timeoutSeconds * 1000, timer.signal).then(
    () => end({ status: 'TIMED_OUT' }),
    (fault: unknown) => {
      if (!timer.signal.aborted) options.onFault(fault)
    },
  )
  return {
    stop: (error, cause) => end({ status: 'ABORTED', ...told(error, cause) }),
    redrivePoint: () => point,
    abandon: () => {
      if (!close()) return
      point = redrivePoint(branch, history)
      fiber.cancel()
    },
  }
}

/** An execution from its first event to its end. */
function* course(begin: () => void, work: Routine<Json>, end: (result: ExecutionResult) => void): Routine<void> {
  try {
    begin()
    end({ status: 'SUCCEEDED', output: yield* work })
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    end({ status: 'FAILED', ...told(failure.error, failure.reason) })
  }
}

/** What a redrive needs to know: nothing, where the history is too long to go on. */
function redrivePoint(branch: Branch, history: History): RedrivePoint | undefined {
  const { type, startedAt, redriveCount } = branch.run
  const resume = resumePointOf(branch)
  const events = history.count + 1
  if (type === 'EXPRESS' || events >= quotas.historyEvents - 1) return undefined
  return { resume, events, startedAt, redriveCount, mapRuns: mapRunsAt(resume) }
}

function startChild(parent: Launch, child: ChildOptions, ended: (result: ExecutionResult) => void): Child {
  const { host } = parent
  const { execution, stateMachine, type, input, mapRunArn, before } = child
  const told = { mapRunArn, arn: execution.arn, name: execution.name, stateMachineArn: stateMachine.arn, type, input }
  const launched: Launched = launch({
    host,
    scheduler: parent.scheduler,
    work: child.work,
    type,
    input,
    execution,
    stateMachine,
    timeoutSeconds: child.timeoutSeconds,
    before,
    onEvent: host.mapRuns?.childStarted?.(told, {
      stop: (error, cause) => launched.stop(error, cause),
      redrivePoint: () => launched.redrivePoint(),
    }),
    onEnd: (result) => {
      host.mapRuns?.childEnded?.(told, result)
      ended(result)
    },
    onFault: parent.onFault,
  })
  return launched
}

/** The service takes no larger input; nor is it handed on to a child execution. */
function checkInput(input: Json): void {
  if (measure(input, quotas.payloadBytes, quotas.payloadDepth) === 'fits') return
  throw new Failure(errorNames.dataLimitExceeded, 'The input of the execution exceeds the maximum number of bytes service limit.')
}

/** What stopped an execution from outside follows no event of it. */
const noEvent = 0

const endings = { SUCCEEDED: 'Succeeded', FAILED: 'Failed', TIMED_OUT: 'TimedOut', ABORTED: 'Aborted' } as const

function startDetails({ input, execution, stateMachine }: Launch, text: PayloadText): HistoryEventDetails {
  return {
    executionStartedEventDetails: {
      input: text.of(input),
      inputDetails: { truncated: false },
      roleArn: execution.roleArn,
      ...(stateMachine.aliasArn === undefined ? {} : { stateMachineAliasArn: stateMachine.aliasArn }),
      ...(stateMachine.versionArn === undefined ? {} : { stateMachineVersionArn: stateMachine.versionArn }),
    },
  }
}

function endDetails(result: ExecutionResult, text: PayloadText): HistoryEventDetails {
  if (result.status === 'SUCCEEDED') {
    return { executionSucceededEventDetails: { output: text.of(result.output), outputDetails: { truncated: false } } }
  }
  const details = told(result.error, result.cause)
  if (result.status === 'FAILED') return { executionFailedEventDetails: details }
  return result.status === 'TIMED_OUT' ? { executionTimedOutEventDetails: details } : { executionAbortedEventDetails: details }
}

const told = (error: string | undefined, cause: string | undefined) => ({
  ...(error === undefined ? {} : { error }),
  ...(cause === undefined ? {} : { cause }),
})
