import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'
import { textOf } from '../text-of.ts'
import type { FinishedRun } from './finished-run.ts'
import { shapeResults } from './shape-results.ts'
import { writeResults } from './write-results.ts'

/** Makes the result of a map run: an array of outputs, or, with a ResultWriter, where in S3 the results are. */
export type Writer = (visit: Visit, data: Json, run: FinishedRun) => Routine<Json>

export function compileWriter(config: JsonObject | undefined, compilation: Compilation): Writer {
  const settings = isJsonObject(config?.WriterConfig) ? config.WriterConfig : {}
  if (config?.Resource === undefined) {
    return (_visit, _data, { children, progress }) => {
      progress.written()
      return settled(shapeResults(children, settings.Transformation ?? 'COMPACT'))
    }
  }
  const given = compileGiven(config, compilation)
  return function* (visit, data, run) {
    const place = yield* settled(given(visit, data))
    const [bucket, prefix] = isJsonObject(place) ? [textOf(place.Bucket), textOf(place.Prefix)] : ['', '']
    return yield* writeResults(visit, run, { bucket, prefix, settings })
  }
}

function compileGiven(config: JsonObject, compilation: Compilation): (visit: Visit, data: Json) => Soon<Json> {
  if (compilation.language === 'JSONata') {
    const query = compileQueryTemplate(config.Arguments ?? {}, 'ResultWriter/Arguments', compilation.compileQuery)
    return (visit) => query({ visit })
  }
  const expression = compileTemplate(config.Parameters ?? {})
  return (visit, data) => expression({ visit, data })
}
