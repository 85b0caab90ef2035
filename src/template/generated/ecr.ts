// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html */
export interface EcrRepository {
  readonly EmptyOnDelete?: boolean
  readonly EncryptionConfiguration?: EcrRepositoryEncryptionConfiguration
  readonly ImageScanningConfiguration?: EcrRepositoryImageScanningConfiguration
  readonly ImageTagMutability?: 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE' | 'MUTABLE_WITH_EXCLUSION'
  readonly ImageTagMutabilityExclusionFilters?: readonly EcrRepositoryImageTagMutabilityExclusionFilter[]
  readonly LifecyclePolicy?: EcrRepositoryLifecyclePolicy
  readonly RepositoryName?: string
  readonly RepositoryPolicyText?: Json | string
  readonly Tags?: readonly Tag[]
}

export interface EcrRepositoryEncryptionConfiguration {
  readonly EncryptionType: 'AES256' | 'KMS' | 'KMS_DSSE'
  readonly KmsKey?: string
}

export interface EcrRepositoryImageScanningConfiguration {
  readonly ScanOnPush?: boolean
}

export interface EcrRepositoryImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType: 'WILDCARD'
  readonly ImageTagMutabilityExclusionFilterValue: string
}

export interface EcrRepositoryLifecyclePolicy {
  readonly LifecyclePolicyText?: string
  readonly RegistryId?: string
}
