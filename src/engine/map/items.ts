import { jsonataExpression, type MapState, parsePath } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { queryFailure } from '../jsonata/expression.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { unexpectedType } from '../jsonata/typed-query.ts'
import { compileExpression, invalidPath, runtimeFailure } from '../jsonpath/expression.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'
import { type ItemList, KeyedItems } from './keyed-items.ts'

/** Gives what a Map goes over. */
export type Items = (visit: Visit, data: Json) => Soon<ItemList>

/** Makes a list of what has items: an array, or, in a distributed Map, an object. */
type ToList = (value: Json) => ItemList | undefined

const arrayOnly: ToList = (value) => (Array.isArray(value) ? value : undefined)
const arrayOrObject: ToList = (value) => (isJsonObject(value) ? new KeyedItems(value) : arrayOnly(value))

/** @param distributed whether the iterations are executions of their own: only these go over objects, too. */
export function compileItems(state: MapState, compilation: Compilation, distributed: boolean): Items {
  const toList = distributed ? arrayOrObject : arrayOnly
  return compilation.language === 'JSONata'
    ? compileQueryItems(state.Items, toList, compilation)
    : compilePathItems(state.ItemsPath, toList)
}

function compilePathItems(text: string | undefined = '$', toList: ToList): Items {
  const select = text === '$' ? undefined : compileExpression(text, invalidPath)
  const parsed = parsePath(text)
  const shown = parsed.kind === 'path' && parsed.root.kind === 'context' ? text.slice(1) : text
  return (visit, data) => {
    const items = select === undefined ? data : select({ data, visit })
    const list = toList(items)
    if (list === undefined) throw runtimeFailure(visit, `Reference path "${shown}" must point to array.`)
    visit.inspect?.('afterItemsPath', items)
    return list
  }
}

function compileQueryItems(given: Json | undefined, toList: ToList, { compileQuery }: Compilation): Items {
  if (given === undefined) {
    return (visit) => {
      const list = toList(visit.input)
      if (list !== undefined) return list
      throw queryFailure(visit, '', `Map state input must be an array but was: ${JSON.stringify(visit.input)}`)
    }
  }
  const text = typeof given === 'string' ? jsonataExpression(given) : undefined
  const query = compileQueryTemplate(given, 'Items', compileQuery)
  return async (visit) => {
    const items = await query({ visit })
    const list = toList(items)
    if (list !== undefined) return list
    throw text === undefined
      ? queryFailure(visit, 'Items', `The Items field must be an array but was: ${JSON.stringify(items)}`)
      : unexpectedType(visit, { text, location: 'Items', type: 'array' }, items)
  }
}
