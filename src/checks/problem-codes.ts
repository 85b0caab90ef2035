import type { Problem } from '../core/index.ts'

/**
 * Every code that a check of a definition can give, and how bad it is. An error is what the service refuses; what it takes
 * but what is most likely a mistake is a warning.
 */
export const problemCodes = {
  CHOICE_RULE_INVALID: 'error',
  CONFLICTING_FIELDS: 'error',
  DEFINITION_TOO_LARGE: 'error',
  DUPLICATE_FIELD: 'error',
  DUPLICATE_KEY: 'warning',
  DUPLICATE_LABEL: 'error',
  DUPLICATE_STATE_NAME: 'error',
  ENDLESS_STATES: 'warning',
  EXPRESS_UNSUPPORTED: 'error',
  FIELD_FOR_OTHER_QUERY_LANGUAGE: 'error',
  FIELD_UNSUPPORTED: 'error',
  FIELD_WITHOUT_EFFECT: 'warning',
  HISTORY_TOO_LONG: 'warning',
  INTEGRATION_PARAMETER_MISSING: 'error',
  INTEGRATION_PARAMETER_UNKNOWN: 'error',
  INTEGRATION_PARAMETER_UNVERIFIED: 'warning',
  INTEGRATION_PATTERN_UNSUPPORTED: 'error',
  INTEGRATION_UNKNOWN: 'error',
  INTEGRATION_UNVERIFIED: 'warning',
  INTRINSIC_INVALID: 'error',
  INVALID_JSON: 'error',
  JSONATA_NOT_EVALUATED: 'warning',
  JSONATA_REFERENCE_UNSUPPORTED: 'error',
  JSONATA_SYNTAX: 'error',
  LABEL_INVALID: 'error',
  MISSING_END_STATE: 'error',
  MISSING_FIELD: 'error',
  MISSING_TRANSITION_TARGET: 'error',
  NOT_A_DEFINITION: 'error',
  PASS_RESULT_IS_STATIC: 'warning',
  PATH_INVALID: 'error',
  PATH_NOT_EVALUATED: 'warning',
  PATH_NOT_REFERENCE: 'error',
  PAYLOAD_TOO_LARGE: 'warning',
  PUBLIC_ADDRESS_MISSING: 'warning',
  QUERY_LANGUAGE_UNSUPPORTED: 'error',
  RESOURCE_INVALID: 'error',
  SECOND_OPINION: 'warning',
  STATES_ALL_MISPLACED: 'error',
  STATE_NAME_TOO_LONG: 'error',
  STATES_FIELD_ABSENT: 'warning',
  TASK_OUTLIVES_STATE: 'warning',
  TASK_TOKEN_ABSENT: 'warning',
  TASK_TOKEN_MISSING: 'warning',
  TIMEOUT_MISSING: 'warning',
  TIMEOUT_SHORTER_THAN_HEARTBEAT: 'error',
  UNKNOWN_CONTEXT_FIELD: 'warning',
  UNKNOWN_ERROR_NAME: 'warning',
  UNKNOWN_FUNCTION: 'warning',
  UNREACHABLE_STATE: 'error',
  VALUE_INVALID: 'error',
  VARIABLE_NAME_INVALID: 'error',
  VARIABLE_UNDECLARED: 'warning',
} as const satisfies Readonly<Record<string, Problem['severity']>>

/** The code of a finding: `docs/problems` has a page for each. */
export type ProblemCode = keyof typeof problemCodes

/** Takes note of one problem. */
export type Report = (code: ProblemCode, path: string, message: string, hint: string) => void
