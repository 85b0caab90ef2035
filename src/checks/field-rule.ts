import type { QueryLanguage } from '../asl/index.ts'
import type { ValueKind } from './value-kinds.ts'

/** A field that a state, a graph or a part of a Map may have. */
export interface FieldRule {
  readonly kind: ValueKind
  readonly required?: true
  /** The only query language in which the field exists. */
  readonly only?: QueryLanguage
}

export const jsonPath = (valueKind: ValueKind): FieldRule => ({ kind: valueKind, only: 'JSONPath' })
export const jsonata = (valueKind: ValueKind): FieldRule => ({ kind: valueKind, only: 'JSONata' })
