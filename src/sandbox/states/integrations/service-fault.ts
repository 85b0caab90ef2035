import { randomUUID } from 'node:crypto'
import type { TaskOutcome } from '../../../engine/index.ts'
import type { ServiceError } from '../../service-error.ts'
import type { ServiceEntry } from './service-table.ts'

/**
 * Errors that any service may raise and that its model does not name: an SDK raises them under the service's own fallback.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
const commonErrors = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InternalFailure',
  'InvalidAction',
  'InvalidClientTokenId',
  'InvalidParameterCombination',
  'InvalidParameterValue',
  'MalformedQueryString',
  'MissingAction',
  'MissingParameter',
  'NotAuthorized',
  'RequestExpired',
  'SerializationException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'ThrottlingException',
  'UnknownOperationException',
  'UnrecognizedClientException',
  'ValidationError',
  'ValidationException',
])

/** `AWS.SimpleQueueService.NonExistentQueue` is what the wire says where the model says `QueueDoesNotExist`. */
const shapeOf = (code: string): string => (code.endsWith('NonExistentQueue') ? 'QueueDoesNotExist' : code.replace(/^.*[.#]/, ''))

function exceptionName(code: string, models: ReadonlySet<string>, fallback: string): string {
  const shape = shapeOf(code)
  if (commonErrors.has(shape) && !models.has(shape)) return fallback
  return shape.endsWith('Exception') ? shape : `${shape}Exception`
}

/** What an optimised integration raises where its service refuses the call. */
export function optimizedFault({ optimized, models, sdk }: ServiceEntry, error: ServiceError): TaskOutcome {
  const { prefix, fallback, service } = optimized ?? { prefix: sdk, fallback: `${sdk}Exception`, service: sdk }
  return {
    status: 'failed',
    error: `${prefix}.${exceptionName(error.code, models, fallback)}`,
    cause: `${error.message} (Service: ${service}; Status Code: ${error.status}; Error Code: ${error.code}; Request ID: ${randomUUID()}; Proxy: null)`,
  }
}

/** What an `aws-sdk:` integration raises where its service refuses the call. */
export const sdkFault = ({ sdk, models }: ServiceEntry, error: ServiceError): TaskOutcome => ({
  status: 'failed',
  error: `${sdk}.${exceptionName(error.code, models, `${sdk}Exception`)}`,
  cause: `${error.message} (Service: ${sdk}, Status Code: ${error.status}, ${requestIds(sdk)}) (SDK Attempt Count: 1)`,
})

/** S3 tells two of them. */
const requestIds = (sdk: string): string =>
  sdk === 'S3' ? `Request ID: ${randomUUID()}, Extended Request ID: ${randomUUID()}` : `Request ID: ${randomUUID()}`
