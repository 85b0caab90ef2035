import type { Json } from '../../../core/index.ts'
import { availabilityZones } from '../../ec2/availability-zones.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import type { Blueprint, Stack } from '../stacks/stack.ts'
import type { StackStore } from '../stacks/stack-store.ts'
import { referredParameter } from '../template/parameters.ts'
import { validationError } from '../template/validation-error.ts'
import { conditionsOf } from './conditions.ts'
import type { Scope } from './scope.ts'

/** How references to resources are answered: by what stands, or by what is known before anything is made. */
export interface ResourceLookup {
  readonly ref: (logicalId: string) => Json
  readonly getAtt: (logicalId: string, attribute: string) => Json
}

/** What stands in a stack right now. */
export const standing = (stack: Stack): ResourceLookup => ({
  ref: (logicalId) => {
    const made = stack.resources.get(logicalId)?.made
    if (made === undefined) throw validationError(`Template error: resource ${logicalId} does not stand.`)
    return made.id
  },
  getAtt: (logicalId, attribute) => {
    const value = stack.attribute(logicalId, attribute)
    if (value === undefined) {
      throw validationError(`Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`)
    }
    return value
  },
})

/** Everything that a blueprint's template can refer to when it is deployed to a stack. */
export function stackScope(
  core: SandboxCore,
  stacks: StackStore,
  stack: Pick<Stack, 'id' | 'name'>,
  blueprint: Blueprint,
  resources: ResourceLookup,
): Scope {
  const { template, parameters } = blueprint
  const pseudo: { readonly [name: string]: Json } = {
    'AWS::AccountId': core.accountId,
    'AWS::NotificationARNs': [],
    'AWS::Partition': core.partition,
    'AWS::Region': core.region,
    'AWS::StackId': stack.id,
    'AWS::StackName': stack.name,
    'AWS::URLSuffix': core.urlSuffix,
  }
  const scope = (condition: Scope['condition']): Scope => ({
    condition,
    getAtt: resources.getAtt,
    ref: (id) => {
      if (id === 'AWS::NoValue') return undefined
      const known = Object.hasOwn(pseudo, id) ? pseudo[id] : undefined
      if (known !== undefined) return known
      const declared = Object.hasOwn(template.Parameters, id) ? template.Parameters[id] : undefined
      const value = parameters.get(id)
      return declared === undefined || value === undefined ? resources.ref(id) : referredParameter(declared, value)
    },
    mapping: (map, key, name) => {
      const value = template.Mappings[map]?.[key]?.[name]
      if (value === undefined) throw validationError(`Template error: Unable to get mapping for ${map}::${key}::${name}`)
      return value
    },
    imported: (name) => {
      const found = stacks.exports().get(name)
      if (found === undefined) throw validationError(`No export named ${name} found.`)
      return found.value
    },
    zones: (region) => {
      if (region !== core.region)
        throw validationError(`Template error: Fn::GetAZs of '${region}': this sandbox is the region '${core.region}'.`)
      return availabilityZones(region)
    },
  })
  return scope(conditionsOf(template.Conditions, scope))
}
