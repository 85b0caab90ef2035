import type { Filter, FilterOperand, FilterOperator, FilterPath, PathStep } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { sameJson } from '../same-json.ts'

/** What a condition is asked about: the item, the root of its path, and how to follow steps from either. */
export interface Candidate {
  readonly item: Json
  readonly root: Json
  readonly select: (steps: readonly PathStep[], from: Json, root: Json) => readonly Json[]
}

/** Tells whether an item satisfies the condition of `[?(…)]`. */
export function matches(filter: Filter, candidate: Candidate): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, candidate) && matches(filter.right, candidate)
    case 'or':
      return matches(filter.left, candidate) || matches(filter.right, candidate)
    case 'not':
      return !matches(filter.operand, candidate)
    case 'exists':
      return find(filter.path, candidate) !== undefined
    case 'compare':
    default:
      return compare(filter.operator, filter.left, filter.right, candidate)
  }
}

/** The value of a path, all of its values where there may be several, or undefined where there is none. */
function find(path: FilterPath, { item, root, select }: Candidate): Json | undefined {
  const found = select(path.steps, path.from === 'item' ? item : root, root)
  if (path.definite) return found[0]
  return found.length === 0 ? undefined : found
}

function compare(operator: FilterOperator, left: FilterOperand, right: FilterOperand, candidate: Candidate): boolean {
  const valueOf = (operand: FilterOperand): Json | undefined => {
    if (operand.kind === 'literal') return operand.value
    return operand.kind === 'path' ? find(operand, candidate) : undefined
  }
  if (operator === '=~') {
    const [text, pattern] = left.kind === 'regex' ? [valueOf(right), left] : [valueOf(left), right]
    return pattern.kind === 'regex' && typeof text === 'string' && new RegExp(`^(?:${pattern.pattern})$`, pattern.flags).test(text)
  }
  return operators[operator](valueOf(left), valueOf(right))
}

type Comparison = (left: Json | undefined, right: Json | undefined) => boolean

const equal: Comparison = (left, right) => {
  if (left === undefined || right === undefined) return left === right
  if (typeof left === 'number' && typeof right === 'string') return String(left) === right
  if (typeof left === 'string' && typeof right === 'number') return left === String(right)
  return sameJson(left, right)
}

const ordered =
  (holds: (left: number | string, right: number | string) => boolean): Comparison =>
  (left, right) =>
    (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string')
      ? holds(left, right)
      : false

const items = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
const isIn: Comparison = (left, right) => items(right).some((item) => equal(item, left))
const size = (value: Json | undefined): number | undefined =>
  Array.isArray(value) || typeof value === 'string' ? value.length : isJsonObject(value) ? Object.keys(value).length : undefined

const operators: Readonly<Record<Exclude<FilterOperator, '=~'>, Comparison>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<': ordered((left, right) => left < right),
  '<=': ordered((left, right) => left <= right),
  '>': ordered((left, right) => left > right),
  '>=': ordered((left, right) => left >= right),
  in: isIn,
  nin: (left, right) => !isIn(left, right),
  subsetof: (left, right) => items(left).every((item) => isIn(item, right)),
  anyof: (left, right) => items(left).some((item) => isIn(item, right)),
  noneof: (left, right) => !items(left).some((item) => isIn(item, right)),
  contains: (left, right) =>
    typeof left === 'string' && typeof right === 'string' ? left.includes(right) : items(left).some((item) => equal(item, right)),
  size: (left, right) => size(left) !== undefined && size(left) === (typeof right === 'number' ? right : size(right)),
  empty: (left, right) => size(left) !== undefined && (size(left) === 0) === right,
}
