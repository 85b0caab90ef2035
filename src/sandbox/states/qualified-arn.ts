import { ServiceError } from '../service-error.ts'
import { parseArn } from './arn.ts'

/** @throws ServiceError `ValidationException` where the ARN names a version, an alias or a Map's label instead of the machine itself. */
export function requireUnqualified(arn: string): void {
  const { name, qualifier } = parseArn(arn, 'stateMachine')
  if (qualifier !== undefined || name.includes('/')) {
    throw new ServiceError('ValidationException', 'This operation does not take a qualified state machine ARN')
  }
}
