/** Text that is laid out once it is known what fits on a line. */
export type Document = string | readonly Document[] | Group | Indented | Break | Trailing | OnOneLine | Either

/** On one line where it fits; else each of its breaks is a new line. */
interface Group {
  readonly kind: 'group'
  readonly content: Document
  /** Never on one line. */
  readonly broken: boolean
}

interface Indented {
  readonly kind: 'indented'
  readonly content: Document
}

interface Break {
  readonly kind: 'break'
  /** What stands there where the group is on one line. */
  readonly flat: '' | ' '
}

/** Text that stands only where the group is broken. */
interface Trailing {
  readonly kind: 'trailing'
  readonly text: string
}

/** Never broken, even where all around it is. */
interface OnOneLine {
  readonly kind: 'onOneLine'
  readonly content: Document
}

/** The first form where it fits, on one line or up to its own first break; else the second. */
interface Either {
  readonly kind: 'either'
  readonly first: Document
  readonly second: Document
}

export const onOneLine = (content: Document): Document => ({ kind: 'onOneLine', content })
export const either = (first: Document, second: Document): Document => ({ kind: 'either', first, second })
export const group = (content: Document, broken = false): Document => ({ kind: 'group', content, broken })
export const indented = (content: Document): Document => ({ kind: 'indented', content })
export const line: Document = { kind: 'break', flat: ' ' }
export const softLine: Document = { kind: 'break', flat: '' }
export const trailingComma: Document = { kind: 'trailing', text: ',' }

/** The parts with a separator between each two. */
export const joined = (parts: readonly Document[], separator: Document): readonly Document[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))

/** A list in brackets: on one line, or an item a line. */
export const bracketed = (
  open: string,
  items: readonly Document[],
  close: string,
  inside: Document = softLine,
  separator: Document = [',', line],
): Document =>
  items.length === 0 ? `${open}${close}` : group([open, indented([inside, joined(items, separator)]), trailingComma, inside, close])
