import { type Grant, ref, sub } from '../core/index.ts'
import type { MachineEncryption } from '../states/index.ts'
import type { PropertiesOf } from '../template/index.ts'
import type { Resources } from './key-access.ts'
import { keyGrant } from './key-grant.ts'
import { secondsOf } from './seconds-of.ts'

/** A machine's `EncryptionConfiguration`. */
export function encryptionConfiguration({
  key,
  dataKeyReuse,
}: MachineEncryption): NonNullable<PropertiesOf<'AWS::StepFunctions::StateMachine'>['EncryptionConfiguration']> {
  const seconds = secondsOf(dataKeyReuse)
  return {
    Type: 'CUSTOMER_MANAGED_KMS_KEY',
    KmsKeyId: key,
    ...(seconds !== undefined && { KmsDataKeyReusePeriodSeconds: seconds }),
  }
}

/** The right to use the machine's key for what the machine itself keeps. */
export const ownKeyGrants = ({ key }: MachineEncryption, machineId: string, resources: Resources): readonly Grant[] =>
  keyGrant(key, ['kms:Decrypt', 'kms:GenerateDataKey'], { 'aws:states:stateMachineArn': ref(machineId) }, resources)

/** The right to encrypt with the machine's key what is on its way to a log group. The star is part of the context's value. */
export const logKeyGrants = ({ key }: MachineEncryption, resources: Resources): readonly Grant[] =>
  keyGrant(key, ['kms:GenerateDataKey'], { SourceArn: sub('arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*') }, resources)
