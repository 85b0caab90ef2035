import type { Note } from './findings.ts'

/**
 * Notes what JSON cannot carry, or would carry as something else: a function, NaN, a date, null, an expression of a state
 * machine. True where there is nothing of the kind, so that the template can be rendered.
 */
export function checkPlain(value: unknown, path: string, note: Note): boolean {
  const wrong = (what: string, hint: string): false => {
    note('TEMPLATE_VALUE_INVALID', path, `${what} is no value of a template`, hint)
    return false
  }
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value) || wrong(String(value), 'Give a finite number')
  if (typeof value !== 'object') return wrong(`A ${typeof value}`, 'Give text, a number, true, false, a list or an object')
  if (value === null) return wrong('null', 'Leave it out, or write {"Ref": "AWS::NoValue"}')
  if (Symbol.for('stepwright.expression') in value) {
    return wrong('An expression of a state machine', 'It is known only when the machine runs: give what CloudFormation can fill in')
  }
  if (Array.isArray(value)) return value.map((item, index) => checkPlain(item, `${path}/${index}`, note)).every(Boolean)
  if (!isPlainObject(value)) return wrong(`A ${value.constructor.name}`, 'Give text or a plain object')
  return Object.entries(value)
    .map(([key, item]) => checkPlain(item, `${path}/${key}`, note))
    .every(Boolean)
}

const isPlainObject = (value: object): boolean => {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
