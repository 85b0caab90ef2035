import { type StateMachineDefinition, walkStates } from '../asl/index.ts'
import type { Intrinsic } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { referredIds } from '../template/index.ts'
import { stateGrants } from './machine-grants.ts'
import { statesIn } from './states-in.ts'

/** The states that refer to each id of a template, in what they tell the service or in what they must be allowed to do. */
export function stateReferences(
  { graph }: StateMachine,
  definition: StateMachineDefinition,
  substitutions: Readonly<Record<string, Intrinsic<unknown>>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const note = (ids: Iterable<string>, path: string): void => {
    for (const id of ids) found.set(id, (found.get(id) ?? new Set()).add(path))
  }
  const idsByKey = new Map(Object.entries(substitutions).map(([key, value]) => [key, referredIds(value)]))
  for (const { path, state } of walkStates(definition)) {
    for (const [, key = ''] of ownText(state).matchAll(/\$\{([^{}]*)\}/g)) note(idsByKey.get(key) ?? [], path)
  }
  for (const { path, state } of statesIn(graph)) note(referredIds(stateGrants(state)), path)
  return new Map([...found].map(([id, places]) => [id, [...places]]))
}

/** Everything that a state says, without the states inside it. */
const ownText = (state: object): string =>
  JSON.stringify(state, (key, value: unknown) => (['Branches', 'ItemProcessor', 'Iterator'].includes(key) ? undefined : value))
