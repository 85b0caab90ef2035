/**
 * The name that was most likely meant: one that differs by case only, else by at most two letters.
 *
 * @param most names beyond these are not compared with: a hint is not worth a wait.
 */
export function closest(name: string, known: Iterable<string>, most = Number.POSITIVE_INFINITY): string | undefined {
  const lower = name.toLowerCase()
  let best: { readonly name: string; readonly distance: number } | undefined
  let compared = 0
  for (const candidate of known) {
    if (compared === most) break
    compared += 1
    if (Math.abs(candidate.length - name.length) > 2) continue
    const distance = editDistance(lower, candidate.toLowerCase(), 2)
    if (distance <= 2 && distance < candidate.length / 2 && distance < (best?.distance ?? 3)) best = { name: candidate, distance }
  }
  return best?.name
}

/** How many letters to put in, leave out, change or swap; more than `limit` is not counted out. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  // Three rows of the table are used again and again.
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  let current: number[] = []
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charCodeAt(row - 1)
    let left = row
    let least = row
    current[0] = row
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1)
      let distance = Math.min(left + 1, at(previous, column) + 1, at(previous, column - 1) + (letter === other ? 0 : 1))
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other) {
        distance = Math.min(distance, at(before, column - 2) + 1)
      }
      current[column] = distance
      left = distance
      if (distance < least) least = distance
    }
    // A swap reaches over one row, so that the next one may be one better than this.
    if (least > limit + 1) return least
    ;[before, previous, current] = [previous, current, before]
  }
  return at(previous, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
