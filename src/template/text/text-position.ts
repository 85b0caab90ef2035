/** Where something stands in a text. Both count from 1; columns are UTF-16 units, as editors count them. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** The line and column of a place in a text. */
export function positionAt(text: string, index: number): TextPosition {
  const before = text.slice(0, index)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: index - start + 1 }
}
