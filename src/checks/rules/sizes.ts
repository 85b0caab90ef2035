import { quotas } from '../../asl/index.ts'
import type { JsonObject } from '../../core/index.ts'
import type { Graph } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** Fields whose text becomes the state's data. */
const payloads = ['Result', 'Parameters', 'Arguments', 'Output', 'ResultSelector', 'ItemSelector', 'Items'] as const

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** How large the definition is, and the constants in it. */
export function checkSizes(definition: JsonObject, graphs: readonly Graph[], report: Report): void {
  const total = bytes(definition)
  if (total > quotas.definitionBytes) {
    report(
      'DEFINITION_TOO_LARGE',
      '/',
      `The definition has ${total.toLocaleString('en')} bytes; at most ${quotas.definitionBytes.toLocaleString('en')} are allowed`,
      'Move a part of it into a state machine of its own, and start that',
    )
  }
  if (total <= quotas.payloadBytes) return
  for (const graph of graphs) {
    for (const { json, path } of graph.states.values()) {
      for (const field of payloads) {
        const size = json[field] === undefined ? 0 : bytes(json[field])
        if (size > quotas.payloadBytes) {
          report(
            'PAYLOAD_TOO_LARGE',
            `${path}/${field}`,
            `'${field}' has ${size.toLocaleString('en')} bytes; data of more than ${quotas.payloadBytes.toLocaleString('en')} fails the execution`,
            'Keep it in S3, and read it where it is needed',
          )
        }
      }
    }
  }
}
