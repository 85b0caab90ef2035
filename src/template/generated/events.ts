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
  readonly Targets?: readonly EventsRuleTarget[]
}

export interface EventsRuleAppSyncParameters {
  readonly GraphQLOperation: string
}

export interface EventsRuleAwsVpcConfiguration {
  readonly AssignPublicIp?: string
  readonly SecurityGroups?: readonly string[]
  readonly Subnets: readonly string[]
}

export interface EventsRuleBatchArrayProperties {
  readonly Size?: number
}

export interface EventsRuleBatchParameters {
  readonly ArrayProperties?: EventsRuleBatchArrayProperties
  readonly JobDefinition: string
  readonly JobName: string
  readonly RetryStrategy?: EventsRuleBatchRetryStrategy
}

export interface EventsRuleBatchRetryStrategy {
  readonly Attempts?: number
}

export interface EventsRuleCapacityProviderStrategyItem {
  readonly Base?: number
  readonly CapacityProvider: string
  readonly Weight?: number
}

export interface EventsRuleDeadLetterConfig {
  readonly Arn?: string
}

export interface EventsRuleEcsParameters {
  readonly CapacityProviderStrategy?: readonly EventsRuleCapacityProviderStrategyItem[]
  readonly EnableECSManagedTags?: boolean
  readonly EnableExecuteCommand?: boolean
  readonly Group?: string
  readonly LaunchType?: string
  readonly NetworkConfiguration?: EventsRuleNetworkConfiguration
  readonly PlacementConstraints?: readonly EventsRulePlacementConstraint[]
  readonly PlacementStrategies?: readonly EventsRulePlacementStrategy[]
  readonly PlatformVersion?: string
  readonly PropagateTags?: string
  readonly ReferenceId?: string
  readonly TagList?: readonly Tag[]
  readonly TaskCount?: number
  readonly TaskDefinitionArn: string
}

export interface EventsRuleHttpParameters {
  readonly HeaderParameters?: { readonly [key: string]: string }
  readonly PathParameterValues?: readonly string[]
  readonly QueryStringParameters?: { readonly [key: string]: string }
}

export interface EventsRuleInputTransformer {
  readonly InputPathsMap?: { readonly [key: string]: string }
  readonly InputTemplate: string
}

export interface EventsRuleKinesisParameters {
  readonly PartitionKeyPath: string
}

export interface EventsRuleNetworkConfiguration {
  readonly AwsVpcConfiguration?: EventsRuleAwsVpcConfiguration
}

export interface EventsRulePlacementConstraint {
  readonly Expression?: string
  readonly Type?: string
}

export interface EventsRulePlacementStrategy {
  readonly Field?: string
  readonly Type?: string
}

export interface EventsRuleRedshiftDataParameters {
  readonly Database: string
  readonly DbUser?: string
  readonly SecretManagerArn?: string
  readonly Sql?: string
  readonly Sqls?: readonly string[]
  readonly StatementName?: string
  readonly WithEvent?: boolean
}

export interface EventsRuleRetryPolicy {
  readonly MaximumEventAgeInSeconds?: number
  readonly MaximumRetryAttempts?: number
}

export interface EventsRuleRunCommandParameters {
  readonly RunCommandTargets: readonly EventsRuleRunCommandTarget[]
}

export interface EventsRuleRunCommandTarget {
  readonly Key: string
  readonly Values: readonly string[]
}

export interface EventsRuleSageMakerPipelineParameter {
  readonly Name: string
  readonly Value: string
}

export interface EventsRuleSageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly EventsRuleSageMakerPipelineParameter[]
}

export interface EventsRuleSqsParameters {
  readonly MessageGroupId: string
}

export interface EventsRuleTarget {
  readonly AppSyncParameters?: EventsRuleAppSyncParameters
  readonly Arn: string
  readonly BatchParameters?: EventsRuleBatchParameters
  readonly DeadLetterConfig?: EventsRuleDeadLetterConfig
  readonly EcsParameters?: EventsRuleEcsParameters
  readonly HttpParameters?: EventsRuleHttpParameters
  readonly Id: string
  readonly Input?: string
  readonly InputPath?: string
  readonly InputTransformer?: EventsRuleInputTransformer
  readonly KinesisParameters?: EventsRuleKinesisParameters
  readonly RedshiftDataParameters?: EventsRuleRedshiftDataParameters
  readonly RetryPolicy?: EventsRuleRetryPolicy
  readonly RoleArn?: string
  readonly RunCommandParameters?: EventsRuleRunCommandParameters
  readonly SageMakerPipelineParameters?: EventsRuleSageMakerPipelineParameters
  readonly SqsParameters?: EventsRuleSqsParameters
}
