import { isJsonObject, type Json } from '../../core/index.ts'
import { invalid } from './request.ts'

/** What an API answers: the type of a value, its bounds, and what is in it. */
export type ResultShape =
  | { readonly type: 'string'; readonly min?: number; readonly max?: number }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'any' }
  | { readonly type: 'array'; readonly items: () => ResultShape; readonly min?: number; readonly max?: number }
  | { readonly type: 'map'; readonly values: () => ResultShape }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, () => ResultShape>>; readonly required: readonly string[] }

/** Refuses a mocked result that the API could not give. Fields that it does not know are let through. */
export function checkResult(result: Json, shape: ResultShape, strict: boolean): void {
  checkValue('result', result, shape, strict)
}

function checkValue(name: string, value: Json, shape: ResultShape, strict: boolean): void {
  switch (shape.type) {
    case 'any':
      return
    case 'boolean':
      if (typeof value !== 'boolean') throw refused(`Field '${name}' must be a boolean`)
      return
    case 'number':
      if (typeof value !== 'number') throw refused(`Field '${name}' must be a number`)
      checkBounds(name, value, shape, ['is less than the minimum value', 'exceeds the maximum value'])
      return
    case 'string':
      if (typeof value !== 'string') throw refused(`Field '${name}' must be a string`)
      checkBounds(name, value.length, shape, ['is smaller than the minimum length', 'exceeds the maximum length'])
      return
    case 'array':
      if (!Array.isArray(value)) throw refused(`Field '${name}' must be an array`)
      checkBounds(name, value.length, shape, ['is smaller than the minimum length', 'exceeds the maximum length'])
      for (const item of value) checkValue(name, item, shape.items(), strict)
      return
    case 'map':
      if (!isJsonObject(value)) throw refused(`Field '${name}' must be an object`)
      for (const [key, item] of Object.entries(value)) checkValue(key, item, shape.values(), strict)
      return
    case 'object':
    default:
      checkObject(name, value, shape, strict)
  }
}

function checkObject(name: string, value: Json, shape: Extract<ResultShape, { type: 'object' }>, strict: boolean): void {
  if (!isJsonObject(value)) throw refused(`Field '${name}' must be an object`)
  const missing = strict ? shape.required.find((field) => !Object.hasOwn(value, field)) : undefined
  if (missing !== undefined) throw refused(`Required field '${missing}' is missing`)
  for (const [field, item] of Object.entries(value)) {
    const inner = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined
    if (inner !== undefined) checkValue(field, item, inner(), strict)
  }
}

function checkBounds(
  name: string,
  measure: number,
  { min, max }: { readonly min?: number; readonly max?: number },
  [below, above]: readonly [string, string],
): void {
  if (min !== undefined && measure < min) throw refused(`Field '${name}' ${below}`)
  if (max !== undefined && measure > max) throw refused(`Field '${name}' ${above}`)
}

const refused = (what: string): Error => invalid(`Mock result schema validation error: ${what}`)
