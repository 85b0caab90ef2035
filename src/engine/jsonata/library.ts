import { type StateMachineDefinition, walkStates } from '../../asl/index.ts'
import { bounds } from './bounds.ts'

/** A compiled JSONata expression. */
export interface Query {
  readonly evaluate: (input: unknown, bindings: Record<string, unknown>) => Promise<unknown>
}

/** Compiles JSONata. The library is big, so it is loaded when a definition needs it. */
export type CompileQuery = (text: string) => Query

let compiler: Promise<CompileQuery> | undefined

/** Loads the library, once. */
export function loadJsonata(): Promise<CompileQuery> {
  compiler ??= import('jsonata').then(
    ({ default: jsonata }) =>
      (text) =>
        jsonata(text, bounds),
  )
  return compiler
}

/** Tells whether any state of the definition is written in JSONata. */
export function usesJsonata(definition: StateMachineDefinition): boolean {
  for (const visit of walkStates(definition)) if (visit.queryLanguage === 'JSONata') return true
  return false
}
