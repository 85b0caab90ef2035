import type { Intrinsic, Json } from '../core/index.ts'

/** An expression as data. The two compilers (JSONata, JSONPath) are one exhaustive switch over `kind` each. */
export type ExpressionNode =
  | { readonly kind: 'path'; readonly root: PathRoot; readonly steps: readonly (string | number)[] }
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'intrinsic'; readonly value: Intrinsic<unknown> }
  | { readonly kind: 'object'; readonly fields: { readonly [key: string]: ExpressionNode } }
  | { readonly kind: 'array'; readonly items: readonly ExpressionNode[] }
  /** An operator between two or more operands; more than two are taken from the left. */
  | { readonly kind: 'operator'; readonly operator: Operator; readonly operands: readonly ExpressionNode[] }
  /** One of two values. */
  | { readonly kind: 'when'; readonly condition: ExpressionNode; readonly whenTrue: ExpressionNode; readonly whenFalse: ExpressionNode }
  | { readonly kind: 'call'; readonly function: string; readonly arguments: readonly ExpressionNode[] }
  /** A function over the items of an array, as a callback of the user's made it. */
  | { readonly kind: 'lambda'; readonly parameters: readonly Parameter[]; readonly body: ExpressionNode }
  | { readonly kind: 'raw'; readonly language: 'JSONata' | 'JSONPath'; readonly text: string }
  /** JSON that stands in the definition as it is, with every `{% … %}` and `.$` in it. */
  | { readonly kind: 'verbatim'; readonly value: Json }

/** Where a path starts. */
export type PathRoot =
  | { readonly of: 'input' | 'result' | 'error' | 'context' }
  | { readonly of: 'variable'; readonly name: string }
  | { readonly of: 'parameter'; readonly parameter: Parameter }
  | { readonly of: 'expression'; readonly expression: ExpressionNode }

/** A parameter of a lambda: told from others by identity; the compiler gives it a name that is free. */
export interface Parameter {
  readonly suggestedName: string
}

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or' | '+' | '-' | '*' | '/' | '%' | '&' | 'in'
