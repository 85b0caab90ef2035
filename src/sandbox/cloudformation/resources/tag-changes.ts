import type { SandboxCore } from '../../sandbox-core.ts'
import type { ResourceOwner, ResourceTag } from './resource-type.ts'

/** What is to be done so that a resource has these tags in place of those. */
export interface TagChanges {
  readonly added: readonly ResourceTag[]
  /** The keys of tags that are no more. */
  readonly removed: readonly string[]
}

export function tagChanges(before: readonly ResourceTag[], after: readonly ResourceTag[]): TagChanges {
  const had = new Map(before.map(({ Key, Value }) => [Key, Value]))
  const has = new Set(after.map(({ Key }) => Key))
  return { added: after.filter(({ Key, Value }) => had.get(Key) !== Value), removed: [...had.keys()].filter((key) => !has.has(key)) }
}

/** Tags by their keys, as some services carry them. */
export const tagMap = (...lists: readonly (readonly ResourceTag[])[]): Record<string, string> =>
  Object.fromEntries(lists.flat().map(({ Key, Value }) => [Key, Value]))

/** Tags with small letters, as some services carry them. */
export const smallTags = (...lists: readonly (readonly ResourceTag[])[]): { key: string; value: string }[] =>
  lists.flat().map(({ Key, Value }) => ({ key: Key, value: Value }))

/** Gives a resource of a service with `TagResource` and `UntagResource` its tags anew. */
export async function retag(
  core: SandboxCore,
  service: 'ecr' | 'logs' | 'states',
  resourceArn: string,
  { added, removed }: TagChanges,
): Promise<void> {
  const tags = { ecr: added.map(({ Key, Value }) => ({ Key, Value })), logs: tagMap(added), states: smallTags(added) }[service]
  if (added.length > 0) await core.call(service, 'TagResource', { resourceArn, tags })
  if (removed.length > 0) await core.call(service, 'UntagResource', { resourceArn, tagKeys: removed })
}

/** Says that tags are not changed, for a service that takes them when something is made and never again. */
export function keepTags({ core, logicalId }: ResourceOwner, before: readonly ResourceTag[], after: readonly ResourceTag[]): void {
  const { added, removed } = tagChanges(before, after)
  if (added.length + removed.length === 0) return
  core.report({ type: 'notice', text: `The tags of ${logicalId} stay as they were: the sandbox cannot change them.` })
}
