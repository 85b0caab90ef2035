import type { Json } from '../../core/index.ts'
import type { TaskRequest } from '../../engine/index.ts'
import { isJson, notJson } from '../json-value.ts'
import { TestFault } from '../test-fault.ts'
import type { Behaviour } from './behaviour.ts'

const waits = /\.(?:sync(?::\d+)?|waitForTaskToken)$/

/** Tells the history, once, that the service has taken work that Step Functions waits for, and what it said. */
export type Submit = (response?: Json) => void

/** For calls that are not waited for it does nothing. */
export function submission({ resource, submitted }: TaskRequest): Submit {
  let open = waits.test(resource)
  return (response = {}) => {
    if (open) submitted(response)
    open = false
  }
}

/**
 * What the service says when it takes the work, where the mock tells it.
 *
 * @throws TestFault where the mock tells it of a task that is not waited for.
 */
export function submittedResponse(behaviour: Behaviour, { state, resource }: TaskRequest): Json | undefined {
  let next: Behaviour | undefined = behaviour
  while (next !== undefined && next.kind !== 'submitted') next = 'next' in next ? next.next : undefined
  if (next === undefined) return undefined
  if (!waits.test(resource)) {
    throw new TestFault('MOCK_UNFIT', `The mock of '${state}' tells how its work was submitted, and nobody waits for that task.`, {
      hint: 'Give what it answers, without submitted(…).',
    })
  }
  if (isJson(next.response)) return structuredClone(next.response)
  throw new TestFault('MOCK_NOT_JSON', `What the mock of '${state}' submitted is ${notJson(next.response)}, which is no JSON.`)
}
