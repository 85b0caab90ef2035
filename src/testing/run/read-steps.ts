import type { HistoryEvent, HistoryEventDetails } from '../../engine/index.ts'
import type { Step } from './step.ts'

/** An event, and the execution whose history it stands in: a distributed Map has executions of its own. */
export interface Happening {
  readonly execution: string
  readonly event: HistoryEvent
}

/** A state's stay on the way, as far as its events have told. */
interface Stay {
  readonly state: string
  readonly kind: string
  readonly around: Stay | undefined
  readonly depth: number
  readonly steps: Draft[]
  /** Its work has begun; the next beginning is another attempt. */
  begun: boolean
  over: boolean
}

type Draft = { -readonly [Field in keyof Step]: Step[Field] }

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
  /** The stay in which an event happened. */
  readonly #stays = new Map<number, Stay | undefined>()
  readonly #types = new Map<number, string>()

  constructor(steps: Draft[], startedAt: number) {
    this.#steps = steps
    this.#startedAt = startedAt
  }

  read(event: HistoryEvent): void {
    this.#types.set(event.id, event.type)
    this.#stays.set(event.id, this.#stayOf(event))
  }

  #stayOf(event: HistoryEvent): Stay | undefined {
    const before = this.#stays.get(event.previousEventId)
    const name = event.stateEnteredEventDetails?.name
    if (name !== undefined) return this.#enter(name, event, before)
    const stay = this.#owner(event, before)
    if (stay === undefined) return undefined
    if (beginnings.test(event.type)) this.#begin(stay, event)
    const failure = failureOf(event)
    if (failure !== undefined) this.#fail(stay, event, failure)
    if (event.type.endsWith('StateExited')) this.#exit(stay, 'succeeded')
    if (event.type === 'ParallelStateFailed' || event.type === 'MapStateFailed') this.#exit(stay, 'failed')
    return stay
  }

  #enter(state: string, event: HistoryEvent, before: Stay | undefined): Stay {
    const inside = /^(?:ParallelStateStarted|MapIterationStarted)$/.test(this.#types.get(event.previousEventId) ?? '')
    const around = inside ? before : before?.around
    const kind = event.type.replace('StateEntered', '')
    const stay: Stay = { state, kind, around, depth: around === undefined ? 0 : around.depth + 1, steps: [], begun: false, over: false }
    this.#attempt(stay, event)
    const [step] = stay.steps
    if (kind === 'Fail' && step !== undefined) step.ended = 'failed'
    return stay
  }

  /** The stay that an event belongs to: that of the event before, or one around it. */
  #owner(event: HistoryEvent, before: Stay | undefined): Stay | undefined {
    const named = event.stateExitedEventDetails?.name ?? event.evaluationFailedEventDetails?.state
    if (named !== undefined) return nearest(before, (stay) => stay.state === named && !stay.over)
    const kind = /^(?:Parallel|Map)(?=State|Iteration|Run)/.exec(event.type)?.[0]
    return kind === undefined ? before : nearest(before, (stay) => stay.kind === kind && !stay.over)
  }

  #attempt(stay: Stay, event: HistoryEvent): void {
    const at = (event.timestamp.getTime() - this.#startedAt) / 1000
    const { state, depth } = stay
    const step: Draft = { state, attempt: stay.steps.length + 1, at, depth, ended: 'unfinished', error: undefined, cause: undefined }
    stay.steps.push(step)
    this.#steps.push(step)
  }

  #begin(stay: Stay, event: HistoryEvent): void {
    const last = stay.steps.at(-1)
    if (stay.begun && last !== undefined) {
      last.ended = 'failed'
      this.#attempt(stay, event)
    }
    stay.begun = true
  }

  #fail(stay: Stay, event: HistoryEvent, failure: Failure): void {
    if (event.type === 'EvaluationFailed') {
      if (stay.begun && stay.steps.at(-1)?.ended === 'failed') this.#attempt(stay, event)
      stay.begun = true
    }
    const last = stay.steps.at(-1)
    if (last === undefined || last.error !== undefined) return
    last.ended = 'failed'
    last.error = failure.error
    last.cause = failure.cause
  }

  #exit(stay: Stay, ended: Step['ended']): void {
    stay.over = true
    const last = stay.steps.at(-1)
    if (last !== undefined && last.ended === 'unfinished') last.ended = ended
  }
}

const beginnings = /^(?:TaskScheduled|LambdaFunctionScheduled|ActivityScheduled|ParallelStateStarted|MapStateStarted)$/

function nearest(stay: Stay | undefined, wanted: (stay: Stay) => boolean): Stay | undefined {
  for (let here = stay; here !== undefined; here = here.around) if (wanted(here)) return here
  return undefined
}

interface Failure {
  readonly error?: string | undefined
  readonly cause?: string | undefined
}

const failures = [
  'taskStartFailedEventDetails',
  'taskSubmitFailedEventDetails',
  'taskFailedEventDetails',
  'taskTimedOutEventDetails',
  'lambdaFunctionScheduleFailedEventDetails',
  'lambdaFunctionStartFailedEventDetails',
  'lambdaFunctionFailedEventDetails',
  'lambdaFunctionTimedOutEventDetails',
  'activityScheduleFailedEventDetails',
  'activityFailedEventDetails',
  'activityTimedOutEventDetails',
  'evaluationFailedEventDetails',
  'mapRunFailedEventDetails',
  'executionFailedEventDetails',
] as const satisfies readonly (keyof HistoryEventDetails)[]

/** The error that an event tells. A timeout that tells none is `States.Timeout`. */
function failureOf(event: HistoryEvent): Failure | undefined {
  if (event.type === 'LambdaFunctionTimedOut' || event.type === 'ActivityTimedOut' || event.type === 'TaskTimedOut') {
    const field = failures.find((name) => event[name] !== undefined)
    return { error: 'States.Timeout', ...(field === undefined ? {} : event[field]) }
  }
  const field = failures.find((name) => event[name] !== undefined)
  return field === undefined ? undefined : event[field]
}
