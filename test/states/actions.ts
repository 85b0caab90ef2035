import type { Action, IntegrationPattern } from '../../src/states/index.ts'

/** An action that answers with its own arguments, as the tests' task handler does. */
export const echo = <Result, Errors extends string = never, Pattern extends IntegrationPattern = 'REQUEST_RESPONSE'>(
  parameters: object,
  resource = 'arn:aws:states:::test:echo',
): Action<Result, Errors, Pattern | 'REQUEST_RESPONSE'> => ({
  kind: 'action',
  resource,
  arguments: parameters,
  pattern: 'REQUEST_RESPONSE',
  errors: [],
  grants: [],
})
