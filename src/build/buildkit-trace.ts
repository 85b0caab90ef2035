import type { BuildEvent } from './build-event.ts'
import { type ProtobufField, protobufFields } from './protobuf-fields.ts'

/**
 * The numbers of the fields that are read of BuildKit's progress: vertexes are the steps of a build, logs are what
 * they print.
 *
 * @see https://github.com/moby/buildkit/blob/master/api/services/control/control.proto
 */
const statusResponse = { vertexes: 1, logs: 3 } as const
const vertex = { digest: 1, name: 3, cached: 4, started: 5, error: 7 } as const
const vertexLog = { vertex: 1, message: 4 } as const

/**
 * Decodes the traces of one build; it remembers what it has told already, for BuildKit repeats itself. dockerode decodes
 * them as well, but leaves the logs in base64 and does not say which step they are of.
 */
export function buildKitDecoder(): (base64: string) => readonly BuildEvent[] {
  const told = new Set<string>()

  const readVertex = (fields: readonly ProtobufField[]): readonly BuildEvent[] => {
    const step = textOf(fields, vertex.digest)
    const name = textOf(fields, vertex.name)
    const error = textOf(fields, vertex.error)
    const isNew = fields.some(({ number }) => number === vertex.started) && !told.has(step)
    if (isNew) told.add(step)
    const cached = fields.some(({ number, varint }) => number === vertex.cached && varint === 1)
    return [
      ...(isNew ? [{ type: 'step', step, text: cached ? `${name} (cached)` : name } as const] : []),
      ...(error === '' ? [] : [{ type: 'failed-step', step, text: error } as const]),
    ]
  }

  return (base64) => {
    const events: BuildEvent[] = []
    for (const { number, bytes } of protobufFields(Buffer.from(base64, 'base64'))) {
      const fields = number === statusResponse.vertexes || number === statusResponse.logs ? [...protobufFields(bytes)] : []
      if (number === statusResponse.vertexes) events.push(...readVertex(fields))
      if (number === statusResponse.logs) {
        events.push({ type: 'output', step: textOf(fields, vertexLog.vertex), text: textOf(fields, vertexLog.message) })
      }
    }
    return events
  }
}

/** The last field of a number counts, as protobuf has it; an absent one is empty. */
const textOf = (fields: readonly ProtobufField[], wanted: number): string =>
  Buffer.from(fields.findLast(({ number }) => number === wanted)?.bytes ?? []).toString('utf8')
