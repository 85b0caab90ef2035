import { type Document, group, indented, joined, line, softLine, trailingComma } from './document.ts'

/** An argument of a call; one that is open to the brackets around it may break its lines inside. */
export interface Argument {
  readonly document: Document
  /** An object, a list or a function. */
  readonly open: boolean
}

export const closed = (document: Document): Argument => ({ document, open: false })
export const open = (document: Document): Argument => ({ document, open: true })

/** `name(…)`: on one line, or with the last argument's lines inside the brackets, or an argument a line. */
export function call(name: Document, given: readonly Argument[]): Document {
  const last = given.at(-1)
  if (last === undefined) return [name, '()']
  const before = given.slice(0, -1)
  if (last.open && before.every((argument) => !argument.open)) {
    return [
      name,
      '(',
      joined(
        [...before, last].map(({ document }) => document),
        ', ',
      ),
      ')',
    ]
  }
  const documents = given.map(({ document }) => document)
  return [name, group(['(', indented([softLine, joined(documents, [',', line])]), trailingComma, softLine, ')'])]
}

/** A function that gives a value; an object is put in parentheses. */
export const arrow = (parameters: string, body: Document, kind: 'object' | 'call' | 'value' = 'call'): Document => {
  if (kind === 'object') return [`(${parameters}) => (`, body, ')']
  if (kind === 'value') return [`(${parameters}) => `, body]
  return group([`(${parameters}) =>`, group(indented([line, body]))])
}

/** `start.first(…).second(…)`: with three calls or more, each on a line of its own. */
export const chain = (start: Document, calls: readonly Document[]): Document =>
  calls.length < 3
    ? group([start, calls.map((one) => ['.', one])])
    : group([start, indented(calls.map((one) => [softLine, '.', one]))], true)
