import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CidrBlock, cidrText, parseCidr, subnetBlocks } from '../../src/cluster/cidr.ts'

const last = ({ address, prefix }: CidrBlock): number => address + 2 ** (32 - prefix) - 1

const network = fc.tuple(fc.integer({ min: 16, max: 28 }), fc.nat({ max: 2 ** 32 - 1 })).map(([prefix, address]) => ({
  prefix,
  address: address - (address % 2 ** (32 - prefix)),
}))

describe('blocks of addresses', () => {
  test.each([
    ['10.0.0.0/16', 2, ['10.0.0.0/24', '10.0.1.0/24']],
    ['192.168.0.0/24', 3, ['192.168.0.0/26', '192.168.0.64/26', '192.168.0.128/26']],
    ['172.16.0.0/28', 1, ['172.16.0.0/28']],
    ['255.255.255.0/24', 2, ['255.255.255.0/25', '255.255.255.128/25']],
  ])('%s in %i zones', (cidr, zones, subnets) => {
    expect(subnetBlocks(parseCidr(cidr)!, zones)?.map(cidrText)).toEqual(subnets)
  })

  test.each([
    '10.0.0.0',
    '10.0.0.0/15',
    '10.0.0.0/29',
    '10.0.0.1/16',
    '10.0.0.256/24',
    '10.0.0/16',
    '10.0.0.0/16 ',
    '010.0.0.0/16',
    '10.0.0.0/160',
  ])('%j is none that AWS takes', (text) => {
    expect(parseCidr(text)).toBeUndefined()
  })

  test('a text and its block are the same', () => {
    fc.assert(
      fc.property(network, (block) => {
        expect(parseCidr(cidrText(block))).toEqual(block)
      }),
    )
  })

  test('subnets lie in their network, are of sizes that AWS takes, and never overlap', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 6 }), (block, zones) => {
        const subnets = subnetBlocks(block, zones)
        if (subnets === undefined) {
          expect(2 ** (28 - block.prefix)).toBeLessThan(zones)
          return
        }
        expect(subnets).toHaveLength(zones)
        for (const [index, subnet] of subnets.entries()) {
          expect(subnet.prefix).toBeGreaterThanOrEqual(16)
          expect(subnet.prefix).toBeLessThanOrEqual(28)
          expect(subnet.address % 2 ** (32 - subnet.prefix)).toBe(0)
          expect(subnet.address).toBeGreaterThanOrEqual(block.address)
          expect(last(subnet)).toBeLessThanOrEqual(last(block))
          if (index > 0) expect(subnet.address).toBeGreaterThan(last(subnets[index - 1]!))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
