import type { Argument } from './call.ts'
import type { Document } from './document.ts'

export type Options = readonly (readonly [key: string, value: Document])[]

/** A state in the builder's own words, without its name and what leads on from it. */
export interface Spoken {
  readonly method: string
  /** What stands between the name and the options. */
  readonly arguments: readonly Argument[]
  readonly options: Options
  readonly retriers: readonly Document[]
  readonly catchers: readonly { readonly errors: Document; readonly options: Options }[]
  /** The conditions of a Choice; undefined for other states. */
  readonly conditions?: readonly Condition[]
  readonly otherwise?: { readonly options: Options }
}

/** When a rule holds, and what its branch gets. */
export interface Condition {
  readonly holds: Argument
  readonly options: Options
}
