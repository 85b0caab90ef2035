import type { CallSite } from '../core/index.ts'

/** Who contributes a part of a template. */
export interface Owner {
  /** The step's name, as people know it. */
  readonly owner: string
  /** Where the step was made. */
  readonly source?: CallSite | undefined
  /** Where the step itself refers to an id of the template, such as `/States/Publish`, if it can tell. */
  readonly placesOf?: (id: string) => readonly string[]
}
