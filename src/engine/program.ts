import type { QueryLanguage, StateMachineDefinition } from '../asl/index.ts'
import { isJsonObject } from '../core/index.ts'
import { compileState } from './compile-state.ts'
import { errorNames, Failure } from './failure.ts'
import type { CompileQuery } from './jsonata/library.ts'
import type { CompiledState, Graph } from './run/graph.ts'
import { runGraph } from './run/run-graph.ts'

/** Graphs that were compiled before. A definition must not change once it has run. */
const compiled = new WeakMap<StateMachineDefinition, Graph & { readonly language: QueryLanguage }>()

/**
 * Makes a definition ready to run, once: it is kept for as long as the definition is. Each state is compiled when a
 * branch first comes to it.
 */
export function compileGraph(definition: StateMachineDefinition, inherited: QueryLanguage, compileQuery: CompileQuery): Graph {
  if (!isJsonObject(definition))
    throw new Failure(errorNames.runtime, `No graph of states: ${JSON.stringify(definition)}`, { terminal: true })
  const language = definition.QueryLanguage ?? inherited
  const known = compiled.get(definition)
  if (known?.language === language) return known
  const states = new Map<string, CompiledState>()
  const find = (name: string): CompiledState | undefined => {
    const before = states.get(name)
    if (before !== undefined) return before
    const state = isJsonObject(definition.States) && Object.hasOwn(definition.States, name) ? definition.States[name] : undefined
    if (state === undefined || !isJsonObject(state)) return undefined
    const own = state.QueryLanguage ?? language
    const ready = compileState(state, { name, language: own, compileQuery, graph: (inner) => compileGraph(inner, own, compileQuery) })
    states.set(name, ready)
    return ready
  }
  const graph = {
    language,
    find,
    run: (branch, input, resume) => runGraph(branch, input, { startAt: definition.StartAt, find }, resume),
  } satisfies Graph & {
    language: QueryLanguage
  }
  compiled.set(definition, graph)
  return graph
}
