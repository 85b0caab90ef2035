import type { Json, JsonObject } from '../../core/index.ts'

interface Element {
  readonly name: string
  readonly children: Element[]
  text: string
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescape = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    },
  )

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)[^>]*?(\/?)>|([^<]+)/g

function elements(xml: string): Element {
  const root: Element = { name: '', children: [], text: '' }
  const open = [root]
  for (const [, closing, name, empty, text] of xml.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.text += unescape(text)
    else if (closing === '/') open.pop()
    else if (name !== undefined) {
      const element: Element = { name, children: [], text: '' }
      parent.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  return root
}

const textOf = (element: Element | undefined): string => element?.text ?? ''

function toJson(element: Element): Json {
  const { children } = element
  if (children.length === 0) return element.text
  if (children.every(({ name }) => name === 'member')) return children.map(toJson)
  if (children.every(({ name }) => name === 'entry')) {
    return Object.fromEntries(children.map((entry) => [textOf(entry.children[0]), toJson(entry.children[1] ?? entry)]))
  }
  return members(element, [])
}

function members(element: Element, lists: readonly string[]): JsonObject {
  const result: Record<string, Json> = {}
  for (const list of lists) result[list] = []
  for (const child of element.children) {
    const before = result[child.name]
    result[child.name] = Array.isArray(before) ? [...before, toJson(child)] : toJson(child)
  }
  return result
}

/**
 * The members of an AWS XML document's root element. Every leaf is text; `<member>` makes lists and `<entry>` maps.
 *
 * @param lists members that repeat without a `<member>`, as S3 writes them.
 */
export const parseXml = (xml: string, lists: readonly string[] = []): JsonObject => {
  const [root] = elements(xml).children
  return root === undefined ? {} : members(root, lists)
}
