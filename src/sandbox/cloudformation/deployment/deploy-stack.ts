import type { Scope } from '../evaluate/scope.ts'
import { stackScope, standing } from '../evaluate/stack-scope.ts'
import type { Blueprint, OnFailure, Stack } from '../stacks/stack.ts'
import { dependencies } from '../template/dependencies.ts'
import type { ParsedTemplate } from '../template/parsed-template.ts'
import { checkExports } from './check-exports.ts'
import { deleteResources } from './delete-resources.ts'
import { deployResource, type Ledger } from './deploy-resource.ts'
import { type Environment, reasonOf } from './environment.ts'
import { outputsOf } from './outputs.ts'
import { rollBack } from './roll-back.ts'
import { runGraph } from './run-graph.ts'

/** The part of a template whose conditions hold. */
export function activeTemplate(template: ParsedTemplate, scope: Scope): ParsedTemplate {
  const active = Object.entries(template.Resources).filter(([, { Condition }]) => Condition === undefined || scope.condition(Condition))
  return { ...template, Resources: Object.fromEntries(active) }
}

/** A deployment that was asked for. */
export interface DeployRequest {
  readonly stack: Stack
  readonly blueprint: Blueprint
  readonly onFailure: OnFailure
  readonly token?: string | undefined
}

/** Makes everything stand. @returns why that failed, or undefined. */
async function raise(
  environment: Environment,
  { stack, blueprint, token }: DeployRequest,
  ledger: Ledger,
  verb: string,
): Promise<string | undefined> {
  const scope = stackScope(environment.core, environment.stacks, stack, blueprint, standing(stack))
  const graph = dependencies(activeTemplate(blueprint.template, scope))
  const failed = await runGraph(graph, (id) => deployResource(environment, stack, blueprint, id, { scope, ledger, token }))
  if (failed.length > 0) return `The following resource(s) failed to ${verb}: [${failed.join(', ')}].`
  try {
    const outputs = outputsOf(blueprint.template, scope)
    checkExports(environment.stacks, stack, outputs)
    stack.outputs = outputs
    return undefined
  } catch (error) {
    return reasonOf(environment, error)
  }
}

/** Creates what a stack holds, and deletes it again where a part fails. */
export async function createStack(environment: Environment, request: DeployRequest): Promise<void> {
  const { stack, blueprint, onFailure, token } = request
  stack.blueprint = blueprint
  stack.become('CREATE_IN_PROGRESS', 'User Initiated', token)
  const ledger: Ledger = { undo: [], replaced: [] }
  const reason = await raise(environment, request, ledger, 'create')
  if (reason === undefined) return stack.become('CREATE_COMPLETE', undefined, token)
  if (onFailure === 'DO_NOTHING') return stack.become('CREATE_FAILED', reason, token)
  const [begin, end, stuck] =
    onFailure === 'DELETE'
      ? (['DELETE_IN_PROGRESS', 'DELETE_COMPLETE', 'DELETE_FAILED'] as const)
      : (['ROLLBACK_IN_PROGRESS', 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'] as const)
  stack.become(begin, `${reason} Rollback requested by user.`, token)
  const left = await deleteResources(environment, {
    stack,
    blueprint,
    resources: [...stack.resources.values()],
    isRetained: ({ logicalId }) => blueprint.template.Resources[logicalId]?.DeletionPolicy === 'Retain',
    token,
  })
  if (end === 'DELETE_COMPLETE' && left.length === 0) stack.deletedAt = new Date()
  stack.become(
    left.length === 0 ? end : stuck,
    left.length === 0 ? undefined : `The following resource(s) failed to delete: [${left.join(', ')}].`,
    token,
  )
}

/** Brings a stack to another template, and back to the one before where a part fails. */
export async function updateStack(environment: Environment, request: DeployRequest): Promise<void> {
  const { stack, blueprint, onFailure, token } = request
  const before = { blueprint: stack.blueprint ?? blueprint, outputs: stack.outputs }
  stack.updatedAt = new Date()
  stack.become('UPDATE_IN_PROGRESS', 'User Initiated', token)
  const ledger: Ledger = { undo: [], replaced: [] }
  const reason = await raise(environment, request, ledger, 'update')
  if (reason !== undefined) {
    if (onFailure === 'DO_NOTHING') return stack.become('UPDATE_FAILED', reason, token)
    return rollBack(environment, { stack, ledger, before, reason, token })
  }
  stack.blueprint = blueprint
  stack.become('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', undefined, token)
  const scope = stackScope(environment.core, environment.stacks, stack, blueprint, standing(stack))
  const { Resources } = activeTemplate(blueprint.template, scope)
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !Object.hasOwn(Resources, logicalId))
  const policyOf = (logicalId: string) => before.blueprint.template.Resources[logicalId]
  const shared = { stack, blueprint: before.blueprint, token }
  const left = await deleteResources(environment, {
    ...shared,
    resources: [...ledger.replaced, ...removed],
    isRetained: ({ logicalId }) => {
      const policy = policyOf(logicalId)
      return Object.hasOwn(Resources, logicalId)
        ? policy?.UpdateReplacePolicy === 'Retain'
        : policy?.DeletionPolicy.startsWith('Retain') === true
    },
  })
  for (const logicalId of left) if (!Object.hasOwn(Resources, logicalId)) stack.resources.delete(logicalId)
  stack.become('UPDATE_COMPLETE', undefined, token)
}
