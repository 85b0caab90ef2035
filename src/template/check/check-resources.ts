import { closest, isJsonObject } from '../../core/index.ts'
import { resourceSchemas } from '../generated/resource-schemas.ts'
import type { PropertySchemas } from '../resource-schema.ts'
import type { Resource, Template } from '../template.ts'
import { attributesOf } from './check-references.ts'
import { checkStructure } from './check-value.ts'
import type { Note } from './findings.ts'
import { resultOf, type TemplateFunction } from './template-function.ts'

const tag: PropertySchemas = { Key: '*string', Value: '*string' }
const typeName = /^(?:Custom::[\w@-]{1,60}|\w+::\w+::\w+(?:::MODULE)?)$/

/** Notes what is wrong with the properties of each resource, as far as its type is known. */
export function checkResources(template: Template, note: Note): void {
  const functionResult = (call: TemplateFunction): 'text' | 'list' | 'unknown' => resultIn(template, call)
  for (const [id, resource] of Object.entries(template.Resources)) {
    const path = `/Resources/${id}`
    if (!isJsonObject(resource) || typeof resource.Type !== 'string') {
      note('TEMPLATE_VALUE_INVALID', path, 'A resource is an object with a Type', 'Write { "Type": "AWS::…", "Properties": { … } }')
      continue
    }
    const schema = Object.hasOwn(resourceSchemas, resource.Type) ? resourceSchemas[resource.Type] : undefined
    if (schema === undefined) unknownType(resource, path, note)
    else {
      const context = { resourceType: resource.Type, structures: { tag, ...schema.structures }, resultOf: functionResult, note }
      checkStructure(resource.Properties ?? {}, schema.properties, `${path}/Properties`, context)
    }
  }
}

function unknownType({ Type: type }: Resource, path: string, note: Note): void {
  if (type.startsWith('Custom::') || type.startsWith('AWS::CloudFormation::')) return
  const meant = closest(type, Object.keys(resourceSchemas))
  const message = typeName.test(type)
    ? `The properties of ${type} are not checked: Stepwright does not know this type`
    : `'${type}' is no name of a resource type`
  note(
    'TEMPLATE_RESOURCE_TYPE_UNKNOWN',
    `${path}/Type`,
    message,
    meant === undefined ? 'See that it is spelt as AWS spells it' : `Did you mean ${meant}?`,
  )
}

/** The form of what a function gives in this template, where that can be known. */
function resultIn({ Parameters, Resources }: Template, { name, body }: TemplateFunction): 'text' | 'list' | 'unknown' {
  if (name === 'Ref' && typeof body === 'string') {
    if (body === 'AWS::NotificationARNs') return 'list'
    const type = Parameters !== undefined && Object.hasOwn(Parameters, body) ? Parameters[body]?.Type : undefined
    return type === 'CommaDelimitedList' || type?.includes('List<') === true ? 'list' : 'text'
  }
  if (name === 'Fn::GetAtt' && Array.isArray(body)) {
    const [id, attribute] = body.map(String)
    const target = id !== undefined && Object.hasOwn(Resources, id) ? Resources[id] : undefined
    return (target && attributesOf(target.Type)?.get(attribute ?? '')) ?? 'unknown'
  }
  return resultOf(name)
}
