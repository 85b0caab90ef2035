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
    const distance = editDistance(lower, candidate.toLowerCase(), 2)
    if (distance <= 2 && distance < candidate.length / 2 && distance < (best?.distance ?? 3)) best = { name: candidate, distance }
  }
  return best?.name
}

/** How many letters to put in, leave out, change or swap; more than `limit` is not counted out. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, previous]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const distance = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + change,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
      current.push(distance)
      least = Math.min(least, distance)
    }
    // A swap reaches over one row, so that the next one may be one better than this.
    if (least > limit + 1) return least
    ;[before, previous] = [previous, current]
  }
  return at(previous, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
