import { closest, isJsonObject } from '../../core/index.ts'
import type { PropertySchemas } from '../resource-schema.ts'
import type { Note } from './findings.ts'
import { type PropertyType, propertySchema, type Scalar } from './property-type.ts'
import { functionOf, isNoValue, type TemplateFunction } from './template-function.ts'

/** What the check of one resource's values needs to know. */
export interface ValueContext {
  readonly resourceType: string
  readonly structures: { readonly [name: string]: PropertySchemas }
  /** The form of what a function gives, where it is known. */
  readonly resultOf: (call: TemplateFunction) => 'text' | 'list' | 'unknown'
  readonly note: Note
}

/** Notes each property that is missing, unknown, or of the wrong type. */
export function checkStructure(
  value: { readonly [name: string]: unknown },
  schemas: PropertySchemas,
  path: string,
  context: ValueContext,
): void {
  for (const [name, given] of Object.entries(value)) {
    const notation = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (notation !== undefined) checkValue(given, propertySchema(notation).type, `${path}/${name}`, context)
    else if (given !== undefined) unknownProperty(name, schemas, path, context)
  }
  for (const [name, notation] of Object.entries(schemas)) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined
    if (!propertySchema(notation).required || (given !== undefined && !isNoValue(given))) continue
    context.note('TEMPLATE_PROPERTY_MISSING', path, `${context.resourceType} needs ${name} here`, `Add ${name}`)
  }
}

function unknownProperty(name: string, schemas: PropertySchemas, path: string, { resourceType, note }: ValueContext): void {
  const meant = closest(name, Object.keys(schemas))
  const hint = meant === undefined ? `It has ${Object.keys(schemas).join(', ')}` : `Did you mean ${meant}?`
  note('TEMPLATE_PROPERTY_UNKNOWN', `${path}/${name}`, `${resourceType} has no property ${name} here`, hint)
}

/** Notes where a value, or a part of it, is not of the type that the property takes. */
export function checkValue(value: unknown, type: PropertyType, path: string, context: ValueContext): void {
  if (value === undefined || type.kind === 'json') return
  const call = functionOf(value)
  if (call !== undefined) return checkFunction(call, type, path, context)
  switch (type.kind) {
    case 'scalar':
      return checkScalar(value, type.scalar, type.allowed, path, context)
    case 'list':
      if (!Array.isArray(value)) return wrongType(value, 'a list', path, context)
      return value.forEach((item, index) => checkValue(item, type.element, `${path}/${index}`, context))
    case 'map':
      if (!isJsonObject(value)) return wrongType(value, 'an object', path, context)
      return Object.entries(value).forEach(([key, item]) => checkValue(item, type.element, `${path}/${key}`, context))
    case 'structure':
      if (!isJsonObject(value)) return wrongType(value, 'an object', path, context)
      return checkStructure(value, structure(type.name, context), path, context)
    case 'either':
      return checkEither(value, type.types, path, context)
  }
}

function structure(name: string, { structures, resourceType }: ValueContext): PropertySchemas {
  const schemas = structures[name]
  if (schemas === undefined) throw new Error(`The schema of ${resourceType} names a structure ${name} and does not describe it`)
  return schemas
}

function checkFunction(call: TemplateFunction, type: PropertyType, path: string, context: ValueContext): void {
  if (call.name === 'Fn::If' && Array.isArray(call.body)) {
    const [, yes, no] = call.body
    checkValue(yes, type, `${path}/Fn::If/1`, context)
    checkValue(no, type, `${path}/Fn::If/2`, context)
    return
  }
  if (isNoValue({ [call.name]: call.body })) return
  const gives = context.resultOf(call)
  if (gives === 'text' && (type.kind === 'list' || type.kind === 'map' || type.kind === 'structure')) {
    const hint = type.kind === 'list' ? 'Put it into a list: [ … ]' : 'Give an object'
    context.note('TEMPLATE_VALUE_INVALID', path, `${call.name} gives one text where ${kindText(type)} is needed`, hint)
  } else if (gives === 'list' && type.kind === 'scalar') {
    context.note(
      'TEMPLATE_VALUE_INVALID',
      path,
      `${call.name} gives a list where one value is needed`,
      'Take one of it with Fn::Select, or join it with Fn::Join',
    )
  }
}

const fits: Readonly<Record<Scalar, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value)),
  number: (value) => typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))),
  boolean: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
}

const scalarTexts: Readonly<Record<Scalar, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

function checkScalar(value: unknown, scalar: Scalar, allowed: readonly string[] | undefined, path: string, context: ValueContext): void {
  if (!fits[scalar](value)) return wrongType(value, scalarTexts[scalar], path, context)
  if (allowed === undefined || allowed.includes(String(value))) return
  const meant = closest(String(value), allowed)
  const hint = meant === undefined ? `It is one of ${allowed.join(', ')}` : `Did you mean '${meant}'?`
  context.note('TEMPLATE_VALUE_INVALID', path, `'${String(value)}' is not allowed here`, hint)
}

function checkEither(value: unknown, types: readonly PropertyType[], path: string, context: ValueContext): void {
  const attempts = types.map((type) => {
    const notes: Parameters<Note>[] = []
    checkValue(value, type, path, { ...context, note: (...given) => notes.push(given) })
    return notes
  })
  const best = attempts.toSorted((a, b) => a.length - b.length)[0] ?? []
  for (const given of best) context.note(...given)
}

function wrongType(value: unknown, wanted: string, path: string, { note }: ValueContext): void {
  const given = Array.isArray(value) ? 'a list' : isJsonObject(value) ? 'an object' : `'${String(value)}'`
  note('TEMPLATE_VALUE_INVALID', path, `${given} stands where ${wanted} is needed`, `Give ${wanted}`)
}

const kindText = ({ kind }: PropertyType): string => (kind === 'list' ? 'a list' : 'an object')
