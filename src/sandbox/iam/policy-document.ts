import { isJsonObject, type Json } from '../../core/index.ts'
import { ServiceError } from '../service-error.ts'

const malformed = (message: string): ServiceError => new ServiceError('MalformedPolicyDocument', message)

const isStatement = (statement: Json): boolean =>
  isJsonObject(statement) &&
  (statement.Effect === 'Allow' || statement.Effect === 'Deny') &&
  (statement.Action !== undefined || statement.NotAction !== undefined)

/**
 * Checks the shape of a policy: JSON with statements, each with an effect and actions, and either resources or, where it
 * says who may take a role, principals.
 *
 * @throws ServiceError `MalformedPolicyDocument`
 */
export function checkPolicyDocument(text: string, about: 'Resource' | 'Principal'): void {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (cause) {
    throw new ServiceError('MalformedPolicyDocument', 'Syntax errors in policy.', { cause })
  }
  if (!isJsonObject(document) || document.Statement === undefined) throw malformed('Missing required field Statement')
  const statements: readonly Json[] = Array.isArray(document.Statement) ? document.Statement : [document.Statement]
  for (const statement of statements) {
    if (!isStatement(statement)) throw malformed('Syntax errors in policy.')
    if (isJsonObject(statement) && statement[about] === undefined && statement[`Not${about}`] === undefined) {
      throw malformed(about === 'Resource' ? 'Policy statement must contain resources.' : 'AssumeRole policy must contain principals.')
    }
  }
}
