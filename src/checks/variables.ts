import { isJsonObject, type Json } from '../core/index.ts'
import type { Graph, State } from './graph.ts'

/** The variables that a state may read, or undefined where nobody can tell. */
export type Visible = ReadonlySet<string>

/** Which variables each graph can see: those that its own states assign, and those of the graphs around it. */
export function visibleVariables(graphs: readonly Graph[]): ReadonlyMap<Graph, Visible> {
  const visible = new Map<Graph, Visible>()
  for (const graph of graphs) {
    const outer = graph.parent === undefined || isDistributed(graph) ? undefined : visible.get(graph.parent.graph)
    const own = [...graph.states.values()].flatMap(assignedBy)
    // Sharing the outer set keeps deep nesting linear where nothing is assigned.
    visible.set(graph, own.length === 0 && outer !== undefined ? outer : new Set([...(outer ?? []), ...own]))
  }
  return visible
}

/** The executions of a distributed Map see none of the variables around it. */
const isDistributed = ({ kind, json }: Graph): boolean =>
  kind === 'processor' && isJsonObject(json.ProcessorConfig) && json.ProcessorConfig.Mode === 'DISTRIBUTED'

/** The names that a state, its rules and its catchers assign. */
function assignedBy({ json }: State): readonly string[] {
  const rules = [json.Choices, json.Catch].flatMap((list): readonly Json[] => (Array.isArray(list) ? list : []))
  return [json, ...rules].flatMap((holder) =>
    isJsonObject(holder) && isJsonObject(holder.Assign)
      ? Object.keys(holder.Assign).map((name) => (name.endsWith('.$') ? name.slice(0, -2) : name))
      : [],
  )
}
