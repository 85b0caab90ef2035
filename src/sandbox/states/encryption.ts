import { ServiceError } from '../service-error.ts'
import type { Revision } from './state-machine.ts'

/** @throws ServiceError `InvalidEncryptionConfiguration` where a key of the customer is meant and none is named, or the other way round. */
export function checkEncryption({ type, kmsKeyId, kmsDataKeyReusePeriodSeconds }: Revision['encryption']): void {
  if (type === 'CUSTOMER_MANAGED_KMS_KEY' && kmsKeyId === undefined) {
    throw invalid('kmsKeyId must be specified when the type is CUSTOMER_MANAGED_KMS_KEY')
  }
  if (type === 'AWS_OWNED_KEY' && (kmsKeyId !== undefined || kmsDataKeyReusePeriodSeconds !== undefined)) {
    throw invalid('kmsKeyId and kmsDataKeyReusePeriodSeconds cannot be specified when the type is AWS_OWNED_KEY')
  }
}

const invalid = (what: string): ServiceError =>
  new ServiceError('InvalidEncryptionConfiguration', `Invalid Encryption Configuration: '${what}'`)
