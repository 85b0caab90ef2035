import { optimisedActions } from '../generated/optimised-actions.ts'

/** What is known of an action that Step Functions optimises, by its name: `sns:publish`. */
export interface OptimisedAction {
  /** `` for request-response, `sync`, `sync:2`, `waitForTaskToken`. */
  readonly patterns: readonly string[]
  /** Parameters, as Step Functions spells them. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

const optimised = new Map<string, OptimisedAction>(Object.entries(optimisedActions))

/** The names of all actions that Step Functions optimises. */
export const optimisedNames: readonly string[] = [...optimised.keys()]

export const optimisedAction = (service: string, action: string): OptimisedAction | undefined => optimised.get(`${service}:${action}`)
