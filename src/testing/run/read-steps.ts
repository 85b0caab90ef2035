import type { HistoryEvent } from '../../engine/index.ts'
import { type Failure, failureOf } from './failure-of.ts'
import type { Step } from './step.ts'

/** An event, and the execution whose history it stands in: a distributed Map has executions of its own. */
export interface Happening {
  readonly execution: string
  readonly event: HistoryEvent
}

type Draft = { -readonly [Field in keyof Step]: Step[Field] }

interface Limits {
  readonly timeoutInSeconds?: number
  readonly heartbeatInSeconds?: number
}

/** A state's stay on the way, as far as its events have told. */
interface Stay {
  readonly kind: string
  readonly around: Stay | undefined
  /** The attempt that is under way. */
  last: Draft
  /** Its work has begun; the next beginning is another attempt. */
  begun: boolean
  limits: Limits | undefined
  /** The stay inside it that it failed with. */
  culprit: Stay | undefined
  over: boolean
}

/** Reads the attempts of states out of histories, in the order in which they began. */
export function readSteps(happenings: readonly Happening[]): readonly Step[] {
  const steps: Draft[] = []
  const readers = new Map<string, HistoryReader>()
  const startedAt = happenings[0]?.event.timestamp.getTime() ?? 0
  for (const { execution, event } of happenings) {
    let reader = readers.get(execution)
    if (reader === undefined) {
      reader = new HistoryReader(steps, startedAt)
      readers.set(execution, reader)
    }
    reader.read(event)
  }
  return steps
}

/** Follows the lines of one history: each event names the one before it in its line. */
class HistoryReader {
  readonly #steps: Draft[]
  readonly #startedAt: number
  readonly #stays = new Map<number, Stay | undefined>()
  readonly #types = new Map<number, string>()
  /** The stays in each state, the last one last. */
  readonly #entered = new Map<string, Stay[]>()

  constructor(steps: Draft[], startedAt: number) {
    this.#steps = steps
    this.#startedAt = startedAt
  }

  read(event: HistoryEvent): void {
    this.#types.set(event.id, event.type)
    this.#stays.set(event.id, this.#stayOf(event, this.#stays.get(event.previousEventId)))
  }

  #stayOf(event: HistoryEvent, before: Stay | undefined): Stay | undefined {
    const name = event.stateEnteredEventDetails?.name
    if (name !== undefined) return this.#enter(name, event, before)
    const stay = this.#evaluating(event) ?? ownerOf(event, before)
    if (stay === undefined) return undefined
    const failure = failureOf(event)
    if (beginnings.test(event.type)) this.#begin(stay, event, before)
    else if (failure !== undefined) this.#fail(stay, event, failure)
    else if (event.type.endsWith('StateExited')) end(stay, 'succeeded')
    else if (event.type === 'ParallelStateFailed' || event.type === 'MapStateFailed') {
      blame(stay, before)
      end(stay, 'failed')
    }
    return stay
  }

  #enter(state: string, event: HistoryEvent, before: Stay | undefined): Stay {
    const inside = /^(?:ParallelStateStarted|MapIterationStarted)$/.test(this.#types.get(event.previousEventId) ?? '')
    const around = inside ? before : before?.around
    const kind = event.type.replace('StateEntered', '')
    const depth = around === undefined ? 0 : around.last.depth + 1
    const visit = this.#steps.length
    const last = this.#step({ state, visit, attempt: 1, depth }, event)
    if (kind === 'Fail') last.ended = 'failed'
    const stay: Stay = { kind, around, last, begun: false, limits: undefined, culprit: undefined, over: false }
    const others = this.#entered.get(state)
    if (others === undefined) this.#entered.set(state, [stay])
    else others.push(stay)
    return stay
  }

  /** An expression that fails before the work begins follows what was before the state was entered; it names the state. */
  #evaluating({ evaluationFailedEventDetails: details }: HistoryEvent): Stay | undefined {
    return details === undefined ? undefined : this.#entered.get(details.state)?.findLast(({ over }) => !over)
  }

  #step(place: Pick<Step, 'state' | 'visit' | 'attempt' | 'depth'>, event: HistoryEvent): Draft {
    const { state, visit, attempt, depth } = place
    const nothing = { ended: 'unfinished', error: undefined, cause: undefined, parameters: undefined, missedHeartbeat: false } as const
    const step: Draft = { state, visit, attempt, depth, at: this.#secondsAt(event), ...nothing }
    this.#steps.push(step)
    return step
  }

  #again(stay: Stay, event: HistoryEvent): void {
    stay.last = this.#step({ ...stay.last, attempt: stay.last.attempt + 1 }, event)
  }

  #begin(stay: Stay, event: HistoryEvent, before: Stay | undefined): void {
    if (stay.begun) {
      blame(stay, before)
      this.#again(stay, event)
    }
    stay.begun = true
    const { taskScheduledEventDetails: task, lambdaFunctionScheduledEventDetails: lambda, activityScheduledEventDetails: activity } = event
    stay.limits = task ?? activity
    stay.last.parameters = task?.parameters ?? lambda?.input ?? activity?.input
  }

  #fail(stay: Stay, event: HistoryEvent, failure: Failure): void {
    if (event.type === 'EvaluationFailed') {
      if (stay.last.ended === 'failed') this.#again(stay, event)
      stay.begun = true
    }
    if (stay.last.error !== undefined) return
    let failed: Stay | undefined = stay
    while (failed !== undefined && failed.last.error === undefined) {
      Object.assign(failed.last, { ...failure, ended: 'failed' })
      failed = failed.culprit
    }
    const { timeoutInSeconds = Number.POSITIVE_INFINITY, heartbeatInSeconds } = stay.limits ?? {}
    const late = event.type === 'TaskTimedOut' || event.type === 'ActivityTimedOut'
    stay.last.missedHeartbeat = late && heartbeatInSeconds !== undefined && this.#secondsAt(event) - stay.last.at < timeoutInSeconds
  }

  #secondsAt({ timestamp }: HistoryEvent): number {
    return (timestamp.getTime() - this.#startedAt) / 1000
  }
}

const beginnings = /^(?:TaskScheduled|LambdaFunctionScheduled|ActivityScheduled|ParallelStateStarted|MapStateStarted)$/

/** The stay that an event belongs to: that of the event before, or one around it. */
function ownerOf(event: HistoryEvent, before: Stay | undefined): Stay | undefined {
  const named = event.stateExitedEventDetails?.name
  if (named !== undefined) return nearest(before, ({ last, over }) => last.state === named && !over)
  const kind = /^(?:Parallel|Map)(?=State|Iteration|Run)/.exec(event.type)?.[0]
  return kind === undefined ? before : nearest(before, (stay) => stay.kind === kind && !stay.over)
}

function nearest(stay: Stay | undefined, wanted: (stay: Stay) => boolean): Stay | undefined {
  for (let here = stay; here !== undefined; here = here.around) if (wanted(here)) return here
  return undefined
}

/** A Parallel or Map fails with what failed inside it. */
function blame(stay: Stay, inner: Stay | undefined): void {
  stay.last.ended = 'failed'
  if (inner === undefined || inner === stay) return
  stay.culprit = inner
  inner.last.ended = 'failed'
  stay.last.error ??= inner.last.error
  stay.last.cause ??= inner.last.cause
}

function end(stay: Stay, ended: Step['ended']): void {
  stay.over = true
  if (stay.last.ended === 'unfinished') stay.last.ended = ended
}
