import { isJsonObject, type Json } from '../../core/index.ts'

/** What stands at a place of a definition, and what holds it there. */
export interface DefinitionPlace {
  readonly value: Json | undefined
  /** The name of the field, or of the state; empty for the definition itself and in a list. */
  readonly name: string
  /** The path of what holds it. */
  readonly holder: string
}

/**
 * Finds what stands at a path such as `/States/Read Report/Choices[0]/Next`. Names may hold slashes and brackets: the
 * longest that exists is taken.
 */
export function placeAt(definition: Json, path: string): DefinitionPlace {
  let place: DefinitionPlace = { value: definition, name: '', holder: '' }
  const end = path === '/' ? 0 : path.length
  let at = 0
  while (at < end) {
    const item = /^\[(\d+)\]/.exec(path.slice(at))
    const { value } = place
    if (item !== null && Array.isArray(value)) {
      place = { value: value[Number(item[1])], name: '', holder: path.slice(0, at) }
      at += item[0].length
      continue
    }
    const name = nameAt(value, path.slice(at + 1, at + 1 + longestName))
    place = { value: isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined, name, holder: path.slice(0, at) }
    at += 1 + name.length
  }
  return place
}

/** No state has a longer name, and hardly a field. */
const longestName = 200

function nameAt(value: Json | undefined, rest: string): string {
  const ends = [...rest.matchAll(/[/[]|$/g)].map(({ index }) => index)
  const names = ends.map((end) => rest.slice(0, end))
  return names.findLast((name) => isJsonObject(value) && Object.hasOwn(value, name)) ?? names[0] ?? rest
}
