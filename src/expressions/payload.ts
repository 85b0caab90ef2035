import { type Json, type Problem, setField } from '../core/index.ts'
import { toJsonata } from './jsonata.ts'
import { jsonataString } from './jsonata-literal.ts'
import type { ExpressionNode } from './node.ts'
import { nameOf, readNode } from './operand.ts'
import type { Placeholders } from './placeholders.ts'

/** Where a payload stands and where its problems go. */
export interface PayloadContext {
  readonly placeholders: Placeholders
  /** The place of the payload: `/States/Notify/Arguments`. */
  readonly path: string
  readonly report: (problem: Problem) => void
}

/** The node of a payload as it was written; what is no JSON is a problem. Fields that are undefined are left out. */
export const payloadNode = (value: unknown, context: PayloadContext): ExpressionNode =>
  readNode(
    value,
    (part, path) => {
      context.report({
        code: 'NOT_JSON',
        severity: 'error',
        path: `${context.path}${path}`,
        message: `${nameOf(part)} cannot be part of a state machine.`,
        hint: 'Use strings, finite numbers, booleans, null, arrays, objects, references and the functions that stepwright exports.',
      })
      return null
    },
    '',
  )

/** A payload as a JSONata state writes it: constants as they are, expressions as `{% … %}`, intrinsics as `${Key}`. */
export const toJsonataPayload = (value: unknown, context: PayloadContext): Json => write(payloadNode(value, context), context)

function write(root: ExpressionNode, context: PayloadContext): Json {
  switch (root.kind) {
    case 'literal':
      return writeLiteral(root.value, context)
    case 'intrinsic':
      return context.placeholders.textOf(root.value)
    case 'verbatim':
      return context.placeholders.noteTexts(root.value)
    case 'array':
      return root.items.map((item) => write(item, context))
    case 'object':
      return writeObject(root.fields, context)
    case 'path':
    case 'operator':
    case 'when':
    case 'call':
    case 'lambda':
    case 'raw':
      return `{% ${toJsonata(root, context)} %}`
  }
}

function writeObject(fields: { readonly [key: string]: ExpressionNode }, context: PayloadContext): Json {
  const object: { [key: string]: Json } = {}
  for (const key of Object.keys(fields)) {
    const field = fields[key]
    context.placeholders.noteText(key)
    if (field !== undefined) setField(object, key, write(field, context))
  }
  return object
}

/** A text that reads as an expression is put into one, so that it stays the text that it is. */
function writeLiteral(value: Json, context: PayloadContext): Json {
  context.placeholders.noteTexts(value)
  return typeof value === 'string' && /^\{%[^]*%\}$/.test(value) ? `{% ${jsonataString(value)} %}` : value
}
