import type { JsonObject } from '../../../core/index.ts'
import { evaluateMembers } from '../evaluate/evaluate.ts'
import type { Scope } from '../evaluate/scope.ts'
import type { Made, ResourceOwner, ResourceType } from '../resources/index.ts'
import type { Blueprint, Stack, StackResource } from '../stacks/stack.ts'
import type { ResourceStatus } from '../stacks/stack-status.ts'
import { type Environment, ownerOf, reasonOf, typeOf } from './environment.ts'
import { sameJson } from './same-json.ts'

/** A step that takes one resource back to what it was. */
export interface Undo {
  readonly logicalId: string
  readonly run: () => Promise<void>
}

/** What one deployment has done so far. */
export interface Ledger {
  /** In the order in which things were done. */
  readonly undo: Undo[]
  /** What was replaced and must be deleted once all has worked. */
  readonly replaced: StackResource[]
}

/** One resource on its way. */
interface Task {
  readonly stack: Stack
  readonly logicalId: string
  readonly type: string
  readonly kind: ResourceType
  readonly owner: ResourceOwner
  readonly properties: JsonObject
  readonly ledger: Ledger
  readonly token: string | undefined
}

/** Says in the events that a resource is what it was before. */
const restore = (stack: Stack, before: StackResource, token: string | undefined): void =>
  stack.note({ ...before, status: 'UPDATE_COMPLETE' }, token)

/** Makes a resource; `begun` hears once that it stands, be it complete or not. */
async function make({ kind, owner, properties }: Task, begun: (made: Made) => void): Promise<Made> {
  let early: Made | undefined
  const stands = (made: Made): Made => {
    if (early === undefined) begun(made)
    early = made
    return made
  }
  return stands(await kind.create(properties, { ...owner, stands }))
}

async function create(task: Task): Promise<void> {
  const { stack, logicalId, type, kind, owner, properties, ledger, token } = task
  const note = (status: ResourceStatus, made?: Made, reason?: string): void =>
    stack.note({ logicalId, type, properties, status, reason, made }, token)
  note('CREATE_IN_PROGRESS')
  const complete = await make(task, (made) => {
    note('CREATE_IN_PROGRESS', made, 'Resource creation Initiated')
    ledger.undo.push({
      logicalId,
      run: async () => {
        note('DELETE_IN_PROGRESS', made)
        await kind.delete(made, owner, properties)
        note('DELETE_COMPLETE', made)
      },
    })
  })
  note('CREATE_COMPLETE', complete)
}

const replacing = 'Requested update requires the creation of a new physical resource; hence creating one.'

async function replace(task: Task, before: StackResource): Promise<void> {
  const { stack, logicalId, type, kind, owner, properties, ledger, token } = task
  const note = (status: ResourceStatus, made?: Made, reason?: string): void =>
    stack.note({ logicalId, type, properties, status, reason, made }, token)
  /** A service may answer with what stands: nothing is in its place then, and nothing must go. */
  const isSame = (made: Made): boolean => made.id === before.made?.id
  note('UPDATE_IN_PROGRESS', before.made, replacing)
  const complete = await make(task, (made) => {
    note('UPDATE_IN_PROGRESS', made, 'Resource creation Initiated')
    ledger.undo.push({
      logicalId,
      run: async () => {
        if (!isSame(made)) await kind.delete(made, owner, properties)
        restore(stack, before, token)
      },
    })
  })
  if (!isSame(complete)) ledger.replaced.push(before)
  note('UPDATE_COMPLETE', complete)
}

async function change(task: Task, before: StackResource, made: Made): Promise<void> {
  const { stack, logicalId, type, kind, owner, properties, ledger, token } = task
  stack.note({ logicalId, type, properties, status: 'UPDATE_IN_PROGRESS', made }, token)
  ledger.undo.push({
    logicalId,
    run: async () => {
      const restored = await kind.update(before.properties, owner, made, properties)
      stack.note({ ...before, status: 'UPDATE_COMPLETE', made: restored }, token)
    },
  })
  const updated = await kind.update(properties, owner, made, before.properties)
  stack.note({ logicalId, type, properties, status: 'UPDATE_COMPLETE', made: updated }, token)
}

/** The properties in which a resource is to differ from what stands. */
export const changedProperties = (before: JsonObject, after: JsonObject): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !sameJson(before[name], after[name])).toSorted()

/**
 * Brings one resource to what its template says: makes it, changes it, replaces it, or leaves it.
 *
 * @returns whether that was done; the stack's events have the reason where not.
 */
export async function deployResource(
  environment: Environment,
  stack: Stack,
  blueprint: Blueprint,
  logicalId: string,
  { scope, ledger, token }: { readonly scope: Scope; readonly ledger: Ledger; readonly token: string | undefined },
): Promise<boolean> {
  const before = stack.resources.get(logicalId)
  const declared = blueprint.template.Resources[logicalId]
  if (declared === undefined) return true
  const { Type: type } = declared
  const stands = before?.made
  const fail = (reason: string): void => {
    const { properties, made } = stack.resources.get(logicalId) ?? { properties: {} }
    stack.note({ logicalId, type, properties, status: stands === undefined ? 'CREATE_FAILED' : 'UPDATE_FAILED', reason, made }, token)
    if (ledger.undo.some((undo) => undo.logicalId === logicalId)) return
    const run = async (): Promise<void> => {
      if (before !== undefined && stands !== undefined) restore(stack, before, token)
      else stack.note({ logicalId, type, properties, status: 'DELETE_COMPLETE' }, token)
    }
    ledger.undo.push({ logicalId, run })
  }
  try {
    const properties = evaluateMembers(declared.Properties, scope)
    const changes = changedProperties(before?.properties ?? {}, properties)
    if (stands !== undefined && changes.length === 0) return true
    const kind = typeOf(environment, type)
    const task: Task = { stack, logicalId, type, kind, owner: ownerOf(environment, stack, logicalId, blueprint), properties, ledger, token }
    if (before === undefined || stands === undefined) await create(task)
    else if (changes.some(kind.isReplacedBy)) await replace(task, before)
    else await change(task, before, stands)
    return true
  } catch (error) {
    fail(reasonOf(environment, error))
    return false
  }
}
