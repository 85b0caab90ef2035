import type { Json } from '../core/index.ts'
import type { ExpressionNode } from './node.ts'

/** What JSON of a definition computes: each `{% … %}` in it, within the values around it. */
export function verbatimNode(value: Json): ExpressionNode {
  if (typeof value === 'string') {
    const [, text] = /^\{%([^]*)%\}$/.exec(value) ?? []
    return text === undefined ? { kind: 'literal', value } : { kind: 'raw', language: 'JSONata', text: text.trim() }
  }
  if (Array.isArray(value)) return { kind: 'array', items: value.map(verbatimNode) }
  if (typeof value !== 'object' || value === null) return { kind: 'literal', value }
  return { kind: 'object', fields: Object.fromEntries(Object.entries(value).map(([key, field]) => [key, verbatimNode(field)])) }
}
