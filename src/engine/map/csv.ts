/** The rows of a CSV text, as RFC 4180 has them: quoted fields may hold delimiters, quotes and line breaks. Empty lines are no rows. */
export function* readCsv(text: string, delimiter: string): Generator<readonly string[]> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const [field, end] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, delimiter)
      row.push(field)
      at = end
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    if (row.length > 1 || row[0] !== '') yield row
  }
}

function readPlain(text: string, start: number, delimiter: string): readonly [string, number] {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return [text.slice(start, end), end]
}

function readQuoted(text: string, start: number): readonly [string, number] {
  let field = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return [field + text.slice(at), text.length]
    field += text.slice(at, quote)
    if (text[quote + 1] !== '"') return [field, quote + 1]
    field += '"'
    at = quote + 2
  }
}
