/** What a property takes. */
export type PropertyType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly allowed?: readonly string[] }
  | { readonly kind: 'json' }
  | { readonly kind: 'structure'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly element: PropertyType }
  | { readonly kind: 'either'; readonly types: readonly PropertyType[] }

export type Scalar = 'string' | 'integer' | 'number' | 'boolean'

export interface PropertySchema {
  readonly required: boolean
  /** Whether a change makes CloudFormation create a new resource in the old one's place. */
  readonly replaces: 'always' | 'sometimes' | 'never'
  readonly type: PropertyType
}

const scalars: ReadonlySet<string> = new Set<Scalar>(['string', 'integer', 'number', 'boolean'])
const isScalar = (text: string): text is Scalar => scalars.has(text)

const parsed = new Map<string, PropertySchema>()

/**
 * Reads the notation of `generated/resource-schemas.ts`: `*` required, `!` replaces the resource, `~` may replace it; then a
 * type, where `[x]` is a list of x, `{x}` a map of x, `string=A|B` one of A and B, `x y` either x or y, and any other
 * name a structure of the resource.
 */
export function propertySchema(notation: string): PropertySchema {
  const known = parsed.get(notation)
  if (known !== undefined) return known
  const [, required, replaces, type = ''] = /^(\*?)([!~]?)(.*)$/.exec(notation) ?? []
  const schema: PropertySchema = {
    required: required === '*',
    replaces: replaces === '!' ? 'always' : replaces === '~' ? 'sometimes' : 'never',
    type: propertyType(type),
  }
  parsed.set(notation, schema)
  return schema
}

function propertyType(text: string): PropertyType {
  const alternatives = splitOutside(text)
  if (alternatives.length > 1) return { kind: 'either', types: alternatives.map(propertyType) }
  if (text.startsWith('[')) return { kind: 'list', element: propertyType(text.slice(1, -1)) }
  if (text.startsWith('{')) return { kind: 'map', element: propertyType(text.slice(1, -1)) }
  const [name = '', allowed] = text.split('=')
  if (isScalar(name)) return { kind: 'scalar', scalar: name, ...(allowed === undefined ? {} : { allowed: allowed.split('|') }) }
  return name === 'json' ? { kind: 'json' } : { kind: 'structure', name }
}

/** The alternatives of a type: what spaces separate that stand in no brackets. */
function splitOutside(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth -= 1
    if (character === ' ' && depth === 0) parts.push('')
    else parts.push((parts.pop() ?? '') + character)
  }
  return parts
}
