import type { Graph, StateNode } from '../states/index.ts'

/** A state of a machine, and where it stands in its definition: `/States/All/Branches[1]/States/First`. */
export interface PlacedState {
  readonly state: StateNode
  readonly path: string
}

/** Every state of a machine, those inside Map and Parallel states too. */
export function* statesIn(graph: Graph): Generator<PlacedState> {
  const open: { readonly graph: Graph; readonly path: string }[] = [{ graph, path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const state of next.graph.states) {
      const path = `${next.path}/States/${state.name}`
      yield { state, path }
      for (const [field, inner] of graphsIn(state)) open.push({ graph: inner, path: `${path}/${field}` })
    }
  }
}

function graphsIn(state: StateNode): readonly (readonly [field: string, Graph])[] {
  if (state.kind === 'parallel') return state.branches.map((branch, index) => [`Branches[${index}]`, branch])
  if (state.kind === 'map') return [['ItemProcessor', state.processor]]
  if (state.kind !== 'written') return []
  return state.graphs.map(({ place: [field, index], graph }) => [index === undefined ? field : `${field}[${index}]`, graph])
}
