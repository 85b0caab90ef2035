import type { Document } from './document.ts'

const width = 140

interface Piece {
  readonly content: Document
  readonly indent: number
  readonly flat: boolean
}

/** Lays a document out in lines of at most 140 characters, where that can be. It does not recurse. */
export function layOut(document: Document): string {
  const text: string[] = []
  let column = 0
  const write = (part: string): void => {
    text.push(part)
    column += part.length
  }
  const pending: Piece[] = [{ content: document, indent: 0, flat: false }]
  for (let piece = pending.pop(); piece !== undefined; piece = pending.pop()) {
    const { content, indent, flat } = piece
    if (typeof content === 'string') write(content)
    else if (isList(content)) {
      for (let index = content.length - 1; index >= 0; index -= 1) pending.push({ content: content[index] ?? '', indent, flat })
    } else if (content.kind === 'indented') pending.push({ content: content.content, indent: indent + 1, flat })
    else if (content.kind === 'group') {
      const inner = { content: content.content, indent, flat: true }
      pending.push(!content.broken && (flat || fits(inner, pending, width - column)) ? inner : { ...inner, flat: false })
    } else if (content.kind === 'trailing') write(flat ? '' : content.text)
    else if (flat) write(content.flat)
    else {
      text.push(`\n${'  '.repeat(indent)}`)
      column = indent * 2
    }
  }
  return text.join('')
}

/** Whether a piece, and what follows it up to the next break, fits into the rest of the line. */
function fits(piece: Piece, following: readonly Piece[], room: number): boolean {
  let left = room
  let next = following.length
  const pending: Piece[] = [piece]
  for (;;) {
    const at = pending.pop() ?? following[(next -= 1)]
    if (at === undefined || left < 0) return left >= 0
    const { content, flat } = at
    if (typeof content === 'string') left -= content.length
    else if (isList(content)) {
      for (let index = content.length - 1; index >= 0; index -= 1) pending.push({ ...at, content: content[index] ?? '' })
    } else if (content.kind === 'indented') pending.push({ ...at, content: content.content })
    else if (content.kind === 'group') {
      if (content.broken && flat) return false
      pending.push({ ...at, content: content.content, flat: flat && !content.broken })
    } else if (content.kind === 'break') {
      if (!flat) return true
      left -= content.flat.length
    } else if (!flat) left -= content.text.length
  }
}

const isList = (content: Document): content is readonly Document[] => Array.isArray(content)
