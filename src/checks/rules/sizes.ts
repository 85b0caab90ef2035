import { quotas } from '../../asl/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { Graph } from '../graph.ts'
import { jsonBytes } from '../json-bytes.ts'
import type { Report } from '../problem-codes.ts'

/** Fields whose text becomes the state's data. */
const payloads = ['Result', 'Parameters', 'Arguments', 'Output', 'ResultSelector', 'ItemSelector', 'Items'] as const

/**
 * Whether a value may have more bytes than the limit: no character has more than six as JSON. Nothing is written for it.
 *
 * @param open what is still to be looked at: one array does for all values.
 */
function mayExceed(value: Json, limit: number, open: Json[]): boolean {
  open.length = 0
  open.push(value)
  let most = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') most += 6 * next.length + 3
    else if (typeof next !== 'object' || next === null) most += 30
    else if (!isJsonObject(next)) {
      most += 3
      for (const item of next) open.push(item)
    } else {
      most += 3
      for (const key of Object.keys(next)) {
        most += 6 * key.length + 4
        const field = next[key]
        if (field !== undefined) open.push(field)
      }
    }
    if (most > limit) return true
  }
  return false
}

/** How large the definition is, and the constants in it. */
export function checkSizes(definition: JsonObject, graphs: readonly Graph[], report: Report): void {
  const open: Json[] = []
  if (!mayExceed(definition, quotas.payloadBytes, open)) return
  const total = jsonBytes(definition)
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
        const value = json[field]
        if (value === undefined || !mayExceed(value, quotas.payloadBytes, open)) continue
        const size = jsonBytes(value)
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
