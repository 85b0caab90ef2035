/**
 * Numbers from 0 up to 1 that look like chance and are the same for the same seed: a Weyl sequence, its bits mixed by
 * multiplications.
 */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x85eb_ca6b)
  return () => {
    state = (state + 0x9e37_79b9) | 0
    let bits = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35)
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
  }
}
