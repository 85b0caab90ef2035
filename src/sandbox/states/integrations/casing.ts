import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'

/** How a service spells its members on the wire, against Step Functions, which begins each with a capital letter. */
export interface Casing {
  /** The wire begins members with a small letter. */
  readonly camel: boolean
  /** Members that hold a map whose keys are the user's own: they stay as they are. */
  readonly maps: ReadonlySet<string>
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function rename(value: Json, convert: (name: string) => string, maps: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => rename(item, convert, maps))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [convert(name), maps.has(lower(name)) ? member : rename(member, convert, maps)]),
  )
}

/** Arguments of a state as the service wants them. */
export const toWire = (parameters: JsonObject, { camel, maps }: Casing): JsonObject => {
  const wire = camel ? rename(parameters, lower, maps) : parameters
  return isJsonObject(wire) ? wire : {}
}

/** A service's answer as Step Functions gives it to the state. */
export const fromWire = (answer: JsonObject, { camel, maps }: Casing): JsonObject => {
  const result = camel ? rename(answer, upper, maps) : answer
  return isJsonObject(result) ? result : {}
}
