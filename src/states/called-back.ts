import type { Branch } from './chain.ts'

/**
 * The states that a branch has added to the flow that it was given.
 *
 * @throws TypeError where a caller without types does not give the flow back.
 */
export function chainOf(flow: { readonly chain: Branch } | undefined): Branch {
  if (typeof flow === 'object' && 'chain' in flow) return flow.chain
  throw new TypeError('A branch gives back the flow that it was given, with its states: write (flow) => flow.pass(…).')
}

/**
 * What a callback makes of what arrives.
 *
 * @param field how it is called among the options.
 * @throws TypeError where a caller without types gives a value in place of the callback.
 */
export function madeBy<In, Out>(field: string, make: ((given: In) => Out) | undefined, given: In): Out | undefined {
  if (make === undefined) return undefined
  if (typeof make === 'function') return make(given)
  throw new TypeError(`'${field}' is a function of what arrives, and not the value itself: write ${field}: ({ input }) => (…).`)
}
