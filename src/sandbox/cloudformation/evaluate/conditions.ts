import { isJsonObject, type Json } from '../../../core/index.ts'
import { validationError } from '../template/validation-error.ts'
import { evaluate } from './evaluate.ts'
import { expectList, expectText } from './expect.ts'
import type { Scope } from './scope.ts'

type Predicate = (body: Json, scope: Scope) => boolean

const all = (body: Json, name: string, scope: Scope): readonly boolean[] => {
  const conditions = expectList(body, name)
  if (conditions.length < 2 || conditions.length > 10)
    throw validationError(`Template error: every ${name} object requires a list of at least 2 and at most 10 conditions.`)
  return conditions.map((condition) => holds(condition, scope))
}

const textOf = (value: Json | undefined): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))

const predicates: { readonly [name: string]: Predicate } = {
  Condition: (body, { condition }) => condition(expectText(body, 'Condition')),
  'Fn::And': (body, scope) => all(body, 'Fn::And', scope).every(Boolean),
  'Fn::Or': (body, scope) => all(body, 'Fn::Or', scope).some(Boolean),
  'Fn::Not': (body, scope) => {
    const [condition, ...others] = expectList(body, 'Fn::Not')
    if (condition === undefined || others.length > 0) throw validationError('Template error: every Fn::Not object requires one condition.')
    return !holds(condition, scope)
  },
  'Fn::Equals': (body, scope) => {
    const [left, right, ...others] = expectList(body, 'Fn::Equals')
    if (left === undefined || right === undefined || others.length > 0)
      throw validationError('Template error: every Fn::Equals object requires a list of 2 string parameters.')
    return textOf(evaluate(left, scope)) === textOf(evaluate(right, scope))
  },
}

function holds(condition: Json, scope: Scope): boolean {
  const [[name, body] = ['', null], ...others] = isJsonObject(condition) ? Object.entries(condition) : []
  const predicate = others.length === 0 && Object.hasOwn(predicates, name) ? predicates[name] : undefined
  if (predicate === undefined)
    throw validationError(
      `Template format error: Conditions can only be boolean operations on parameters and other conditions, not ${JSON.stringify(condition)}`,
    )
  return predicate(body, scope)
}

/** Evaluates the conditions of a template, each once. */
export function conditionsOf(
  conditions: { readonly [name: string]: Json },
  scope: (condition: Scope['condition']) => Scope,
): Scope['condition'] {
  const results = new Map<string, boolean | 'evaluating'>()
  const condition: Scope['condition'] = (name) => {
    const known = results.get(name)
    if (known === 'evaluating') throw validationError(`Template error: Found circular condition dependency with condition ${name}`)
    if (known !== undefined) return known
    const body = Object.hasOwn(conditions, name) ? conditions[name] : undefined
    if (body === undefined) throw validationError(`Template error: unresolved condition ${name}`)
    results.set(name, 'evaluating')
    const result = holds(body, scope(condition))
    results.set(name, result)
    return result
  }
  return condition
}
