import type { Json, JsonObject } from '../../../core/index.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Scope } from '../evaluate/scope.ts'
import { type ResourceLookup, stackScope, standing } from '../evaluate/stack-scope.ts'
import type { Blueprint, Stack, StackResource } from '../stacks/stack.ts'
import { dependencies, inOrder } from '../template/dependencies.ts'
import type { ParsedResource } from '../template/parsed-template.ts'
import { references } from '../template/references.ts'
import { validationError } from '../template/validation-error.ts'
import { changedProperties } from './deploy-resource.ts'
import { activeTemplate } from './deploy-stack.ts'
import type { Environment } from './environment.ts'
import { outputsOf } from './outputs.ts'
import { sameJson } from './same-json.ts'

export type ChangeScope = 'Properties' | 'Metadata' | 'CreationPolicy' | 'UpdatePolicy' | 'DeletionPolicy' | 'UpdateReplacePolicy'

/** Why and how far a property changes. */
export interface ChangeDetail {
  readonly name: string
  readonly recreation: 'Always' | 'Never'
  readonly evaluation: 'Static' | 'Dynamic'
  readonly source: 'DirectModification' | 'ParameterReference' | 'ResourceReference'
}

/** What a deployment is going to do to one resource. */
export interface PlannedChange {
  readonly action: 'Add' | 'Modify' | 'Remove'
  readonly logicalId: string
  readonly physicalId?: string | undefined
  readonly type: string
  readonly replacement?: 'True' | 'False' | 'Conditional'
  readonly policy?: 'Delete' | 'Retain' | 'ReplaceAndDelete' | 'ReplaceAndRetain'
  readonly scope: readonly ChangeScope[]
  readonly details: readonly ChangeDetail[]
}

/** What is going to happen, and whether anything is. */
export interface Plan {
  readonly changes: readonly PlannedChange[]
  /** Whether the deployment has anything to do: a change of an output or a tag changes no resource. */
  readonly isEmpty: boolean
}

/** What CloudFormation itself writes for a value that only the deployment will tell. */
const unknown = '{{changeSet:KNOWN_AFTER_APPLY}}'

/** What stands, with everything that is yet to be made unknown. */
function foreseen(stack: Stack, isNew: (logicalId: string) => boolean): ResourceLookup {
  const { ref, getAtt } = standing(stack)
  return {
    ref: (id) => (isNew(id) ? unknown : ref(id)),
    getAtt: (id, attribute) => (isNew(id) ? unknown : getAtt(id, attribute)),
  }
}

/** A property's value as far as it can be told: a function that cannot work on something unknown gives the unknown. */
function foresee(value: Json, scope: Scope, isNew: (logicalId: string) => boolean): Json | undefined {
  try {
    return evaluate(value, scope)
  } catch (error) {
    if ([...references(value)].some(({ id }) => isNew(id))) return unknown
    throw error
  }
}

const isDynamic = (value: Json | undefined): boolean => JSON.stringify(value ?? null).includes(unknown)

const attributes = ['Metadata', 'CreationPolicy', 'UpdatePolicy', 'DeletionPolicy', 'UpdateReplacePolicy'] as const

function sourceOf(
  name: string,
  before: ParsedResource | undefined,
  after: ParsedResource,
  { template }: Blueprint,
): ChangeDetail['source'] {
  const value = after.Properties[name]
  if (before === undefined || value === undefined || !sameJson(before.Properties[name], value)) return 'DirectModification'
  return [...references(value)].some(({ id }) => Object.hasOwn(template.Parameters, id)) ? 'ParameterReference' : 'ResourceReference'
}

function modification(
  environment: Environment,
  resource: StackResource,
  before: ParsedResource | undefined,
  after: ParsedResource,
  properties: JsonObject,
  blueprint: Blueprint,
): PlannedChange | undefined {
  const kind = environment.types[resource.type]
  const details = changedProperties(resource.properties, properties).map(
    (name): ChangeDetail => ({
      name,
      recreation: kind?.isReplacedBy(name) === true ? 'Always' : 'Never',
      evaluation: isDynamic(properties[name]) ? 'Dynamic' : 'Static',
      source: sourceOf(name, before, after, blueprint),
    }),
  )
  const scope = attributes.filter((name) => before !== undefined && !sameJson(before[name], after[name]))
  if (details.length === 0 && scope.length === 0) return undefined
  const recreated = details.filter(({ recreation }) => recreation === 'Always')
  const replacement = recreated.some(({ evaluation }) => evaluation === 'Static') ? 'True' : recreated.length > 0 ? 'Conditional' : 'False'
  return {
    action: 'Modify',
    logicalId: resource.logicalId,
    physicalId: resource.made?.id,
    type: resource.type,
    replacement,
    ...(replacement === 'False' ? {} : { policy: after.UpdateReplacePolicy === 'Retain' ? 'ReplaceAndRetain' : 'ReplaceAndDelete' }),
    scope: details.length > 0 ? ['Properties', ...scope] : scope,
    details,
  }
}

function outputsChange(stack: Stack, blueprint: Blueprint, scope: Scope): boolean {
  const wanted = outputsOf(blueprint.template, scope).map(({ key, value, exportName, description }) => [
    key,
    value,
    exportName ?? '',
    description ?? '',
  ])
  const now = stack.outputs.map(({ key, value, exportName, description }) => [key, value, exportName ?? '', description ?? ''])
  return JSON.stringify(wanted) !== JSON.stringify(now)
}

const inOneOrder = (tags: Blueprint['tags']): readonly string[] => tags.map(({ Key, Value }) => `${Key}=${Value}`).toSorted()

const tagsChange = (stack: Stack, { tags }: Blueprint): boolean => !sameJson(inOneOrder(stack.blueprint?.tags ?? []), inOneOrder(tags))

/**
 * Works out what a deployment would change, without changing anything.
 *
 * @throws ServiceError `ValidationError` where the template cannot be deployed to this stack.
 */
export function planChanges(environment: Environment, stack: Stack, blueprint: Blueprint): Plan {
  const made = new Set<string>()
  const isNew = (id: string): boolean => made.has(id) || stack.resources.get(id)?.made === undefined
  const scope = stackScope(environment.core, environment.stacks, stack, blueprint, foreseen(stack, isNew))
  const { Resources } = activeTemplate(blueprint.template, scope)
  const retyped = Object.entries(Resources).filter(([id, { Type }]) => (stack.resources.get(id)?.type ?? Type) !== Type)
  if (retyped.length > 0) {
    const ids = retyped.map(([id]) => id).join(', ')
    throw validationError(
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${ids}]`,
    )
  }

  const planned = new Map<string, PlannedChange>()
  for (const id of inOrder(dependencies({ Resources }))) {
    const after = Resources[id]
    if (after === undefined) continue
    const resource = stack.resources.get(id)
    if (resource?.made === undefined) {
      planned.set(id, { action: 'Add', logicalId: id, type: after.Type, scope: [], details: [] })
      continue
    }
    const properties: Record<string, Json> = {}
    for (const [name, value] of Object.entries(after.Properties)) {
      const result = foresee(value, scope, (other) => Object.hasOwn(Resources, other) && isNew(other))
      if (result !== undefined) properties[name] = result
    }
    const before = stack.blueprint?.template.Resources[id]
    const change = modification(environment, resource, before, after, properties, blueprint)
    if (change === undefined) continue
    planned.set(id, change)
    if (change.replacement !== 'False') made.add(id)
  }
  const removed = [...stack.resources.values()]
    .filter(({ logicalId }) => !Object.hasOwn(Resources, logicalId))
    .map(({ logicalId, type, made: { id: physicalId } = { id: undefined } }): PlannedChange => {
      const isRetained = stack.blueprint?.template.Resources[logicalId]?.DeletionPolicy.startsWith('Retain') === true
      return { action: 'Remove', logicalId, type, physicalId, policy: isRetained ? 'Retain' : 'Delete', scope: [], details: [] }
    })
  const inTemplateOrder = Object.keys(Resources).flatMap((id) => planned.get(id) ?? [])
  const changes = [...inTemplateOrder, ...removed]
  return { changes, isEmpty: changes.length === 0 && !outputsChange(stack, blueprint, scope) && !tagsChange(stack, blueprint) }
}
