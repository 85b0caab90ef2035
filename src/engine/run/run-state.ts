import { type Catcher, quotas, type Retrier } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { HistoryEventDetails } from '../history-event.ts'
import { exceeds } from '../payload.ts'
import type { Branch } from './branch.ts'
import type { CompiledState, Outcome } from './graph.ts'
import { pause } from './pause.ts'
import { mayRetry, retryDelay, takenBy } from './retry.ts'
import type { Routine } from './routine.ts'
import { inState, newVisit, type Visit } from './visit.ts'

/** Brings a branch through one state: in, its work with retries and catches, out. */
export function* runState(branch: Branch, name: string, state: CompiledState, input: Json): Routine<Outcome> {
  const { history, text } = branch.run
  const type = state.definition.Type
  const enteredAfter = branch.lastEventId
  const entered = history.record(branch, `${type}StateEntered`, () => ({
    stateEnteredEventDetails: { name, input: text.of(input), inputDetails: { truncated: false } },
  }))
  const visit = newVisit(branch, name, input, entered, state.retries)
  branch.openState = type
  const outcome = yield* work(visit, state, enteredAfter)
  branch.openState = undefined
  if (outcome.assigned !== undefined) branch.variables = { ...branch.variables, ...outcome.assigned }
  if (type !== 'Fail') history.record(branch, `${type}StateExited`, () => exited(visit, outcome), outcome.exitFollows)
  return outcome
}

function exited(visit: Visit, outcome: Outcome): HistoryEventDetails {
  const { text } = visit.branch.run
  const assigned = Object.entries(outcome.assigned ?? {}).map(([variable, value]) => [variable, JSON.stringify(value)] as const)
  return {
    stateExitedEventDetails: {
      name: visit.name,
      output: text.of(outcome.output),
      outputDetails: { truncated: false },
      ...(assigned.length === 0 ? {} : { assignedVariables: Object.fromEntries(assigned), assignedVariablesDetails: { truncated: false } }),
    },
  }
}

function* work(visit: Visit, state: CompiledState, enteredAfter: number): Routine<Outcome> {
  const { clock, random } = visit.branch.run.host
  const retriers = retriersOf(state)
  const attempts = new Map<Retrier, number>()
  for (;;) {
    try {
      const outcome = yield* state.work(visit)
      if (outcome.output !== visit.input) visit.branch.run.text.check(visit.name, outcome.output)
      checkVariables(visit, outcome.assigned)
      return outcome
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
      recordEvaluation(visit, failure, enteredAfter)
      const retrier = retriers[takenBy(retriers, failure)]
      const before = retrier === undefined ? 0 : (attempts.get(retrier) ?? 0)
      if (retrier === undefined || !mayRetry(retrier, before)) return yield* caught(visit, state, failure)
      attempts.set(retrier, before + 1)
      yield* pause(clock, retryDelay(retrier, before, random))
      visit.retryCount = (visit.retryCount ?? 0) + 1
      visit.taskToken = undefined
    }
  }
}

const retriersOf = ({ definition }: CompiledState): readonly Retrier[] =>
  'Retry' in definition && Array.isArray(definition.Retry) ? definition.Retry : []

const catchersOf = ({ definition }: CompiledState): readonly Catcher[] =>
  'Catch' in definition && Array.isArray(definition.Catch) ? definition.Catch : []

function* caught(visit: Visit, state: CompiledState, failure: Failure): Routine<Outcome> {
  const { branch } = visit
  if (state.failedEvent !== undefined && !failure.terminal) branch.run.history.record(branch, state.failedEvent)
  const catchers = catchersOf(state)
  const catcher = takenBy(catchers, failure)
  const next = catchers[catcher]?.Next
  if (next === undefined || state.caught === undefined) throw failure
  return { ...(yield* state.caught(visit, { catcher, output: failure.output })), next }
}

/** JSONata that failed stands in the history before what comes of it. */
function recordEvaluation(visit: Visit, failure: Failure, enteredAfter: number): void {
  const { location, evaluated } = failure.options
  if (location === undefined) return
  const { branch } = visit
  branch.run.history.record(
    branch,
    'EvaluationFailed',
    () => ({
      evaluationFailedEventDetails: {
        state: visit.name,
        error: failure.error ?? '',
        cause: failure.reason ?? '',
        ...(location === '' ? {} : { location }),
      },
    }),
    evaluated === 'on-entry' && branch.lastEventId === visit.enteredEventId ? enteredAfter : branch.lastEventId,
  )
}

function checkVariables(visit: Visit, assigned: Readonly<Record<string, Json>> = {}): void {
  for (const [variable, value] of Object.entries(assigned)) {
    if (exceeds(JSON.stringify(value), quotas.variableBytes)) {
      const cause = `The variable '${variable}' exceeds the maximum number of bytes service limit.`
      throw new Failure(errorNames.dataLimitExceeded, inState(visit, cause))
    }
  }
}
