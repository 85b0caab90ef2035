import { type FailState, jsonataExpression } from '../../asl/index.ts'
import type { Compilation } from '../compilation.ts'
import { Failure } from '../failure.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileExpression, notFoundFor, runtimeFailure } from '../jsonpath/expression.ts'
import type { CompiledState } from '../run/graph.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'

export function compileFail(state: FailState, compilation: Compilation): CompiledState {
  const error = compileText('Error', state.Error, state.ErrorPath, compilation)
  const cause = compileText('Cause', state.Cause, state.CausePath, compilation)
  return {
    definition: state,
    retries: false,
    *work(visit) {
      if (compilation.language === 'JSONPath') visit.inspect?.('afterInputPath', visit.input)
      throw new Failure(yield* error(visit), yield* cause(visit))
    },
  }
}

type TextField = (visit: Visit) => Routine<string | undefined>

function compileText(field: string, literal: string | undefined, path: string | undefined, compilation: Compilation): TextField {
  const query = compilation.language === 'JSONata' && typeof literal === 'string' ? jsonataExpression(literal) : undefined
  if (query !== undefined) {
    const evaluate = compileTypedQuery(query, field, 'string', compilation.compileQuery)
    return function* (visit) {
      const text = yield* settled(evaluate({ visit }))
      return typeof text === 'string' ? text : undefined
    }
  }
  if (typeof path !== 'string') return () => settled(literal)
  const read = compileExpression(path, notFoundFor(`${field}Path`))
  return (visit) => {
    const text = read({ data: visit.input, visit })
    if (typeof text !== 'string')
      throw runtimeFailure(visit, `The ${field}Path field must refer to a string: ${path} == ${JSON.stringify(text)}`)
    return settled(text)
  }
}
