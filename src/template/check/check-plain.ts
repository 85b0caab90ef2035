import { fn } from '../../core/index.ts'
import type { Template } from '../template.ts'
import type { Note } from './findings.ts'

/** Stands where something was that cannot be read. A macro may give anything, so no other check objects to it. */
const unreadable = fn('Fn::Transform', { Name: 'Unreadable' })

/**
 * Notes what JSON cannot carry, or would carry as something else: a function, NaN, a date, null, an expression of a state
 * machine. Gives the template without these, so that the rest of it can be checked.
 */
export function readablePart(template: Template, note: Note): Template {
  const read = (value: unknown, path: string): unknown => {
    const wrong = unreadableBecause(value)
    if (wrong !== undefined) {
      note('TEMPLATE_VALUE_INVALID', path, `${wrong.what} is no value of a template`, wrong.hint)
      return unreadable
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const parts = entries.map(([key, part]): [string, unknown] => [key, read(part, `${path}/${key}`)])
    if (parts.every(([, part], index) => part === entries[index]?.[1])) return value
    return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
  }
  return { ...template, ...Object.fromEntries(Object.entries(template).map(([section, value]) => [section, read(value, `/${section}`)])) }
}

function unreadableBecause(value: unknown): { readonly what: string; readonly hint: string } | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { what: String(value), hint: 'Give a finite number' }
  if (value === null) return { what: 'null', hint: 'Leave it out, or write {"Ref": "AWS::NoValue"}' }
  if (typeof value !== 'object') return { what: `A ${typeof value}`, hint: 'Give text, a number, true, false, a list or an object' }
  if (Symbol.for('stepwright.expression') in value) {
    return {
      what: 'An expression of a state machine',
      hint: 'It is known only when the machine runs: give what CloudFormation can fill in',
    }
  }
  return Array.isArray(value) || isPlainObject(value)
    ? undefined
    : { what: `${/^[AEIOU]/.test(value.constructor.name) ? 'An' : 'A'} ${value.constructor.name}`, hint: 'Give text or a plain object' }
}

const isPlainObject = (value: object): boolean => {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
