import type { PathFunction } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'

/** Applies a function at the end of a path: `.length()`. Undefined where there are no numbers for it. */
export function applyFunction(name: PathFunction, value: Json): Json | undefined {
  if (name === 'length') return length(value)
  if (name === 'keys') return isJsonObject(value) ? Object.keys(value) : []
  const numbers = Array.isArray(value) ? value.filter((item) => typeof item === 'number') : []
  return numbers.length === 0 ? undefined : statistics[name](numbers)
}

function length(value: Json): Json {
  if (Array.isArray(value) || typeof value === 'string') return value.length
  return isJsonObject(value) ? Object.keys(value).length : null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const average = (numbers: readonly number[]): number => sum(numbers) / numbers.length

const statistics = {
  avg: average,
  max: (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other)),
  min: (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other)),
  stddev: (numbers: readonly number[]) => Math.sqrt(sum(numbers.map((number) => (number - average(numbers)) ** 2)) / numbers.length),
  sum,
}
