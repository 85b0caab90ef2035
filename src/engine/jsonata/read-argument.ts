/** An argument that does not fit the signature of its function. The library words it, by the code. */
class SignatureMismatch extends Error {
  readonly code = 'T0410'
  readonly index: number

  constructor(index: number) {
    super(`Argument ${index} does not fit.`)
    this.index = index
  }
}

type Given = readonly unknown[]

/** The argument, or undefined where its expression gave nothing. */
function read<T>(given: Given, place: number, isFit: (value: unknown) => value is T): T | undefined {
  const value = given[place]
  if (place >= given.length || (value !== undefined && !isFit(value))) throw new SignatureMismatch(place + 1)
  return value
}

export const readText = (given: Given, place: number): string | undefined => read(given, place, isText)

/** A number without its fraction. */
export function readInteger(given: Given, place: number): number | undefined {
  const value = read(given, place, isNumber)
  return value === undefined ? undefined : Math.trunc(value)
}

/** An array; anything else is an array of one. */
export function readArray(given: Given, place: number): Given | undefined {
  const value = read(given, place, isAnything)
  return value === undefined || Array.isArray(value) ? value : [value]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isAnything = (value: unknown): value is unknown => value !== undefined
