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
  matches: (write, value, pattern) => `$contains(${value === undefined ? '' : write(value)}, ${regularExpression(pattern)})`,
  merge: (write, ...values) => `$merge([${values.map((value) => write(value)).join(', ')}])`,
  at: (write, list, index) => (list === undefined || index === undefined ? '' : `${write(list, tight)}[${write(index)}]`),
}

/** A pattern with `*` in it as a regular expression; `\\*` is a star. */
function regularExpression(pattern: ExpressionNode | undefined): string {
  const text = pattern?.kind === 'literal' && typeof pattern.value === 'string' ? pattern.value : ''
  const parts = text.replace(/\\([\\*])|\*|[.+?^${}()|[\]\\/]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`
    return found === '*' ? '[\\s\\S]*' : `\\${found}`
  })
  return `/^${parts}$/`
}

/** A call as JSONata writes it. */
export const call = (name: string, values: readonly ExpressionNode[], write: Write): string =>
  forms[name]?.(write, ...values) ?? `$${name}(${values.map((value) => write(value)).join(', ')})`
