import { stripVTControlCharacters } from 'node:util'
import type { BuildEvent } from './build-event.ts'
import { buildKitDecoder } from './buildkit-trace.ts'
import { type EngineEvent, readEngineEvents } from './engine-event.ts'

/** Reads what an engine answers to a build. */
export async function* readBuildEvents(answer: NodeJS.ReadableStream): AsyncGenerator<BuildEvent> {
  const decode = buildKitDecoder()
  let step = ''
  for await (const event of readEngineEvents(answer)) {
    if (event.error !== undefined) yield { type: 'failed', text: event.error }
    else if (event.id === 'moby.buildkit.trace' && typeof event.aux === 'string') yield* decode(event.aux)
    else if (event.stream?.startsWith('Step ') === true) {
      step = event.stream
      yield { type: 'step', step, text: event.stream.replace(/^Step (\d+)\/(\d+) :/, '[$1/$2]') }
    } else if (hasOutput(event)) yield { type: 'output', step, text: stripVTControlCharacters(event.stream) }
  }
}

/** The classic builder also names its intermediate layers and containers, which help nobody. */
const isBookkeeping = (text: string): boolean =>
  text.trim() === '' || /^ ---> |^Removing intermediate container |^Successfully (?:built|tagged) /.test(text)

const hasOutput = (event: EngineEvent): event is EngineEvent & { readonly stream: string } =>
  event.stream !== undefined && !isBookkeeping(event.stream)
