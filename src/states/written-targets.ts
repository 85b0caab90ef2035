import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'

/** The names that a state in Amazon States Language goes on to, each with the field that says so. */
export function writtenTargets(definition: JsonObject): readonly (readonly [field: string, target: string])[] {
  const targets: (readonly [string, string])[] = []
  const add = (field: string, target: Json | undefined): void => {
    if (typeof target === 'string') targets.push([field, target])
  }
  for (const list of ['Catch', 'Choices']) {
    itemsOf(definition[list]).forEach((item, index) => {
      if (isJsonObject(item)) add(`${list}[${index}]/Next`, item.Next)
    })
  }
  add('Next', definition.Next)
  add('Default', definition.Default)
  return targets
}

const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
