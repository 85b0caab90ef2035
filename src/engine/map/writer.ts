import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { errorNames, Failure } from '../failure.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import { randomUuid } from '../random-uuid.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { textOf } from '../text-of.ts'
import type { FinishedChild } from './children.ts'
import type { MapRunProgress } from './map-run-progress.ts'
import { resultRecord } from './result-record.ts'

/** Makes the result of a map run: an array of outputs, or, with a ResultWriter, where in S3 the results are. */
export type Writer = (
  visit: Visit,
  data: Json,
  mapRunArn: string,
  children: readonly FinishedChild[],
  progress: MapRunProgress,
) => Routine<Json>

export function compileWriter(config: JsonObject | undefined, compilation: Compilation): Writer {
  const settings = isJsonObject(config?.WriterConfig) ? config.WriterConfig : {}
  if (config?.Resource === undefined) {
    return (_visit, _data, _arn, children) => settled(shape(children, settings.Transformation ?? 'COMPACT'))
  }
  const given = compileGiven(config, compilation)
  return function* (visit, data, mapRunArn, children, progress) {
    const { host } = visit.branch.run
    const place = yield* given(visit, data)
    const [bucket, prefix] = [textOf(place.Bucket), textOf(place.Prefix).replace(/\/$/, '')]
    const folder = `${prefix === '' ? '' : `${prefix}/`}${randomUuid(host.random)}`
    const write = function* (key: string, text: string): Routine<void> {
      if (host.objects === undefined)
        throw new Error(`The state '${visit.name}' writes results to S3, and the execution was given no object store.`)
      const release = host.clock.hold?.()
      const failure = yield* settled(host.objects.write({ bucket, key }, text).finally(release))
      if (failure !== undefined) throw new Failure(errorNames.resultWriterFailed, failure.cause)
    }
    const lines = settings.OutputType === 'JSONL'
    const files: Record<string, Json[]> = { FAILED: [], PENDING: [], SUCCEEDED: [] }
    for (const [name, listed] of Object.entries(files)) {
      const chosen = children.filter(({ result }) => (result.status === 'SUCCEEDED') === (name === 'SUCCEEDED') && name !== 'PENDING')
      if (chosen.length === 0) continue
      const records = shape(chosen, name === 'SUCCEEDED' ? (settings.Transformation ?? 'NONE') : 'NONE')
      const text = lines ? records.map((record) => JSON.stringify(record)).join('\n') : JSON.stringify(records)
      const key = `${folder}/${name}_0.${lines ? 'jsonl' : 'json'}`
      yield* write(key, text)
      listed.push({ Key: key, Size: new TextEncoder().encode(text).length })
    }
    yield* write(`${folder}/manifest.json`, JSON.stringify({ DestinationBucket: bucket, MapRunArn: mapRunArn, ResultFiles: files }))
    progress.written()
    return { MapRunArn: mapRunArn, ResultWriterDetails: { Bucket: bucket, Key: `${folder}/manifest.json` } }
  }
}

function compileGiven(config: JsonObject, compilation: Compilation): (visit: Visit, data: Json) => Routine<JsonObject> {
  if (compilation.language === 'JSONata') {
    const query = compileQueryTemplate(config.Arguments ?? {}, 'ResultWriter/Arguments', compilation.compileQuery)
    return function* (visit) {
      const value = yield* settled(query({ visit }))
      return isJsonObject(value) ? value : {}
    }
  }
  const expression = compileTemplate(config.Parameters ?? {})
  return (visit, data) => {
    const value = expression({ visit, data })
    return settled(isJsonObject(value) ? value : {})
  }
}

/** NONE gives what is known of each child execution, COMPACT its output, FLATTEN the items of its output. */
function shape(children: readonly FinishedChild[], transformation: Json): readonly Json[] {
  if (transformation === 'NONE') return children.map(resultRecord)
  const outputs = children.flatMap(({ result }) => (result.status === 'SUCCEEDED' ? [result.output] : []))
  return transformation === 'FLATTEN' ? outputs.flat() : outputs
}
