/** Prints a figure held against its bound, and remembers whether any was missed. */
export class Report {
  #missed = 0

  get missed(): number {
    return this.#missed
  }

  section(title: string): void {
    console.log(`\n${title}`)
  }

  figure(text: string): void {
    console.log(`  ${text}`)
  }

  /** A ratio that must not be over its bound. */
  atMost(what: string, value: number, bound: number): void {
    this.#verdict(what, value, bound, value <= bound, 'at most')
  }

  /** A ratio that must not be under its bound. */
  atLeast(what: string, value: number, bound: number): void {
    this.#verdict(what, value, bound, value >= bound, 'at least')
  }

  #verdict(what: string, value: number, bound: number, met: boolean, relation: string): void {
    if (!met) this.#missed += 1
    console.log(`  ${met ? 'ok    ' : 'MISSED'} ${what}: ${value.toFixed(2)} (${relation} ${bound})`)
  }
}
