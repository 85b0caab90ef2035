import type { Json } from '../core/index.ts'

/**
 * A string as JSONata writes it, in single quotes where that can be (so that a definition in JSON stays readable).
 * JSONata knows no escape for a quote of the other kind, and `%}` would end the expression.
 */
export function jsonataString(value: string): string {
  const body = JSON.stringify(value).slice(1, -1).replaceAll('%}', '%\\u007d')
  return value.includes("'") ? `"${body}"` : `'${body.replaceAll('\\"', '"')}'`
}

/** A JSON value as JSONata writes it. */
export function jsonataLiteral(value: Json): string {
  if (typeof value === 'string') return jsonataString(value)
  if (Array.isArray(value)) return `[${value.map(jsonataLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, field]) => `${jsonataString(key)}: ${jsonataLiteral(field)}`)
    .join(', ')}}`
}
