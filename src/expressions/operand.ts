import { isIntrinsic, type Json } from '../core/index.ts'
import { type Defined, Expression, isExpression, node, type Value } from './expression.ts'
import type { ExpressionNode } from './node.ts'
import { computed, isSpreadKey, type Reference } from './reference.ts'

/** What an operator takes: a value, or an expression that gives one. */
export type Operand<T extends Defined> = Value<T>

/** The node of a value: an expression's own, or one that says the value. */
export function toNode(value: unknown): ExpressionNode {
  if (isExpression(value)) return value[node]
  if (isIntrinsic(value)) return { kind: 'intrinsic', value }
  if (Array.isArray(value)) return { kind: 'array', items: value.map(toNode) }
  if (typeof value === 'object' && value !== null) return objectNode(Object.entries(value))
  return { kind: 'literal', value: literalOf(value) }
}

/** An object's node; where references were spread into it, the merge of its parts in the order they were written. */
function objectNode(entries: readonly (readonly [string, unknown])[]): ExpressionNode {
  const parts: ExpressionNode[] = []
  let fields: Record<string, ExpressionNode> = {}
  for (const [key, value] of entries) {
    if (!isSpreadKey(key)) {
      if (value !== undefined) fields[key] = toNode(value)
      continue
    }
    if (Object.keys(fields).length > 0) parts.push({ kind: 'object', fields })
    fields = {}
    parts.push(toNode(value))
  }
  if (parts.length === 0) return { kind: 'object', fields }
  if (Object.keys(fields).length > 0) parts.push({ kind: 'object', fields })
  return { kind: 'call', function: 'merge', arguments: parts }
}

function literalOf(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new TypeError(`${typeof value === 'number' ? String(value) : `A value of type ${typeof value}`} cannot be written as JSON.`)
}

/** A call of a function of the query language. */
export const call = <T>(name: string, ...values: readonly unknown[]): Expression<T> =>
  new Expression<T>({ kind: 'call', function: name, arguments: values.map(toNode) })

/** A call whose result can be walked into. */
export const callInto = <T>(name: string, ...values: readonly unknown[]): Reference<T> =>
  computed<T>({ kind: 'call', function: name, arguments: values.map(toNode) })
