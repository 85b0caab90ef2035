import { jsonataExpression } from '../../asl/index.ts'
import { closest } from '../../core/index.ts'
import type { CheckTools } from '../check-tools.ts'
import type { State } from '../graph.ts'
import { analyseJsonata, type JsonataAnalysis } from '../jsonata-analysis.ts'
import { jsonataFunctions } from '../jsonata-functions.ts'
import { mostCandidates } from '../most-candidates.ts'
import type { Report } from '../problem-codes.ts'
import { hasPlaceholder } from '../value-kinds.ts'
import type { Visible } from '../variables.ts'
import { stringsOf } from '../walk-values.ts'
import { checkContextField } from './paths.ts'

/** Every expression of a state that is in JSONata. */
export function checkJsonata(state: State, visible: Visible, { parseJsonata }: CheckTools, report: Report): void {
  if (state.queryLanguage !== 'JSONata') return
  for (const { value, path } of stringsOf(state.json, state.path)) {
    if (!value.includes('{%')) continue
    const expression = jsonataExpression(value)
    if (expression === undefined) {
      report(
        'JSONATA_NOT_EVALUATED',
        path,
        'The text is taken as it stands: {% and %} must be at its very ends',
        "Write the whole text as one expression: {% 'Hello, ' & $states.input.name %}",
      )
      continue
    }
    // What a template fills in may be any part of an expression.
    if (hasPlaceholder(expression) && /\$\{/.test(expression)) continue
    checkExpression(analyseJsonata(expression, parseJsonata), expression, state, path, visible, report)
  }
}

function checkExpression(analysis: JsonataAnalysis, text: string, state: State, path: string, visible: Visible, report: Report): void {
  const { fault } = analysis
  if (fault !== undefined) {
    const where = fault.position === undefined ? '' : ` at character ${fault.position}`
    report(
      'JSONATA_SYNTAX',
      path,
      `'${text}' is no JSONata: ${fault.message}`,
      `Look${where === '' ? ' at the expression' : where} of the expression`,
    )
    return
  }
  for (const name of analysis.bareNames) {
    report(
      'JSONATA_REFERENCE_UNSUPPORTED',
      path,
      `'${name}' is looked up in nothing: there is no current item here`,
      `Write '$states.input.${name}', or '$${name}' for a variable`,
    )
  }
  for (const root of analysis.roots) report('JSONATA_REFERENCE_UNSUPPORTED', path, `There is no '${root}' here`, "Write '$states.input'")
  for (const fields of analysis.states) checkStatesField(fields, state, path, report)
  checkNames(analysis, path, visible, report)
}

function checkNames({ variables, functions }: JsonataAnalysis, path: string, visible: Visible, report: Report): void {
  for (const name of variables) {
    if (name === 'states' || visible.has(name) || jsonataFunctions.has(name)) continue
    const meant = closest(name, [...visible, 'states'], mostCandidates)
    report(
      'VARIABLE_UNDECLARED',
      path,
      `No state assigns the variable '$${name}'`,
      meant === undefined ? `Assign it before this state, or write '$states.input.${name}'` : `Write '$${meant}'`,
    )
  }
  for (const name of functions) {
    if (jsonataFunctions.has(name) || visible.has(name)) continue
    const meant = name === 'eval' ? 'parse' : closest(name, jsonataFunctions)
    report(
      'UNKNOWN_FUNCTION',
      path,
      name === 'eval' ? "Step Functions has all functions of JSONata but '$eval'" : `There is no function '$${name}'`,
      meant === undefined ? 'See the functions of JSONata and Step Functions' : `Write '$${meant}'`,
    )
  }
}

const statesFields = ['input', 'result', 'errorOutput', 'context'] as const

function checkStatesField([field, inner]: readonly string[], state: State, path: string, report: Report): void {
  if (field === undefined) return
  if (field === 'context' && inner !== undefined) checkContextField(inner, path, report)
  const below = path.slice(state.path.length)
  const inCatcher = /^\/Catch\[\d+\]\/(?:Output|Assign)/.test(below)
  if (field === 'errorOutput' && !inCatcher) {
    report(
      'JSONATA_REFERENCE_UNSUPPORTED',
      path,
      "'$states.errorOutput' is there in the Output and Assign of a catcher only",
      'Assign what you need of it in the catcher, and read the variable here',
    )
  } else if (field === 'result' && !hasResult(state, below)) {
    report(
      'STATES_FIELD_ABSENT',
      path,
      "'$states.result' is not there: nothing has a result here",
      "Write '$states.input', or read it in the Output of a Task, Map or Parallel",
    )
  } else if (!statesFields.some((known) => known === field)) {
    const meant = closest(field, statesFields)
    report(
      'STATES_FIELD_ABSENT',
      path,
      `'$states' has no field '${field}'`,
      meant === undefined ? `Its fields are ${statesFields.join(', ')}` : `Write '$states.${meant}'`,
    )
  }
}

const hasResult = ({ type }: State, below: string): boolean =>
  (type === 'Task' || type === 'Map' || type === 'Parallel') && /^\/(?:Output|Assign)/.test(below)
