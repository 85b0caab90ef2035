import { type Grant, isJsonObject, ref } from '../core/index.ts'
import type { Graph } from '../states/index.ts'
import { referredIds } from '../template/index.ts'
import type { Resources } from './key-access.ts'
import { keyGrant } from './key-grant.ts'
import { statesIn } from './states-in.ts'

/** The rights on the keys of the activities to which a machine gives work. */
export function activityKeyGrants(graph: Graph, resources: Resources): readonly Grant[] {
  return [...statesIn(graph)].flatMap(({ state }) =>
    state.kind === 'task' ? [...referredIds(state.action.resource)].flatMap((id) => activityKey(id, resources)) : [],
  )
}

function activityKey(id: string, resources: Resources): readonly Grant[] {
  const { Type: type, Properties: properties } = resources[id] ?? {}
  const encryption = properties?.['EncryptionConfiguration']
  if (type !== 'AWS::StepFunctions::Activity' || !isJsonObject(encryption)) return []
  return keyGrant(encryption['KmsKeyId'], ['kms:Decrypt', 'kms:GenerateDataKey'], { 'aws:states:activityArn': ref(id) }, resources)
}
