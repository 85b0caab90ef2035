import type { Json } from '../../../core/index.ts'
import { validationError } from '../template/validation-error.ts'

/** Text; numbers and booleans become text, as CloudFormation makes them. @throws ServiceError */
export function expectText(value: Json | undefined, where: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw validationError(`Template error: ${where} must be a string, not ${kindOf(value)}.`)
}

/** @throws ServiceError */
export function expectList(value: Json | undefined, where: string): readonly Json[] {
  if (Array.isArray(value)) return value
  throw validationError(`Template error: ${where} must be a list, not ${kindOf(value)}.`)
}

/** @throws ServiceError */
export function expectCount(value: Json | undefined, where: string): number {
  const count = Number(expectText(value, where))
  if (!Number.isInteger(count) || count < 0) throw validationError(`Template error: ${where} must be a whole number, not '${count}'.`)
  return count
}

const kindOf = (value: Json | undefined): string => {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `'${value}'`
}
