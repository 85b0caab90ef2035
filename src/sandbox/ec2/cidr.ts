/** A block of IPv4 addresses. */
export interface Cidr {
  readonly first: number
  readonly last: number
  readonly prefix: number
}

/** Reads `10.0.0.0/16`. Undefined where the text is no block, or where address bits stand beyond the prefix. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)
  if (match === null) return undefined
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = match.slice(1).map(Number)
  if ([a, b, c, d].some((part) => part > 255) || prefix > 32) return undefined
  const first = ((a * 256 + b) * 256 + c) * 256 + d
  const size = 2 ** (32 - prefix)
  return first % size === 0 ? { first, last: first + size - 1, prefix } : undefined
}

/** A number as a dotted address. */
export const cidrAddress = (address: number): string => [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join('.')

export const contains = (outer: Cidr, inner: Cidr): boolean => inner.first >= outer.first && inner.last <= outer.last

export const overlaps = (a: Cidr, b: Cidr): boolean => a.first <= b.last && b.first <= a.last
