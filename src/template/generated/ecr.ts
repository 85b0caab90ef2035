// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html */
export interface EcrRepository {
  readonly EmptyOnDelete?: boolean
  readonly EncryptionConfiguration?: EcrRepository_EncryptionConfiguration
  readonly ImageScanningConfiguration?: EcrRepository_ImageScanningConfiguration
  readonly ImageTagMutability?: 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE' | 'MUTABLE_WITH_EXCLUSION'
  readonly ImageTagMutabilityExclusionFilters?: readonly EcrRepository_ImageTagMutabilityExclusionFilter[]
  readonly LifecyclePolicy?: EcrRepository_LifecyclePolicy
  readonly RepositoryName?: string
  readonly RepositoryPolicyText?: Json | string
  readonly Tags?: readonly Tag[]
}

export interface EcrRepository_EncryptionConfiguration {
  readonly EncryptionType: 'AES256' | 'KMS' | 'KMS_DSSE'
  readonly KmsKey?: string
}

export interface EcrRepository_ImageScanningConfiguration {
  readonly ScanOnPush?: boolean
}

export interface EcrRepository_ImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType: 'WILDCARD'
  readonly ImageTagMutabilityExclusionFilterValue: string
}

export interface EcrRepository_LifecyclePolicy {
  readonly LifecyclePolicyText?: string
  readonly RegistryId?: string
}
