import type { Catcher, Retrier, StateDefinition } from '../../asl/index.ts'

/** The retriers of a state; none where it can have none. */
export const retriersOf = (state: StateDefinition): readonly Retrier[] => objectsOf('Retry' in state ? state.Retry : undefined)

/** The catchers of a state; none where it can have none. */
export const catchersOf = (state: StateDefinition): readonly Catcher[] => objectsOf('Catch' in state ? state.Catch : undefined)

/** What in a list is an object: definitions that were never checked hold anything. */
const objectsOf = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter((item: T) => typeof item === 'object' && item !== null) : []
