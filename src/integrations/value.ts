import type { Intrinsic } from '../core/index.ts'
import type { Expression } from '../expressions/index.ts'

/** A text that is known when the stack is deployed, or one that the state machine computes. */
export type Text = string | Intrinsic | Expression<string>
