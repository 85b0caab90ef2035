import type { MapState } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import type { MapItem } from '../run/branch.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'

/** Makes what an iteration gets out of an item: what ItemSelector says, or the item itself. */
export type ItemInput = (visit: Visit, data: Json, item: MapItem) => Soon<Json>

export function compileItemInput(state: MapState, compilation: Compilation): ItemInput {
  if (compilation.language === 'JSONata') {
    if (state.ItemSelector === undefined) return bare
    const query = compileQueryTemplate(state.ItemSelector, 'ItemSelector', compilation.compileQuery)
    return (visit, _, item) => query({ visit, item })
  }
  const template = state.ItemSelector ?? state.Parameters
  if (template === undefined) return bare
  const expression = compileTemplate(template)
  return (visit, data, item) => expression({ data, visit, item })
}

const bare: ItemInput = (_visit, _data, { Key, Value }) => (Key === undefined ? Value : { Key, Value })
