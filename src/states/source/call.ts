import { type Document, either, group, indented, joined, line, onOneLine, softLine, trailingComma } from './document.ts'

/** An argument of a call. */
export interface Argument {
  readonly document: Document
  /** As the last argument, whose lines may break inside the brackets of the call. Absent: it has one line. */
  readonly last?: Document
  readonly isFunction?: true
  readonly isList?: true
}

export const closed = (document: Document): Argument => ({ document })

/** An object, a list, a call. */
export const open = (document: Document): Argument => ({ document, last: document })

/** A list in brackets. */
export const openList = (document: Document): Argument => ({ ...open(document), isList: true })

/** A function that gives what a call gives. */
export const arrow = (parameters: string, body: Document): Argument => functionOf(`(${parameters}) =>`, body)

/** A function without parameters that says the type of what it gives. */
export const typedArrow = (type: string, body: Document): Argument => functionOf(`(): ${type} =>`, body)

function functionOf(start: string, body: Document): Argument {
  const value = indented([line, body])
  return { document: group([start, value]), last: group([start, value, trailingComma, softLine]), isFunction: true }
}

/** A function that gives its own parameter. */
export const identity = (parameter: string): Argument => ({ ...open(`(${parameter}) => ${parameter}`), isFunction: true })

/** A function that gives an object. */
export const objectArrow = (object: Document): Argument => ({ ...open(['() => (', object, ')']), isFunction: true })

/** A function that gives a constant. */
export const valueArrow = (value: Document): Argument => ({ ...open(['() => ', value]), isFunction: true })

/** `name(…)`: on one line, or with the last argument's lines inside the brackets, or an argument a line. */
export function call(name: Document, given: readonly Argument[]): Document {
  const last = given.at(-1)
  if (last === undefined) return [name, '()']
  const before = given.slice(0, -1)
  const documents = given.map(({ document }) => document)
  const hasFunctions = given.filter((argument) => argument.isFunction === true).length > 1
  const list = ['(', indented([softLine, joined(documents, [',', line])]), trailingComma, softLine, ')']
  const each: Document = [name, group(list, hasFunctions)]
  if (hasFunctions || last.last === undefined || isAlike(before.at(-1), last)) return each
  const inside: Document = [name, '(', before.map(({ document }) => onOneLine([document, ', '])), last.last, ')']
  return before.length === 0 ? inside : either(inside, each)
}

/** Two arguments of the same kind each stand on lines of their own. */
const isAlike = (one: Argument | undefined, other: Argument): boolean =>
  one?.last !== undefined && one.isFunction === other.isFunction && one.isList === other.isList

/** `start.first(…).second(…)`, each call on a line of its own. */
export const calls = (start: Document, made: readonly Document[]): Document =>
  group([start, indented(made.map((one) => [softLine, '.', one]))], true)

/** The same from a name: one call or two stand on one line where they fit. */
export function chain(start: string, made: readonly Document[]): Document {
  const [first, second] = made
  if (first === undefined || second === undefined) return [start, made.map((one) => ['.', one])]
  return made.length > 2 ? calls(start, made) : either([start, onOneLine(['.', first]), '.', second], calls(start, made))
}
