/** A version 4 UUID out of a random source. */
export function randomUuid(random: () => number): string {
  const digits = Array.from({ length: 32 }, (_, index) => {
    const digit = Math.floor(random() * 16)
    if (index === 12) return '4'
    return (index === 16 ? 8 + (digit % 4) : digit).toString(16)
  }).join('')
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')
}
