import type { TextCursor } from './text-cursor.ts'

const quotedEscape: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads text in single or double quotes; a backslash escapes what follows it, `\u00e9` is a character by its code. */
export function readQuoted(cursor: TextCursor): string {
  const start = cursor.offset
  const quote = cursor.peek()
  if (quote !== "'" && quote !== '"') return cursor.fail('text in quotes expected')
  cursor.offset += 1
  let text = ''
  while (!cursor.take(quote)) {
    if (cursor.done) return cursor.fail('the quote is not closed', start)
    const code = cursor.match(/\\u[\da-fA-F]{4}/y)
    if (code !== undefined) {
      text += String.fromCharCode(Number.parseInt(code.slice(2), 16))
      continue
    }
    const escaped = cursor.take('\\')
    const character = cursor.peek()
    text += escaped ? (quotedEscape[character] ?? character) : character
    cursor.offset += 1
  }
  return text
}
