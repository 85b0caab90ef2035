// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html */
export interface StepFunctionsActivity {
  readonly EncryptionConfiguration?: StepFunctionsActivity_EncryptionConfiguration
  readonly Name: string
  readonly Tags?: readonly StepFunctionsActivity_TagsEntry[]
}

export interface StepFunctionsActivity_EncryptionConfiguration {
  readonly KmsDataKeyReusePeriodSeconds?: number
  readonly KmsKeyId?: string
  readonly Type: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'
}

export interface StepFunctionsActivity_TagsEntry {
  readonly Key: string
  readonly Value: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html */
export interface StepFunctionsStateMachine {
  readonly Definition?: Json
  readonly DefinitionS3Location?: StepFunctionsStateMachine_S3Location
  readonly DefinitionString?: string
  readonly DefinitionSubstitutions?: { readonly [key: string]: string | number | boolean }
  readonly EncryptionConfiguration?: StepFunctionsStateMachine_EncryptionConfiguration
  readonly LoggingConfiguration?: StepFunctionsStateMachine_LoggingConfiguration
  readonly RoleArn: string
  readonly StateMachineName?: string
  readonly StateMachineType?: 'EXPRESS' | 'STANDARD'
  readonly Tags?: readonly StepFunctionsStateMachine_TagsEntry[]
  readonly TracingConfiguration?: StepFunctionsStateMachine_TracingConfiguration
}

export interface StepFunctionsStateMachine_CloudWatchLogsLogGroup {
  readonly LogGroupArn?: string
}

export interface StepFunctionsStateMachine_EncryptionConfiguration {
  readonly KmsDataKeyReusePeriodSeconds?: number
  readonly KmsKeyId?: string
  readonly Type: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'
}

export interface StepFunctionsStateMachine_LogDestination {
  readonly CloudWatchLogsLogGroup?: StepFunctionsStateMachine_CloudWatchLogsLogGroup
}

export interface StepFunctionsStateMachine_LoggingConfiguration {
  readonly Destinations?: readonly StepFunctionsStateMachine_LogDestination[]
  readonly IncludeExecutionData?: boolean
  readonly Level?: 'ALL' | 'ERROR' | 'FATAL' | 'OFF'
}

export interface StepFunctionsStateMachine_S3Location {
  readonly Bucket: string
  readonly Key: string
  readonly Version?: string
}

export interface StepFunctionsStateMachine_TagsEntry {
  readonly Key: string
  readonly Value: string
}

export interface StepFunctionsStateMachine_TracingConfiguration {
  readonly Enabled?: boolean
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html */
export interface StepFunctionsStateMachineAlias {
  readonly DeploymentPreference?: StepFunctionsStateMachineAlias_DeploymentPreference
  readonly Description?: string
  readonly Name?: string
  readonly RoutingConfiguration?: readonly StepFunctionsStateMachineAlias_RoutingConfigurationVersion[]
  readonly StateMachineArn?: string
}

export interface StepFunctionsStateMachineAlias_DeploymentPreference {
  readonly Alarms?: readonly string[]
  readonly Interval?: number
  readonly Percentage?: number
  readonly StateMachineVersionArn: string
  readonly Type: 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'
}

export interface StepFunctionsStateMachineAlias_RoutingConfigurationVersion {
  readonly StateMachineVersionArn: string
  readonly Weight: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html */
export interface StepFunctionsStateMachineVersion {
  readonly Description?: string
  readonly StateMachineArn: string
  readonly StateMachineRevisionId?: string
}
