import type { Json, JsonObject } from '../../core/index.ts'
import type { Output, OutputValue } from '../aws-service.ts'

const isList = (value: OutputValue): value is readonly OutputValue[] => Array.isArray(value)

function plain(value: OutputValue): Json | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return value
  if (value instanceof Date) return value.getTime() / 1000
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (isList(value)) return value.map((item) => plain(item) ?? null)
  return plainOutput(value)
}

/** An output as the JSON protocols carry it: times in seconds, bytes in base64, no undefined members. */
export function plainOutput(output: Output): JsonObject {
  const members: Record<string, Json> = {}
  for (const [name, value] of Object.entries(output)) {
    const json = plain(value)
    if (json !== undefined) members[name] = json
  }
  return members
}
