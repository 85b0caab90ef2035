import type { Json, JsonObject } from '../../core/index.ts'

/** The fields of a piece of JSON, taken out one by one; what is left stands in the source as it is. */
export class Fields {
  readonly #left: Map<string, Json>

  constructor(json: JsonObject) {
    this.#left = new Map(Object.entries(json))
  }

  /** Takes a field out where it is as the builder says it. */
  take<Value>(name: string, read: (value: Json) => Value | undefined): Value | undefined {
    const value = this.#left.get(name)
    if (value === undefined) return undefined
    const taken = read(value)
    if (taken !== undefined) this.#left.delete(name)
    return taken
  }

  has(name: string): boolean {
    return this.#left.has(name)
  }

  get isEmpty(): boolean {
    return this.#left.size === 0
  }

  get rest(): JsonObject {
    return Object.fromEntries(this.#left)
  }
}

export const text = (value: Json): string | undefined => (typeof value === 'string' ? value : undefined)

export const any = (value: Json): Json => value
