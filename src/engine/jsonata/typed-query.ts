import type { Json } from '../../core/index.ts'
import type { Failure } from '../failure.ts'
import type { Visit } from '../run/visit.ts'
import { compileQuery, type QueryExpression, queryFailure } from './expression.ts'
import type { CompileQuery } from './library.ts'

export type JsonType = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string'

/** Makes a function of an expression that must give a value of one type. */
export function compileTypedQuery(text: string, location: string, type: JsonType, compile: CompileQuery): QueryExpression {
  const query = compileQuery(text, location, compile)
  return async (source) => {
    const value = await query(source)
    if (typeOf(value) === type) return value
    throw unexpectedType(source.visit, { text, location, type }, value)
  }
}

interface Expected {
  readonly text: string
  readonly location: string
  readonly type: JsonType
}

/** The expression of a field gave a value of another type. */
export const unexpectedType = (visit: Visit, { text, location, type }: Expected, value: Json): Failure =>
  queryFailure(
    visit,
    location,
    `The JSONata expression '${text}' specified for the field '${location}' returned an unexpected result type. Expected '${type}', but was '${typeOf(value)}' for value: ${JSON.stringify(value)}`,
  )

export function typeOf(value: Json): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'object') return 'object'
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean'
}
