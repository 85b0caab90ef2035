import type { Intrinsic } from '../core/index.ts'
import type { Expression } from '../expressions/index.ts'

/** Any JSON: with expressions and intrinsics at every leaf, of any type. What a message, a payload or an event may be. */
export type Data =
  | Expression<unknown>
  | Intrinsic<unknown>
  | null
  | boolean
  | number
  | string
  | readonly Data[]
  | { readonly [key: string]: Data | undefined }

/** A text that is known when the stack is deployed, or one that the state machine computes. */
export type Text = string | Intrinsic | Expression<string>
