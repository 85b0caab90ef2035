import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'
import { cannotSay, type JsonPathContext, toJsonPath } from './json-path.ts'
import type { ExpressionNode, Operator } from './node.ts'
import { payloadNode } from './payload.ts'

/** A condition as the rule of a JSONPath Choice, without what follows it: `{ Variable: '$.total', NumericGreaterThan: 100 }`. */
export const toChoiceRule = (condition: unknown, context: JsonPathContext): JsonObject =>
  writeRule(payloadNode(condition, context), context)

function writeRule(root: ExpressionNode, context: JsonPathContext): JsonObject {
  switch (root.kind) {
    case 'literal':
      return { Variable: '$', IsPresent: root.value === true }
    case 'path':
      return { Variable: toJsonPath(root, context), BooleanEquals: true }
    case 'operator':
      return writeOperator(root.operator, root.operands, context)
    case 'call':
      return writeCall(root.function, root.arguments, context)
    case 'verbatim':
      if (isJsonObject(root.value)) return context.placeholders.noteTexts(root.value)
      return unsaid('this condition', context)
    case 'raw':
      if (root.language === 'JSONPath') return { Variable: toJsonPath(root, context), BooleanEquals: true }
      return unsaid('raw JSONata', context)
    case 'intrinsic':
    case 'object':
    case 'array':
    case 'when':
    case 'lambda':
      return unsaid('this condition', context)
  }
}

const unsaid = (what: string, context: JsonPathContext): JsonObject => ({ Variable: cannotSay(what, context), IsPresent: true })

function writeCall(name: string, [first, second]: readonly ExpressionNode[], context: JsonPathContext): JsonObject {
  if (name === 'not' && first !== undefined) return { Not: writeRule(first, context) }
  if (name === 'exists' && first !== undefined) return { Variable: toJsonPath(first, context), IsPresent: true }
  if (name === 'matches' && first !== undefined && second?.kind === 'literal' && typeof second.value === 'string') {
    return { Variable: toJsonPath(first, context), StringMatches: second.value }
  }
  const type = types[name]
  if (type !== undefined && first !== undefined) {
    const variable = toJsonPath(first, context)
    return present(variable, { Variable: variable, [type]: true })
  }
  const pattern = patterns[name]
  if (pattern !== undefined && first !== undefined && second?.kind === 'literal' && typeof second.value === 'string') {
    return { Variable: toJsonPath(first, context), StringMatches: pattern(second.value.replace(/[\\*]/g, (mark) => `\\${mark}`)) }
  }
  return unsaid(`${name}(…) as a condition`, context)
}

const types: Readonly<Record<string, string>> = {
  isBoolean: 'IsBoolean',
  isNumber: 'IsNumeric',
  isText: 'IsString',
  isTimestamp: 'IsTimestamp',
}

/** What a text looks like that has a part in it. */
const patterns: Readonly<Record<string, (part: string) => string>> = {
  contains: (part) => `*${part}*`,
  endsWith: (part) => `*${part}`,
  startsWith: (part) => `${part}*`,
}

const names: Readonly<Partial<Record<Operator, string>>> = {
  '=': 'Equals',
  '<': 'LessThan',
  '<=': 'LessThanEquals',
  '>': 'GreaterThan',
  '>=': 'GreaterThanEquals',
}

const mirrored: Readonly<Partial<Record<Operator, Operator>>> = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

function writeOperator(operator: Operator, operands: readonly ExpressionNode[], context: JsonPathContext): JsonObject {
  if (operator === 'and') return { And: operands.map((operand) => writeRule(operand, context)) }
  if (operator === 'or') return { Or: operands.map((operand) => writeRule(operand, context)) }
  if (operator === '!=') return negated(writeOperator('=', operands, context))
  const [left, right] = operands
  const comparison = names[operator]
  const mirror = mirrored[operator]
  if (left === undefined || right === undefined) return unsaid(`the operator ${operator}`, context)
  if (operator === 'in' && right.kind === 'array' && right.items.length > 0) {
    return { Or: right.items.map((item) => writeOperator('=', [left, item], context)) }
  }
  if (comparison === undefined || mirror === undefined) return unsaid(`the operator ${operator}`, context)
  const [leftTime, rightTime] = [timeOf(left), timeOf(right)]
  if ((leftTime ?? left).kind === 'literal' && (rightTime ?? right).kind !== 'literal') return writeOperator(mirror, [right, left], context)
  if (leftTime !== undefined && rightTime !== undefined) return compare(leftTime, `Timestamp${comparison}`, rightTime, context)
  if (right.kind === 'literal') return compareConstant(left, comparison, right.value, context)
  return {
    Or: comparable(operator).map((type) => ({ And: [is(left, type, context), compare(left, `${type}${comparison}`, right, context)] })),
  }
}

/** What `toMilliseconds` was asked about: JSONPath compares times as they are. */
const timeOf = (root: ExpressionNode): ExpressionNode | undefined =>
  root.kind === 'call' && root.function === 'toMillis' ? root.arguments[0] : undefined

const comparable = (operator: Operator): readonly string[] => (operator === '=' ? ['String', 'Numeric', 'Boolean'] : ['Numeric', 'String'])

const is = (left: ExpressionNode, type: string, context: JsonPathContext): JsonObject => ({
  Variable: toJsonPath(left, context),
  [`Is${type}`]: true,
})

const compare = (left: ExpressionNode, comparison: string, right: ExpressionNode, context: JsonPathContext): JsonObject =>
  right.kind === 'literal'
    ? { Variable: toJsonPath(left, context), [comparison]: right.value }
    : { Variable: toJsonPath(left, context), [`${comparison}Path`]: toJsonPath(right, context) }

function compareConstant(left: ExpressionNode, comparison: string, value: Json, context: JsonPathContext): JsonObject {
  const variable = toJsonPath(left, context)
  if (value === null && comparison === 'Equals') return present(variable, { Variable: variable, IsNull: true })
  const type =
    typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Numeric' : typeof value === 'boolean' ? 'Boolean' : undefined
  if (type === undefined) return unsaid('a comparison with an array or an object', context)
  const rule = { Variable: variable, [`${type}${comparison}`]: context.placeholders.noteTexts(value) }
  return comparison === 'Equals' ? present(variable, rule) : rule
}

/** An absent field neither equals nor differs, as in JSONata. */
function negated(rule: JsonObject): JsonObject {
  const [present, rest] = Array.isArray(rule.And) ? rule.And : []
  const isGuarded = isJsonObject(present) && present.IsPresent === true && isJsonObject(rest)
  return isGuarded ? { And: [present, { Not: rest }] } : { Not: rule }
}

/** JSONPath fails where a field is absent; an absent field equals nothing. */
const present = (variable: string, rule: JsonObject): JsonObject =>
  variable.includes('.') || variable.includes('[') ? { And: [{ Variable: variable, IsPresent: true }, rule] } : rule
