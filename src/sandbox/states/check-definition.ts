import type { StateDefinition, StateMachineDefinition } from '../../asl/index.ts'
import { checkDefinition, checkDefinitionText } from '../../checks/index.ts'
import { isError, isJsonObject, type Json, type Problem } from '../../core/index.ts'
import type { ExecutionType } from '../../engine/index.ts'
import { ServiceError } from '../service-error.ts'
import { emptyText, wordOf } from './service-wording.ts'

/** What Step Functions says of a definition. */
export type Diagnostic = {
  readonly severity: 'ERROR' | 'WARNING'
  readonly code: string
  readonly message: string
  /** Absent where the definition as a whole is meant. */
  readonly location: string | undefined
}

/** The kinds of errors that the service tells apart; to it, all others are violations of the schema. */
const serviceCodes: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_LABEL', 'DUPLICATE_LABEL_NAME'],
  ['DUPLICATE_STATE_NAME', 'DUPLICATE_STATE_NAME'],
  ['INVALID_JSON', 'INVALID_JSON_DESCRIPTION'],
  ['LABEL_INVALID', 'INVALID_LABEL_NAME'],
  ['MISSING_END_STATE', 'MISSING_END_STATE'],
  ['MISSING_TRANSITION_TARGET', 'MISSING_TRANSITION_TARGET'],
  ['STATE_NAME_TOO_LONG', 'INVALID_STATE_NAME'],
  ['UNREACHABLE_STATE', 'MISSING_TRANSITION_TARGET'],
])

const schemaViolated = 'SCHEMA_VALIDATION_FAILED'

function diagnosticOf(problem: Problem, definition: Json): Diagnostic {
  const error = isError(problem)
  return {
    severity: error ? 'ERROR' : 'WARNING',
    code: error ? (serviceCodes.get(problem.code) ?? schemaViolated) : problem.code,
    ...wordOf(problem, definition),
  }
}

/** Everything that is wrong with a definition, as ValidateStateMachineDefinition tells it. */
export function diagnose(text: string, type: ExecutionType): readonly Diagnostic[] {
  if (text.trim() === '') return [{ severity: 'ERROR', code: schemaViolated, ...emptyText }]
  return worded(checkDefinitionText(text, { type }), text)
}

/** Two fields that are missing in one place are one diagnostic. */
function worded(problems: readonly Problem[], text: string): readonly Diagnostic[] {
  const definition = problems.some(({ code }) => code === 'INVALID_JSON') ? null : readJson(text)
  const diagnostics = problems.map((problem) => diagnosticOf(problem, definition))
  const told = new Set<string>()
  return diagnostics.filter(({ message, location = '' }) => told.size < told.add(`${location} ${message}`).size)
}

const readJson = (text: string): Json => JSON.parse(text)

/** What only a whole machine can be blamed for. */
const ofMachines = new Set(['MISSING_END_STATE', 'MISSING_TRANSITION_TARGET'])

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR')
  if (errors.length === 0) return
  const reasons = errors
    .map(({ code, message, location }) => `${code}: ${message}${location === undefined ? '' : ` at ${location}`}`)
    .join(', ')
  throw new ServiceError('InvalidDefinition', `Invalid State Machine Definition: '${reasons}'`)
}

/**
 * Reads the text of a definition.
 *
 * @throws ServiceError `InvalidDefinition` where Step Functions would refuse it, with all its reasons.
 */
export function readDefinition(text: string, type: ExecutionType): StateMachineDefinition {
  refuseErrors(diagnose(text, type))
  const definition: StateMachineDefinition = JSON.parse(text)
  return definition
}

/**
 * Reads what is to be tested: a state, or the machine that it is a part of. A state by itself may go on to states that are not there.
 *
 * @throws ServiceError `InvalidDefinition`
 */
export function readTestedDefinition(text: string): StateDefinition | StateMachineDefinition {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return readDefinition(text, 'STANDARD')
  }
  if (isJsonObject(value) && 'States' in value) return readDefinition(text, 'STANDARD')
  const definition: Json = { StartAt: 'StateName', States: { StateName: value } }
  const problems = checkDefinition(definition)
  const ofState = problems.filter(({ code }) => !ofMachines.has(code))
  refuseErrors(ofState.map((problem) => diagnosticOf(problem, definition)))
  const state: StateDefinition = JSON.parse(text)
  return state
}
