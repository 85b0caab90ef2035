import { jsonataExpression, type MapState, parsePath } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { queryFailure } from '../jsonata/expression.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileExpression, invalidPath, runtimeFailure } from '../jsonpath/expression.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'

/** Gives the array that a Map goes over. */
export type Items = (visit: Visit, data: Json) => Routine<readonly Json[]>

export function compileItems(state: MapState, compilation: Compilation): Items {
  return compilation.language === 'JSONata' ? compileQueryItems(state.Items, compilation) : compilePathItems(state.ItemsPath)
}

function compilePathItems(text = '$'): Items {
  const select = text === '$' ? undefined : compileExpression(text, invalidPath)
  const parsed = parsePath(text)
  const shown = parsed.kind === 'path' && parsed.root.kind === 'context' ? text.slice(1) : text
  return (visit, data) => {
    const items = select === undefined ? data : select({ data, visit })
    if (!Array.isArray(items)) throw runtimeFailure(visit, `Reference path "${shown}" must point to array.`)
    visit.inspect?.('afterItemsPath', items)
    return settled(items)
  }
}

function compileQueryItems(given: Json | undefined, { compileQuery }: Compilation): Items {
  if (given === undefined) {
    return (visit) => {
      if (Array.isArray(visit.input)) return settled(visit.input)
      throw queryFailure(visit, '', `Map state input must be an array but was: ${JSON.stringify(visit.input)}`)
    }
  }
  const text = typeof given === 'string' ? jsonataExpression(given) : undefined
  const query =
    text === undefined ? compileQueryTemplate(given, 'Items', compileQuery) : compileTypedQuery(text, 'Items', 'array', compileQuery)
  return function* (visit) {
    const items = yield* settled(query({ visit }))
    if (Array.isArray(items)) return items
    throw queryFailure(visit, 'Items', `The Items field must be an array but was: ${JSON.stringify(items)}`)
  }
}
