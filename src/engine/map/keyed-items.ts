import type { Json, JsonObject } from '../../core/index.ts'

/** The items of an object: each of its fields, as a key with its value. */
export class KeyedItems implements Iterable<Json> {
  readonly entries: readonly (readonly [key: string, value: Json])[]

  constructor(object: JsonObject) {
    this.entries = Object.entries(object)
  }

  get length(): number {
    return this.entries.length
  }

  *[Symbol.iterator](): Generator<Json> {
    for (const [Key, Value] of this.entries) yield { Key, Value }
  }
}

/** What a Map goes over. */
export type ItemList = readonly Json[] | KeyedItems
