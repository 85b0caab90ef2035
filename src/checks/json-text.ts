/** Where a text stops being JSON, and why. */
export interface JsonFault {
  readonly offset: number
  readonly kind: JsonFaultKind
}

export type JsonFaultKind =
  | 'empty'
  | 'early'
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'extra comma'
  | 'rest'
  | 'string'
  | 'comment'
  | 'single quote'
  | 'placeholder'

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

interface Container {
  readonly path: string
  /** How many items of a list stand before; undefined in an object. */
  index: number | undefined
  /** The name of the field that is read. */
  key: string
  /** Where each name of an object stands; of one that stands there again, the first time. */
  readonly keys: Map<string, number> | undefined
}

/**
 * Reads JSON from its beginning to its end, or to where it is none. Nothing recurses.
 *
 * @param visit takes note of each field and item, by its path (`/States/A`, `/Retry[0]`), and of where it begins. A name that
 * stood in the object before comes with the offset of the first one.
 */
export function walkJson(text: string, visit: (path: string, offset: number, first?: number) => void): JsonFault | undefined {
  const open: Container[] = []
  let expected: Expected = 'value'
  for (let at = afterSpace(text, 0); ; at = afterSpace(text, at)) {
    const top = open.at(-1)
    const character = text[at]
    if (expected === 'nothing') return character === undefined ? undefined : faultAt(text, at, 'rest')
    if (character === undefined) return { offset: at, kind: text.trim() === '' ? 'empty' : 'early' }
    if (expected === 'colon') {
      if (character !== ':') return faultAt(text, at, 'colon')
      expected = 'value'
      at += 1
    } else if (expected === 'comma or end' && character === ',') {
      expected = top?.index === undefined ? 'key' : 'value'
      at += 1
    } else if (expected.endsWith('end') && character === (top?.index === undefined ? '}' : ']')) {
      open.pop()
      expected = open.length === 0 ? 'nothing' : 'comma or end'
      at += 1
    } else if (expected === 'comma or end') return faultAt(text, at, 'comma')
    else if (top !== undefined && expected.startsWith('key')) {
      const end = character === '"' ? endOfString(text, at) : undefined
      if (end === undefined) return faultAt(text, at, character === '"' ? 'string' : character === '}' ? 'extra comma' : 'key')
      top.key = String(JSON.parse(text.slice(at, end)))
      const first = top.keys?.get(top.key)
      if (first === undefined) top.keys?.set(top.key, at)
      visit(`${top.path}/${top.key}`, at, first)
      expected = 'colon'
      at = end
    } else {
      const path = pathOfNext(top)
      if (top?.index !== undefined || top === undefined) visit(path, at)
      if (character === '{' || character === '[') {
        open.push(character === '[' ? { path, index: 0, key: '', keys: undefined } : { path, index: undefined, key: '', keys: new Map() })
        expected = character === '{' ? 'key or end' : 'value or end'
        at += 1
        continue
      }
      const end = endOfScalar(text, at)
      if (end === undefined) return faultAt(text, at, character === '"' ? 'string' : /[\]}]/.test(character) ? 'extra comma' : 'value')
      expected = open.length === 0 ? 'nothing' : 'comma or end'
      at = end
    }
  }
}

/** The path of the value that comes next; in a list, one more is counted. */
function pathOfNext(container: Container | undefined): string {
  if (container === undefined) return ''
  if (container.index === undefined) return `${container.path}/${container.key}`
  container.index += 1
  return `${container.path}[${container.index - 1}]`
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at += 1
  return at
}

function endOfScalar(text: string, at: number): number | undefined {
  if (text[at] === '"') return endOfString(text, at)
  scalar.lastIndex = at
  return scalar.test(text) ? scalar.lastIndex : undefined
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

/** Where a text in quotes ends; undefined where it does not, or is none. */
function endOfString(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') return at + 1
    if (character < ' ') return undefined
    if (character !== '\\') continue
    if (!/^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at + 1, at + 6))) return undefined
    at += 1
  }
  return undefined
}

/** What people write that JSON does not have says more than what would have been right. */
function faultAt(text: string, offset: number, kind: JsonFaultKind): JsonFault {
  const rest = text.slice(offset, offset + 2)
  if (rest === '//' || rest === '/*' || rest.startsWith('#')) return { offset, kind: 'comment' }
  if (rest.startsWith("'")) return { offset, kind: 'single quote' }
  return { offset, kind: rest === '${' ? 'placeholder' : kind }
}
