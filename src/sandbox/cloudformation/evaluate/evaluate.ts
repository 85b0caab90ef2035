import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'
import { validationError } from '../template/validation-error.ts'
import { functions } from './functions.ts'
import type { Evaluate, Scope } from './scope.ts'

/** A template's value with every intrinsic function computed; undefined where it is `AWS::NoValue`. */
export const evaluate: Evaluate = (value, scope) => {
  if (Array.isArray(value)) return value.flatMap((item) => evaluate(item, scope) ?? [])
  if (!isJsonObject(value)) return value
  const [[name, body] = ['', null], ...others] = Object.entries(value)
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const compute = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (compute === undefined) throw validationError(`Template error: the sandbox does not know the intrinsic function ${name}.`)
    return compute(body, scope, evaluate)
  }
  return evaluateMembers(value, scope)
}

/** The members of an object, each evaluated; those that are `AWS::NoValue` are left out. */
export function evaluateMembers(value: JsonObject, scope: Scope): JsonObject {
  const members: Record<string, Json> = {}
  for (const [name, member] of Object.entries(value)) {
    const result = evaluate(member, scope)
    if (result !== undefined) members[name] = result
  }
  return members
}
