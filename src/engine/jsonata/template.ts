import { jsonataExpression } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { compileQuery, type QuerySource } from './expression.ts'
import type { CompileQuery } from './library.ts'

/** Gives a value at once where nothing has to be evaluated. */
export type QueryTemplate = (source: QuerySource) => Json | Promise<Json>

/** Makes a function of a JSON value, any text of which may be an expression between `{%` and `%}`. */
export function compileQueryTemplate(template: Json, location: string, compile: CompileQuery): QueryTemplate {
  if (typeof template === 'string') {
    const text = jsonataExpression(template)
    return text === undefined ? () => template : compileQuery(text, location, compile)
  }
  if (typeof template !== 'object' || template === null || isStatic(template)) return () => template
  if (isJsonObject(template)) return compileObject(template, location, compile)
  const items = template.map((item, index) => compileQueryTemplate(item, `${location}[${index}]`, compile))
  return async (source) => {
    const values: Json[] = []
    for (const item of items) values.push(await item(source))
    return values
  }
}

function compileObject(template: Readonly<Record<string, Json>>, location: string, compile: CompileQuery): QueryTemplate {
  const fields = Object.entries(template).map(
    ([name, value]) => [name, compileQueryTemplate(value, `${location}/${name}`, compile)] as const,
  )
  return async (source) => {
    const values: [string, Json][] = []
    for (const [name, value] of fields) values.push([name, await value(source)])
    return Object.fromEntries(values)
  }
}

function isStatic(template: Json): boolean {
  if (typeof template === 'string') return jsonataExpression(template) === undefined
  if (Array.isArray(template)) return template.every(isStatic)
  return !isJsonObject(template) || Object.values(template).every(isStatic)
}
