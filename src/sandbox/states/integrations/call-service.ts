import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { fromWire, toWire } from './casing.ts'
import type { ServiceEntry } from './service-table.ts'

/** Arguments as the service takes them: members that it reads as text are text, and absent where they are null. */
function textual(parameters: JsonObject, texts: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
      if (!texts.has(name) || typeof value === 'string') return [[name, value]]
      return value === null ? [] : [[name, JSON.stringify(value)]]
    }),
  )
}

/** How a point in time reads in a state's result. */
export type TimeFormat = (seconds: number) => Json

/** Milliseconds since 1970: optimised integrations. */
export const epochMilliseconds: TimeFormat = (seconds) => Math.round(seconds * 1000)

/** ISO 8601: `aws-sdk:` integrations. */
export const isoText: TimeFormat = (seconds) => new Date(seconds * 1000).toISOString()

function withTimes(value: Json, times: RegExp, format: TimeFormat): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withTimes(item, times, format))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'number' && times.test(name) ? format(member) : withTimes(member, times, format),
    ]),
  )
}

/**
 * Calls an operation of a service with the arguments of a state, and answers as Step Functions spells it.
 *
 * @throws ServiceError what the service refused with.
 */
export async function callService(
  core: SandboxCore,
  service: ServiceEntry,
  operation: string,
  parameters: JsonObject,
  format: TimeFormat,
  signal: AbortSignal,
): Promise<JsonObject> {
  const input = toWire(textual(parameters, service.texts), service.casing)
  const answer = withTimes(await core.call(service.signingName, operation, input, signal), service.times, format)
  return isJsonObject(answer) ? fromWire(answer, service.casing) : {}
}
