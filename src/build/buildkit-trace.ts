import type { Type } from 'protobufjs/light.js'
import { z } from 'zod'
import type { BuildEvent } from './build-event.ts'

/**
 * BuildKit's progress, as far as it is shown: vertexes are the steps of a build, logs are what they print.
 *
 * @see https://github.com/moby/buildkit/blob/master/api/services/control/control.proto
 */
const schema = {
  nested: {
    StatusResponse: {
      fields: { vertexes: { rule: 'repeated', type: 'Vertex', id: 1 }, logs: { rule: 'repeated', type: 'VertexLog', id: 3 } },
    },
    Vertex: {
      fields: {
        digest: { type: 'string', id: 1 },
        name: { type: 'string', id: 3 },
        cached: { type: 'bool', id: 4 },
        started: { type: 'Timestamp', id: 5 },
        error: { type: 'string', id: 7 },
      },
    },
    VertexLog: { fields: { vertex: { type: 'string', id: 1 }, msg: { type: 'bytes', id: 4 } } },
    Timestamp: { fields: { seconds: { type: 'int64', id: 1 } } },
  },
}

const trace = z.object({
  vertexes: z.array(z.object({ digest: z.string(), name: z.string(), cached: z.boolean(), started: z.unknown(), error: z.string() })),
  logs: z.array(z.object({ vertex: z.string(), msg: z.instanceof(Uint8Array) })),
})

/** Decodes the traces of one build; it remembers what it has told already, for BuildKit repeats itself. */
export async function buildKitDecoder(): Promise<(base64: string) => readonly BuildEvent[]> {
  const { default: protobuf } = await import('protobufjs/light.js')
  const response: Type = protobuf.Root.fromJSON(schema).lookupType('StatusResponse')
  const told = new Set<string>()

  return (base64) => {
    const { vertexes, logs } = trace.parse(response.toObject(response.decode(Buffer.from(base64, 'base64')), { defaults: true }))
    const started = vertexes.filter(({ digest, started }) => started !== null && !told.has(digest))
    for (const { digest } of started) told.add(digest)
    return [
      ...started.map(({ digest, name, cached }): BuildEvent => ({ type: 'step', step: digest, text: cached ? `${name} (cached)` : name })),
      ...logs.map(({ vertex, msg }): BuildEvent => ({ type: 'output', step: vertex, text: Buffer.from(msg).toString('utf8') })),
      ...vertexes
        .filter(({ error }) => error !== '')
        .map(({ digest, error }): BuildEvent => ({ type: 'failed-step', step: digest, text: error })),
    ]
  }
}
