import { closest } from '../../core/index.ts'
import { resourceSchemas } from '../generated/resource-schemas.ts'
import type { Template } from '../template.ts'
import type { Note } from './findings.ts'
import type { Reference } from './references.ts'

const pseudoParameters: ReadonlySet<string> = new Set([
  'AWS::AccountId',
  'AWS::NoValue',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
])

const has = (section: object | undefined, id: string): boolean => section !== undefined && Object.hasOwn(section, id)
const ids = (section: object | undefined): string[] => Object.keys(section ?? {})

/** Notes each reference to what the template does not have. */
export function checkReferences(template: Template, references: readonly Reference[], note: Note): void {
  for (const reference of references) {
    switch (reference.kind) {
      case 'name':
        checkName(template, reference.id, reference.path, note)
        break
      case 'attribute':
        checkAttribute(template, reference, note)
        break
      case 'condition':
        if (!has(template.Conditions, reference.id)) dangling('condition', reference.id, ids(template.Conditions), reference.path, note)
        break
      case 'mapping':
        checkMapping(template, reference, note)
        break
    }
  }
}

function checkName({ Parameters, Resources }: Template, id: string, path: string, note: Note): void {
  if (pseudoParameters.has(id) || has(Parameters, id) || has(Resources, id)) return
  const kind = id.startsWith('AWS::') ? 'pseudo parameter' : 'resource or parameter'
  const missing = kind === 'pseudo parameter' ? undefined : id
  dangling(kind, id, [...ids(Resources), ...ids(Parameters), ...pseudoParameters], path, note, missing)
}

function checkAttribute({ Resources }: Template, reference: Extract<Reference, { kind: 'attribute' }>, note: Note): void {
  const { id, attribute, path } = reference
  const target = Object.hasOwn(Resources, id) ? Resources[id] : undefined
  if (target === undefined) return dangling('resource', id, ids(Resources), path, note, id)
  const attributes = attributesOf(target.Type)
  if (attributes === undefined || attribute === undefined || attributes.has(attribute)) return
  const meant = closest(attribute, attributes.keys())
  const message = `${target.Type} has no attribute '${attribute}'`
  const known = attributes.size === 0 ? 'It has none: use Ref' : `It has ${[...attributes.keys()].join(', ')}`
  note('TEMPLATE_ATTRIBUTE_UNKNOWN', path, message, meant === undefined ? known : `Did you mean '${meant}'?`)
}

/** What `Fn::GetAtt` can read of a type, with the form of each: undefined where the type is not known. */
export function attributesOf(type: string): ReadonlyMap<string, 'text' | 'list' | 'unknown'> | undefined {
  const schema = Object.hasOwn(resourceSchemas, type) ? resourceSchemas[type] : undefined
  return schema && new Map(schema.attributes.split(' ').filter(Boolean).map(attributeForm))
}

const attributeForm = (name: string): [string, 'text' | 'list' | 'unknown'] =>
  name.endsWith('[]') ? [name.slice(0, -2), 'list'] : name.endsWith('{}') ? [name.slice(0, -2), 'unknown'] : [name, 'text']

function checkMapping({ Mappings }: Template, { id, keys, path }: Extract<Reference, { kind: 'mapping' }>, note: Note): void {
  let level: unknown = Mappings ?? {}
  for (const [index, key] of [id, ...keys].entries()) {
    if (typeof key !== 'string' || typeof level !== 'object' || level === null) return
    if (!Object.hasOwn(level, key)) return dangling(index === 0 ? 'mapping' : `key of mapping ${id}`, key, ids(level), path, note)
    level = Object.entries(level).find(([name]) => name === key)?.[1]
  }
}

function dangling(kind: string, id: string, known: readonly string[], path: string, note: Note, missing?: string): void {
  const meant = closest(id, known)
  const hint = meant === undefined ? `Add it, or name one that is there` : `Did you mean '${meant}'?`
  note('TEMPLATE_REFERENCE_DANGLING', path, `The template has no ${kind} '${id}'`, hint, missing)
}
