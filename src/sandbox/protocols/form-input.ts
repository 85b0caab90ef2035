import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

type Node = { [name: string]: Node | string }

function grow(root: Node, path: readonly string[], value: string): void {
  let node = root
  for (const name of path.slice(0, -1)) {
    const child = node[name]
    const next = typeof child === 'object' ? child : Object.create(null)
    node[name] = next
    node = next
  }
  const last = path.at(-1)
  if (last !== undefined) node[last] = value
}

/** The fields of a form as a tree: `Tags.member.1.Key=a` becomes `{ Tags: { member: { 1: { Key: 'a' } } } }`. */
export function formTree(form: URLSearchParams): JsonObject {
  const root: Node = Object.create(null)
  for (const [name, value] of form) if (name !== 'Action' && name !== 'Version') grow(root, name.split('.'), value)
  return root
}

const isIndex = (name: string): boolean => /^[1-9]\d*$/.test(name)

/** The items of a tree's node whose children are numbered, in order; undefined where they are not. */
function numbered(node: Json | undefined): readonly Json[] | undefined {
  if (!isJsonObject(node) || !Object.keys(node).every(isIndex)) return undefined
  const entries = Object.entries(node).toSorted(([a], [b]) => Number(a) - Number(b))
  return entries.map(([, value]) => value)
}

function nested(node: Json): Json {
  if (!isJsonObject(node)) return node
  const [name = '', ...others] = Object.keys(node)
  const items = others.length === 0 ? numbered(node[name]) : undefined
  if (name === 'member' && items !== undefined) return items.map(nested)
  if (name === 'entry' && items !== undefined) {
    const pairs = items.flatMap((pair) =>
      isJsonObject(pair) && typeof pair.key === 'string' ? [[pair.key, nested(pair.value ?? '')] as const] : [],
    )
    return Object.fromEntries(pairs)
  }
  return members(node)
}

const members = (node: JsonObject): JsonObject => Object.fromEntries(Object.entries(node).map(([name, value]) => [name, nested(value)]))

/**
 * The input of a query protocol request as nested data: `Tags.member.1.Key=a` becomes `{ Tags: [{ Key: 'a' }] }`. Every
 * leaf is text, and an empty list is the empty text: the protocol tells no more.
 */
export const formInput = (form: URLSearchParams): JsonObject => members(formTree(form))
