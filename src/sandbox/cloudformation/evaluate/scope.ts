import type { Json } from '../../../core/index.ts'

/** What the intrinsic functions of a template can see. Each member refuses what it does not know by a `ValidationError`. */
export interface Scope {
  /** A parameter's value, a pseudo parameter's, or a resource's id; undefined for `AWS::NoValue`. */
  readonly ref: (id: string) => Json | undefined
  readonly getAtt: (id: string, attribute: string) => Json
  readonly condition: (name: string) => boolean
  readonly mapping: (map: string, key: string, name: string) => Json
  /** What another stack exports under a name. */
  readonly imported: (name: string) => Json
  readonly zones: (region: string) => readonly string[]
}

/** The value of a template's value: intrinsic functions computed, `AWS::NoValue` left out. */
export type Evaluate = (value: Json, scope: Scope) => Json | undefined

/** One intrinsic function: its body, not yet evaluated. */
export type IntrinsicFunction = (body: Json, scope: Scope, evaluate: Evaluate) => Json | undefined
