import type { StateDefinition, StateMachineDefinition } from '../../asl/index.ts'
import { checkDefinition, checkDefinitionText } from '../../checks/index.ts'
import { isError, isJsonObject, type Json, type Problem } from '../../core/index.ts'
import type { ExecutionType } from '../../engine/index.ts'
import { ServiceError } from '../service-error.ts'

/** What Step Functions says of a definition. */
export type Diagnostic = {
  readonly severity: 'ERROR' | 'WARNING'
  readonly code: string
  readonly message: string
  readonly location: string
}

/** The kinds of errors that the service tells apart; to it, all others are violations of the schema. */
const serviceCodes: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_STATE_NAME', 'DUPLICATE_STATE_NAME'],
  ['INVALID_JSON', 'INVALID_JSON_DESCRIPTION'],
  ['MISSING_END_STATE', 'MISSING_END_STATE'],
  ['MISSING_TRANSITION_TARGET', 'MISSING_TRANSITION_TARGET'],
  ['UNREACHABLE_STATE', 'MISSING_TRANSITION_TARGET'],
])

function diagnosticOf(problem: Problem): Diagnostic {
  const error = isError(problem)
  return {
    severity: error ? 'ERROR' : 'WARNING',
    code: error ? (serviceCodes.get(problem.code) ?? 'SCHEMA_VALIDATION_FAILED') : problem.code,
    message: problem.message,
    location: problem.path,
  }
}

/** Everything that is wrong with a definition, as ValidateStateMachineDefinition tells it. */
export const diagnose = (text: string, type: ExecutionType): readonly Diagnostic[] => checkDefinitionText(text, { type }).map(diagnosticOf)

/** What only a whole machine can be blamed for. */
const ofMachines = new Set(['MISSING_END_STATE', 'MISSING_TRANSITION_TARGET'])

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR')
  if (errors.length === 0) return
  const reasons = errors.map(({ code, message, location }) => `${code}: ${message} at ${location}`).join(', ')
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
  const problems = checkDefinition({ StartAt: 'StateName', States: { StateName: value } })
  refuseErrors(problems.filter(({ code }) => !ofMachines.has(code)).map(diagnosticOf))
  const state: StateDefinition = JSON.parse(text)
  return state
}
