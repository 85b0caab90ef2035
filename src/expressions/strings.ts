import { subtract } from './arithmetic.ts'
import type { Condition } from './compare.ts'
import { Expression } from './expression.ts'
import type { ExpressionNode } from './node.ts'
import { call, callInto, type Operand, toNode } from './operand.ts'
import type { Reference } from './reference.ts'

type Text = Operand<string>
type Printable = Operand<string> | Operand<number> | Operand<boolean>

/** Empty pieces go; a single piece that may be no string is made one by an empty string before it. */
const joinNodes = (parts: readonly ExpressionNode[]): Expression<string> => {
  const [first = toNode(''), ...rest] = parts.filter((part) => part.kind !== 'literal' || part.value !== '')
  if (rest.length > 0) return new Expression<string>({ kind: 'operator', operator: '&', operands: [first, ...rest] })
  const isText = first.kind === 'literal' && typeof first.value === 'string'
  return new Expression<string>(isText ? first : { kind: 'operator', operator: '&', operands: [toNode(''), first] })
}

/** Strings, numbers and booleans, one after another, as one string. */
export const concat = (...parts: readonly Printable[]): Expression<string> => joinNodes(parts.map(toNode))

/** A string with expressions in it: text`The document ${input.key} has ${report.words} words`. */
export const text = (strings: TemplateStringsArray, ...values: readonly Printable[]): Expression<string> =>
  joinNodes(strings.flatMap((string, index) => [toNode(string), ...values.slice(index, index + 1).map(toNode)]))

/** Part of a string: `length` characters from `start` (0 is the first; negative counts from the end). */
export const substring = (value: Text, start: Operand<number>, length?: Operand<number>): Expression<string> =>
  length === undefined ? call('substring', value, start) : call('substring', value, start, length)

/** What stands before the first `mark` in a string; the whole string where the mark is not in it. */
export const substringBefore = (value: Text, mark: Text): Expression<string> => call('substringBefore', value, mark)

/** What stands after the first `mark` in a string; the whole string where the mark is not in it. */
export const substringAfter = (value: Text, mark: Text): Expression<string> => call('substringAfter', value, mark)

/** The string in capital letters. */
export const uppercase = (value: Text): Expression<string> => call('uppercase', value)

/** The string in small letters. */
export const lowercase = (value: Text): Expression<string> => call('lowercase', value)

/** A string without white space around it, and with single spaces inside. */
export const trim = (value: Text): Expression<string> => call('trim', value)

/** Whether a string has `part` in it. */
export const contains = (value: Text, part: Text): Condition => call('contains', value, part)

/** Whether a string begins with `part`. */
export const startsWith = (value: Text, part: Text): Condition => call('startsWith', value, part)

/** Whether a string ends with `part`. */
export const endsWith = (value: Text, part: Text): Condition => call('endsWith', value, part)

/** A string with so many characters at least: blanks, or what `filler` says, are put before it. */
export const padStart = (value: Text, width: Operand<number>, filler: Text = ' '): Expression<string> =>
  call('pad', value, subtract(0, width), filler)

/** The same, with what fills it behind it. */
export const padEnd = (value: Text, width: Operand<number>, filler: Text = ' '): Expression<string> => call('pad', value, width, filler)

/** A string as it can stand in a part of a URL. */
export const encodeUrlPart = (value: Text): Expression<string> => call('encodeUrlComponent', value)

/** Whether a string looks like the pattern, in which `*` stands for any characters: `matches(input.key, 'logs/*.txt')`. */
export const matches = (value: Text, pattern: string): Condition => call('matches', value, pattern)

/** The parts of a string between the separators. In JSONPath the separator is one character, and empty parts are left out. */
export const split = (value: Text, separator: Text): Reference<readonly string[]> => callInto('split', value, separator)

/** The strings of an array, with the separator between them. */
export const join = (values: Operand<readonly string[]>, separator: Text = ''): Expression<string> => call('join', values, separator)

/** A string in which every `search` is replaced. */
export const replace = (value: Text, search: Text, replacement: Text): Expression<string> => call('replace', value, search, replacement)

/** The number of characters of a string. */
export const textLength = (value: Text): Expression<number> => call('length', value)

/** Base64 of a string in UTF-8. */
export const base64Encode = (value: Text): Expression<string> => call('base64encode', value)

/** The string in UTF-8 that a Base64 string stands for. The state fails where it is no Base64. */
export const base64Decode = (value: Text): Expression<string> => call('base64decode', value)
