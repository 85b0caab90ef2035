import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

/** How many states a definition has, those of inner graphs too, and how deep graphs stand in graphs. */
export function countStates(definition: JsonObject): { readonly states: number; readonly depth: number } {
  let states = 0
  let depth = 0
  const pending: { readonly graph: Json | undefined; readonly level: number }[] = [{ graph: definition, level: 1 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { graph, level } = next
    if (!isJsonObject(graph) || !isJsonObject(graph.States)) continue
    depth = Math.max(depth, level)
    for (const state of Object.values(graph.States)) {
      states += 1
      if (!isJsonObject(state)) continue
      const branches: readonly Json[] = Array.isArray(state.Branches) ? state.Branches : []
      for (const inner of [...branches, state.ItemProcessor, state.Iterator]) pending.push({ graph: inner, level: level + 1 })
    }
  }
  return { states, depth }
}
