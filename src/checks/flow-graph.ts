/** Which states lead to which, by number: fast to walk, however many there are. */
export class FlowGraph {
  readonly size: number
  readonly #sources: number[] = []
  readonly #targets: number[] = []

  constructor(size: number) {
    this.size = size
  }

  connect(source: number, target: number): void {
    this.#sources.push(source)
    this.#targets.push(target)
  }

  /** The states that lead to no other. */
  deadEnds(): readonly number[] {
    const leading = new Uint8Array(this.size)
    for (const source of this.#sources) leading[source] = 1
    const found: number[] = []
    for (let state = 0; state < this.size; state += 1) if (leading[state] === 0) found.push(state)
    return found
  }

  /** For each state, how many states lie on the shortest way to it from one of these, both ends included; 0 where there is none. */
  distancesFrom(starts: readonly number[]): Int32Array {
    return walk(starts, this.size, this.#sources, this.#targets)
  }

  /** The same for the way to one of these. */
  distancesTo(ends: readonly number[]): Int32Array {
    return walk(ends, this.size, this.#targets, this.#sources)
  }
}

function walk(starts: readonly number[], size: number, from: readonly number[], to: readonly number[]): Int32Array {
  const { first, next } = adjacency(size, from, to)
  const distances = new Int32Array(size)
  const queue = new Int32Array(size)
  let length = 0
  for (const start of starts) {
    if (distances[start] !== 0) continue
    distances[start] = 1
    queue[length++] = start
  }
  for (let position = 0; position < length; position += 1) {
    const state = queue[position] ?? 0
    const distance = (distances[state] ?? 0) + 1
    for (let edge = first[state] ?? 0; edge < (first[state + 1] ?? 0); edge += 1) {
      const target = next[edge] ?? 0
      if (distances[target] !== 0) continue
      distances[target] = distance
      queue[length++] = target
    }
  }
  return distances
}

/** The targets of all states in one row; `first` tells where those of each state begin. */
function adjacency(
  size: number,
  from: readonly number[],
  to: readonly number[],
): { readonly first: Int32Array; readonly next: Int32Array } {
  const first = new Int32Array(size + 1)
  for (const source of from) first[source + 1] = (first[source + 1] ?? 0) + 1
  for (let state = 0; state < size; state += 1) first[state + 1] = (first[state + 1] ?? 0) + (first[state] ?? 0)
  const free = first.slice()
  const next = new Int32Array(to.length)
  from.forEach((source, edge) => {
    const place = free[source] ?? 0
    next[place] = to[edge] ?? 0
    free[source] = place + 1
  })
  return { first, next }
}
