import { isJsonObject, type Json } from '../core/index.ts'
import type { Graph, State } from './graph.ts'

/** The variables that a state may read. */
export type Visible = ReadonlySet<string>

/** Which variables each graph can see: those that its own states assign, and those of the graphs around it. */
export function visibleVariables(graphs: readonly Graph[]): ReadonlyMap<Graph, Visible> {
  const visible = new Map<Graph, Visible>()
  for (const graph of graphs) {
    const outer = outerVariables(graph, visible)
    const own = new Set<string>()
    for (const state of graph.states.values()) for (const { name } of assignmentsOf(state)) own.add(name)
    // Sharing the outer set keeps deep nesting linear where nothing is assigned.
    visible.set(graph, own.size === 0 && outer !== undefined ? outer : new Set([...(outer ?? []), ...own]))
  }
  return visible
}

/** The variables that a graph sees of those around it. */
export const outerVariables = (graph: Graph, visible: ReadonlyMap<Graph, Visible>): Visible | undefined =>
  graph.parent === undefined || isDistributed(graph) ? undefined : visible.get(graph.parent.graph)

/** The executions of a distributed Map see none of the variables around it. */
const isDistributed = ({ kind, json }: Graph): boolean =>
  kind === 'processor' && isJsonObject(json.ProcessorConfig) && json.ProcessorConfig.Mode === 'DISTRIBUTED'

/** A variable that a state, a rule or a catcher assigns, and where. */
export interface Assignment {
  readonly name: string
  readonly path: string
}

const none: readonly Assignment[] = []
const holders = ['Choices', 'Catch'] as const

/** What a state, its rules and its catchers assign. */
export function assignmentsOf({ json, path }: State): readonly Assignment[] {
  if (json.Assign === undefined && json.Choices === undefined && json.Catch === undefined) return none
  const found: Assignment[] = []
  if (json.Assign !== undefined) addAssignments(json, path, found)
  for (const field of holders) {
    const rules = json[field]
    if (Array.isArray(rules)) rules.forEach((rule: Json, index) => addAssignments(rule, `${path}/${field}[${index}]`, found))
  }
  return found
}

function addAssignments(holder: Json, path: string, found: Assignment[]): void {
  if (!isJsonObject(holder) || !isJsonObject(holder.Assign)) return
  for (const key of Object.keys(holder.Assign)) {
    found.push({ name: key.endsWith('.$') ? key.slice(0, -2) : key, path: `${path}/Assign/${key}` })
  }
}
