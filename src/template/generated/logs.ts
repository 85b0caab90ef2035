// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html */
export interface LogsLogGroup {
  readonly BearerTokenAuthenticationEnabled?: boolean
  readonly DataProtectionPolicy?: Json
  readonly DeletionProtectionEnabled?: boolean
  readonly FieldIndexPolicies?: readonly Json[]
  readonly KmsKeyId?: string
  readonly LogGroupClass?: 'DELIVERY' | 'INFREQUENT_ACCESS' | 'STANDARD'
  readonly LogGroupName?: string
  readonly ResourcePolicyDocument?: Json
  readonly RetentionInDays?: 1 | 3 | 5 | 7 | 14 | 30 | 60 | 90 | 120 | 150 | 180 | 365 | 400 | 545 | 731 | 1096 | 1827 | 2192 | 2557 | 2922 | 3288 | 3653
  readonly Tags?: readonly Tag[]
}
