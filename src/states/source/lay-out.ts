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
    const lastBreak = part.lastIndexOf('\n')
    column = lastBreak < 0 ? column + part.length : part.length - lastBreak - 1
  }
  const pending: Piece[] = [{ content: document, indent: 0, flat: false }]
  for (let piece = pending.pop(); piece !== undefined; piece = pending.pop()) {
    const { content, indent, flat } = piece
    if (typeof content === 'string') write(content)
    else if (isList(content)) pushAll(pending, content, piece)
    else {
      switch (content.kind) {
        case 'indented':
          pending.push({ content: content.content, indent: indent + 1, flat })
          break
        case 'onOneLine':
          pending.push({ content: content.content, indent, flat: true })
          break
        case 'group': {
          const onOneLine = { content: content.content, indent, flat: true }
          const isOnOneLine = !content.broken && (flat || fits(onOneLine, pending, width - column))
          pending.push(isOnOneLine ? onOneLine : { content: content.content, indent, flat: false })
          break
        }
        case 'either': {
          const forms = [true, false].map((isFlat) => ({ ...piece, content: content.first, flat: isFlat }))
          pending.push(forms.find((form) => flat || fits(form, pending, width - column)) ?? { ...piece, content: content.second })
          break
        }
        case 'trailing':
          if (!flat) write(content.text)
          break
        case 'break':
          if (flat) write(content.flat)
          else {
            text.push(`\n${'  '.repeat(indent)}`)
            column = indent * 2
          }
      }
    }
  }
  return text.join('')
}

/** Whether a piece, and what follows it up to the next break, fits into the rest of the line. */
function fits(piece: Piece, following: readonly Piece[], room: number): boolean {
  let left = room
  let next = following.length
  const pending: Piece[] = [piece]
  while (left >= 0) {
    if (pending.length === 0) next -= 1
    const at = pending.pop() ?? following[next]
    if (at === undefined) return true
    const { content, indent, flat } = at
    if (typeof content === 'string') left -= content.length
    else if (isList(content)) pushAll(pending, content, at)
    else {
      switch (content.kind) {
        case 'indented':
          pending.push({ content: content.content, indent, flat })
          break
        case 'onOneLine':
          pending.push({ content: content.content, indent, flat: true })
          break
        case 'either':
          pending.push({ content: content.first, indent, flat })
          break
        case 'group':
          if (content.broken && flat) return false
          pending.push({ content: content.content, indent, flat: flat && !content.broken })
          break
        case 'trailing':
          if (!flat) left -= content.text.length
          break
        case 'break':
          if (!flat) return true
          left -= content.flat.length
      }
    }
  }
  return false
}

/** The first part is to be taken first. */
function pushAll(pending: Piece[], parts: readonly Document[], { indent, flat }: Piece): void {
  for (let index = parts.length - 1; index >= 0; index -= 1) pending.push({ content: parts[index] ?? '', indent, flat })
}

const isList = (content: Document): content is readonly Document[] => Array.isArray(content)
