import { isJsonObject, type Json } from '../../core/index.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { type Digest, hashAlgorithms } from '../digest.ts'
import { ArgumentFault } from './argument-fault.ts'
import { shortText, text } from './arguments.ts'

type Given = readonly Json[]

export const base64Encode = (given: Given): Json => toBase64(shortText(given, 0))

export function base64Decode(given: Given): Json {
  const decoded = fromBase64(shortText(given, 0))
  if (decoded === undefined) throw new ArgumentFault('The first argument must be a Base64 encoded string.')
  return decoded
}

export function hash(given: Given, digest: Digest): Json {
  const data = given[0] ?? null
  const written = typeof data === 'string' ? data : JSON.stringify(data)
  const algorithm = hashAlgorithms.find((candidate) => candidate === text(given, 1))
  if (algorithm === undefined) throw new ArgumentFault(`The algorithm must be one of ${hashAlgorithms.join(', ')}.`)
  return digest(algorithm, shortText([written], 0))
}

export const jsonToString = (given: Given): Json => JSON.stringify(given[0])

/** The value that a JSON text writes; an empty text is null. */
export function stringToJson(given: Given): Json {
  const written = text(given, 0)
  if (written.trim() === '') return null
  try {
    const value: Json = JSON.parse(written)
    return Object.is(value, -0) ? 0 : value
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new ArgumentFault('The first argument must be a valid JSON string.')
    throw fault
  }
}

/** Splits at each of the characters of the second argument; nothing between two of them is no part. */
export function stringSplit(given: Given): Json {
  const [whole, splitters] = [text(given, 0), new Set(text(given, 1))]
  const parts: string[] = ['']
  for (const character of whole) {
    if (splitters.has(character)) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${character}`)
  }
  return parts.filter((part) => part !== '')
}

/** Puts the arguments in the place of each `{}` of the raw template, in order. */
export function format(template: string, given: Given): Json {
  let used = 0
  const formatted = template.replace(/\\([\\'{}])|\{\}/g, (whole, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped
    used += 1
    return used <= given.length ? written(given[used - 1] ?? null) : whole
  })
  if (used !== given.length) throw new ArgumentFault(`The template has ${used} places for ${given.length} arguments.`)
  return formatted
}

const written = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The fields of both objects; those of the second win. */
export function jsonMerge(given: Given): Json {
  const [first, second, deep] = given
  if (!isJsonObject(first) || !isJsonObject(second)) throw new ArgumentFault('The first and second arguments must be JSON objects.')
  if (typeof deep !== 'boolean') throw new ArgumentFault('The third argument must be a boolean.')
  if (deep) throw new ArgumentFault('The deep merging mode is not supported.')
  return Object.fromEntries([...Object.entries(first), ...Object.entries(second)])
}
