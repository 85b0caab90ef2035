import type { ExpressionNode } from './node.ts'

type Write = (argument: ExpressionNode) => string

const plain =
  (name: string) =>
  (write: Write, values: readonly ExpressionNode[]): string =>
    `States.${name}(${values.map(write).join(', ')})`

/** Our functions that an intrinsic function does, by our name. */
const calls: Readonly<Record<string, (write: Write, values: readonly ExpressionNode[]) => string | undefined>> = {
  at: plain('ArrayGetItem'),
  base64decode: plain('Base64Decode'),
  base64encode: plain('Base64Encode'),
  count: plain('ArrayLength'),
  distinct: plain('ArrayUnique'),
  hash: plain('Hash'),
  merge: (write, values) => values.map(write).reduce((left, right) => `States.JsonMerge(${left}, ${right}, false)`),
  parse: plain('StringToJson'),
  partition: plain('ArrayPartition'),
  range: plain('ArrayRange'),
  randomInteger: plain('MathRandom'),
  split: (write, values) => (isCharacter(values[1]) ? plain('StringSplit')(write, values) : undefined),
  string: plain('JsonToString'),
  uuid: plain('UUID'),
}

/** `States.StringSplit` takes each character of a longer text for a separator. */
const isCharacter = (separator: ExpressionNode | undefined): boolean =>
  separator?.kind === 'literal' && typeof separator.value === 'string' && /^.$/su.test(separator.value)

/** A call of an intrinsic function; undefined where there is none that does it. */
export const intrinsicCall = (name: string, values: readonly ExpressionNode[], write: Write): string | undefined =>
  calls[name]?.(write, values)
