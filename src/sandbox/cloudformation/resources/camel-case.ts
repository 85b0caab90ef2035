import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'

/** Members whose own members are the user's words and keep their spelling. */
const verbatim: ReadonlySet<string> = new Set(['DockerLabels', 'DriverOpts', 'Labels', 'Options'])

const convert = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(convert)
  return isJsonObject(value) ? camelCase(value) : value
}

/** Properties as templates spell them (`ContainerDefinitions`), as the APIs of ECS and Step Functions do (`containerDefinitions`). */
export const camelCase = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      verbatim.has(name) ? member : convert(member),
    ]),
  )
