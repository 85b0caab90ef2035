import { cidrAddress, parseCidr } from '../../ec2/cidr.ts'
import { validationError } from '../template/validation-error.ts'

/**
 * Splits a block of addresses: `count` blocks of `2 ** bits` addresses each.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
 */
export function splitCidr(block: string, count: number, bits: number): readonly string[] {
  const parent = parseCidr(block)
  const prefix = 32 - bits
  if (parent === undefined || count < 1 || count > 256 || bits < 1 || prefix < parent.prefix || prefix > 32) {
    throw validationError(`Template error: Fn::Cidr cannot take ${count} blocks of ${bits} bits out of '${block}'.`)
  }
  if (count > 2 ** (prefix - parent.prefix))
    throw validationError(`Template error: '${block}' does not hold ${count} blocks of ${bits} bits.`)
  return Array.from({ length: count }, (_, index) => `${cidrAddress(parent.first + index * 2 ** bits)}/${prefix}`)
}
