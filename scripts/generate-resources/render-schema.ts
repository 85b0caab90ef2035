import type { Property, ResourceType, ValueType } from './specification.ts'

/** The notation that `src/template/check/property-type.ts` reads. */
function typeText(type: ValueType): string {
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'json':
    case 'tag':
      return type.kind
    case 'enum':
      return `${typeof type.values[0] === 'number' ? 'integer' : 'string'}=${type.values.map(plain).join('|')}`
    case 'structure':
      return type.name
    case 'list':
      return `[${typeText(type.element)}]`
    case 'map':
      return `{${typeText(type.element)}}`
    case 'either':
      return type.types.map(typeText).join(' ')
  }
}

/** An allowed value, which must not hold a character that the notation itself uses. */
function plain(value: string | number): string {
  const text = String(value)
  if (/[|[\]{}'\\\s]/.test(text)) throw new Error(`The allowed value ${JSON.stringify(text)} does not fit into the notation`)
  return text
}

const flags = ({ required, replaces }: Property): string => (required ? '*' : '') + { always: '!', sometimes: '~', never: '' }[replaces]

const propertyLines = (properties: readonly Property[], indent: string): string[] =>
  properties.map((property) => `${indent}${property.name}: '${flags(property)}${typeText(property.type)}',`)

const block = (name: string, indent: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`${indent}${name}: {},`] : [`${indent}${name}: {`, ...lines, `${indent}},`]

const resourceLines = (resource: ResourceType): string[] => [
  `  '${resource.type}': {`,
  `    attributes: '${resource.attributes.map(({ name, form }) => name + { text: '', list: '[]', structure: '{}' }[form]).join(' ')}',`,
  ...block('properties', '    ', propertyLines(resource.properties, '      ')),
  ...(resource.structures.length === 0
    ? []
    : block(
        'structures',
        '    ',
        resource.structures.flatMap(({ name, properties }) => block(name, '      ', propertyLines(properties, '        '))),
      )),
  '  },',
]

/** What is known of each resource type when a template is checked, as a TypeScript file. */
export const renderSchema = (resources: readonly ResourceType[]): string =>
  [
    "import type { ResourceSchema } from '../resource-schema.ts'",
    '',
    'export const resourceSchemas: { readonly [type: string]: ResourceSchema } = {',
    ...resources.flatMap(resourceLines),
    '}',
    '',
  ].join('\n')
