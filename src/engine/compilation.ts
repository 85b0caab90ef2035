import type { QueryLanguage, StateMachineDefinition } from '../asl/index.ts'
import type { CompileQuery } from './jsonata/library.ts'
import type { Graph } from './run/graph.ts'

/** What compiling a state needs besides the state. */
export interface Compilation {
  readonly name: string
  /** Where it stands: `/States/Read Report`. */
  readonly path: string
  readonly language: QueryLanguage
  readonly compileQuery: CompileQuery
  /** Compiles a graph inside the state, once. Its place is `Branches[0]` or `ItemProcessor`. */
  readonly graph: (definition: StateMachineDefinition, place: string) => Graph
}
