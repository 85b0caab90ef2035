import { closest, isJsonObject } from '../../core/index.ts'

/** An intrinsic function as it stands in a template: an object with its name as the only key. */
export interface TemplateFunction {
  readonly name: string
  readonly body: unknown
}

/** The function that a value is, if it is one. */
export function functionOf(value: unknown): TemplateFunction | undefined {
  if (!isJsonObject(value)) return undefined
  const [first, ...others] = Object.entries(value)
  if (first === undefined || others.length > 0) return undefined
  const [name, body] = first
  return name === 'Ref' || name.startsWith('Fn::') ? { name, body } : undefined
}

/** `{ "Ref": "AWS::NoValue" }` takes a property away, as if it had not been written. */
export const isNoValue = (value: unknown): boolean => {
  const found = functionOf(value)
  return found?.name === 'Ref' && found.body === 'AWS::NoValue'
}

const list =
  (minimum: number, maximum = minimum) =>
  (body: unknown) =>
    Array.isArray(body) && body.length >= minimum && body.length <= maximum
const text = (body: unknown): boolean => typeof body === 'string'
const anything = (): boolean => true
const textOrFunction = (body: unknown): boolean => typeof body === 'string' || functionOf(body) !== undefined

interface Form {
  readonly fits: (body: unknown) => boolean
  /** How it is written. */
  readonly example: string
}

const forms: Readonly<Record<string, Form>> = {
  Ref: { fits: text, example: '{"Ref": "Name"}' },
  'Fn::And': { fits: list(2, 10), example: '{"Fn::And": [condition, condition]}' },
  'Fn::Base64': { fits: textOrFunction, example: '{"Fn::Base64": text}' },
  'Fn::Cidr': { fits: list(2, 3), example: '{"Fn::Cidr": [block, count, bits]}' },
  'Fn::Equals': { fits: list(2), example: '{"Fn::Equals": [value, value]}' },
  'Fn::FindInMap': { fits: list(3, 4), example: '{"Fn::FindInMap": ["Mapping", key, key]}' },
  'Fn::GetAZs': { fits: textOrFunction, example: '{"Fn::GetAZs": region}' },
  'Fn::GetAtt': {
    fits: (body) =>
      (typeof body === 'string' && body.includes('.')) ||
      (Array.isArray(body) && body.length === 2 && text(body[0]) && textOrFunction(body[1])),
    example: '{"Fn::GetAtt": ["Resource", "Attribute"]}',
  },
  'Fn::If': { fits: (body) => list(3)(body) && Array.isArray(body) && text(body[0]), example: '{"Fn::If": ["Condition", value, value]}' },
  'Fn::ImportValue': { fits: textOrFunction, example: '{"Fn::ImportValue": name}' },
  'Fn::Join': {
    fits: (body) => list(2)(body) && Array.isArray(body) && text(body[0]) && (Array.isArray(body[1]) || functionOf(body[1]) !== undefined),
    example: '{"Fn::Join": ["delimiter", [text, text]]}',
  },
  'Fn::Length': { fits: anything, example: '{"Fn::Length": list}' },
  'Fn::Not': { fits: list(1), example: '{"Fn::Not": [condition]}' },
  'Fn::Or': { fits: list(2, 10), example: '{"Fn::Or": [condition, condition]}' },
  'Fn::Select': { fits: list(2), example: '{"Fn::Select": [index, list]}' },
  'Fn::Split': { fits: (body) => list(2)(body) && Array.isArray(body) && text(body[0]), example: '{"Fn::Split": ["delimiter", text]}' },
  'Fn::Sub': {
    fits: (body) => text(body) || (list(2)(body) && Array.isArray(body) && text(body[0]) && isJsonObject(body[1])),
    example: '{"Fn::Sub": "text with ${Name}"} or {"Fn::Sub": ["text with ${Name}", {"Name": value}]}',
  },
  'Fn::ToJsonString': { fits: anything, example: '{"Fn::ToJsonString": value}' },
  'Fn::Transform': { fits: isJsonObject, example: '{"Fn::Transform": {"Name": macro, "Parameters": {…}}}' },
}

/** What is wrong with how a function is written, and how to write it. Undefined where nothing is. */
export function malformed({ name, body }: TemplateFunction): { readonly message: string; readonly hint: string } | undefined {
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (form === undefined) {
    const meant = closest(name, Object.keys(forms))
    return {
      message: `CloudFormation has no function ${name}`,
      hint: meant === undefined ? `It has ${Object.keys(forms).join(', ')}` : `Did you mean ${meant}?`,
    }
  }
  return form.fits(body) ? undefined : { message: `${name} is not written as CloudFormation takes it`, hint: `Write ${form.example}` }
}

/** What a function gives, as far as its name tells. */
export function resultOf(name: string): 'text' | 'list' | 'unknown' {
  if (['Fn::Base64', 'Fn::ImportValue', 'Fn::Join', 'Fn::Sub', 'Fn::ToJsonString'].includes(name)) return 'text'
  return ['Fn::Cidr', 'Fn::GetAZs', 'Fn::Split'].includes(name) ? 'list' : 'unknown'
}
