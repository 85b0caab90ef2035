/** Gives each state a name of its own, as like to the one wished for as can be. */
export class Names {
  readonly #used = new Set<string>()
  #variables = 0

  next(wished: string): string {
    let name = wished
    for (let count = 2; this.#used.has(name); count += 1) name = `${wished} ${count}`
    this.#used.add(name)
    return name
  }

  /** Takes names that the builder makes of that one, too. */
  withEndings(wished: string, ...endings: readonly string[]): string {
    let name = wished
    const all = (): readonly string[] => [name, ...endings.map((ending) => `${name}${ending}`)]
    for (let count = 2; all().some((one) => this.#used.has(one)); count += 1) name = `${wished} ${count}`
    for (const one of all()) this.#used.add(one)
    return name
  }

  variable(): string {
    this.#variables += 1
    return `v${this.#variables}`
  }
}
