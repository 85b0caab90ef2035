import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { errorNames, Failure } from '../failure.ts'
import { acceptInteger, compileNumberField } from '../fields/number-field.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { textOf } from '../text-of.ts'
import { atMost, type ItemSource } from './item-source.ts'
import { openItems } from './open-items.ts'

/** Gets an item reader ready: evaluates what it is told, then opens the items when called again. */
export type Reader = (visit: Visit, data: Json) => Routine<() => Routine<ItemSource>>

export function compileReader(reader: JsonObject, compilation: Compilation): Reader {
  const settings = isJsonObject(reader.ReaderConfig) ? reader.ReaderConfig : {}
  const evaluate = compileSettings(reader, settings, compilation)
  const maxItems = compileNumberField(
    {
      field: 'MaxItems',
      location: 'ItemReader/ReaderConfig/MaxItems',
      literal: settings.MaxItems,
      path: settings.MaxItemsPath,
      accept: acceptInteger('MaxItemsPath'),
    },
    compilation,
  )
  return function* (visit, data) {
    const { given, config } = yield* evaluate(visit, data)
    const most = (maxItems === undefined ? undefined : yield* settled(maxItems(visit, data))) ?? 0
    return function* () {
      if (most < 0) throw new Failure(errorNames.itemReaderFailed, 'field MaxItems must be positive')
      return atMost(most, yield* openItems(visit, { resource: textOf(reader.Resource), given, config }))
    }
  }
}

interface Settings {
  readonly given: JsonObject
  readonly config: JsonObject
}

function compileSettings(
  reader: JsonObject,
  config: JsonObject,
  compilation: Compilation,
): (visit: Visit, data: Json) => Routine<Settings> {
  if (compilation.language === 'JSONata') {
    const { MaxItems: _, ...rest } = config
    const given = compileQueryTemplate(reader.Arguments ?? {}, 'ItemReader/Arguments', compilation.compileQuery)
    const read = compileQueryTemplate(rest, 'ItemReader/ReaderConfig', compilation.compileQuery)
    return function* (visit) {
      return { given: objectOf(yield* settled(given({ visit }))), config: objectOf(yield* settled(read({ visit }))) }
    }
  }
  const given = compileTemplate(reader.Parameters ?? {})
  return (visit, data) => settled({ given: objectOf(given({ visit, data })), config })
}

const objectOf = (value: Json): JsonObject => (isJsonObject(value) ? value : {})
