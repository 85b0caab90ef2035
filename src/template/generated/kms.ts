// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html */
export interface KmsAlias {
  readonly AliasName: string
  readonly TargetKeyId: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html */
export interface KmsKey {
  readonly BypassPolicyLockoutSafetyCheck?: boolean
  readonly Description?: string
  readonly EnableKeyRotation?: boolean
  readonly Enabled?: boolean
  readonly KeyPolicy?: Json | string
  readonly KeySpec?: 'ECC_NIST_EDWARDS25519' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'HMAC_224' | 'HMAC_256' | 'HMAC_384' | 'HMAC_512' | 'ML_DSA_44' | 'ML_DSA_65' | 'ML_DSA_87' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'SM2' | 'SYMMETRIC_DEFAULT'
  readonly KeyUsage?: 'ENCRYPT_DECRYPT' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT' | 'SIGN_VERIFY'
  readonly MultiRegion?: boolean
  readonly Origin?: 'AWS_KMS' | 'EXTERNAL'
  readonly PendingWindowInDays?: number
  readonly RotationPeriodInDays?: number
  readonly Tags?: readonly Tag[]
}
