import type { TextCursor } from './text-cursor.ts'

const quotedEscape: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads text in single or double quotes; a backslash escapes what follows it. */
export function readQuoted(cursor: TextCursor): string {
  const start = cursor.offset
  const quote = cursor.peek()
  if (quote !== "'" && quote !== '"') return cursor.fail('text in quotes expected')
  cursor.offset += 1
  let text = ''
  while (!cursor.take(quote)) {
    if (cursor.done) return cursor.fail('the quote is not closed', start)
    const escaped = cursor.take('\\')
    const character = cursor.peek()
    text += escaped ? (quotedEscape[character] ?? character) : character
    cursor.offset += 1
  }
  return text
}
