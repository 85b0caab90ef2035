import type { Grant } from '../core/index.ts'
import type { Graph } from '../states/index.ts'

/** What a machine's states must be allowed to do, those inside its Map and Parallel states too. */
export function machineGrants(graph: Graph): readonly Grant[] {
  const grants: Grant[] = []
  const graphs = [graph]
  for (let next = graphs.pop(); next !== undefined; next = graphs.pop()) {
    for (const state of next.states) {
      if (state.kind === 'task') grants.push(...state.action.grants)
      if (state.kind === 'parallel') graphs.push(...state.branches)
      if (state.kind === 'map') graphs.push(state.processor)
      if (state.kind === 'written') {
        grants.push(...state.grants)
        graphs.push(...state.graphs.map(({ graph }) => graph))
      }
    }
  }
  return grants
}
