import { isIntrinsic, type Json, type Problem } from '../core/index.ts'
import { isExpression, node } from './expression.ts'
import { toJsonata } from './jsonata.ts'
import { jsonataString } from './jsonata-literal.ts'
import type { ExpressionNode } from './node.ts'
import { toNode } from './operand.ts'
import type { Placeholders } from './placeholders.ts'
import { isSpreadKey } from './reference.ts'

/** Where a payload stands and where its problems go. */
export interface PayloadContext {
  readonly placeholders: Placeholders
  /** The place of the payload: `/States/Notify/Arguments`. */
  readonly path: string
  readonly report: (problem: Problem) => void
}

/**
 * A payload as a JSONata state writes it: constants as they are, expressions as `{% … %}`, intrinsics as `${Key}`.
 * Fields that are undefined are left out.
 */
export function toJsonataPayload(value: unknown, context: PayloadContext): Json {
  if (isExpression(value)) return fromNode(value[node], context)
  if (isIntrinsic(value)) return context.placeholders.textOf(value)
  if (Array.isArray(value)) return value.map((item, index) => toJsonataPayload(item, below(context, index)))
  if (typeof value === 'object' && value !== null) return fromObject(value, context)
  return fromScalar(value, context)
}

const below = (context: PayloadContext, key: string | number): PayloadContext => ({ ...context, path: `${context.path}/${key}` })

function fromNode(root: ExpressionNode, context: PayloadContext): Json {
  if (root.kind === 'literal') return toJsonataPayload(root.value, context)
  if (root.kind === 'intrinsic') return context.placeholders.textOf(root.value)
  if (root.kind === 'verbatim') return context.placeholders.noteTexts(root.value)
  if (root.kind === 'array') return root.items.map((item, index) => fromNode(item, below(context, index)))
  if (root.kind !== 'object') return `{% ${toJsonata(root, context)} %}`
  return Object.fromEntries(Object.entries(root.fields).map(([key, field]) => [key, fromNode(field, below(context, key))]))
}

function fromObject(value: object, context: PayloadContext): Json {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  if (entries.some(([key]) => isSpreadKey(key))) return fromNode(toNode(value), context)
  return Object.fromEntries(entries.map(([key, field]) => [key, toJsonataPayload(field, below(context, key))]))
}

function fromScalar(value: unknown, context: PayloadContext): Json {
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value
  if (typeof value === 'string') {
    context.placeholders.noteText(value)
    return /^\{%[^]*%\}$/.test(value) ? `{% ${jsonataString(value)} %}` : value
  }
  context.report({
    code: 'NOT_JSON',
    severity: 'error',
    path: context.path,
    message: `${typeof value === 'number' ? String(value) : `A ${typeof value}`} cannot be part of a state machine.`,
    hint: 'Use strings, finite numbers, booleans, null, arrays, objects, references and the functions of stepwright/expressions.',
  })
  return null
}
