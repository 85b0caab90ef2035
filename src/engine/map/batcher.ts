import type { Json, JsonObject } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { acceptInteger, compileNumberField } from '../fields/number-field.ts'
import { refusal } from '../fields/refuse.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'
import { utf8Length } from '../utf8.ts'
import type { ChildInputs, Inputs } from './child-inputs.ts'

/** Puts items together into batches, each for one child execution. */
export function compileBatcher(config: JsonObject, compilation: Compilation): (inputs: Inputs) => Routine<ChildInputs> {
  const field = (name: string): ((visit: Visit, data: Json) => Routine<number>) => {
    const location = `ItemBatcher/${name}`
    const pathField = `${name}Path`
    const accept = acceptInteger(pathField)
    const read = compileNumberField({ field: name, location, literal: config[name], path: config[pathField], accept }, compilation)
    const refuse = refusal(location, compilation)
    return function* (visit, data) {
      const most = (read === undefined ? undefined : yield* settled(read(visit, data))) ?? Number.POSITIVE_INFINITY
      if (most <= 0) throw refuse(visit, `field ${name} must be positive`)
      return most
    }
  }
  const mostItems = field('MaxItemsPerBatch')
  const mostBytes = field('MaxInputBytesPerBatch')
  const batchInput = compileBatchInput(config.BatchInput, compilation)

  return function* (inputs) {
    const { visit, data } = inputs
    const items = yield* mostItems(visit, data)
    const bytes = yield* mostBytes(visit, data)
    const shared = batchInput === undefined ? undefined : yield* settled(batchInput(visit, data))
    return batches(inputs, { items, bytes }, shared === undefined ? {} : { BatchInput: shared })
  }
}

function compileBatchInput(template: Json | undefined, compilation: Compilation): ((visit: Visit, data: Json) => Soon<Json>) | undefined {
  if (template === undefined) return undefined
  if (compilation.language === 'JSONata') {
    const query = compileQueryTemplate(template, 'ItemBatcher/BatchInput', compilation.compileQuery)
    return (visit) => query({ visit })
  }
  const expression = compileTemplate(template)
  return (visit, data) => expression({ visit, data })
}

function batches({ visit, data, itemInput, source }: Inputs, most: { items: number; bytes: number }, shared: JsonObject): ChildInputs {
  const empty = textLength({ ...shared, Items: [] })
  let left: Json | undefined
  return function* () {
    const items: Json[] = left === undefined ? [] : [left]
    let bytes = empty + (left === undefined ? 0 : textLength(left))
    left = undefined
    while (items.length < most.items) {
      const item = yield* source()
      if (item === undefined) break
      const input = yield* settled(itemInput(visit, data, item))
      bytes += textLength(input) + 1
      if (bytes > most.bytes && items.length > 0) {
        left = input
        break
      }
      items.push(input)
    }
    return items.length === 0 ? undefined : { input: { ...shared, Items: items }, items: items.length }
  }
}

const textLength = (value: Json): number => utf8Length(JSON.stringify(value))
