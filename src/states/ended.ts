/** Where a flow says that it is no machine yet. */
export declare const unended: unique symbol

/** What a flow says of itself as long as `.end()` has not made a machine of it. */
export type Unended = 'This is a flow and no state machine yet: end it with .end()'

/** No flow. It stands before `StateMachine`, so that the compiler shows a flow's sentence, and not all that a flow lacks. */
export interface NoFlow {
  readonly [unended]?: undefined
}
