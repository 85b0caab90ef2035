import { isJsonObject, type Json } from '../../../core/index.ts'
import { subPieces } from '../template/sub-text.ts'
import { expectText } from './expect.ts'
import type { IntrinsicFunction, Scope } from './scope.ts'

function named(name: string, scope: Scope): Json | undefined {
  const dot = name.indexOf('.')
  return dot < 0 ? scope.ref(name) : scope.getAtt(name.slice(0, dot), name.slice(dot + 1))
}

/** `Fn::Sub`: a text, or a text and a map of variables. */
export const sub: IntrinsicFunction = (body, scope, evaluate) => {
  const [text, variables] = Array.isArray(body) ? body : [body]
  const own = isJsonObject(variables) ? variables : {}
  return subPieces(expectText(text, 'Fn::Sub'))
    .map((piece) => {
      if ('literal' in piece) return piece.literal
      const value = Object.hasOwn(own, piece.name) ? evaluate(own[piece.name] ?? null, scope) : named(piece.name, scope)
      return expectText(value, `\${${piece.name}} in Fn::Sub`)
    })
    .join('')
}
