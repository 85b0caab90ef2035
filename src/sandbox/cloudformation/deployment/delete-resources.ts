import type { ResourceOwner } from '../resources/index.ts'
import type { Blueprint, Stack, StackResource } from '../stacks/stack.ts'
import { type Dependencies, dependencies, reversed } from '../template/dependencies.ts'
import { type Environment, ownerOf, reasonOf, typeOf } from './environment.ts'
import { runGraph } from './run-graph.ts'

/** What is deleted, and how. */
export interface Deletion {
  readonly stack: Stack
  /** What the resources were made from. */
  readonly blueprint: Blueprint
  readonly resources: readonly StackResource[]
  /** Tells which resources are left standing. */
  readonly isRetained: (resource: StackResource) => boolean
  readonly token: string | undefined
}

async function deleteResource(
  environment: Environment,
  resource: StackResource,
  owner: ResourceOwner,
  { stack, isRetained, token }: Deletion,
): Promise<boolean> {
  const { made } = resource
  const isCurrent = stack.resources.get(resource.logicalId)?.made?.id === made?.id
  const note = (status: 'DELETE_IN_PROGRESS' | 'DELETE_COMPLETE' | 'DELETE_FAILED' | 'DELETE_SKIPPED', reason?: string): void => {
    if (isCurrent) stack.note({ ...resource, status, reason }, token)
    else stack.say({ ...resource, status, reason }, token)
  }
  if (made === undefined) {
    stack.resources.delete(resource.logicalId)
    return true
  }
  if (isRetained(resource)) {
    note('DELETE_SKIPPED')
    if (isCurrent) stack.resources.delete(resource.logicalId)
    return true
  }
  try {
    note('DELETE_IN_PROGRESS')
    await typeOf(environment, resource.type).delete(made, owner, resource.properties)
    note('DELETE_COMPLETE')
    return true
  } catch (error) {
    note('DELETE_FAILED', reasonOf(environment, error))
    return false
  }
}

const among = (graph: Dependencies, ids: ReadonlySet<string>): Dependencies =>
  new Map([...graph].filter(([id]) => ids.has(id)).map(([id, others]) => [id, new Set([...others].filter((other) => ids.has(other)))]))

/**
 * Deletes resources, each after all that depend on it.
 *
 * @returns the logical ids that could not be deleted.
 */
export async function deleteResources(environment: Environment, deletion: Deletion): Promise<readonly string[]> {
  const { stack, blueprint, resources } = deletion
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]))
  const declared = reversed(dependencies(blueprint.template))
  const undeclared = resources
    .filter(({ logicalId }) => !declared.has(logicalId))
    .map(({ logicalId }) => [logicalId, new Set<string>()] as const)
  const graph = among(new Map([...declared, ...undeclared]), new Set(byId.keys()))
  return runGraph(graph, async (id) => {
    const resource = byId.get(id)
    return resource === undefined || deleteResource(environment, resource, ownerOf(environment, stack, id, blueprint), deletion)
  })
}
