import type { QueryLanguage, StateMachineDefinition } from '../asl/index.ts'
import { isJsonObject } from '../core/index.ts'
import { compileState } from './compile-state.ts'
import { errorNames, Failure } from './failure.ts'
import type { CompileQuery } from './jsonata/library.ts'
import type { CompiledState, Graph } from './run/graph.ts'
import { runGraph } from './run/run-graph.ts'

/** Graphs that were compiled before. A definition must not change once it has run. */
const compiled = new WeakMap<StateMachineDefinition, Program>()

interface Program extends Graph {
  readonly language: QueryLanguage
  readonly path: string
}

/**
 * Makes a definition ready to run, once: it is kept for as long as the definition is. Each state is compiled when a
 * branch first comes to it.
 *
 * @param path where the graph stands: nothing, or `/States/All/Branches[1]`.
 */
export function compileGraph(definition: StateMachineDefinition, inherited: QueryLanguage, compileQuery: CompileQuery, path = ''): Graph {
  if (!isJsonObject(definition))
    throw new Failure(errorNames.runtime, `No graph of states: ${JSON.stringify(definition)}`, { terminal: true })
  const language = definition.QueryLanguage ?? inherited
  const known = compiled.get(definition)
  if (known?.language === language && known.path === path) return known
  const states = new Map<string, CompiledState>()
  const find = (name: unknown): CompiledState | undefined => {
    if (typeof name !== 'string') return undefined
    const before = states.get(name)
    if (before !== undefined) return before
    const state = isJsonObject(definition.States) && Object.hasOwn(definition.States, name) ? definition.States[name] : undefined
    if (state === undefined || !isJsonObject(state)) return undefined
    const own = state.QueryLanguage ?? language
    const place = `${path}/States/${name}`
    const ready = compileState(state, {
      name,
      path: place,
      language: own,
      compileQuery,
      graph: (inner, within) => compileGraph(inner, own, compileQuery, `${place}/${within}`),
    })
    states.set(name, ready)
    return ready
  }
  const graph: Program = {
    language,
    path,
    find,
    run: (branch, input, resume) => runGraph(branch, input, { startAt: definition.StartAt, find }, resume),
  }
  compiled.set(definition, graph)
  return graph
}
