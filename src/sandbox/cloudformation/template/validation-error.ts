import { ServiceError } from '../../service-error.ts'

/** How CloudFormation refuses a call or a template. */
export const validationError = (message: string, cause?: unknown): ServiceError =>
  new ServiceError('ValidationError', message, cause === undefined ? {} : { cause })
