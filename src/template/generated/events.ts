// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html */
export interface EventsRule {
  readonly Description?: string
  readonly EventBusName?: string
  readonly EventPattern?: string | Json
  readonly Name?: string
  readonly RoleArn?: string
  readonly ScheduleExpression?: string
  readonly State?: 'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'
  readonly Tags?: readonly Tag[]
  readonly Targets?: readonly EventsRule_Target[]
}

export interface EventsRule_AppSyncParameters {
  readonly GraphQLOperation: string
}

export interface EventsRule_AwsVpcConfiguration {
  readonly AssignPublicIp?: string
  readonly SecurityGroups?: readonly string[]
  readonly Subnets: readonly string[]
}

export interface EventsRule_BatchArrayProperties {
  readonly Size?: number
}

export interface EventsRule_BatchParameters {
  readonly ArrayProperties?: EventsRule_BatchArrayProperties
  readonly JobDefinition: string
  readonly JobName: string
  readonly RetryStrategy?: EventsRule_BatchRetryStrategy
}

export interface EventsRule_BatchRetryStrategy {
  readonly Attempts?: number
}

export interface EventsRule_CapacityProviderStrategyItem {
  readonly Base?: number
  readonly CapacityProvider: string
  readonly Weight?: number
}

export interface EventsRule_DeadLetterConfig {
  readonly Arn?: string
}

export interface EventsRule_EcsParameters {
  readonly CapacityProviderStrategy?: readonly EventsRule_CapacityProviderStrategyItem[]
  readonly EnableECSManagedTags?: boolean
  readonly EnableExecuteCommand?: boolean
  readonly Group?: string
  readonly LaunchType?: string
  readonly NetworkConfiguration?: EventsRule_NetworkConfiguration
  readonly PlacementConstraints?: readonly EventsRule_PlacementConstraint[]
  readonly PlacementStrategies?: readonly EventsRule_PlacementStrategy[]
  readonly PlatformVersion?: string
  readonly PropagateTags?: string
  readonly ReferenceId?: string
  readonly TagList?: readonly Tag[]
  readonly TaskCount?: number
  readonly TaskDefinitionArn: string
}

export interface EventsRule_HttpParameters {
  readonly HeaderParameters?: { readonly [key: string]: string }
  readonly PathParameterValues?: readonly string[]
  readonly QueryStringParameters?: { readonly [key: string]: string }
}

export interface EventsRule_InputTransformer {
  readonly InputPathsMap?: { readonly [key: string]: string }
  readonly InputTemplate: string
}

export interface EventsRule_KinesisParameters {
  readonly PartitionKeyPath: string
}

export interface EventsRule_NetworkConfiguration {
  readonly AwsVpcConfiguration?: EventsRule_AwsVpcConfiguration
}

export interface EventsRule_PlacementConstraint {
  readonly Expression?: string
  readonly Type?: string
}

export interface EventsRule_PlacementStrategy {
  readonly Field?: string
  readonly Type?: string
}

export interface EventsRule_RedshiftDataParameters {
  readonly Database: string
  readonly DbUser?: string
  readonly SecretManagerArn?: string
  readonly Sql?: string
  readonly Sqls?: readonly string[]
  readonly StatementName?: string
  readonly WithEvent?: boolean
}

export interface EventsRule_RetryPolicy {
  readonly MaximumEventAgeInSeconds?: number
  readonly MaximumRetryAttempts?: number
}

export interface EventsRule_RunCommandParameters {
  readonly RunCommandTargets: readonly EventsRule_RunCommandTarget[]
}

export interface EventsRule_RunCommandTarget {
  readonly Key: string
  readonly Values: readonly string[]
}

export interface EventsRule_SageMakerPipelineParameter {
  readonly Name: string
  readonly Value: string
}

export interface EventsRule_SageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly EventsRule_SageMakerPipelineParameter[]
}

export interface EventsRule_SqsParameters {
  readonly MessageGroupId: string
}

export interface EventsRule_Target {
  readonly AppSyncParameters?: EventsRule_AppSyncParameters
  readonly Arn: string
  readonly BatchParameters?: EventsRule_BatchParameters
  readonly DeadLetterConfig?: EventsRule_DeadLetterConfig
  readonly EcsParameters?: EventsRule_EcsParameters
  readonly HttpParameters?: EventsRule_HttpParameters
  readonly Id: string
  readonly Input?: string
  readonly InputPath?: string
  readonly InputTransformer?: EventsRule_InputTransformer
  readonly KinesisParameters?: EventsRule_KinesisParameters
  readonly RedshiftDataParameters?: EventsRule_RedshiftDataParameters
  readonly RetryPolicy?: EventsRule_RetryPolicy
  readonly RoleArn?: string
  readonly RunCommandParameters?: EventsRule_RunCommandParameters
  readonly SageMakerPipelineParameters?: EventsRule_SageMakerPipelineParameters
  readonly SqsParameters?: EventsRule_SqsParameters
}
