import { closest, isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import type { ValueKind } from '../value-kinds.ts'
import * as kind from '../value-kinds.ts'

const number: ValueKind = { is: (value) => typeof value === 'number', expected: 'a number' }

const compared = (type: string, operand: ValueKind): readonly (readonly [string, ValueKind])[] =>
  ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'].flatMap((operator): (readonly [string, ValueKind])[] => [
    [`${type}${operator}`, operand],
    [`${type}${operator}Path`, kind.text],
  ])

/** Every comparison, and what it compares with. */
export const comparisons: ReadonlyMap<string, ValueKind> = new Map([
  ...compared('String', kind.text),
  ['StringMatches', kind.text],
  ...compared('Numeric', number),
  ['BooleanEquals', kind.bool],
  ['BooleanEqualsPath', kind.text],
  ...compared('Timestamp', kind.instants.JSONPath),
  ...['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'].map((name): [string, ValueKind] => [name, kind.bool]),
])

/** What a rule may say besides its comparison. */
export const ruleFields = {
  JSONPath: new Set(['Next', 'Comment', 'Assign', 'Variable', 'And', 'Or', 'Not']),
  JSONata: new Set(['Next', 'Comment', 'Assign', 'Output', 'Condition']),
}

/** The rules of a Choice: one condition each, and a state to go to. */
export function checkChoices(state: State, report: Report): void {
  const { Choices } = state.json
  if (state.type !== 'Choice' || !Array.isArray(Choices)) return
  Choices.forEach((rule: Json, index) => {
    const path = `${state.path}/Choices[${index}]`
    if (!isJsonObject(rule)) {
      report('CHOICE_RULE_INVALID', path, 'A rule must be an object', 'Write { "Condition": …, "Next": … }')
      return
    }
    if (rule.Next === undefined) report('MISSING_FIELD', path, "The rule has no 'Next'", 'Name the state to go to where the rule is true')
    else if (typeof rule.Next !== 'string') report('VALUE_INVALID', `${path}/Next`, "'Next' must be a string", 'Name the state to go to')
    if (state.queryLanguage === 'JSONata') checkCondition(rule, path, report)
    else checkComparison(rule, path, report)
  })
}

function checkCondition(rule: JsonObject, path: string, report: Report): void {
  const { Condition } = rule
  if (Condition === undefined) report('CHOICE_RULE_INVALID', path, "The rule has no 'Condition'", 'Write "Condition": "{% … %}"')
  else if (
    typeof Condition !== 'boolean' &&
    !kind.isJsonata(Condition) &&
    !(typeof Condition === 'string' && kind.hasPlaceholder(Condition))
  ) {
    report(
      'CHOICE_RULE_INVALID',
      `${path}/Condition`,
      "'Condition' must be a JSONata expression, true or false",
      'Write "Condition": "{% … %}"',
    )
  }
  for (const name of Object.keys(rule)) {
    if (!ruleFields.JSONata.has(name)) unsupported(name, ruleFields.JSONata, path, report)
  }
}

const combiners = ['And', 'Or', 'Not'] as const

/** What only a rule has that stands in no other. */
const outermost = ['Next', 'Assign'] as const

/** A comparison, or And, Or and Not of comparisons, to any depth. */
function checkComparison(outer: JsonObject, outerPath: string, report: Report): void {
  const open: (readonly [JsonObject, string])[] = [[outer, outerPath]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [rule, path] = next
    for (const name of outermost) {
      if (rule === outer || rule[name] === undefined) continue
      report('CHOICE_RULE_INVALID', path, `A rule inside And, Or or Not has no '${name}' of its own`, `Put '${name}' on the outermost rule`)
    }
    const combined = combiners.filter((name) => rule[name] !== undefined)
    const operators = Object.keys(rule).filter((name) => comparisons.has(name))
    const total = combined.length + operators.length
    if (total !== 1) {
      const hint = total === 0 ? misspelt(rule) : 'Keep one, and join several with And or Or'
      report(
        'CHOICE_RULE_INVALID',
        path,
        `The rule has ${total === 0 ? 'no comparison' : `${total} comparisons: ${[...combined, ...operators].join(', ')}`}`,
        hint,
      )
    }
    for (const name of combined) open.push(...innerRules(rule[name], name, path, report))
    for (const name of operators) checkOperand(rule, name, path, report)
    for (const name of Object.keys(rule)) {
      if (!comparisons.has(name) && !ruleFields.JSONPath.has(name))
        unsupported(name, [...ruleFields.JSONPath, ...comparisons.keys()], path, report)
    }
  }
}

const misspelt = (rule: JsonObject): string => {
  const meant = Object.keys(rule).flatMap((name) => closest(name, comparisons.keys()) ?? [])[0]
  return meant === undefined ? 'Add a comparison, such as "NumericGreaterThan": 10' : `Write '${meant}'`
}

function innerRules(value: Json | undefined, name: 'And' | 'Or' | 'Not', path: string, report: Report): (readonly [JsonObject, string])[] {
  if (name === 'Not') {
    if (isJsonObject(value)) return [[value, `${path}/Not`]]
    report('CHOICE_RULE_INVALID', `${path}/Not`, "'Not' must hold one rule", 'Write "Not": { … }')
    return []
  }
  if (!Array.isArray(value) || value.length === 0) {
    report('CHOICE_RULE_INVALID', `${path}/${name}`, `'${name}' must hold an array of rules`, `Write "${name}": [ { … }, { … } ]`)
    return []
  }
  return value.flatMap((rule: Json, index): (readonly [JsonObject, string])[] => {
    if (isJsonObject(rule)) return [[rule, `${path}/${name}[${index}]`]]
    report('CHOICE_RULE_INVALID', `${path}/${name}[${index}]`, 'A rule must be an object', 'Write { "Variable": …, … }')
    return []
  })
}

function checkOperand(rule: JsonObject, name: string, path: string, report: Report): void {
  const operand = comparisons.get(name)
  const value = rule[name] ?? null
  const filledInLater = typeof value === 'string' && kind.hasPlaceholder(value)
  if (operand !== undefined && !filledInLater && !operand.is(value)) {
    report(
      'CHOICE_RULE_INVALID',
      `${path}/${name}`,
      `'${name}' compares with ${operand.expected}`,
      `Write ${operand.expected} instead of ${JSON.stringify(value)}`,
    )
  }
  if (typeof rule.Variable !== 'string')
    report(
      'CHOICE_RULE_INVALID',
      path,
      "The comparison has no 'Variable'",
      'Add the path of what is compared, such as "Variable": "$.total"',
    )
}

function unsupported(name: string, known: Iterable<string>, path: string, report: Report): void {
  const meant = closest(name, known)
  report(
    'FIELD_UNSUPPORTED',
    `${path}/${name}`,
    `A rule has no field '${name}' here`,
    meant === undefined ? 'Leave it out' : `Write '${meant}'`,
  )
}
