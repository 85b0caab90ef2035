import type { ExpressionNode } from './node.ts'

type Write = (argument: ExpressionNode, binding?: number) => string

/** The binding of a path's start: anything looser is put in parentheses. */
const tight = 100

/**
 * Functions that JSONata does not simply call by our name.
 *
 * JSONata makes a single item of an array with one item, and nothing of an empty one, wherever a function builds
 * the array item by item: `[…[]]` keeps it an array.
 */
const forms: Readonly<Record<string, (write: Write, ...values: readonly ExpressionNode[]) => string>> = {
  map: (write, ...values) => `[$map(${values.map((value) => write(value)).join(', ')})[]]`,
  filter: (write, ...values) => `[$filter(${values.map((value) => write(value)).join(', ')})[]]`,
  keys: (write, ...values) => `[$keys(${values.map((value) => write(value)).join(', ')})]`,
  partition: (write, ...values) => `[$partition(${values.map((value) => write(value)).join(', ')})]`,
  range: (write, ...values) => `[$range(${values.map((value) => write(value)).join(', ')})]`,
  matches: (write, value, pattern) => `$contains(${value === undefined ? '' : write(value)}, ${regularExpression(pattern)})`,
  merge: (write, ...values) => `$merge([${values.map((value) => write(value)).join(', ')}])`,
  after: (write, left, right) => (left === undefined || right === undefined ? '' : `${write(left, 41)} > ${write(right, 41)}`),
  values: (write, value) => `[$each(${value === undefined ? '' : write(value)}, function($value) { $value })[]]`,
  pick: (write, ...values) => sifted(write, values, (within) => within),
  omit: (write, ...values) => sifted(write, values, (within) => `$not(${within})`),
  isNumber: (write, value) => ofType('number', write, value),
  isText: (write, value) => ofType('string', write, value),
  isBoolean: (write, value) => ofType('boolean', write, value),
  isTimestamp: (write, value) =>
    value === undefined ? '' : `(${ofType('string', write, value)} and $contains(${write(value)}, ${timestamp}))`,
  startsWith: (write, value, part) =>
    value === undefined || part === undefined ? '' : `($substring(${write(value)}, 0, $length(${write(part)})) = ${write(part, 41)})`,
  endsWith: (write, value, part) =>
    value === undefined || part === undefined
      ? ''
      : `($substring(${write(value)}, $max([0, $length(${write(value)}) - $length(${write(part)})])) = ${write(part, 41)})`,
  randomInteger: (write, start, end, seed) =>
    start === undefined || end === undefined
      ? ''
      : `($floor($random(${seed === undefined ? '' : write(seed)}) * (${write(end)} - ${write(start, 51)})) + ${write(start, 51)})`,
  at: (write, list, index) => (list === undefined || index === undefined ? '' : `${walkable(write(list, tight))}[${write(index)}]`),
}

const ofType = (type: string, write: Write, value: ExpressionNode | undefined): string =>
  value === undefined ? '' : `($type(${write(value)}) = '${type}')`

const timestamp = '/^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$/'

/** The fields whose names are (or are not) among those. `$sift` gives nothing where no field is left. */
const sifted = (write: Write, [value, names]: readonly ExpressionNode[], keep: (within: string) => string): string =>
  value === undefined || names === undefined
    ? ''
    : `$merge([$sift(${write(value)}, function($value, $name) { ${keep(`$name in ${write(names, tight)}`)} })])`

/** A pattern with `*` in it as a regular expression; `\\*` is a star. */
function regularExpression(pattern: ExpressionNode | undefined): string {
  const text = pattern?.kind === 'literal' && typeof pattern.value === 'string' ? pattern.value : ''
  const parts = text.replace(/\\([\\*])|\*|[.+?^${}()|[\]\\/]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`
    return found === '*' ? '[\\s\\S]*' : `\\${found}`
  })
  return `/^${parts}$/`
}

/** JSONata walks into an array that is made on the spot only where parentheses are around it. */
export const walkable = (text: string): string => (text.startsWith('[') ? `(${text})` : text)

/** A call as JSONata writes it. */
export const call = (name: string, values: readonly ExpressionNode[], write: Write): string =>
  forms[name]?.(write, ...values) ?? `$${name}(${values.map((value) => write(value)).join(', ')})`
