import { ServiceError } from '../service-error.ts'
import { parseArn } from './arn.ts'

/** @throws ServiceError `ValidationException` where the ARN names a version or an alias instead of the machine itself. */
export function requireUnqualified(arn: string): void {
  if (parseArn(arn, 'stateMachine').qualifier !== undefined) {
    throw new ServiceError('ValidationException', 'This operation does not take the ARN of a version or of an alias')
  }
}
