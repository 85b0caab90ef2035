import { type Intrinsic, isJsonObject, type Json } from '../core/index.ts'

/**
 * The intrinsics that a definition holds, each under one short key: `${Topic}`, `${ClusterArn}`.
 *
 * A key is stable: it is made of what the intrinsic refers to. No key is the name of a `${…}` that the user wrote as
 * plain text.
 */
export class Placeholders {
  readonly #keys = new Map<string, string>()
  readonly #values = new Map<string, Intrinsic<unknown>>()
  readonly #literal = new Set<string>()
  readonly #reserved: ReadonlySet<string>

  /** @param reserved names that stand in the user's own text as `${name}`. */
  constructor(reserved: ReadonlySet<string> = new Set()) {
    this.#reserved = reserved
  }

  /** `${Key}` for an intrinsic. */
  textOf(intrinsic: Intrinsic<unknown>): string {
    const identity = JSON.stringify(intrinsic)
    const known = this.#keys.get(identity)
    if (known !== undefined) return `\${${known}}`
    const key = this.#freeKey(describe(intrinsic))
    this.#keys.set(identity, key)
    this.#values.set(key, intrinsic)
    return `\${${key}}`
  }

  /** Takes note of what the user's own text looks like, so that no key reads the same. */
  noteText(text: string): void {
    if (!text.includes('${')) return
    for (const [, name] of text.matchAll(/\$\{([^{}]*)\}/g)) this.#literal.add(name ?? '')
  }

  /** The same for every text in a value, which is given back. */
  noteTexts<Value extends Json>(value: Value): Value {
    if (typeof value === 'string') this.noteText(value)
    if (typeof value !== 'object' || value === null) return value
    const pending: Json[] = [value]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next === 'string') this.noteText(next)
      else if (typeof next === 'object' && next !== null) {
        for (const [key, field] of Object.entries<Json>(next)) {
          this.noteText(key)
          pending.push(field)
        }
      }
    }
    return value
  }

  /** The names in the user's text that are keys too: compile again with these reserved. */
  clashes(): ReadonlySet<string> {
    return new Set([...this.#literal].filter((name) => this.#values.has(name)))
  }

  get substitutions(): Readonly<Record<string, Intrinsic<unknown>>> {
    return Object.fromEntries(this.#values)
  }

  #freeKey(wanted: string): string {
    for (let count = 1; ; count += 1) {
      const key = count === 1 ? wanted : `${wanted}${count}`
      if (!this.#values.has(key) && !this.#reserved.has(key)) return key
    }
  }
}

/** A name for an intrinsic: `{ "Fn::GetAtt": ["Cluster", "Arn"] }` is `ClusterArn`. */
function describe(intrinsic: Intrinsic<unknown>): string {
  const [[name, body] = ['', undefined]] = Object.entries(intrinsic)
  const words = name === 'Ref' || name === 'Fn::GetAtt' ? wordsOf(body) : [name.replace('Fn::', ''), ...wordsOf(body)]
  return words.join('').slice(0, 60) || 'Value'
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/[A-Za-z0-9]+/g)?.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) ?? []
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(wordsOf) : []
}
