import type { Json, JsonObject } from '../../core/index.ts'

type Node = { [name: string]: Node | string }

function grow(root: Node, path: readonly string[], value: string): void {
  let node = root
  for (const name of path.slice(0, -1)) {
    const child = node[name]
    const next = typeof child === 'object' ? child : {}
    node[name] = next
    node = next
  }
  const last = path.at(-1)
  if (last !== undefined) node[last] = value
}

const isIndex = (name: string): boolean => /^[1-9]\d*$/.test(name)

const inOrder = (node: Node): (Node | string)[] =>
  Object.entries(node)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value)

function toJson(node: Node | string): Json {
  if (typeof node === 'string') return node
  const { member, entry } = node
  if (typeof member === 'object' && Object.keys(node).length === 1 && Object.keys(member).every(isIndex)) return inOrder(member).map(toJson)
  if (typeof entry === 'object' && Object.keys(node).length === 1 && Object.keys(entry).every(isIndex)) {
    return Object.fromEntries(
      inOrder(entry).flatMap((pair) =>
        typeof pair === 'object' && typeof pair.key === 'string' ? [[pair.key, toJson(pair.value ?? '')]] : [],
      ),
    )
  }
  return members(node)
}

const members = (node: Node): JsonObject => Object.fromEntries(Object.entries(node).map(([name, value]) => [name, toJson(value)]))

/**
 * The input of a query protocol request as nested data: `Tags.member.1.Key=a` becomes `{ Tags: [{ Key: 'a' }] }`. Every
 * leaf is text, and an empty list is the empty text: the protocol tells no more.
 */
export function formInput(form: URLSearchParams): JsonObject {
  const root: Node = Object.create(null)
  for (const [name, value] of form) if (name !== 'Action' && name !== 'Version') grow(root, name.split('.'), value)
  return members(root)
}
