import { jsonataExpression, type MapState, parsePath } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { queryFailure } from '../jsonata/expression.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileExpression, invalidPath, runtimeFailure } from '../jsonpath/expression.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'

/** Gives the array that a Map goes over. */
export type Items = (visit: Visit, data: Json) => Soon<readonly Json[]>

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
    return items
  }
}

function compileQueryItems(given: Json | undefined, { compileQuery }: Compilation): Items {
  if (given === undefined) {
    return (visit) => {
      if (Array.isArray(visit.input)) return visit.input
      throw queryFailure(visit, '', `Map state input must be an array but was: ${JSON.stringify(visit.input)}`)
    }
  }
  const text = typeof given === 'string' ? jsonataExpression(given) : undefined
  const query =
    text === undefined ? compileQueryTemplate(given, 'Items', compileQuery) : compileTypedQuery(text, 'Items', 'array', compileQuery)
  return async (visit) => {
    const items = await query({ visit })
    if (Array.isArray(items)) return items
    throw queryFailure(visit, 'Items', `The Items field must be an array but was: ${JSON.stringify(items)}`)
  }
}
