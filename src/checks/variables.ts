import { isJsonObject, type Json } from '../core/index.ts'
import type { Graph, State } from './graph.ts'

/** The variables that a state may read, or undefined where nobody can tell. */
export type Visible = ReadonlySet<string>

/** Which variables each graph can see: those that its own states assign, and those of the graphs around it. */
export function visibleVariables(graphs: readonly Graph[]): ReadonlyMap<Graph, Visible> {
  const visible = new Map<Graph, Visible>()
  for (const graph of graphs) {
    const outer = graph.parent === undefined || isDistributed(graph) ? undefined : visible.get(graph.parent.graph)
    const own = [...graph.states.values()].flatMap((state) => assignmentsOf(state).map(({ name }) => name))
    // Sharing the outer set keeps deep nesting linear where nothing is assigned.
    visible.set(graph, own.length === 0 && outer !== undefined ? outer : new Set([...(outer ?? []), ...own]))
  }
  return visible
}

/** The executions of a distributed Map see none of the variables around it. */
const isDistributed = ({ kind, json }: Graph): boolean =>
  kind === 'processor' && isJsonObject(json.ProcessorConfig) && json.ProcessorConfig.Mode === 'DISTRIBUTED'

/** A variable that a state, a rule or a catcher assigns, and where. */
export interface Assignment {
  readonly name: string
  readonly path: string
}

/** What a state, its rules and its catchers assign. */
export function assignmentsOf({ json, path }: State): readonly Assignment[] {
  const holders: (readonly [Json, string])[] = [[json, path]]
  for (const field of ['Choices', 'Catch'] as const) {
    const rules = json[field]
    if (Array.isArray(rules)) rules.forEach((rule: Json, index) => holders.push([rule, `${path}/${field}[${index}]`]))
  }
  return holders.flatMap(([holder, at]) =>
    isJsonObject(holder) && isJsonObject(holder.Assign)
      ? Object.keys(holder.Assign).map((key) => ({ name: key.endsWith('.$') ? key.slice(0, -2) : key, path: `${at}/Assign/${key}` }))
      : [],
  )
}
