import { z } from 'zod'

/** One thing that an engine says while it builds or pushes: a line of JSON in its answer. */
export type EngineEvent = z.output<typeof engineEvent>

const engineEvent = z.looseObject({
  /** A piece of the classic builder's output. */
  stream: z.string().optional(),
  /** What happens to the layer `id`, or to the whole where there is none. */
  status: z.string().optional(),
  id: z.string().optional(),
  progressDetail: z.object({ current: z.number().optional(), total: z.number().optional() }).optional(),
  /** What went wrong. The engine then ends its answer as if all were well. */
  error: z.string().optional(),
  /** BuildKit's trace as base64, or what the work came to: an image's id, a manifest's digest. */
  aux: z.union([z.string(), z.looseObject({ Digest: z.string().optional() })]).optional(),
})

/**
 * Reads an engine's answer to its end.
 *
 * @throws Error where the connection breaks before the end.
 */
export async function* readEngineEvents(answer: NodeJS.ReadableStream): AsyncGenerator<EngineEvent> {
  answer.setEncoding('utf8')
  let rest = ''
  for await (const piece of answer) {
    const lines = `${rest}${String(piece)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield engineEvent.parse(JSON.parse(line))
  }
  if (rest.trim() !== '') yield engineEvent.parse(JSON.parse(rest))
}
