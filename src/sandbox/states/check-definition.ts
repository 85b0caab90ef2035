import type { StateMachineDefinition } from '../../asl/index.ts'
import { checkDefinitionText } from '../../checks/index.ts'
import { isError, type Problem } from '../../core/index.ts'
import type { ExecutionType } from '../../engine/index.ts'
import { ServiceError } from '../service-error.ts'

/** What Step Functions says of a definition. */
export interface Diagnostic {
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

/**
 * Reads the text of a definition.
 *
 * @throws ServiceError `InvalidDefinition` where Step Functions would refuse it, with all its reasons.
 */
export function readDefinition(text: string, type: ExecutionType): StateMachineDefinition {
  const errors = diagnose(text, type).filter(({ severity }) => severity === 'ERROR')
  if (errors.length > 0) {
    const reasons = errors.map(({ code, message, location }) => `${code}: ${message} at ${location}`).join(', ')
    throw new ServiceError('InvalidDefinition', `Invalid State Machine Definition: '${reasons}'`)
  }
  const definition: StateMachineDefinition = JSON.parse(text)
  return definition
}
