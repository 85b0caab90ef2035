import type { Property, ResourceType, ValueType } from './specification.ts'

/** `AWS::ECS::TaskDefinition` → `EcsTaskDefinition`. */
export function interfaceName(type: string): string {
  const [, service = '', resource = ''] = type.split('::')
  return service.replace(/^([A-Z])([A-Z]+)(?=$|[^A-Z])/, (_, first: string, rest: string) => first + rest.toLowerCase()) + resource
}

/** With an underscore: the structure Ingress of a SecurityGroup is not the resource SecurityGroupIngress. */
const structureName = (owner: string, structure: string): string => `${owner}_${structure}`

/** The file's name for a service: `AWS::ECS::Cluster` → `ecs`. */
export const fileName = (type: string): string => (type.split('::')[1] ?? '').replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()

const page = (type: string): string => {
  const [, service = '', resource = ''] = type.toLowerCase().split('::')
  return `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${resource}.html`
}

const quote = (value: string | number): string => (typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "\\'")}'`)

function typeText(type: ValueType, owner: string): string {
  switch (type.kind) {
    case 'string':
    case 'boolean':
      return type.kind
    case 'integer':
    case 'number':
      return 'number'
    case 'json':
      return 'Json'
    case 'tag':
      return 'Tag'
    case 'enum':
      return type.values.map(quote).join(' | ')
    case 'structure':
      return structureName(owner, type.name)
    case 'list': {
      const element = typeText(type.element, owner)
      return element.includes(' | ') ? `readonly (${element})[]` : `readonly ${element}[]`
    }
    case 'map':
      return `{ readonly [key: string]: ${typeText(type.element, owner)} }`
    case 'either':
      return [...new Set(type.types.map((part) => typeText(part, owner)))].join(' | ')
  }
}

const propertyLine = (owner: string, { name, type, required }: Property): string =>
  `  readonly ${name}${required ? '' : '?'}: ${typeText(type, owner)}`

const interfaceText = (name: string, owner: string, properties: readonly Property[]): string =>
  properties.length === 0
    ? `export type ${name} = Readonly<Record<string, never>>`
    : [`export interface ${name} {`, ...properties.map((property) => propertyLine(owner, property)), '}'].join('\n')

function resourceText(resource: ResourceType): string {
  const owner = interfaceName(resource.type)
  return [
    `/** @see ${page(resource.type)} */\n${interfaceText(owner, owner, resource.properties)}`,
    ...resource.structures.map((structure) => interfaceText(structureName(owner, structure.name), owner, structure.properties)),
  ].join('\n\n')
}

/** The property types of one service's resources, as a TypeScript file. */
export function renderTypes(resources: readonly ResourceType[]): string {
  const body = resources.map(resourceText).join('\n\n')
  const names = [...body.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`Two types would be named ${twice}`)
  const imports = [
    ...(/\bJson\b/.test(body) ? ["import type { Json } from '../../core/index.ts'"] : []),
    ...(/\bTag\b/.test(body) ? ["import type { Tag } from '../tag.ts'"] : []),
  ]
  return `${imports.join('\n')}${imports.length > 0 ? '\n\n' : ''}${body}\n`
}

/** The file that tells which interface describes which resource type. */
export function renderTypeMap(resources: readonly ResourceType[]): string {
  const files = new Map<string, string[]>()
  for (const { type } of resources) files.set(fileName(type), [...(files.get(fileName(type)) ?? []), interfaceName(type)])
  return [
    ...[...files].map(([file, names]) => `import type { ${names.sort().join(', ')} } from './${file}.ts'`),
    '',
    '/** The properties of each resource type that has generated types, with every value known. */',
    'export interface ResourceProperties {',
    ...resources.map(({ type }) => `  readonly '${type}': ${interfaceName(type)}`),
    '}',
    '',
  ].join('\n')
}
