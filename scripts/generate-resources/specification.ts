import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'

/** What a property holds. */
export type ValueType =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'json' | 'tag' }
  | { readonly kind: 'enum'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'structure'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly element: ValueType }
  | { readonly kind: 'either'; readonly types: readonly ValueType[] }

export interface Property {
  readonly name: string
  readonly type: ValueType
  readonly required: boolean
  /** Whether a change makes CloudFormation create a new resource in the old one's place. */
  readonly replaces: 'always' | 'sometimes' | 'never'
}

export interface Structure {
  readonly name: string
  readonly properties: readonly Property[]
}

/** One resource type, with the structures that its properties hold. Everything is in alphabetical order. */
export interface ResourceType {
  readonly type: string
  readonly properties: readonly Property[]
  readonly structures: readonly Structure[]
  /** What `Fn::GetAtt` can read. */
  readonly attributes: readonly { readonly name: string; readonly form: 'text' | 'list' | 'structure' }[]
}

type Database = ReturnType<typeof loadAwsServiceSpecSync>
type SpecifiedProperties = ReturnType<typeof resourceOf>['properties']
type SpecifiedType = SpecifiedProperties[string]['type']

const resourceOf = (database: Database, type: string) => database.lookup('resource', 'cloudFormationType', 'equals', type).only()

const byName = <Item extends { readonly name: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

/** Reads the resource types out of AWS's own service specification. */
export function readSpecification(types: readonly string[]): ResourceType[] {
  const database = loadAwsServiceSpecSync()
  return [...types].sort().map((type) => readResource(database, type))
}

const formOf = ({ type }: SpecifiedType): 'text' | 'list' | 'structure' =>
  type === 'array' ? 'list' : ['string', 'integer', 'number', 'boolean', 'date-time'].includes(type) ? 'text' : 'structure'

function readResource(database: Database, type: string): ResourceType {
  const resource = resourceOf(database, type)
  const structures = new Map<string, Structure>()

  const readType = (specified: SpecifiedType): ValueType => {
    switch (specified.type) {
      case 'string':
        return specified.allowedValues === undefined ? { kind: 'string' } : { kind: 'enum', values: [...specified.allowedValues].sort() }
      case 'integer':
        return specified.allowedValues === undefined
          ? { kind: 'integer' }
          : { kind: 'enum', values: [...specified.allowedValues].sort((a, b) => a - b) }
      case 'date-time':
        return { kind: 'string' }
      case 'number':
      case 'boolean':
      case 'json':
      case 'tag':
        return { kind: specified.type }
      case 'array':
        return { kind: 'list', element: readType(specified.element) }
      case 'map':
        return { kind: 'map', element: readType(specified.element) }
      case 'union':
        return { kind: 'either', types: specified.types.map(readType) }
      case 'ref': {
        const structure = database.get('typeDefinition', specified.reference.$ref)
        if (!structures.has(structure.name)) {
          // Entered before its properties are read: a structure may hold itself.
          structures.set(structure.name, { name: structure.name, properties: [] })
          structures.set(structure.name, { name: structure.name, properties: readProperties(structure.properties) })
        }
        return { kind: 'structure', name: structure.name }
      }
      case 'null':
        throw new Error(`${type} has a property of the type null, for which there is no rule`)
    }
  }

  const readProperties = (specified: SpecifiedProperties): Property[] =>
    byName(
      Object.entries(specified).map(([name, property]) => ({
        name,
        type: readType(property.type),
        required: property.required ?? false,
        replaces: ({ yes: 'always', maybe: 'sometimes', no: 'never' } as const)[property.causesReplacement ?? 'no'],
      })),
    )

  const properties = readProperties(resource.properties)
  const attributes = Object.entries(resource.attributes).map(([name, attribute]) => ({ name, form: formOf(attribute.type) }))
  return { type, properties, structures: byName([...structures.values()]), attributes: byName(attributes) }
}
