import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'

/** A value inside a state, and where it stands. */
export interface Place {
  /** The field's own name, or the array's where it is an item. */
  readonly key: string
  readonly value: Json
  readonly path: string
}

/** What a state holds that is no value of its own: other states, their names, and words for people. */
const notValues: ReadonlySet<string> = new Set(['Branches', 'ItemProcessor', 'Iterator', 'Comment', 'Next', 'Default'])

/** Where a rule or a catcher names a state. */
const target = /^\/(?:Choices|Catch)\[\d+\]\/Next$/

/** Every string inside a state, at any depth, but not those of the states inside it. Nothing recurses. */
export function* stringsOf(json: JsonObject, path: string): Generator<Place & { readonly value: string }> {
  const open: Place[] = []
  for (const [key, value] of Object.entries(json)) if (!notValues.has(key)) open.push({ key, value, path: `${path}/${key}` })
  for (const place of stringsIn(open)) {
    if (place.key !== 'Next' || !target.test(place.path.slice(path.length))) yield place
  }
}

/** Every string among these values, at any depth. */
export function* stringsIn(open: Place[]): Generator<Place & { readonly value: string }> {
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { key, value, path } = place
    if (typeof value === 'string') yield { key, value, path }
    else if (Array.isArray(value)) value.forEach((item: Json, index) => open.push({ key, value: item, path: `${path}[${index}]` }))
    else if (isJsonObject(value))
      for (const [name, field] of Object.entries(value)) open.push({ key: name, value: field, path: `${path}/${name}` })
  }
}
