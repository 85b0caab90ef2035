import { jsonataExpression } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileExpression, type Explain, invalidPath, runtimeFailure } from '../jsonpath/expression.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'

/** Reads a number off a state: a literal, a path beside it (`TimeoutSecondsPath`), or a JSONata expression. */
export type NumberField = (visit: Visit, data: Json) => Soon<number | undefined>

interface NumberFieldOptions {
  readonly field: string
  readonly literal: unknown
  readonly path: unknown
  /** Where the field stands, for messages; the field itself where it stands in the state. */
  readonly location?: string
  /** What the value at the path must be, and what to say where it is not. */
  readonly accept: (value: Json, path: string, visit: Visit) => number
  readonly explain?: Explain
}

export function compileNumberField(options: NumberFieldOptions, compilation: Compilation): NumberField | undefined {
  const { field, literal, path, accept } = options
  if (compilation.language === 'JSONata') {
    const text = typeof literal === 'string' ? jsonataExpression(literal) : undefined
    if (text === undefined) return fixed(literal)
    const query = compileTypedQuery(text, options.location ?? field, 'number', compilation.compileQuery)
    return (visit) => query({ visit }).then((value) => (typeof value === 'number' ? value : undefined))
  }
  if (typeof path !== 'string') return fixed(literal)
  const read = compileExpression(path, options.explain ?? invalidPath)
  return (visit, data) => accept(read({ data, visit }), path, visit)
}

function fixed(literal: unknown): NumberField | undefined {
  return typeof literal === 'number' ? () => literal : undefined
}

/** An integer, or text that writes one. */
export const acceptInteger =
  (pathField: string) =>
  (value: Json, path: string, visit: Visit): number => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (/^[+-]?\d+$/.test(text)) return Number(text)
    throw runtimeFailure(visit, `The ${pathField} field refers to value "${text}" which is not a valid integer: ${path}`)
  }

/** A number, or text that writes one. */
export const acceptFloat =
  (pathField: string) =>
  (value: Json, path: string, visit: Visit): number => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
    throw runtimeFailure(visit, `The ${pathField} field refers to value "${text}" which is not a valid float: ${path}`)
  }
