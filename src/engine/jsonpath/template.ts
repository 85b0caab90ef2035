import { isJsonObject, type Json } from '../../core/index.ts'
import { compileTransformation, type Expression, notFoundFor, runtimeFailure } from './expression.ts'

/** Makes a function of a payload template: an object, at any depth of which fields whose names end in `.$` hold expressions. */
export function compileTemplate(template: Json): Expression {
  if (Array.isArray(template)) return compileArray(template)
  return isJsonObject(template) ? compileObject(template) : () => template
}

function compileArray(template: readonly Json[]): Expression {
  if (template.every(isStatic)) return () => template
  const items = template.map(compileTemplate)
  return (source) => items.map((item) => item(source))
}

function compileObject(template: Readonly<Record<string, Json>>): Expression {
  if (isStatic(template)) return () => template
  const fields = Object.entries(template).map(([name, value]) => compileField(name, value))
  return (source) => Object.fromEntries(fields.map(([name, value]) => [name, value(source)]))
}

function compileField(name: string, value: Json): readonly [string, Expression] {
  if (!name.endsWith('.$')) return [name, compileTemplate(value)]
  const plain = name.slice(0, -2)
  if (typeof value === 'string') return [plain, compileTransformation(value, notFoundFor(name))]
  return [
    plain,
    ({ visit }) => {
      throw runtimeFailure(visit, `The value for the field '${name}' must be a valid JSONPath or a valid intrinsic function call`)
    },
  ]
}

const isStatic = (template: Json): boolean => {
  if (Array.isArray(template)) return template.every(isStatic)
  return !isJsonObject(template) || Object.entries(template).every(([name, value]) => !name.endsWith('.$') && isStatic(value))
}
