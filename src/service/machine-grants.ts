import type { Grant } from '../core/index.ts'
import type { Graph, StateNode } from '../states/index.ts'
import { statesIn } from './states-in.ts'

/** What a state must be allowed to do; a distributed Map with a reader or a writer of S3, too. */
export function stateGrants(state: StateNode): readonly Grant[] {
  if (state.kind === 'task') return state.action.grants
  if (state.kind === 'map') return [...(state.distributed?.reader?.grants ?? []), ...(state.distributed?.writer?.grants ?? [])]
  return state.kind === 'written' ? state.grants : []
}

/** What a machine's states must be allowed to do, those inside its Map and Parallel states too. */
export const machineGrants = (graph: Graph): readonly Grant[] => [...statesIn(graph)].flatMap(({ state }) => stateGrants(state))
