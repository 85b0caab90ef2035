import { quotas } from '../../asl/index.ts'
import type { Graph, State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** Names of states are short, and none is given twice in the whole machine. */
export function checkNames(graphs: readonly Graph[], report: Report): void {
  const owners = new Map<string, State>()
  for (const graph of graphs) {
    for (const state of graph.states.values()) {
      const { name, path } = state
      if (name.length > quotas.nameCharacters) {
        report(
          'STATE_NAME_TOO_LONG',
          path,
          `The name has ${name.length} characters; at most ${quotas.nameCharacters} are allowed`,
          'Shorten the name, and say the rest in a Comment',
        )
      }
      const owner = owners.get(name)
      if (owner === undefined) owners.set(name, state)
      else
        report(
          'DUPLICATE_STATE_NAME',
          path,
          `There is a state '${name}' at ${owner.path} already`,
          'Give each state of the machine a name of its own, in branches and Maps too',
        )
    }
  }
}
