import { type FailState, jsonataExpression } from '../../asl/index.ts'
import type { Compilation } from '../compilation.ts'
import { Failure } from '../failure.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileExpression, notFoundFor, runtimeFailure } from '../jsonpath/expression.ts'
import type { DirectState } from '../run/graph.ts'
import type { Visit } from '../run/visit.ts'
import { andThen, type Soon } from '../soon.ts'

export function compileFail(state: FailState, compilation: Compilation): DirectState {
  const error = compileText('Error', state.Error, state.ErrorPath, compilation)
  const cause = compileText('Cause', state.Cause, state.CausePath, compilation)
  return {
    kind: 'direct',
    definition: state,
    work: (visit) => {
      if (compilation.language === 'JSONPath') visit.inspect?.('afterInputPath', visit.input)
      return andThen(error(visit), (name) =>
        andThen(cause(visit), (text) => {
          throw new Failure(name, text)
        }),
      )
    },
  }
}

type TextField = (visit: Visit) => Soon<string | undefined>

function compileText(field: string, literal: string | undefined, path: string | undefined, compilation: Compilation): TextField {
  const query = compilation.language === 'JSONata' && typeof literal === 'string' ? jsonataExpression(literal) : undefined
  if (query !== undefined) {
    const evaluate = compileTypedQuery(query, field, 'string', compilation.compileQuery)
    return (visit) => evaluate({ visit }).then((text) => (typeof text === 'string' ? text : undefined))
  }
  if (typeof path !== 'string') return () => (typeof literal === 'string' ? literal : undefined)
  const read = compileExpression(path, notFoundFor(`${field}Path`))
  return (visit) => {
    const text = read({ data: visit.input, visit })
    if (typeof text !== 'string')
      throw runtimeFailure(visit, `The ${field}Path field must refer to a string: ${path} == ${JSON.stringify(text)}`)
    return text
  }
}
