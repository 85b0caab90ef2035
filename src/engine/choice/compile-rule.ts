import { parsePath } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { compilePath, type Finder } from '../jsonpath/compile-path.ts'
import { runtimeFailure } from '../jsonpath/expression.ts'
import { Missing } from '../jsonpath/missing.ts'
import type { Visit } from '../run/visit.ts'
import { textOf } from '../text-of.ts'
import { comparisons, isRule, stringMatches, typeTests } from './operators.ts'

/** Tells whether a JSONPath rule of a Choice holds. */
export type Rule = (data: Json, visit: Visit) => boolean

export function compileRule(rule: unknown): Rule {
  if (!isRule(rule)) return broken('A rule of a Choice must be an object.')
  if (Array.isArray(rule.And)) return every(rule.And.map(compileRule))
  if (Array.isArray(rule.Or)) return some(rule.Or.map(compileRule))
  if (rule.Not !== undefined) return not(compileRule(rule.Not))
  return compileComparison(rule)
}

const every =
  (rules: readonly Rule[]): Rule =>
  (data, visit) =>
    rules.every((rule) => rule(data, visit))

const some =
  (rules: readonly Rule[]): Rule =>
  (data, visit) =>
    rules.some((rule) => rule(data, visit))

const not =
  (rule: Rule): Rule =>
  (data, visit) =>
    !rule(data, visit)

const broken =
  (why: string): Rule =>
  (_, visit) => {
    throw runtimeFailure(visit, why)
  }

function compileComparison(rule: Readonly<Record<string, Json>>): Rule {
  const variable = textOf(rule.Variable)
  const find = finderOf(variable)
  if (find === undefined) return (_, visit) => invalidPath(variable, visit)
  for (const [name, operand] of Object.entries(rule)) {
    const holds = compileOperator(name, operand)
    if (name === 'IsPresent') return (data, visit) => !(find(data, visit) instanceof Missing) === (operand === true)
    if (holds !== undefined) return (data, visit) => holds(value(find, variable, data, visit), data, visit)
  }
  return broken('A rule of a Choice needs a comparison.')
}

type Operator = (value: Json, data: Json, visit: Visit) => boolean

function compileOperator(name: string, operand: Json): Operator | undefined {
  const isOfType = typeTests.get(name)
  if (isOfType !== undefined) return (value) => isOfType(value) === (operand === true)
  if (name === 'StringMatches') return stringMatches(textOf(operand))
  const compare = comparisons.get(name)
  if (compare !== undefined) return (value) => compare(value, operand)
  const compareWithPath = name.endsWith('Path') ? comparisons.get(name.slice(0, -4)) : undefined
  if (compareWithPath === undefined) return undefined
  const path = textOf(operand)
  const find = finderOf(path)
  if (find === undefined) return (_, __, visit) => invalidPath(path, visit)
  return (one, data, visit) => compareWithPath(one, value(find, path, data, visit))
}

function finderOf(text: string): Finder | undefined {
  const path = parsePath(text)
  return path.kind === 'path' ? compilePath(path) : undefined
}

function value(find: Finder, path: string, data: Json, visit: Visit): Json {
  const found = find(data, visit)
  return found instanceof Missing ? invalidPath(path, visit) : found
}

function invalidPath(path: string, visit: Visit): never {
  throw runtimeFailure(visit, `Invalid path '${path}': The choice state's condition path references an invalid value.`)
}
