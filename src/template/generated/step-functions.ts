// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html */
export interface StepFunctionsActivity {
  readonly EncryptionConfiguration?: StepFunctionsActivityEncryptionConfiguration
  readonly Name: string
  readonly Tags?: readonly StepFunctionsActivityTagsEntry[]
}

export interface StepFunctionsActivityEncryptionConfiguration {
  readonly KmsDataKeyReusePeriodSeconds?: number
  readonly KmsKeyId?: string
  readonly Type: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'
}

export interface StepFunctionsActivityTagsEntry {
  readonly Key: string
  readonly Value: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html */
export interface StepFunctionsStateMachine {
  readonly Definition?: Json
  readonly DefinitionS3Location?: StepFunctionsStateMachineS3Location
  readonly DefinitionString?: string
  readonly DefinitionSubstitutions?: { readonly [key: string]: string | number | boolean }
  readonly EncryptionConfiguration?: StepFunctionsStateMachineEncryptionConfiguration
  readonly LoggingConfiguration?: StepFunctionsStateMachineLoggingConfiguration
  readonly RoleArn: string
  readonly StateMachineName?: string
  readonly StateMachineType?: 'EXPRESS' | 'STANDARD'
  readonly Tags?: readonly StepFunctionsStateMachineTagsEntry[]
  readonly TracingConfiguration?: StepFunctionsStateMachineTracingConfiguration
}

export interface StepFunctionsStateMachineCloudWatchLogsLogGroup {
  readonly LogGroupArn?: string
}

export interface StepFunctionsStateMachineEncryptionConfiguration {
  readonly KmsDataKeyReusePeriodSeconds?: number
  readonly KmsKeyId?: string
  readonly Type: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'
}

export interface StepFunctionsStateMachineLogDestination {
  readonly CloudWatchLogsLogGroup?: StepFunctionsStateMachineCloudWatchLogsLogGroup
}

export interface StepFunctionsStateMachineLoggingConfiguration {
  readonly Destinations?: readonly StepFunctionsStateMachineLogDestination[]
  readonly IncludeExecutionData?: boolean
  readonly Level?: 'ALL' | 'ERROR' | 'FATAL' | 'OFF'
}

export interface StepFunctionsStateMachineS3Location {
  readonly Bucket: string
  readonly Key: string
  readonly Version?: string
}

export interface StepFunctionsStateMachineTagsEntry {
  readonly Key: string
  readonly Value: string
}

export interface StepFunctionsStateMachineTracingConfiguration {
  readonly Enabled?: boolean
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html */
export interface StepFunctionsStateMachineAlias {
  readonly DeploymentPreference?: StepFunctionsStateMachineAliasDeploymentPreference
  readonly Description?: string
  readonly Name?: string
  readonly RoutingConfiguration?: readonly StepFunctionsStateMachineAliasRoutingConfigurationVersion[]
  readonly StateMachineArn?: string
}

export interface StepFunctionsStateMachineAliasDeploymentPreference {
  readonly Alarms?: readonly string[]
  readonly Interval?: number
  readonly Percentage?: number
  readonly StateMachineVersionArn: string
  readonly Type: 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'
}

export interface StepFunctionsStateMachineAliasRoutingConfigurationVersion {
  readonly StateMachineVersionArn: string
  readonly Weight: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html */
export interface StepFunctionsStateMachineVersion {
  readonly Description?: string
  readonly StateMachineArn: string
  readonly StateMachineRevisionId?: string
}
