import type { Json, JsonObject } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { ObjectStore } from '../object-store.ts'
import { randomUuid } from '../random-uuid.ts'
import { held } from '../run/held.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { utf8Length } from '../utf8.ts'
import type { FinishedRun } from './finished-run.ts'
import { shapeResults } from './shape-results.ts'

interface Place {
  readonly bucket: string
  readonly prefix: string
  /** The WriterConfig. */
  readonly settings: JsonObject
}

/** Writes the results of a map run to S3, in a folder of their own with a manifest, and tells where. */
export function* writeResults(visit: Visit, { mapRunArn, children, progress }: FinishedRun, place: Place): Routine<Json> {
  const { bucket, prefix, settings } = place
  const folder = [...prefix.split('/').filter((part) => part !== ''), randomUuid(visit.branch.run.host.random)].join('/')
  const lines = settings.OutputType === 'JSONL'
  const succeeded = children.filter(({ result }) => result.status === 'SUCCEEDED')
  const failed = children.filter(({ result }) => result.status !== 'SUCCEEDED')
  const write = function* (name: string, results: readonly Json[]): Routine<readonly Json[]> {
    if (results.length === 0) return []
    const text = lines ? results.map((result) => JSON.stringify(result)).join('\n') : JSON.stringify(results)
    const key = `${folder}/${name}_0.${lines ? 'jsonl' : 'json'}`
    yield* put(visit, { bucket, key }, text)
    return [{ Key: key, Size: utf8Length(text) }]
  }
  const files = {
    FAILED: yield* write('FAILED', shapeResults(failed, 'NONE')),
    PENDING: [],
    SUCCEEDED: yield* write('SUCCEEDED', shapeResults(succeeded, settings.Transformation ?? 'NONE')),
  }
  const manifest = { bucket, key: `${folder}/manifest.json` }
  yield* put(visit, manifest, JSON.stringify({ DestinationBucket: bucket, MapRunArn: mapRunArn, ResultFiles: files }))
  progress.written()
  return { MapRunArn: mapRunArn, ResultWriterDetails: { Bucket: bucket, Key: manifest.key } }
}

function* put(visit: Visit, location: Parameters<ObjectStore['write']>[0], text: string): Routine<void> {
  const { objects, clock } = visit.branch.run.host
  if (objects === undefined) throw new Error(`The state '${visit.name}' writes results to S3, and the execution was given no object store.`)
  const failure = yield* held(clock, () => objects.write(location, text))
  if (failure !== undefined) throw new Failure(errorNames.resultWriterFailed, failure.cause)
}
