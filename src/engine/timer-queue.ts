/** Something that happens at a time. */
export interface Timer {
  readonly due: number
  readonly order: number
  readonly fire: () => void
}

/** Timers by when they are due, the first first: a binary heap, from which removed timers fall out lazily. */
export class TimerQueue {
  readonly #heap: Timer[] = []
  readonly #removed = new Set<Timer>()

  get size(): number {
    return this.#heap.length - this.#removed.size
  }

  add(timer: Timer): void {
    this.#heap.push(timer)
    for (let index = this.#heap.length - 1; index > 0; ) {
      const parent = (index - 1) >> 1
      if (!this.#swapIfLater(parent, index)) return
      index = parent
    }
  }

  remove(timer: Timer): void {
    this.#removed.add(timer)
    while (this.#heap[0] !== undefined && this.#removed.delete(this.#heap[0])) this.#pop()
  }

  shift(): Timer | undefined {
    let first = this.#pop()
    while (first !== undefined && this.#removed.delete(first)) first = this.#pop()
    return first
  }

  #pop(): Timer | undefined {
    const first = this.#heap[0]
    const last = this.#heap.pop()
    if (first === undefined || last === undefined || first === last) return first
    this.#heap[0] = last
    for (let index = 0; ; ) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      const sooner = right < this.#heap.length && this.#isLater(left, right) ? right : left
      if (sooner >= this.#heap.length || !this.#swapIfLater(index, sooner)) return first
      index = sooner
    }
  }

  #isLater(index: number, other: number): boolean {
    const [one, two] = [this.#heap[index], this.#heap[other]]
    if (one === undefined || two === undefined) return false
    return one.due > two.due || (one.due === two.due && one.order > two.order)
  }

  #swapIfLater(index: number, other: number): boolean {
    const [one, two] = [this.#heap[index], this.#heap[other]]
    if (one === undefined || two === undefined || !this.#isLater(index, other)) return false
    this.#heap[index] = two
    this.#heap[other] = one
    return true
  }
}
