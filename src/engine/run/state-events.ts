import type { Json } from '../../core/index.ts'
import type { Failure } from '../failure.ts'
import type { StateType } from '../history-event.ts'
import type { Branch } from './branch.ts'
import type { Outcome } from './graph.ts'
import type { Visit } from './visit.ts'

const whole = { truncated: false }

const enteredEvents = {
  Task: 'TaskStateEntered',
  Pass: 'PassStateEntered',
  Choice: 'ChoiceStateEntered',
  Wait: 'WaitStateEntered',
  Succeed: 'SucceedStateEntered',
  Fail: 'FailStateEntered',
  Parallel: 'ParallelStateEntered',
  Map: 'MapStateEntered',
} as const

const exitedEvents = {
  Task: 'TaskStateExited',
  Pass: 'PassStateExited',
  Choice: 'ChoiceStateExited',
  Wait: 'WaitStateExited',
  Succeed: 'SucceedStateExited',
  Parallel: 'ParallelStateExited',
  Map: 'MapStateExited',
} as const

export function recordEntered(branch: Branch, type: StateType, name: string, input: Json): number {
  const { history, text } = branch.run
  return history.record(branch, enteredEvents[type], () => ({
    stateEnteredEventDetails: { name, input: text.of(input), inputDetails: whole },
  }))
}

export function recordExited(branch: Branch, type: StateType, name: string, { output, assigned, exitFollows }: Outcome): void {
  if (type === 'Fail') return
  const { history, text } = branch.run
  const details = () => ({
    stateExitedEventDetails: { name, output: text.of(output), outputDetails: whole, ...assignments(assigned) },
  })
  history.record(branch, exitedEvents[type], details, exitFollows)
}

function assignments(assigned: Readonly<Record<string, Json>> | undefined) {
  const written = Object.entries(assigned ?? {}).map(([variable, value]): [string, string] => [variable, JSON.stringify(value)])
  return written.length === 0 ? {} : { assignedVariables: Object.fromEntries(written), assignedVariablesDetails: whole }
}

/** JSONata that failed stands in the history before what comes of it. */
export function recordEvaluation(visit: Visit, failure: Failure, enteredAfter: number): void {
  const { location, evaluated } = failure.options
  if (location === undefined) return
  const { branch } = visit
  const details = () => ({
    evaluationFailedEventDetails: {
      state: visit.name,
      error: failure.error ?? '',
      cause: failure.reason ?? '',
      ...(location === '' ? {} : { location }),
    },
  })
  const onEntry = evaluated === 'on-entry' && branch.lastEventId === visit.enteredEventId
  branch.run.history.record(branch, 'EvaluationFailed', details, onEntry ? enteredAfter : branch.lastEventId)
}
