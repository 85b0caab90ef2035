import { randomInt } from 'node:crypto'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import type { NameRules, ResourceOwner, ResourceType } from '../resources/index.ts'
import type { Blueprint, Stack } from '../stacks/stack.ts'
import type { StackStore } from '../stacks/stack-store.ts'

/** What a deployment works with. */
export interface Environment {
  readonly core: SandboxCore
  readonly stacks: StackStore
  readonly types: { readonly [type: string]: ResourceType }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

const suffix = (): string => Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** `STACK-LOGICALID-RANDOM12`; where that is too long, the stack's name and the logical id are cut in equal parts. */
function generatedName(stackName: string, logicalId: string, { limit, lowerCase }: NameRules): string {
  const room = limit - 14
  const idLength = Math.max(room - stackName.length, Math.min(logicalId.length, Math.ceil(room / 2)))
  const id = logicalId.slice(0, idLength)
  const name = `${stackName.slice(0, room - id.length)}-${id}-${suffix()}`
  return lowerCase === true ? name.toLowerCase() : name
}

/** For whom a resource of a stack is made. */
export const ownerOf = ({ core }: Environment, stack: Stack, logicalId: string, blueprint: Blueprint): ResourceOwner => ({
  core,
  stands: (made) => made,
  logicalId,
  stackName: stack.name,
  name: (rules) => generatedName(stack.name, logicalId, rules),
  tags: [
    ...blueprint.tags,
    { Key: 'aws:cloudformation:stack-name', Value: stack.name },
    { Key: 'aws:cloudformation:stack-id', Value: stack.id },
    { Key: 'aws:cloudformation:logical-id', Value: logicalId },
  ],
})

/** @throws ServiceError where the sandbox cannot make resources of this type. */
export function typeOf({ types }: Environment, type: string): ResourceType {
  const found = Object.hasOwn(types, type) ? types[type] : undefined
  if (found === undefined) {
    const known = Object.keys(types).toSorted().join(', ')
    throw new ServiceError('TypeNotFoundException', `The sandbox cannot make resources of type ${type}. It makes: ${known}.`)
  }
  return found
}

/** Why a resource failed, in one sentence. A fault of the sandbox itself is reported with its place. */
export function reasonOf({ core }: Environment, error: unknown): string {
  if (error instanceof ServiceError) return `${error.message} (${error.code})`
  const text = error instanceof Error ? error.message : String(error)
  if (!core.signal.aborted)
    core.report({ type: 'warning', text: `The sandbox failed: ${error instanceof Error ? (error.stack ?? text) : text}` })
  return `The sandbox failed: ${text}`
}
