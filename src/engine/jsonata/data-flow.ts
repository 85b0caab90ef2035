import type { StateDefinition } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import type { DataFlow } from '../data-flow.ts'
import type { Outcome } from '../run/graph.ts'
import { catchersOf } from '../run/takers.ts'
import { andThen, type Soon } from '../soon.ts'
import type { QuerySource } from './expression.ts'
import type { CompileQuery } from './library.ts'
import { compileQueryTemplate, type QueryTemplate } from './template.ts'

type Fields = Partial<Record<'Arguments' | 'Output' | 'Assign', Json>>

/** How data goes through a JSONata state: Arguments, the work, then Assign and Output side by side. */
export function jsonataFlow(state: StateDefinition, compile: CompileQuery): DataFlow {
  const fields: Fields = state.Type === 'Fail' ? {} : { ...state }
  const given = optional(fields.Arguments, 'Arguments', compile)
  const ending = compileEnding(fields, '', compile)
  const catchers = catchersOf(state).map((catcher, index) => ({
    ending: compileEnding(catcher, `Catch[${index}]/`, compile),
    next: catcher.Next,
  }))
  const hasResult = state.Type === 'Task' || state.Type === 'Parallel' || state.Type === 'Map'

  return {
    data: (visit) => visit.input,
    arguments: (visit) => {
      if (given === undefined) return visit.input
      return andThen(given({ visit }), (made) => {
        visit.inspect?.('afterArguments', made)
        return made
      })
    },
    finish: (visit, result, next) => ending(hasResult ? { visit, result } : { visit }, result, next),
    output: (data) => data,
    caught: (visit, failure) => {
      const catcher = catchers[failure.catcher]
      if (catcher === undefined) throw new Error(`There is no catcher ${failure.catcher}.`)
      return catcher.ending({ visit, errorOutput: failure.output }, failure.output, catcher.next)
    },
  }
}

/** Makes a function of Assign and Output. Without an Output, the state gives what it has. */
export function compileEnding(
  fields: Pick<Fields, 'Assign' | 'Output'>,
  location: string,
  compile: CompileQuery,
): (source: QuerySource, otherwise: Json, next: string | undefined) => Soon<Outcome> {
  const assign = optional(fields.Assign, `${location}Assign`, compile)
  const output = optional(fields.Output, `${location}Output`, compile)
  return (source, otherwise, next) =>
    andThen(assign?.(source), (assigned) =>
      andThen(output === undefined ? otherwise : output(source), (made) => ({
        output: made,
        next,
        assigned: isJsonObject(assigned) ? assigned : undefined,
        exitFollows: undefined,
      })),
    )
}

const optional = (template: Json | undefined, location: string, compile: CompileQuery): QueryTemplate | undefined =>
  template === undefined ? undefined : compileQueryTemplate(template, location, compile)
