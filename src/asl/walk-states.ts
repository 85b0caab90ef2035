import { isJsonObject } from '../core/index.ts'
import type { QueryLanguage, StateDefinition, StateMachineDefinition } from './definition.ts'

/** A state of a definition, and where it stands. */
export interface StateVisit {
  readonly name: string
  readonly state: StateDefinition
  /** `/States/Read Report`, or `/States/All/Branches[1]/States/First` where it is nested. */
  readonly path: string
  /** The state's own, else its graph's, else JSONPath. */
  readonly queryLanguage: QueryLanguage
  /** The graph that it belongs to: the definition itself, a branch, or the processor of a Map. */
  readonly graph: StateMachineDefinition
  readonly graphPath: string
  /** The Parallel or Map around it. */
  readonly parent: StateVisit | undefined
}

/** A graph of a definition, and where it stands. */
export interface GraphVisit {
  readonly graph: StateMachineDefinition
  readonly path: string
  readonly queryLanguage: QueryLanguage
  readonly parent: StateVisit | undefined
}

/**
 * Every graph of a definition: the definition itself, then each branch and processor, outer ones first. It does not
 * recurse, so nesting may go as deep as it likes; what is no graph or no state is passed over.
 */
export function* walkGraphs(definition: StateMachineDefinition): Generator<GraphVisit> {
  const open: GraphVisit[] = [{ graph: definition, path: '', queryLanguage: definition.QueryLanguage ?? 'JSONPath', parent: undefined }]
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    yield visit
    const inner: GraphVisit[] = []
    for (const state of statesOf(visit)) {
      for (const [graph, path] of nestedGraphs(state.state)) {
        inner.push({ graph, path: `${state.path}/${path}`, queryLanguage: graph.QueryLanguage ?? visit.queryLanguage, parent: state })
      }
    }
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const next = inner[index]
      if (next !== undefined) open.push(next)
    }
  }
}

/** Every state of a definition, those of outer graphs before those of inner ones. */
export function* walkStates(definition: StateMachineDefinition): Generator<StateVisit> {
  for (const visit of walkGraphs(definition)) yield* statesOf(visit)
}

/** The states of one graph, in the order in which they were written. */
export function* statesOf(visit: GraphVisit): Generator<StateVisit> {
  if (!isJsonObject(visit.graph.States)) return
  for (const name of Object.keys(visit.graph.States)) {
    const state = visit.graph.States[name]
    if (state === undefined || !isJsonObject(state)) continue
    yield {
      name,
      state,
      path: `${visit.path}/States/${name}`,
      queryLanguage: state.QueryLanguage ?? visit.queryLanguage,
      graph: visit.graph,
      graphPath: visit.path,
      parent: visit.parent,
    }
  }
}

/** The graphs right inside a state, with their paths below it: branches, or the processor of a Map. */
export function nestedGraphs(state: StateDefinition): readonly (readonly [StateMachineDefinition, string])[] {
  if (state.Type === 'Parallel') {
    const branches: readonly (StateMachineDefinition | null)[] = Array.isArray(state.Branches) ? state.Branches : []
    return branches.flatMap((branch, index) =>
      typeof branch === 'object' && branch !== null ? [[branch, `Branches[${index}]`] as const] : [],
    )
  }
  if (state.Type !== 'Map') return []
  if (isJsonObject(state.ItemProcessor)) return [[state.ItemProcessor, 'ItemProcessor']]
  return isJsonObject(state.Iterator) ? [[state.Iterator, 'Iterator']] : []
}
