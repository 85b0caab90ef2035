import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { TaskOutcome } from '../../engine/index.ts'

/** The outcomes of a task's attempts, out of the events that GetExecutionHistory gives. */
export function recordedOutcomes(events: readonly Json[], task: string): readonly TaskOutcome[] {
  const states = new Map<Json, string | undefined>()
  const outcomes: TaskOutcome[] = []
  for (const event of events.filter(isJsonObject)) {
    const { id = null, previousEventId = null } = event
    const entered = event.stateEnteredEventDetails
    const state = isJsonObject(entered) && typeof entered.name === 'string' ? entered.name : states.get(previousEventId)
    states.set(id, state)
    const outcome = state === task ? outcomeOf(event) : undefined
    if (outcome !== undefined) outcomes.push(outcome)
  }
  return outcomes
}

function outcomeOf(event: JsonObject): TaskOutcome | undefined {
  const { type } = event
  const [, kind, ending] = typeof type === 'string' ? (/^(Task|LambdaFunction|Activity)(Succeeded|Failed|TimedOut)$/.exec(type) ?? []) : []
  if (kind === undefined) return undefined
  const details = event[`${kind.charAt(0).toLowerCase()}${kind.slice(1)}${ending}EventDetails`]
  const { output, error, cause } = isJsonObject(details) ? details : {}
  if (ending === 'Succeeded') return { status: 'succeeded', result: typeof output === 'string' ? JSON.parse(output) : null }
  return {
    status: ending === 'Failed' ? 'failed' : 'timed-out',
    ...(typeof error === 'string' ? { error } : {}),
    ...(typeof cause === 'string' ? { cause } : {}),
  }
}
