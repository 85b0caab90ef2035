import type { QueryLanguage } from '../../asl/index.ts'
import { closest, isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { FieldRule } from '../field-rule.ts'
import { type Graph, type State, type StateType, stateTypes } from '../graph.ts'
import { type MapPart, mapPartFields } from '../map-fields.ts'
import type { Report } from '../problem-codes.ts'
import { graphFields, stateFields } from '../state-fields.ts'
import { isJsonata } from '../value-kinds.ts'

type Rules = Readonly<Record<string, FieldRule>>

/** What a graph itself holds: StartAt, States and the like. */
export function checkGraphFields(graph: Graph, report: Report): void {
  const rules = graphFields[graph.kind]
  checkRequired(graph.json, rules, graph.path, report)
  checkFields(graph.json, rules, graph, 'A definition', report)
  const { States } = graph.json
  if (isJsonObject(States)) {
    for (const name of Object.keys(States)) {
      if (graph.states.has(name)) continue
      report('VALUE_INVALID', `${graph.path}/States/${name}`, 'A state must be an object', 'Write { "Type": …, … }')
    }
  }
  if (States === undefined || graph.states.size > 0) return
  report('VALUE_INVALID', `${graph.path}/States`, 'There is no state', 'Add at least one state, such as { "Type": "Succeed" }')
}

/** What an object has that is a part of a Map, such as its ItemReader. */
export function checkMapPart(part: MapPart, json: JsonObject, holder: Holder, report: Report): void {
  const rules = mapPartFields[part]
  checkRequired(json, rules, holder.path, report)
  checkFields(json, rules, holder, `'${part}'`, report)
}

/** Which fields a state has, in which query language, and what each holds. */
export function checkStateFields(state: State, report: Report): void {
  checkQueryLanguage(state, report)
  if (state.type === undefined) {
    const given = state.json.Type
    if (given === undefined) report('MISSING_FIELD', state.path, "The field 'Type' is missing", 'Give the state a Type, such as "Task"')
    else
      report(
        'VALUE_INVALID',
        `${state.path}/Type`,
        `${JSON.stringify(given)} is no type of state`,
        `Write ${stateFields.Pass.Type?.kind.expected ?? ''}`,
      )
    return
  }
  const rules = stateFields[state.type]
  checkRequired(state.json, rules, state.path, report)
  checkFields(state.json, rules, state, holders[state.type], report)
}

const everyRules: readonly Rules[] = [...Object.values(stateFields), ...Object.values(graphFields), ...Object.values(mapPartFields)]

const tables = new Map<Rules, ReadonlyMap<string, FieldRule>>(everyRules.map((rules) => [rules, new Map(Object.entries(rules))]))

/** The names of the fields that must be there. */
const needed = new Map<Rules, readonly string[]>(
  everyRules.map((rules) => [rules, Object.keys(rules).filter((name) => rules[name]?.required === true)]),
)

function checkRequired(json: JsonObject, rules: Rules, path: string, report: Report): void {
  for (const name of needed.get(rules) ?? []) {
    if (json[name] !== undefined) continue
    const misspelt = Object.keys(json).find((given) => rules[given] === undefined && closest(given, [name]) === name)
    const hint = misspelt === undefined ? `Add '${name}': ${rules[name]?.kind.expected ?? ''}` : `Write '${name}' for '${misspelt}'`
    report('MISSING_FIELD', path === '' ? '/' : path, `The field '${name}' is missing`, hint)
  }
}

export interface Holder {
  readonly path: string
  readonly queryLanguage: QueryLanguage
}

const isRight = ({ kind, only }: FieldRule, value: Json, language: QueryLanguage): boolean =>
  (only === undefined || only === language) && (kind.is(value) || (kind.computable === true && language === 'JSONata' && isJsonata(value)))

/** What holds the fields, at the beginning of a sentence. */
const holders = Object.fromEntries(stateTypes.map((type) => [type, `A ${type} state`])) as Readonly<Record<StateType, string>>

function checkFields(json: JsonObject, rules: Rules, holder: Holder, what: string, report: Report): void {
  const known = tables.get(rules)
  for (const name of Object.keys(json)) {
    const value = json[name]
    const rule = known?.get(name)
    if (value === undefined || (rule !== undefined && isRight(rule, value, holder.queryLanguage))) continue
    reportField(name, value, rule, rules, holder, what, report)
  }
}

function reportField(
  name: string,
  value: Json,
  rule: FieldRule | undefined,
  rules: Rules,
  holder: Holder,
  what: string,
  report: Report,
): void {
  const path = `${holder.path}/${name}`
  if (rule === undefined) {
    const meant = closest(name, Object.keys(rules))
    report('FIELD_UNSUPPORTED', path, `${what} has no field '${name}'`, meant === undefined ? 'Leave it out' : `Write '${meant}'`)
  } else if (rule.only !== undefined && rule.only !== holder.queryLanguage) {
    const hint = alternatives[name] ?? `Leave it out, or set "QueryLanguage": "${rule.only}"`
    report(
      'FIELD_FOR_OTHER_QUERY_LANGUAGE',
      path,
      `The field '${name}' exists in ${rule.only} only, and the query language here is ${holder.queryLanguage}`,
      hint,
    )
  } else {
    report('VALUE_INVALID', path, `'${name}' must be ${rule.kind.expected}`, `Write ${rule.kind.expected} instead of ${shortened(value)}`)
  }
}

const shortened = (value: JsonObject[string]): string => {
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 57)}…` : json
}

/** What says the same in the other language. */
const alternatives: Readonly<Record<string, string>> = {
  Parameters: "Write 'Arguments' (in a Pass state 'Output')",
  Arguments: "Write 'Parameters'",
  ResultSelector: "Write 'Output', with $states.result",
  ResultPath: "Write 'Output', with $states.input and $states.result",
  InputPath: "Write what you need of $states.input into 'Arguments'",
  OutputPath: "Write 'Output'",
  Output: "Write 'ResultSelector', 'ResultPath' or 'OutputPath', or set \"QueryLanguage\": \"JSONata\"",
  Result: "Write 'Output'",
  ItemsPath: "Write 'Items', with $states.input",
  Items: "Write 'ItemsPath'",
}

/** A machine in JSONata takes no state in JSONPath; a graph inside it takes no language of its own. */
function checkQueryLanguage(state: State, report: Report): void {
  if (state.json.QueryLanguage !== 'JSONPath' || state.graph.queryLanguage !== 'JSONata') return
  report(
    'QUERY_LANGUAGE_UNSUPPORTED',
    `${state.path}/QueryLanguage`,
    'The machine is written in JSONata: a state of it cannot be in JSONPath',
    'Leave out the QueryLanguage of the machine, and set it on the states that are in JSONata',
  )
}
