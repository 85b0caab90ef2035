import type { Problem } from '../core/index.ts'
import { walkJson } from './json-text.ts'

/** A place in a text; both count from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export function positionOf(offset: number, starts: readonly number[]): TextPosition {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/**
 * Where the fields that problems name stand in the text of a definition.
 *
 * @param text the text that was checked; of one that is no JSON, as far as it is.
 * @returns by the path of a problem. A path that the text does not have is not in it.
 */
export function placesOf(text: string, problems: readonly Problem[]): ReadonlyMap<string, TextPosition> {
  const places = new Map<string, TextPosition>()
  if (problems.length === 0) return places
  const wanted = new Set(problems.map(({ path }) => path))
  const starts = lineStarts(text)
  const fault = walkJson(text, (path, offset) => {
    const name = path === '' ? '/' : path
    if (wanted.has(name)) places.set(name, positionOf(offset, starts))
  })
  if (fault !== undefined) places.set('/', positionOf(fault.offset, starts))
  return places
}
