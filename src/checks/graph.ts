import type { QueryLanguage } from '../asl/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'

export const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'] as const

export type StateType = (typeof stateTypes)[number]

const typesByName: ReadonlyMap<string, StateType> = new Map(stateTypes.map((type) => [type, type]))

/** One graph of states: the definition itself, a branch of a Parallel, or what a Map does with each item. */
export interface Graph {
  readonly kind: 'definition' | 'branch' | 'processor'
  /** `` for the definition, else `/States/All/Branches[1]`. */
  readonly path: string
  readonly json: JsonObject
  readonly queryLanguage: QueryLanguage
  readonly states: ReadonlyMap<string, State>
  /** The state that holds this graph. */
  readonly parent: State | undefined
  /** What its executions are: a distributed Map may run EXPRESS children. */
  readonly type: 'STANDARD' | 'EXPRESS'
}

/** One state, whatever its fields hold. */
export interface State {
  readonly name: string
  /** How many states of the graph stand before it. */
  readonly number: number
  /** `/States/Read Report` */
  readonly path: string
  readonly json: JsonObject
  /** Undefined where the state tells no type, or one that does not exist. */
  readonly type: StateType | undefined
  readonly queryLanguage: QueryLanguage
  readonly graph: Graph
}

/** Every graph of a definition, outer ones before those inside them. Nothing recurses: nesting may be as deep as it likes. */
export function readGraphs(definition: JsonObject, type: 'STANDARD' | 'EXPRESS'): readonly Graph[] {
  const language = languageOf(definition.QueryLanguage, 'JSONPath')
  const graphs: Graph[] = [readGraph({ kind: 'definition', path: '', json: definition, queryLanguage: language, parent: undefined, type })]
  for (let index = 0; index < graphs.length; index += 1) {
    for (const state of graphs[index]?.states.values() ?? []) graphs.push(...innerGraphs(state))
  }
  return graphs
}

/** A language that is given in another spelling counts as JSONata, as the service has it. */
const languageOf = (given: Json | undefined, inherited: QueryLanguage): QueryLanguage =>
  given === undefined ? inherited : given === 'JSONPath' ? 'JSONPath' : 'JSONata'

function readGraph(outline: Omit<Graph, 'states'>): Graph {
  const states = new Map<string, State>()
  const graph = { ...outline, states }
  const { States } = outline.json
  if (!isJsonObject(States)) return graph
  for (const name of Object.keys(States)) {
    const json = States[name]
    if (!isJsonObject(json)) continue
    states.set(name, {
      name,
      number: states.size,
      path: `${outline.path}/States/${name}`,
      json,
      type: typeof json.Type === 'string' ? typesByName.get(json.Type) : undefined,
      queryLanguage: languageOf(json.QueryLanguage, outline.queryLanguage),
      graph,
    })
  }
  return graph
}

function innerGraphs(state: State): readonly Graph[] {
  const { graph, json, type } = state
  // A state inside does not take on the language of the state around it, only that of the machine.
  const { queryLanguage } = graph
  if (type === 'Parallel' && Array.isArray(json.Branches)) {
    return json.Branches.flatMap((branch, index) =>
      isJsonObject(branch)
        ? [
            readGraph({
              kind: 'branch',
              path: `${state.path}/Branches[${index}]`,
              json: branch,
              queryLanguage,
              parent: state,
              type: graph.type,
            }),
          ]
        : [],
    )
  }
  if (type !== 'Map') return []
  return ['ItemProcessor', 'Iterator'].flatMap((field) => {
    const processor = json[field]
    if (!isJsonObject(processor)) return []
    return [
      readGraph({
        kind: 'processor',
        path: `${state.path}/${field}`,
        json: processor,
        queryLanguage,
        parent: state,
        type: processorType(processor, graph.type),
      }),
    ]
  })
}

function processorType(processor: JsonObject, around: Graph['type']): Graph['type'] {
  const config = processor.ProcessorConfig
  if (!isJsonObject(config) || config.Mode !== 'DISTRIBUTED') return around
  return config.ExecutionType === 'EXPRESS' ? 'EXPRESS' : 'STANDARD'
}
