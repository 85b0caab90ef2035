import { upperFirst } from './sdk-names.ts'
import type { Member, ServiceModel, Shape } from './service-model.ts'

/** How points in time look in the answers of an integration. */
export type Timestamp = 'string' | 'number | string'

const scalars: Readonly<Record<string, string>> = { string: 'string', boolean: 'boolean', blob: 'string' }

/** The interfaces of the requests and answers of some operations, and of all that they hold, named as the service names them. */
export function renderTypes(model: ServiceModel, operations: readonly string[], timestamp: Timestamp): string {
  const open = operations.flatMap((name) => {
    const operation = model.operations[name]
    if (operation === undefined) throw new Error(`${model.metadata.serviceId} has no operation ${name}`)
    return [operation.input?.shape ?? [], operation.output?.shape ?? []].flat()
  })
  const rendered = new Map<string, string>()
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const shape = model.shapes[name]
    if (shape === undefined || rendered.has(name)) continue
    const text = renderShape(name, shape, model, timestamp)
    rendered.set(name, text ?? '')
    for (const member of membersOf(shape)) open.push(member.shape)
  }
  return [...rendered]
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join('')
}

const membersOf = (shape: Shape): readonly Member[] =>
  [...Object.values(shape.members ?? {}), shape.member, shape.key, shape.value].filter((member) => member !== undefined)

/** The name by which a shape is referred to. Names that TypeScript has already get one more letter. */
const typeName = (name: string): string =>
  /^(?:Record|Partial|Array|Function|Object|String|Number|Boolean|Date|Error|Map|Set)$/.test(name) ? `${name}_` : upperFirst(name)

function renderShape(name: string, shape: Shape, model: ServiceModel, timestamp: Timestamp): string | undefined {
  if (shape.type === 'structure') {
    const fields = Object.entries(shape.members ?? {}).map(
      ([field, member]) =>
        `  readonly ${quoted(upperFirst(field))}${isNeeded(field, member, shape) ? '' : '?'}: ${reference(member.shape, model, timestamp)}\n`,
    )
    return fields.length === 0
      ? `export type ${typeName(name)} = Readonly<Record<string, never>>\n`
      : `export interface ${typeName(name)} {\n${fields.join('')}}\n`
  }
  if (shape.type === 'string' && shape.enum !== undefined)
    return `export type ${typeName(name)} = ${shape.enum.map((value) => JSON.stringify(value)).join(' | ')}\n`
  return undefined
}

/** What the SDK fills in by itself nobody needs to give. */
const isNeeded = (field: string, member: Member, shape: Shape): boolean =>
  shape.required?.includes(field) === true && member.idempotencyToken !== true

const quoted = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name))

function reference(name: string, model: ServiceModel, timestamp: Timestamp): string {
  const shape = model.shapes[name]
  if (shape === undefined) throw new Error(`${model.metadata.serviceId} has no shape ${name}`)
  switch (shape.type) {
    case 'structure':
      return typeName(name)
    case 'list':
      return `readonly ${enclosed(reference(shape.member?.shape ?? '', model, timestamp))}[]`
    case 'map':
      return `{ readonly [name: string]: ${reference(shape.value?.shape ?? '', model, timestamp)} }`
    case 'timestamp':
      return timestamp
    case 'string':
      return shape.enum === undefined ? 'string' : typeName(name)
    default:
      return scalars[shape.type] ?? 'number'
  }
}

const enclosed = (type: string): string => (/[ |]/.test(type) && !type.startsWith('{') ? `(${type})` : type)
