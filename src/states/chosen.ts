import type { Branch } from './chain.ts'
import type { ChoiceRuleNode, Written } from './node.ts'
import type { Shape, shape } from './shape.ts'

/** The rules of a Choice, complete: `.otherwise(…)` or `.noOtherwise()` was the last word. */
export interface CompleteWithOtherwise<K extends Shape, N> {
  readonly [shape]?: () => readonly [K, N]
  readonly rules: readonly ChoiceRuleNode<Branch>[]
  /** Where to go when no rule is true; `none`: the execution fails with `States.NoChoiceMatched`. */
  readonly rest: Rest | 'none'
}

/** What the rules say of it until they are complete. */
export const unsaid = 'Say what happens where no rule is true: add .otherwise(…) or .noOtherwise()'

/** The branch where no rule is true, and what it gets. */
export interface Rest {
  readonly branch: Branch
  readonly output?: Written
  readonly assign?: Written
}
