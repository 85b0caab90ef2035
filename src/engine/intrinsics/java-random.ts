const bits48 = 48
const multiplier = 0x5de_ece_66dn
const increment = 0xbn

/** Numbers that follow from a seed as those of Java's `java.util.Random` do, which is what the service draws from. */
export class JavaRandom {
  #state: bigint

  constructor(seed: number) {
    this.#state = BigInt.asUintN(bits48, BigInt(Math.trunc(seed)) ^ multiplier)
  }

  /** A number from 0 up to 1. */
  fraction(): number {
    const [high, low] = [this.#next(26), this.#next(27)]
    return (high * 2 ** 27 + low) / 2 ** 53
  }

  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number {
    if (bound > 2 ** 31) return Math.floor(this.fraction() * bound)
    if (Number.isInteger(Math.log2(bound))) return Math.floor((bound * this.#next(31)) / 2 ** 31)
    for (;;) {
      const drawn = this.#next(31)
      const value = drawn % bound
      if (drawn - value + bound - 1 < 2 ** 31) return value
    }
  }

  #next(bits: number): number {
    this.#state = BigInt.asUintN(bits48, this.#state * multiplier + increment)
    return Number(this.#state >> BigInt(bits48 - bits))
  }
}
