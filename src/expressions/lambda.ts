import { Expression } from './expression.ts'
import type { Parameter } from './node.ts'
import { toNode } from './operand.ts'
import { type Reference, reference } from './reference.ts'

/** A function of the query language, made by a callback that gets a reference for each of its parameters. */
export function lambda<A, B>(first: string, second: string, body: (a: Reference<A>, b: Reference<B>) => unknown): Expression<unknown> {
  const a: Parameter = { suggestedName: first }
  const b: Parameter = { suggestedName: second }
  const result = body(reference<A>({ of: 'parameter', parameter: a }), reference<B>({ of: 'parameter', parameter: b }))
  return new Expression({ kind: 'lambda', parameters: [a, b], body: toNode(result) })
}
