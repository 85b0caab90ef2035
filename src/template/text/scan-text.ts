/** A piece of a text with intrinsics. `start` is where it stands. */
export type TextPiece = { readonly start: number } & (
  | { readonly kind: 'text'; readonly text: string }
  /** `{{ Key }}`: what was given under that name. */
  | { readonly kind: 'key'; readonly key: string }
  /** `{"Ref": "Name"}` and its like, as JSON reads it. */
  | { readonly kind: 'function'; readonly json: unknown }
  | { readonly kind: 'broken'; readonly what: 'placeholder' | 'function' }
)

const openings = {
  /** Keys and functions: in a text. */
  all: /\{\{|\{\s*"(?:Ref|Fn::[^"]*)"/g,
  /** Keys only: in the strings of a function. */
  keys: /\{\{/g,
}
const key = /\{\{\s*\.?([A-Za-z_][\w-]*)\s*\}\}/y
const quoted = /\{\{\s*("(?:[^"\\]|\\[^])*")\s*\}\}/y

/**
 * Cuts a text into what stands as it is, what is filled in, and what is broken. Joined, the pieces cover every character;
 * a broken one covers its opening brace only, so that what follows is still read.
 */
export function scanText(text: string, what: keyof typeof openings = 'all'): TextPiece[] {
  const opening = openings[what]
  const pieces: TextPiece[] = []
  let end = 0
  for (opening.lastIndex = 0; ; opening.lastIndex = end) {
    const match = opening.exec(text)
    const start = match?.index ?? text.length
    if (start > end) pieces.push({ kind: 'text', text: text.slice(end, start), start: end })
    if (match === null) return pieces
    const read = match[0] === '{{' ? readPlaceholder(text, start) : readFunction(text, start)
    pieces.push(read.piece)
    end = read.end
  }
}

interface Read {
  readonly piece: TextPiece
  readonly end: number
}

function readPlaceholder(text: string, start: number): Read {
  key.lastIndex = start
  const [named, name] = key.exec(text) ?? []
  if (named !== undefined && name !== undefined) return { piece: { kind: 'key', key: name, start }, end: start + named.length }
  quoted.lastIndex = start
  const [literal, json] = quoted.exec(text) ?? []
  const value = json === undefined ? undefined : parse(json)
  if (literal !== undefined && typeof value === 'string')
    return { piece: { kind: 'text', text: value, start }, end: start + literal.length }
  return { piece: { kind: 'broken', what: 'placeholder', start }, end: start + 2 }
}

function readFunction(text: string, start: number): Read {
  const end = endOfObject(text, start)
  const json = end === undefined ? undefined : parse(text.slice(start, end))
  if (end === undefined || json === undefined) return { piece: { kind: 'broken', what: 'function', start }, end: start + 1 }
  return { piece: { kind: 'function', json, start }, end }
}

const structural = /"(?:[^"\\]|\\[^])*"|[{}]/g

/** The place behind the brace that closes the object which opens at `start`. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  structural.lastIndex = start
  for (let match = structural.exec(text); match !== null; match = structural.exec(text)) {
    if (match[0] === '{') depth += 1
    if (match[0] === '}') depth -= 1
    if (depth === 0) return structural.lastIndex
  }
  return undefined
}

/** What the text says as JSON; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
