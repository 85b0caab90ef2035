import type { IntrinsicCall } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Digest } from '../digest.ts'
import { randomUuid } from '../random-uuid.ts'
import { arrayContains, arrayGetItem, arrayLength, arrayPartition, arrayRange, arrayUnique } from './arrays.ts'
import { mathAdd, mathRandom } from './numbers.ts'
import { base64Decode, base64Encode, format, hash, jsonMerge, jsonToString, stringSplit, stringToJson } from './texts.ts'

/** What intrinsic functions need from outside. */
export interface Sources {
  readonly random: () => number
  readonly digest: Digest
}

/**
 * Calls an intrinsic function with its arguments, evaluated.
 *
 * @throws ArgumentFault where it cannot work with them.
 */
export function callIntrinsic(call: IntrinsicCall, given: readonly Json[], { random, digest }: Sources): Json {
  switch (call.name) {
    case 'States.Array':
      return given
    case 'States.ArrayContains':
      return arrayContains(given)
    case 'States.ArrayGetItem':
      return arrayGetItem(given)
    case 'States.ArrayLength':
      return arrayLength(given)
    case 'States.ArrayPartition':
      return arrayPartition(given)
    case 'States.ArrayRange':
      return arrayRange(given)
    case 'States.ArrayUnique':
      return arrayUnique(given)
    case 'States.Base64Decode':
      return base64Decode(given)
    case 'States.Base64Encode':
      return base64Encode(given)
    case 'States.Format':
      return format(template(call, given), given.slice(1))
    case 'States.Hash':
      return hash(given, digest)
    case 'States.JsonMerge':
      return jsonMerge(given)
    case 'States.JsonToString':
      return jsonToString(given)
    case 'States.MathAdd':
      return mathAdd(given)
    case 'States.MathRandom':
      return mathRandom(given, random)
    case 'States.StringSplit':
      return stringSplit(given)
    case 'States.StringToJson':
      return stringToJson(given)
    case 'States.UUID':
      return randomUuid(random)
  }
}

/** The template of States.Format, with its escapes where it was written in place. */
function template(call: IntrinsicCall, given: readonly Json[]): string {
  const [first] = call.arguments
  if (first?.kind === 'literal') return first.raw
  return typeof given[0] === 'string' ? given[0] : JSON.stringify(given[0] ?? null)
}
