// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html */
export interface LambdaAlias {
  readonly Description?: string
  readonly FunctionName: string
  readonly FunctionVersion: string
  readonly Name: string
  readonly ProvisionedConcurrencyConfig?: LambdaAliasProvisionedConcurrencyConfiguration
  readonly RoutingConfig?: LambdaAliasAliasRoutingConfiguration
}

export interface LambdaAliasAliasRoutingConfiguration {
  readonly AdditionalVersionWeights?: readonly LambdaAliasVersionWeight[]
}

export interface LambdaAliasProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: number
}

export interface LambdaAliasVersionWeight {
  readonly FunctionVersion: string
  readonly FunctionWeight: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html */
export interface LambdaEventSourceMapping {
  readonly AmazonManagedKafkaEventSourceConfig?: LambdaEventSourceMappingAmazonManagedKafkaEventSourceConfig
  readonly BatchSize?: number
  readonly BisectBatchOnFunctionError?: boolean
  readonly DestinationConfig?: LambdaEventSourceMappingDestinationConfig
  readonly DocumentDBEventSourceConfig?: LambdaEventSourceMappingDocumentDBEventSourceConfig
  readonly Enabled?: boolean
  readonly EventSourceArn?: string
  readonly FilterCriteria?: LambdaEventSourceMappingFilterCriteria
  readonly FunctionName: string
  readonly FunctionResponseTypes?: readonly string[]
  readonly KmsKeyArn?: string
  readonly LoggingConfig?: LambdaEventSourceMappingLoggingConfig
  readonly MaximumBatchingWindowInSeconds?: number
  readonly MaximumRecordAgeInSeconds?: number
  readonly MaximumRetryAttempts?: number
  readonly MetricsConfig?: LambdaEventSourceMappingMetricsConfig
  readonly ParallelizationFactor?: number
  readonly ProvisionedPollerConfig?: LambdaEventSourceMappingProvisionedPollerConfig
  readonly Queues?: readonly string[]
  readonly ScalingConfig?: LambdaEventSourceMappingScalingConfig
  readonly SelfManagedEventSource?: LambdaEventSourceMappingSelfManagedEventSource
  readonly SelfManagedKafkaEventSourceConfig?: LambdaEventSourceMappingSelfManagedKafkaEventSourceConfig
  readonly SourceAccessConfigurations?: readonly LambdaEventSourceMappingSourceAccessConfiguration[]
  readonly StartingPosition?: string
  readonly StartingPositionTimestamp?: number
  readonly Tags?: readonly Tag[]
  readonly Topics?: readonly string[]
  readonly TumblingWindowInSeconds?: number
}

export interface LambdaEventSourceMappingAmazonManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string
  readonly SchemaRegistryConfig?: LambdaEventSourceMappingSchemaRegistryConfig
}

export interface LambdaEventSourceMappingDestinationConfig {
  readonly OnFailure?: LambdaEventSourceMappingOnFailure
}

export interface LambdaEventSourceMappingDocumentDBEventSourceConfig {
  readonly CollectionName?: string
  readonly DatabaseName?: string
  readonly FullDocument?: 'Default' | 'UpdateLookup'
}

export interface LambdaEventSourceMappingEndpoints {
  readonly KafkaBootstrapServers?: readonly string[]
}

export interface LambdaEventSourceMappingFilter {
  readonly Pattern?: string
}

export interface LambdaEventSourceMappingFilterCriteria {
  readonly Filters?: readonly LambdaEventSourceMappingFilter[]
}

export interface LambdaEventSourceMappingLoggingConfig {
  readonly SystemLogLevel?: 'DEBUG' | 'INFO' | 'WARN'
}

export interface LambdaEventSourceMappingMetricsConfig {
  readonly Metrics?: readonly ('ErrorCount' | 'EventCount' | 'KafkaMetrics')[]
}

export interface LambdaEventSourceMappingOnFailure {
  readonly Destination?: string
}

export interface LambdaEventSourceMappingProvisionedPollerConfig {
  readonly MaximumPollers?: number
  readonly MinimumPollers?: number
  readonly PollerGroupName?: string
}

export interface LambdaEventSourceMappingScalingConfig {
  readonly MaximumConcurrency?: number
}

export interface LambdaEventSourceMappingSchemaRegistryAccessConfig {
  readonly Type?: 'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'OAUTHBEARER_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE'
  readonly URI?: string
}

export interface LambdaEventSourceMappingSchemaRegistryConfig {
  readonly AccessConfigs?: readonly LambdaEventSourceMappingSchemaRegistryAccessConfig[]
  readonly EventRecordFormat?: 'JSON' | 'SOURCE'
  readonly SchemaRegistryURI?: string
  readonly SchemaValidationConfigs?: readonly LambdaEventSourceMappingSchemaValidationConfig[]
}

export interface LambdaEventSourceMappingSchemaValidationConfig {
  readonly Attribute?: 'KEY' | 'VALUE'
}

export interface LambdaEventSourceMappingSelfManagedEventSource {
  readonly Endpoints?: LambdaEventSourceMappingEndpoints
}

export interface LambdaEventSourceMappingSelfManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string
  readonly ConsumptionMode?: 'Queue' | 'Stream'
  readonly SchemaRegistryConfig?: LambdaEventSourceMappingSchemaRegistryConfig
}

export interface LambdaEventSourceMappingSourceAccessConfiguration {
  readonly Type?: 'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'IAM_AUTH' | 'IAM_OAUTHBEARER_AUTH' | 'OAUTHBEARER_AUDIENCE' | 'OAUTHBEARER_AUTH' | 'OAUTHBEARER_IDENTITY_POOL' | 'OAUTHBEARER_LOGICAL_CLUSTER' | 'OAUTHBEARER_SCOPE' | 'SASL_SCRAM_256_AUTH' | 'SASL_SCRAM_512_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'VIRTUAL_HOST' | 'VPC_SECURITY_GROUP' | 'VPC_SUBNET'
  readonly URI?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html */
export interface LambdaFunction {
  readonly Architectures?: readonly string[]
  readonly CapacityProviderConfig?: LambdaFunctionCapacityProviderConfig
  readonly Code: LambdaFunctionCode
  readonly CodeSigningConfigArn?: string
  readonly DeadLetterConfig?: LambdaFunctionDeadLetterConfig
  readonly Description?: string
  readonly DurableConfig?: LambdaFunctionDurableConfig
  readonly Environment?: LambdaFunctionEnvironment
  readonly EphemeralStorage?: LambdaFunctionEphemeralStorage
  readonly FileSystemConfigs?: readonly LambdaFunctionFileSystemConfig[]
  readonly FunctionName?: string
  readonly FunctionScalingConfig?: LambdaFunctionFunctionScalingConfig
  readonly Handler?: string
  readonly ImageConfig?: LambdaFunctionImageConfig
  readonly KmsKeyArn?: string
  readonly Layers?: readonly string[]
  readonly LoggingConfig?: LambdaFunctionLoggingConfig
  readonly MemorySize?: number
  readonly PackageType?: 'Image' | 'Zip'
  readonly PublishToLatestPublished?: boolean
  readonly RecursiveLoop?: 'Allow' | 'Terminate'
  readonly ReservedConcurrentExecutions?: number
  readonly Role: string
  readonly Runtime?: string
  readonly RuntimeManagementConfig?: LambdaFunctionRuntimeManagementConfig
  readonly SnapStart?: LambdaFunctionSnapStart
  readonly Tags?: readonly Tag[]
  readonly TenancyConfig?: LambdaFunctionTenancyConfig
  readonly Timeout?: number
  readonly TracingConfig?: LambdaFunctionTracingConfig
  readonly VpcConfig?: LambdaFunctionVpcConfig
}

export interface LambdaFunctionCapacityProviderConfig {
  readonly LambdaManagedInstancesCapacityProviderConfig: LambdaFunctionLambdaManagedInstancesCapacityProviderConfig
}

export interface LambdaFunctionCode {
  readonly ImageUri?: string
  readonly S3Bucket?: string
  readonly S3Key?: string
  readonly S3ObjectStorageMode?: 'COPY' | 'REFERENCE'
  readonly S3ObjectVersion?: string
  readonly SourceKMSKeyArn?: string
  readonly ZipFile?: string
}

export interface LambdaFunctionDeadLetterConfig {
  readonly TargetArn?: string
}

export interface LambdaFunctionDurableConfig {
  readonly ExecutionTimeout: number
  readonly KMSKeyArn?: string
  readonly RetentionPeriodInDays?: number
}

export interface LambdaFunctionEnvironment {
  readonly Variables?: { readonly [key: string]: string }
}

export interface LambdaFunctionEphemeralStorage {
  readonly Size: number
}

export interface LambdaFunctionFileSystemConfig {
  readonly Arn: string
  readonly LocalMountPath: string
  readonly S3FilesConfig?: LambdaFunctionS3FilesConfig
}

export interface LambdaFunctionFunctionScalingConfig {
  readonly MaxExecutionEnvironments?: number
  readonly MinExecutionEnvironments?: number
}

export interface LambdaFunctionImageConfig {
  readonly Command?: readonly string[]
  readonly EntryPoint?: readonly string[]
  readonly WorkingDirectory?: string
}

export interface LambdaFunctionLambdaManagedInstancesCapacityProviderConfig {
  readonly CapacityProviderArn: string
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: number
  readonly PerExecutionEnvironmentMaxConcurrency?: number
}

export interface LambdaFunctionLoggingConfig {
  readonly ApplicationLogLevel?: 'DEBUG' | 'ERROR' | 'FATAL' | 'INFO' | 'TRACE' | 'WARN'
  readonly LogFormat?: 'JSON' | 'Text'
  readonly LogGroup?: string
  readonly SystemLogLevel?: 'DEBUG' | 'INFO' | 'WARN'
}

export interface LambdaFunctionRuntimeManagementConfig {
  readonly RuntimeVersionArn?: string
  readonly UpdateRuntimeOn: 'Auto' | 'FunctionUpdate' | 'Manual'
}

export interface LambdaFunctionS3FilesConfig {
  readonly DirectS3Read?: 'AUTO' | 'DISABLED' | 'ENABLED'
}

export interface LambdaFunctionSnapStart {
  readonly ApplyOn: 'None' | 'PublishedVersions'
}

export interface LambdaFunctionTenancyConfig {
  readonly TenantIsolationMode: 'PER_TENANT'
}

export interface LambdaFunctionTracingConfig {
  readonly Mode?: 'Active' | 'PassThrough'
}

export interface LambdaFunctionVpcConfig {
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
  readonly Cors?: LambdaUrlCors
  readonly InvokeMode?: 'BUFFERED' | 'RESPONSE_STREAM'
  readonly Qualifier?: string
  readonly TargetFunctionArn: string
}

export interface LambdaUrlCors {
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
  readonly FunctionScalingConfig?: LambdaVersionFunctionScalingConfig
  readonly ProvisionedConcurrencyConfig?: LambdaVersionProvisionedConcurrencyConfiguration
  readonly RuntimePolicy?: LambdaVersionRuntimePolicy
}

export interface LambdaVersionFunctionScalingConfig {
  readonly MaxExecutionEnvironments?: number
  readonly MinExecutionEnvironments?: number
}

export interface LambdaVersionProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: number
}

export interface LambdaVersionRuntimePolicy {
  readonly RuntimeVersionArn?: string
  readonly UpdateRuntimeOn: string
}
