import type { Problem } from '../core/index.ts'
import { walkJson } from './json-text.ts'
import { lineStarts, positionOf } from './text-places.ts'

/** The names that stand more than once in one object of a text, which is JSON: whoever reads it gets the last one only. */
export function duplicateKeys(text: string): readonly Problem[] {
  const found = new Map<string, number>()
  walkJson(text, (path, _, first) => {
    if (first !== undefined && !found.has(path)) found.set(path, first)
  })
  if (found.size === 0) return []
  const starts = lineStarts(text)
  return [...found].map(([path, first]) => {
    const { line, column } = positionOf(first, starts)
    return {
      code: 'DUPLICATE_KEY',
      severity: 'warning',
      path,
      message: `${nameAt(text, first)} stands in its object more than once: only the last one is read, and the one at line ${line}, column ${column} is lost`,
      hint: 'Keep one of them, or give the other a name of its own',
    }
  })
}

/** The name whose quotes open there, as it is written. */
function nameAt(text: string, offset: number): string {
  quoted.lastIndex = offset
  return quoted.exec(text)?.[0] ?? ''
}

const quoted = /"(?:[^"\\]|\\.)*"/y
