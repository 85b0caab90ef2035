/** A block of IPv4 addresses: the first one as a number, and how many leading bits all of them share. */
export interface CidrBlock {
  readonly address: number
  readonly prefix: number
}

const notation = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/

/** AWS takes blocks from 65,536 addresses (`/16`) to 16 (`/28`), for networks and for subnets. */
const largest = 16
const smallest = 28

/** What a network takes: `10.0.0.0/16`, with no bit set behind the prefix. Undefined where the text is none. */
export function parseCidr(text: string): CidrBlock | undefined {
  const match = notation.exec(text)
  if (match === null) return undefined
  const [first = 0, second = 0, third = 0, fourth = 0, prefix = 0] = match.slice(1).map(Number)
  if ([first, second, third, fourth].some((byte) => byte > 255) || prefix < largest || prefix > smallest) return undefined
  const address = ((first * 256 + second) * 256 + third) * 256 + fourth
  // Written back, the text is the same: no bit behind the prefix, no leading zero, which some would read as octal.
  return address % sizeOf(prefix) === 0 && cidrText({ address, prefix }) === text ? { address, prefix } : undefined
}

/**
 * Subnets of a network, side by side from its start. Each has 256 addresses, or less where the network is too small for
 * that. Undefined where it has no room for so many subnets of 16 addresses.
 */
export function subnetBlocks(network: CidrBlock, count: number): CidrBlock[] | undefined {
  const prefix = Math.max(24, network.prefix + Math.ceil(Math.log2(count)))
  if (prefix > smallest) return undefined
  return Array.from({ length: count }, (_, index) => ({ address: network.address + index * sizeOf(prefix), prefix }))
}

export const cidrText = ({ address, prefix }: CidrBlock): string =>
  `${[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')}/${prefix}`

const sizeOf = (prefix: number): number => 2 ** (32 - prefix)
