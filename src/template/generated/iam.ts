// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html */
export interface IamInstanceProfile {
  readonly InstanceProfileName?: string
  readonly Path?: string
  readonly Roles: readonly string[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html */
export interface IamPolicy {
  readonly Groups?: readonly string[]
  readonly PolicyDocument: Json | string
  readonly PolicyName: string
  readonly Roles?: readonly string[]
  readonly Users?: readonly string[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html */
export interface IamRole {
  readonly AssumeRolePolicyDocument: Json | string
  readonly Description?: string
  readonly ManagedPolicyArns?: readonly string[]
  readonly MaxSessionDuration?: number
  readonly Path?: string
  readonly PermissionsBoundary?: string
  readonly Policies?: readonly IamRole_Policy[]
  readonly RoleName?: string
  readonly Tags?: readonly Tag[]
}

export interface IamRole_Policy {
  readonly PolicyDocument: string | Json
  readonly PolicyName: string
}
