import type { StateDefinition, StateMachineDefinition } from '../asl/index.ts'
import { isJsonObject, StepwrightError } from '../core/index.ts'
import type { Definer } from './definer.ts'
import type { Graph, WrittenNode } from './node.ts'
import { placeText } from './place-text.ts'

type Nest = (graph: Graph, path: string) => StateMachineDefinition

/** A state as it was written, with the states of its graphs put back in. */
export function defineWritten({ definition, graphs }: WrittenNode, path: string, definer: Definer, nest: Nest): StateDefinition {
  const state: { [field: string]: unknown } = { ...definer.written(definition) }
  if (graphs.length > 0) putGraphs(state, graphs, path, nest)
  if (!isState(state)) throw new StepwrightError('NOT_A_STATE', `${path} is no state: it has no Type.`, { hint: "Write `Type: 'Task'`." })
  return state
}

function putGraphs(state: { [field: string]: unknown }, graphs: WrittenNode['graphs'], path: string, nest: Nest): void {
  const lists = new Map<string, unknown[]>()
  for (const { place, graph } of graphs) {
    const [field, index] = place
    const nested = nest(graph, `${path}/${placeText(place)}`)
    if (index === undefined) {
      state[field] = merged(state[field], nested)
      continue
    }
    const list = lists.get(field) ?? listOf(state[field])
    list[index] = merged(list[index], nested)
    lists.set(field, list)
    state[field] = list
  }
}

/** Whether the rest is right, too, is for the checks to say. */
const isState = (value: unknown): value is StateDefinition => isJsonObject(value) && typeof value.Type === 'string'

const merged = (written: unknown, nested: StateMachineDefinition): unknown => (isJsonObject(written) ? { ...written, ...nested } : nested)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...value] : [])
