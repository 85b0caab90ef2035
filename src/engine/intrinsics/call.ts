import type { IntrinsicCall, IntrinsicName } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Digest } from '../digest.ts'
import { randomUuid } from '../random-uuid.ts'
import { text } from './arguments.ts'
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
export const callIntrinsic = (call: IntrinsicCall, given: readonly Json[], sources: Sources): Json =>
  functions[call.name](given, sources, call)

type IntrinsicFunction = (given: readonly Json[], sources: Sources, call: IntrinsicCall) => Json

const functions: Readonly<Record<IntrinsicName, IntrinsicFunction>> = {
  'States.Array': (given) => given,
  'States.ArrayContains': arrayContains,
  'States.ArrayGetItem': arrayGetItem,
  'States.ArrayLength': arrayLength,
  'States.ArrayPartition': arrayPartition,
  'States.ArrayRange': arrayRange,
  'States.ArrayUnique': arrayUnique,
  'States.Base64Decode': base64Decode,
  'States.Base64Encode': base64Encode,
  'States.Format': (given, _, call) => format(template(call, given), given.slice(1)),
  'States.Hash': (given, { digest }) => hash(given, digest),
  'States.JsonMerge': jsonMerge,
  'States.JsonToString': jsonToString,
  'States.MathAdd': mathAdd,
  'States.MathRandom': (given, { random }) => mathRandom(given, random),
  'States.StringSplit': stringSplit,
  'States.StringToJson': stringToJson,
  'States.UUID': (_, { random }) => randomUuid(random),
}

/** The template of States.Format, with its escapes where it was written in place. */
function template(call: IntrinsicCall, given: readonly Json[]): string {
  const [first] = call.arguments
  return first?.kind === 'literal' && typeof first.value === 'string' ? first.raw : text(given, 0)
}
