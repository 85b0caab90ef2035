import type { AnyFlow } from './shape.ts'

/**
 * Speaks of flows where their class is not known: the files that it is made with. What is put into the first three
 * makes the type in the fourth.
 */
export interface FlowKind {
  readonly setting: unknown
  readonly shape: unknown
  readonly states: unknown
  readonly flow: AnyFlow
}

/** The flow of that setting and shape, with those states. */
export type FlowOf<Kind extends FlowKind, S, K, N> = (Kind & { readonly setting: S; readonly shape: K; readonly states: N })['flow']

/** Makes a flow with nothing in it yet, for a branch to begin with. */
export type Begin<Kind extends FlowKind> = <S, K, N>() => FlowOf<Kind, S, K, N>
