// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html */
export interface LambdaAlias {
  readonly Description?: string
  readonly FunctionName: string
  readonly FunctionVersion: string
  readonly Name: string
  readonly ProvisionedConcurrencyConfig?: LambdaAlias_ProvisionedConcurrencyConfiguration
  readonly RoutingConfig?: LambdaAlias_AliasRoutingConfiguration
}

export interface LambdaAlias_AliasRoutingConfiguration {
  readonly AdditionalVersionWeights?: readonly LambdaAlias_VersionWeight[]
}

export interface LambdaAlias_ProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: number
}

export interface LambdaAlias_VersionWeight {
  readonly FunctionVersion: string
  readonly FunctionWeight: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html */
export interface LambdaEventSourceMapping {
  readonly AmazonManagedKafkaEventSourceConfig?: LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig
  readonly BatchSize?: number
  readonly BisectBatchOnFunctionError?: boolean
  readonly DestinationConfig?: LambdaEventSourceMapping_DestinationConfig
  readonly DocumentDBEventSourceConfig?: LambdaEventSourceMapping_DocumentDBEventSourceConfig
  readonly Enabled?: boolean
  readonly EventSourceArn?: string
  readonly FilterCriteria?: LambdaEventSourceMapping_FilterCriteria
  readonly FunctionName: string
  readonly FunctionResponseTypes?: readonly string[]
  readonly KmsKeyArn?: string
  readonly LoggingConfig?: LambdaEventSourceMapping_LoggingConfig
  readonly MaximumBatchingWindowInSeconds?: number
  readonly MaximumRecordAgeInSeconds?: number
  readonly MaximumRetryAttempts?: number
  readonly MetricsConfig?: LambdaEventSourceMapping_MetricsConfig
  readonly ParallelizationFactor?: number
  readonly ProvisionedPollerConfig?: LambdaEventSourceMapping_ProvisionedPollerConfig
  readonly Queues?: readonly string[]
  readonly ScalingConfig?: LambdaEventSourceMapping_ScalingConfig
  readonly SelfManagedEventSource?: LambdaEventSourceMapping_SelfManagedEventSource
  readonly SelfManagedKafkaEventSourceConfig?: LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig
  readonly SourceAccessConfigurations?: readonly LambdaEventSourceMapping_SourceAccessConfiguration[]
  readonly StartingPosition?: string
  readonly StartingPositionTimestamp?: number
  readonly Tags?: readonly Tag[]
  readonly Topics?: readonly string[]
  readonly TumblingWindowInSeconds?: number
}

export interface LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string
  readonly SchemaRegistryConfig?: LambdaEventSourceMapping_SchemaRegistryConfig
}

export interface LambdaEventSourceMapping_DestinationConfig {
  readonly OnFailure?: LambdaEventSourceMapping_OnFailure
}

export interface LambdaEventSourceMapping_DocumentDBEventSourceConfig {
  readonly CollectionName?: string
  readonly DatabaseName?: string
  readonly FullDocument?: 'Default' | 'UpdateLookup'
}

export interface LambdaEventSourceMapping_Endpoints {
  readonly KafkaBootstrapServers?: readonly string[]
}

export interface LambdaEventSourceMapping_Filter {
  readonly Pattern?: string
}

export interface LambdaEventSourceMapping_FilterCriteria {
  readonly Filters?: readonly LambdaEventSourceMapping_Filter[]
}

export interface LambdaEventSourceMapping_LoggingConfig {
  readonly SystemLogLevel?: 'DEBUG' | 'INFO' | 'WARN'
}

export interface LambdaEventSourceMapping_MetricsConfig {
  readonly Metrics?: readonly ('ErrorCount' | 'EventCount' | 'KafkaMetrics')[]
}

export interface LambdaEventSourceMapping_OnFailure {
  readonly Destination?: string
}

export interface LambdaEventSourceMapping_ProvisionedPollerConfig {
  readonly MaximumPollers?: number
  readonly MinimumPollers?: number
  readonly PollerGroupName?: string
}

export interface LambdaEventSourceMapping_ScalingConfig {
  readonly MaximumConcurrency?: number
}

export interface LambdaEventSourceMapping_SchemaRegistryAccessConfig {
  readonly Type?: 'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'OAUTHBEARER_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE'
  readonly URI?: string
}

export interface LambdaEventSourceMapping_SchemaRegistryConfig {
  readonly AccessConfigs?: readonly LambdaEventSourceMapping_SchemaRegistryAccessConfig[]
  readonly EventRecordFormat?: 'JSON' | 'SOURCE'
  readonly SchemaRegistryURI?: string
  readonly SchemaValidationConfigs?: readonly LambdaEventSourceMapping_SchemaValidationConfig[]
}

export interface LambdaEventSourceMapping_SchemaValidationConfig {
  readonly Attribute?: 'KEY' | 'VALUE'
}

export interface LambdaEventSourceMapping_SelfManagedEventSource {
  readonly Endpoints?: LambdaEventSourceMapping_Endpoints
}

export interface LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string
  readonly ConsumptionMode?: 'Queue' | 'Stream'
  readonly SchemaRegistryConfig?: LambdaEventSourceMapping_SchemaRegistryConfig
}

export interface LambdaEventSourceMapping_SourceAccessConfiguration {
  readonly Type?: 'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'IAM_AUTH' | 'IAM_OAUTHBEARER_AUTH' | 'OAUTHBEARER_AUDIENCE' | 'OAUTHBEARER_AUTH' | 'OAUTHBEARER_IDENTITY_POOL' | 'OAUTHBEARER_LOGICAL_CLUSTER' | 'OAUTHBEARER_SCOPE' | 'SASL_SCRAM_256_AUTH' | 'SASL_SCRAM_512_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'VIRTUAL_HOST' | 'VPC_SECURITY_GROUP' | 'VPC_SUBNET'
  readonly URI?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html */
export interface LambdaFunction {
  readonly Architectures?: readonly string[]
  readonly CapacityProviderConfig?: LambdaFunction_CapacityProviderConfig
  readonly Code: LambdaFunction_Code
  readonly CodeSigningConfigArn?: string
  readonly DeadLetterConfig?: LambdaFunction_DeadLetterConfig
  readonly Description?: string
  readonly DurableConfig?: LambdaFunction_DurableConfig
  readonly Environment?: LambdaFunction_Environment
  readonly EphemeralStorage?: LambdaFunction_EphemeralStorage
  readonly FileSystemConfigs?: readonly LambdaFunction_FileSystemConfig[]
  readonly FunctionName?: string
  readonly FunctionScalingConfig?: LambdaFunction_FunctionScalingConfig
  readonly Handler?: string
  readonly ImageConfig?: LambdaFunction_ImageConfig
  readonly KmsKeyArn?: string
  readonly Layers?: readonly string[]
  readonly LoggingConfig?: LambdaFunction_LoggingConfig
  readonly MemorySize?: number
  readonly PackageType?: 'Image' | 'Zip'
  readonly PublishToLatestPublished?: boolean
  readonly RecursiveLoop?: 'Allow' | 'Terminate'
  readonly ReservedConcurrentExecutions?: number
  readonly Role: string
  readonly Runtime?: string
  readonly RuntimeManagementConfig?: LambdaFunction_RuntimeManagementConfig
  readonly SnapStart?: LambdaFunction_SnapStart
  readonly Tags?: readonly Tag[]
  readonly TenancyConfig?: LambdaFunction_TenancyConfig
  readonly Timeout?: number
  readonly TracingConfig?: LambdaFunction_TracingConfig
  readonly VpcConfig?: LambdaFunction_VpcConfig
}

export interface LambdaFunction_CapacityProviderConfig {
  readonly LambdaManagedInstancesCapacityProviderConfig: LambdaFunction_LambdaManagedInstancesCapacityProviderConfig
}

export interface LambdaFunction_Code {
  readonly ImageUri?: string
  readonly S3Bucket?: string
  readonly S3Key?: string
  readonly S3ObjectStorageMode?: 'COPY' | 'REFERENCE'
  readonly S3ObjectVersion?: string
  readonly SourceKMSKeyArn?: string
  readonly ZipFile?: string
}

export interface LambdaFunction_DeadLetterConfig {
  readonly TargetArn?: string
}

export interface LambdaFunction_DurableConfig {
  readonly ExecutionTimeout: number
  readonly KMSKeyArn?: string
  readonly RetentionPeriodInDays?: number
}

export interface LambdaFunction_Environment {
  readonly Variables?: { readonly [key: string]: string }
}

export interface LambdaFunction_EphemeralStorage {
  readonly Size: number
}

export interface LambdaFunction_FileSystemConfig {
  readonly Arn: string
  readonly LocalMountPath: string
  readonly S3FilesConfig?: LambdaFunction_S3FilesConfig
}

export interface LambdaFunction_FunctionScalingConfig {
  readonly MaxExecutionEnvironments?: number
  readonly MinExecutionEnvironments?: number
}

export interface LambdaFunction_ImageConfig {
  readonly Command?: readonly string[]
  readonly EntryPoint?: readonly string[]
  readonly WorkingDirectory?: string
}

export interface LambdaFunction_LambdaManagedInstancesCapacityProviderConfig {
  readonly CapacityProviderArn: string
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: number
  readonly PerExecutionEnvironmentMaxConcurrency?: number
}

export interface LambdaFunction_LoggingConfig {
  readonly ApplicationLogLevel?: 'DEBUG' | 'ERROR' | 'FATAL' | 'INFO' | 'TRACE' | 'WARN'
  readonly LogFormat?: 'JSON' | 'Text'
  readonly LogGroup?: string
  readonly SystemLogLevel?: 'DEBUG' | 'INFO' | 'WARN'
}

export interface LambdaFunction_RuntimeManagementConfig {
  readonly RuntimeVersionArn?: string
  readonly UpdateRuntimeOn: 'Auto' | 'FunctionUpdate' | 'Manual'
}

export interface LambdaFunction_S3FilesConfig {
  readonly DirectS3Read?: 'AUTO' | 'DISABLED' | 'ENABLED'
}

export interface LambdaFunction_SnapStart {
  readonly ApplyOn: 'None' | 'PublishedVersions'
}

export interface LambdaFunction_TenancyConfig {
  readonly TenantIsolationMode: 'PER_TENANT'
}

export interface LambdaFunction_TracingConfig {
  readonly Mode?: 'Active' | 'PassThrough'
}

export interface LambdaFunction_VpcConfig {
  readonly Ipv6AllowedForDualStack?: boolean
  readonly SecurityGroupIds?: readonly string[]
  readonly SubnetIds?: readonly string[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html */
export interface LambdaPermission {
  readonly Action: string
  readonly EventSourceToken?: string
  readonly FunctionName: string
  readonly FunctionUrlAuthType?: 'AWS_IAM' | 'NONE'
  readonly InvokedViaFunctionUrl?: boolean
  readonly Principal: string
  readonly PrincipalOrgID?: string
  readonly SourceAccount?: string
  readonly SourceArn?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html */
export interface LambdaUrl {
  readonly AuthType: 'AWS_IAM' | 'NONE'
  readonly Cors?: LambdaUrl_Cors
  readonly InvokeMode?: 'BUFFERED' | 'RESPONSE_STREAM'
  readonly Qualifier?: string
  readonly TargetFunctionArn: string
}

export interface LambdaUrl_Cors {
  readonly AllowCredentials?: boolean
  readonly AllowHeaders?: readonly string[]
  readonly AllowMethods?: readonly string[]
  readonly AllowOrigins?: readonly string[]
  readonly ExposeHeaders?: readonly string[]
  readonly MaxAge?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html */
export interface LambdaVersion {
  readonly CodeSha256?: string
  readonly Description?: string
  readonly FunctionName: string
  readonly FunctionScalingConfig?: LambdaVersion_FunctionScalingConfig
  readonly ProvisionedConcurrencyConfig?: LambdaVersion_ProvisionedConcurrencyConfiguration
  readonly RuntimePolicy?: LambdaVersion_RuntimePolicy
}

export interface LambdaVersion_FunctionScalingConfig {
  readonly MaxExecutionEnvironments?: number
  readonly MinExecutionEnvironments?: number
}

export interface LambdaVersion_ProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: number
}

export interface LambdaVersion_RuntimePolicy {
  readonly RuntimeVersionArn?: string
  readonly UpdateRuntimeOn: string
}
