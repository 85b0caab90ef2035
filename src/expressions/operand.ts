import { isIntrinsic, type Json, StepwrightError, setField } from '../core/index.ts'
import { type Defined, Expression, isExpression, node, type Value } from './expression.ts'
import type { ExpressionNode } from './node.ts'
import { computed, type Reference } from './reference.ts'
import { isSpreadKey, spreadsIn } from './spread.ts'

/** What an operator takes: a value, or an expression that gives one. */
export type Operand<T extends Defined> = Value<T>

/** What to put in place of a value that is no JSON; `path` is where it stands in the whole value. */
export type NotJson = (value: unknown, path: string) => Json

const refuse: NotJson = (value) => {
  throw new TypeError(`${nameOf(value)} cannot be part of a state machine.`)
}

/** A value that is no JSON, in words. */
export const nameOf = (value: unknown): string => (typeof value === 'number' ? String(value) : `A value of type ${typeof value}`)

/** The node of a value: an expression's own, or one that says the value. */
export const toNode = (value: unknown): ExpressionNode => readNode(value, refuse, '')

/** The same, for a value that may hold anything. */
export function readNode(value: unknown, notJson: NotJson, path: string): ExpressionNode {
  if (isExpression(value)) return value[node]
  if (isIntrinsic(value)) return { kind: 'intrinsic', value }
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item, index) => readNode(item, notJson, `${path}[${index}]`)) }
  if (isObject(value)) return objectNode(value, notJson, path)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return { kind: 'literal', value }
  return { kind: 'literal', value: typeof value === 'number' && Number.isFinite(value) ? value : notJson(value, path) }
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null

/** An object's node; where references were spread into it, the merge of its parts in the order they were written. */
function objectNode(object: { readonly [key: string]: unknown }, notJson: NotJson, path: string): ExpressionNode {
  const parts: ExpressionNode[] = []
  let fields: { [key: string]: ExpressionNode } | undefined
  for (const key of Object.keys(object)) {
    const value = object[key]
    if (isSpreadKey(key)) {
      if (fields !== undefined) parts.push({ kind: 'object', fields })
      parts.push(toNode(value))
      fields = undefined
    } else if (value !== undefined) setField((fields ??= {}), key, readNode(value, notJson, `${path}/${key}`))
  }
  if (parts.length === 0) return { kind: 'object', fields: fields ?? {} }
  if (spreadsIn(object).length > Object.keys(object).filter(isSpreadKey).length) throw spreadTwice()
  if (fields !== undefined) parts.push({ kind: 'object', fields })
  return { kind: 'call', function: 'merge', arguments: parts }
}

/** JavaScript does not tell where the second one stood. */
const spreadTwice = (): StepwrightError =>
  new StepwrightError('EXPRESSION_SPREAD_TWICE', 'The same data were spread twice into one object.', {
    hint: 'Say which fields win with merge(…): merge(merge(input, { total: 1 }), input).',
  })

/** A call of a function of the query language. */
export const call = <T>(name: string, ...values: readonly unknown[]): Expression<T> =>
  new Expression<T>({ kind: 'call', function: name, arguments: values.map(toNode) })

/** A call whose result can be walked into. */
export const callInto = <T>(name: string, ...values: readonly unknown[]): Reference<T> =>
  computed<T>({ kind: 'call', function: name, arguments: values.map(toNode) })
