import { type StateMachineDefinition, walkStates } from '../../asl/index.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { bounds, FunctionFault } from './bounds.ts'

/** A compiled JSONata expression. */
export interface Query {
  readonly evaluate: (input: unknown, bindings: Record<string, unknown>) => Promise<unknown>
}

/** Compiles JSONata. The library is big, so it is loaded when a definition needs it. */
export type CompileQuery = (text: string) => Query

/** Functions for which the library takes each character for one byte: the service speaks UTF-8. */
const inUtf8 = [
  { name: 'base64encode', work: (text?: string): string | undefined => (text === undefined ? undefined : toBase64(text)) },
  { name: 'base64decode', work: (encoded?: string): string | undefined => (encoded === undefined ? undefined : decoded(encoded)) },
] as const

function decoded(encoded: string): string {
  const text = fromBase64(encoded)
  if (text === undefined) throw new FunctionFault('The argument of $base64decode is not valid Base64.')
  return text
}

let compiler: Promise<CompileQuery> | undefined

/** Loads the library, once. */
export function loadJsonata(): Promise<CompileQuery> {
  compiler ??= import('jsonata').then(({ default: jsonata }) => (text) => {
    const query = jsonata(text, bounds)
    for (const { name, work } of inUtf8) query.registerFunction(name, work, '<s-:s>')
    return query
  })
  return compiler
}

/** Tells whether any state of the definition is written in JSONata. */
export function usesJsonata(definition: StateMachineDefinition): boolean {
  for (const visit of walkStates(definition)) if (visit.queryLanguage === 'JSONata') return true
  return false
}
