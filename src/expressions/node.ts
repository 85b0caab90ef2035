import type { Intrinsic, Json } from '../core/index.ts'

/** An expression as data. The two compilers (JSONata, JSONPath) are one exhaustive switch over `kind` each. */
export type ExpressionNode =
  | { readonly kind: 'path'; readonly root: PathRoot; readonly steps: readonly (string | number)[] }
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'intrinsic'; readonly value: Intrinsic<unknown> }
  | { readonly kind: 'object'; readonly fields: { readonly [key: string]: ExpressionNode } }
  | { readonly kind: 'array'; readonly items: readonly ExpressionNode[] }
  | { readonly kind: 'operator'; readonly operator: string; readonly operands: readonly ExpressionNode[] }
  | { readonly kind: 'call'; readonly function: string; readonly arguments: readonly ExpressionNode[] }
  | { readonly kind: 'raw'; readonly language: 'JSONata' | 'JSONPath'; readonly text: string }

/** Where a path starts. */
export type PathRoot = { readonly of: 'input' | 'result' | 'error' | 'context' } | { readonly of: 'variable'; readonly name: string }
