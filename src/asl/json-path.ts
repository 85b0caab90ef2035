/**
 * A JSONPath as the service reads it: what it starts from, and the steps from there.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
 */
export interface Path {
  readonly kind: 'path'
  /** As it was written. */
  readonly text: string
  readonly root: PathRoot
  readonly steps: readonly PathStep[]
  /** At most one value can match: no wildcard, filter, slice or deep scan among the steps, and no list of names but at the end. */
  readonly definite: boolean
}

/** `$`, the data; `$$`, the context object; `$name`, a variable. */
export type PathRoot = { readonly kind: 'input' } | { readonly kind: 'context' } | { readonly kind: 'variable'; readonly name: string }

export type PathStep =
  /** `.name` or `['name']` */
  | { readonly kind: 'field'; readonly name: string }
  /** `['a', 'b']`: an object with those of the fields that there are; only the last step of a path may be one */
  | { readonly kind: 'fields'; readonly names: readonly string[] }
  /** `[0]`; counted from the end where negative */
  | { readonly kind: 'index'; readonly index: number }
  /** `[0, 2]` */
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  /** `[1:3]` */
  | { readonly kind: 'slice'; readonly from?: number; readonly to?: number }
  /** `.*` or `[*]` */
  | { readonly kind: 'wildcard' }
  /** `..`: the value itself and all that it holds, at any depth */
  | { readonly kind: 'descendants' }
  /** `[?(…)]` */
  | { readonly kind: 'filter'; readonly filter: Filter }
  /** `.length()` */
  | { readonly kind: 'function'; readonly name: PathFunction }

export const pathFunctions = ['length', 'min', 'max', 'avg', 'sum', 'stddev', 'keys'] as const

export type PathFunction = (typeof pathFunctions)[number]

/** The condition inside `[?(…)]`. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | { readonly kind: 'exists'; readonly path: FilterPath }
  | { readonly kind: 'compare'; readonly operator: FilterOperator; readonly left: FilterOperand; readonly right: FilterOperand }

export const filterOperators = [
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  '=~',
  'in',
  'nin',
  'subsetof',
  'anyof',
  'noneof',
  'contains',
  'size',
  'empty',
] as const

export type FilterOperator = (typeof filterOperators)[number]

export type FilterOperand =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string | readonly (null | boolean | number | string)[] }
  | { readonly kind: 'regex'; readonly pattern: string; readonly flags: string }
  | FilterPath

/** `@.a`, from the item that is tested, or `$.a`, from the root. */
export interface FilterPath {
  readonly kind: 'path'
  readonly from: 'item' | 'root'
  readonly steps: readonly PathStep[]
  readonly definite: boolean
}

/** Text that is no path or no intrinsic function: what is wrong with it, and where. */
export interface SyntaxProblem {
  readonly kind: 'syntax-problem'
  readonly message: string
  /** Counted in characters from the start of the text. */
  readonly offset: number
}

/** Tells whether every step is a field or one index: what ResultPath, ItemsPath and Choice variables take. */
export const isReferencePath = (path: Path): boolean =>
  path.steps.every((step) => step.kind === 'field' || (step.kind === 'index' && step.index >= 0))
