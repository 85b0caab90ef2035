import type { QueryLanguage, StateMachineDefinition } from '../asl/index.ts'
import type { CompileQuery } from './jsonata/library.ts'
import type { Graph } from './run/graph.ts'

/** What compiling a state needs besides the state. */
export interface Compilation {
  readonly name: string
  readonly language: QueryLanguage
  readonly compileQuery: CompileQuery
  /** Compiles a graph inside the state, once. */
  readonly graph: (definition: StateMachineDefinition) => Graph
}
