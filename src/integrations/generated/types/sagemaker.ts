// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export interface AdditionalModelDataSource {
  readonly ChannelName: string
  readonly S3DataSource: S3ModelDataSource
}
export interface Alarm {
  readonly AlarmName?: string
}
export interface AlgorithmSpecification {
  readonly TrainingImage?: string
  readonly AlgorithmName?: string
  readonly TrainingInputMode: TrainingInputMode
  readonly MetricDefinitions?: readonly MetricDefinition[]
  readonly EnableSageMakerMetricsTimeSeries?: boolean
  readonly ContainerEntrypoint?: readonly string[]
  readonly ContainerArguments?: readonly string[]
  readonly TrainingImageConfig?: TrainingImageConfig
}
export interface AnnotationConsolidationConfig {
  readonly AnnotationConsolidationLambdaArn: string
}
export interface AppSpecification {
  readonly ImageUri: string
  readonly ContainerEntrypoint?: readonly string[]
  readonly ContainerArguments?: readonly string[]
}
export type AssemblyType = "None" | "Line"
export interface AsyncInferenceClientConfig {
  readonly MaxConcurrentInvocationsPerInstance?: number
}
export interface AsyncInferenceConfig {
  readonly ClientConfig?: AsyncInferenceClientConfig
  readonly OutputConfig: AsyncInferenceOutputConfig
}
export interface AsyncInferenceNotificationConfig {
  readonly SuccessTopic?: string
  readonly ErrorTopic?: string
  readonly IncludeInferenceResponseIn?: readonly AsyncNotificationTopicTypes[]
}
export interface AsyncInferenceOutputConfig {
  readonly KmsKeyId?: string
  readonly S3OutputPath?: string
  readonly NotificationConfig?: AsyncInferenceNotificationConfig
  readonly S3FailurePath?: string
}
export type AsyncNotificationTopicTypes = "SUCCESS_NOTIFICATION_TOPIC" | "ERROR_NOTIFICATION_TOPIC"
export interface AthenaDatasetDefinition {
  readonly Catalog: string
  readonly Database: string
  readonly QueryString: string
  readonly WorkGroup?: string
  readonly OutputS3Uri: string
  readonly KmsKeyId?: string
  readonly OutputFormat: AthenaResultFormat
  readonly OutputCompression?: AthenaResultCompressionType
}
export type AthenaResultCompressionType = "GZIP" | "SNAPPY" | "ZLIB"
export type AthenaResultFormat = "PARQUET" | "ORC" | "AVRO" | "JSON" | "TEXTFILE"
export interface AutoParameter {
  readonly Name: string
  readonly ValueHint: string
}
export interface AutoRollbackConfig {
  readonly Alarms?: readonly Alarm[]
}
export interface Autotune {
  readonly Mode: AutotuneMode
}
export type AutotuneMode = "Enabled"
export interface BatchDataCaptureConfig {
  readonly DestinationS3Uri: string
  readonly KmsKeyId?: string
  readonly GenerateInferenceId?: boolean
}
export type BatchStrategy = "MultiRecord" | "SingleRecord"
export interface BestObjectiveNotImproving {
  readonly MaxNumberOfTrainingJobsNotImproving?: number
}
export interface BlueGreenUpdatePolicy {
  readonly TrafficRoutingConfiguration: TrafficRoutingConfig
  readonly TerminationWaitInSeconds?: number
  readonly MaximumExecutionTimeoutInSeconds?: number
}
export type CapacityReservationPreference = "capacity-reservations-only"
export interface CapacitySize {
  readonly Type: CapacitySizeType
  readonly Value: number
}
export type CapacitySizeType = "INSTANCE_COUNT" | "CAPACITY_PERCENT"
export interface CaptureContentTypeHeader {
  readonly CsvContentTypes?: readonly string[]
  readonly JsonContentTypes?: readonly string[]
}
export type CaptureMode = "Input" | "Output" | "InputAndOutput"
export interface CaptureOption {
  readonly CaptureMode: CaptureMode
}
export interface CategoricalParameterRange {
  readonly Name: string
  readonly Values: readonly string[]
}
export interface Channel {
  readonly ChannelName: string
  readonly DataSource: DataSource
  readonly ContentType?: string
  readonly CompressionType?: CompressionType
  readonly RecordWrapperType?: RecordWrapper
  readonly InputMode?: TrainingInputMode
  readonly ShuffleConfig?: ShuffleConfig
}
export interface CheckpointConfig {
  readonly S3Uri: string
  readonly LocalPath?: string
}
export interface ClarifyExplainerConfig {
  readonly EnableExplanations?: string
  readonly InferenceConfig?: ClarifyInferenceConfig
  readonly ShapConfig: ClarifyShapConfig
}
export type ClarifyFeatureType = "numerical" | "categorical" | "text"
export interface ClarifyInferenceConfig {
  readonly FeaturesAttribute?: string
  readonly ContentTemplate?: string
  readonly MaxRecordCount?: number
  readonly MaxPayloadInMB?: number
  readonly ProbabilityIndex?: number
  readonly LabelIndex?: number
  readonly ProbabilityAttribute?: string
  readonly LabelAttribute?: string
  readonly LabelHeaders?: readonly string[]
  readonly FeatureHeaders?: readonly string[]
  readonly FeatureTypes?: readonly ClarifyFeatureType[]
}
export interface ClarifyShapBaselineConfig {
  readonly MimeType?: string
  readonly ShapBaseline?: string
  readonly ShapBaselineUri?: string
}
export interface ClarifyShapConfig {
  readonly ShapBaselineConfig: ClarifyShapBaselineConfig
  readonly NumberOfSamples?: number
  readonly UseLogit?: boolean
  readonly Seed?: number
  readonly TextConfig?: ClarifyTextConfig
}
export interface ClarifyTextConfig {
  readonly Language: ClarifyTextLanguage
  readonly Granularity: ClarifyTextGranularity
}
export type ClarifyTextGranularity = "token" | "sentence" | "paragraph"
export type ClarifyTextLanguage = "af" | "sq" | "ar" | "hy" | "eu" | "bn" | "bg" | "ca" | "zh" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fi" | "fr" | "de" | "el" | "gu" | "he" | "hi" | "hu" | "is" | "id" | "ga" | "it" | "kn" | "ky" | "lv" | "lt" | "lb" | "mk" | "ml" | "mr" | "ne" | "nb" | "fa" | "pl" | "pt" | "ro" | "ru" | "sa" | "sr" | "tn" | "si" | "sk" | "sl" | "es" | "sv" | "tl" | "ta" | "tt" | "te" | "tr" | "uk" | "ur" | "yo" | "lij" | "xx"
export interface CollectionConfiguration {
  readonly CollectionName?: string
  readonly CollectionParameters?: { readonly [name: string]: string }
}
export type CompleteOnConvergence = "Disabled" | "Enabled"
export type CompressionType = "None" | "Gzip"
export interface ContainerDefinition {
  readonly ContainerHostname?: string
  readonly Image?: string
  readonly ImageConfig?: ImageConfig
  readonly Mode?: ContainerMode
  readonly ModelDataUrl?: string
  readonly ModelDataSource?: ModelDataSource
  readonly AdditionalModelDataSources?: readonly AdditionalModelDataSource[]
  readonly Environment?: { readonly [name: string]: string }
  readonly ModelPackageName?: string
  readonly InferenceSpecificationName?: string
  readonly MultiModelConfig?: MultiModelConfig
}
export type ContainerMode = "SingleModel" | "MultiModel"
export type ContentClassifier = "FreeOfPersonallyIdentifiableInformation" | "FreeOfAdultContent"
export interface ContinuousParameterRange {
  readonly Name: string
  readonly MinValue: string
  readonly MaxValue: string
  readonly ScalingType?: HyperParameterScalingType
}
export interface ConvergenceDetected {
  readonly CompleteOnConvergence?: CompleteOnConvergence
}
export interface CreateEndpointConfigInput {
  readonly EndpointConfigName: string
  readonly ProductionVariants: readonly ProductionVariant[]
  readonly DataCaptureConfig?: DataCaptureConfig
  readonly Tags?: readonly Tag[]
  readonly KmsKeyId?: string
  readonly AsyncInferenceConfig?: AsyncInferenceConfig
  readonly ExplainerConfig?: ExplainerConfig
  readonly ShadowProductionVariants?: readonly ProductionVariant[]
  readonly ExecutionRoleArn?: string
  readonly VpcConfig?: VpcConfig
  readonly EnableNetworkIsolation?: boolean
  readonly MetricsConfig?: MetricsConfig
}
export interface CreateEndpointConfigOutput {
  readonly EndpointConfigArn: string
}
export interface CreateEndpointInput {
  readonly EndpointName: string
  readonly EndpointConfigName: string
  readonly DeploymentConfig?: DeploymentConfig
  readonly Tags?: readonly Tag[]
}
export interface CreateEndpointOutput {
  readonly EndpointArn: string
}
export interface CreateHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string
  readonly HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinition
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinition[]
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfig
  readonly Tags?: readonly Tag[]
  readonly Autotune?: Autotune
}
export interface CreateHyperParameterTuningJobResponse {
  readonly HyperParameterTuningJobArn: string
}
export interface CreateLabelingJobRequest {
  readonly LabelingJobName: string
  readonly LabelAttributeName: string
  readonly InputConfig: LabelingJobInputConfig
  readonly OutputConfig: LabelingJobOutputConfig
  readonly RoleArn: string
  readonly LabelCategoryConfigS3Uri?: string
  readonly StoppingConditions?: LabelingJobStoppingConditions
  readonly LabelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfig
  readonly HumanTaskConfig: HumanTaskConfig
  readonly Tags?: readonly Tag[]
}
export interface CreateLabelingJobResponse {
  readonly LabelingJobArn: string
}
export interface CreateModelInput {
  readonly ModelName: string
  readonly PrimaryContainer?: ContainerDefinition
  readonly Containers?: readonly ContainerDefinition[]
  readonly InferenceExecutionConfig?: InferenceExecutionConfig
  readonly ExecutionRoleArn?: string
  readonly Tags?: readonly Tag[]
  readonly VpcConfig?: VpcConfig
  readonly EnableNetworkIsolation?: boolean
}
export interface CreateModelOutput {
  readonly ModelArn: string
}
export interface CreateProcessingJobRequest {
  readonly ProcessingInputs?: readonly ProcessingInput[]
  readonly ProcessingOutputConfig?: ProcessingOutputConfig
  readonly ProcessingJobName: string
  readonly ProcessingResources: ProcessingResources
  readonly StoppingCondition?: ProcessingStoppingCondition
  readonly AppSpecification: AppSpecification
  readonly Environment?: { readonly [name: string]: string }
  readonly NetworkConfig?: NetworkConfig
  readonly RoleArn: string
  readonly Tags?: readonly Tag[]
  readonly ExperimentConfig?: ExperimentConfig
}
export interface CreateProcessingJobResponse {
  readonly ProcessingJobArn: string
}
export interface CreateTrainingJobRequest {
  readonly TrainingJobName: string
  readonly HyperParameters?: { readonly [name: string]: string }
  readonly AlgorithmSpecification?: AlgorithmSpecification
  readonly RoleArn: string
  readonly InputDataConfig?: readonly Channel[]
  readonly OutputDataConfig: OutputDataConfig
  readonly ResourceConfig?: ResourceConfig
  readonly VpcConfig?: VpcConfig
  readonly StoppingCondition?: StoppingCondition
  readonly Tags?: readonly Tag[]
  readonly EnableNetworkIsolation?: boolean
  readonly EnableInterContainerTrafficEncryption?: boolean
  readonly EnableManagedSpotTraining?: boolean
  readonly CheckpointConfig?: CheckpointConfig
  readonly DebugHookConfig?: DebugHookConfig
  readonly DebugRuleConfigurations?: readonly DebugRuleConfiguration[]
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfig
  readonly ExperimentConfig?: ExperimentConfig
  readonly ProfilerConfig?: ProfilerConfig
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfiguration[]
  readonly Environment?: { readonly [name: string]: string }
  readonly RetryStrategy?: RetryStrategy
  readonly RemoteDebugConfig?: RemoteDebugConfig
  readonly InfraCheckConfig?: InfraCheckConfig
  readonly SessionChainingConfig?: SessionChainingConfig
  readonly ServerlessJobConfig?: ServerlessJobConfig
  readonly MlflowConfig?: MlflowConfig
  readonly ModelPackageConfig?: ModelPackageConfig
}
export interface CreateTrainingJobResponse {
  readonly TrainingJobArn: string
}
export interface CreateTransformJobRequest {
  readonly TransformJobName: string
  readonly ModelName: string
  readonly MaxConcurrentTransforms?: number
  readonly ModelClientConfig?: ModelClientConfig
  readonly MaxPayloadInMB?: number
  readonly BatchStrategy?: BatchStrategy
  readonly Environment?: { readonly [name: string]: string }
  readonly TransformInput: TransformInput
  readonly TransformOutput: TransformOutput
  readonly DataCaptureConfig?: BatchDataCaptureConfig
  readonly TransformResources: TransformResources
  readonly DataProcessing?: DataProcessing
  readonly Tags?: readonly Tag[]
  readonly ExperimentConfig?: ExperimentConfig
}
export interface CreateTransformJobResponse {
  readonly TransformJobArn: string
}
export type CustomizationTechnique = "SFT" | "DPO" | "RLVR" | "RLAIF"
export interface DataCaptureConfig {
  readonly EnableCapture?: boolean
  readonly InitialSamplingPercentage: number
  readonly DestinationS3Uri: string
  readonly KmsKeyId?: string
  readonly CaptureOptions: readonly CaptureOption[]
  readonly CaptureContentTypeHeader?: CaptureContentTypeHeader
}
export type DataDistributionType = "FullyReplicated" | "ShardedByS3Key"
export interface DataProcessing {
  readonly InputFilter?: string
  readonly OutputFilter?: string
  readonly JoinSource?: JoinSource
}
export interface DataSource {
  readonly S3DataSource?: S3DataSource
  readonly FileSystemDataSource?: FileSystemDataSource
  readonly DatasetSource?: DatasetSource
}
export interface DatasetDefinition {
  readonly AthenaDatasetDefinition?: AthenaDatasetDefinition
  readonly RedshiftDatasetDefinition?: RedshiftDatasetDefinition
  readonly LocalPath?: string
  readonly DataDistributionType?: DataDistributionType
  readonly InputMode?: InputMode
}
export interface DatasetSource {
  readonly DatasetArn: string
}
export interface DebugHookConfig {
  readonly LocalPath?: string
  readonly S3OutputPath: string
  readonly HookParameters?: { readonly [name: string]: string }
  readonly CollectionConfigurations?: readonly CollectionConfiguration[]
}
export interface DebugRuleConfiguration {
  readonly RuleConfigurationName: string
  readonly LocalPath?: string
  readonly S3OutputPath?: string
  readonly RuleEvaluatorImage: string
  readonly InstanceType?: ProcessingInstanceType
  readonly VolumeSizeInGB?: number
  readonly RuleParameters?: { readonly [name: string]: string }
}
export interface DebugRuleEvaluationStatus {
  readonly RuleConfigurationName?: string
  readonly RuleEvaluationJobArn?: string
  readonly RuleEvaluationStatus?: RuleEvaluationStatus
  readonly StatusDetails?: string
  readonly LastModifiedTime?: number | string
}
export interface DeploymentConfig {
  readonly BlueGreenUpdatePolicy?: BlueGreenUpdatePolicy
  readonly RollingUpdatePolicy?: RollingUpdatePolicy
  readonly AutoRollbackConfiguration?: AutoRollbackConfig
}
export interface DescribeHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string
}
export interface DescribeHyperParameterTuningJobResponse {
  readonly HyperParameterTuningJobName: string
  readonly HyperParameterTuningJobArn: string
  readonly HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinition
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinition[]
  readonly HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
  readonly CreationTime: number | string
  readonly HyperParameterTuningEndTime?: number | string
  readonly LastModifiedTime?: number | string
  readonly TrainingJobStatusCounters: TrainingJobStatusCounters
  readonly ObjectiveStatusCounters: ObjectiveStatusCounters
  readonly BestTrainingJob?: HyperParameterTrainingJobSummary
  readonly OverallBestTrainingJob?: HyperParameterTrainingJobSummary
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfig
  readonly Autotune?: Autotune
  readonly FailureReason?: string
  readonly TuningJobCompletionDetails?: HyperParameterTuningJobCompletionDetails
  readonly ConsumedResources?: HyperParameterTuningJobConsumedResources
}
export interface DescribeLabelingJobRequest {
  readonly LabelingJobName: string
}
export interface DescribeLabelingJobResponse {
  readonly LabelingJobStatus: LabelingJobStatus
  readonly LabelCounters: LabelCounters
  readonly FailureReason?: string
  readonly CreationTime: number | string
  readonly LastModifiedTime: number | string
  readonly JobReferenceCode: string
  readonly LabelingJobName: string
  readonly LabelingJobArn: string
  readonly LabelAttributeName?: string
  readonly InputConfig: LabelingJobInputConfig
  readonly OutputConfig: LabelingJobOutputConfig
  readonly RoleArn: string
  readonly LabelCategoryConfigS3Uri?: string
  readonly StoppingConditions?: LabelingJobStoppingConditions
  readonly LabelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfig
  readonly HumanTaskConfig: HumanTaskConfig
  readonly Tags?: readonly Tag[]
  readonly LabelingJobOutput?: LabelingJobOutput
}
export interface DescribeProcessingJobRequest {
  readonly ProcessingJobName: string
}
export interface DescribeProcessingJobResponse {
  readonly ProcessingInputs?: readonly ProcessingInput[]
  readonly ProcessingOutputConfig?: ProcessingOutputConfig
  readonly ProcessingJobName: string
  readonly ProcessingResources: ProcessingResources
  readonly StoppingCondition?: ProcessingStoppingCondition
  readonly AppSpecification: AppSpecification
  readonly Environment?: { readonly [name: string]: string }
  readonly NetworkConfig?: NetworkConfig
  readonly RoleArn?: string
  readonly ExperimentConfig?: ExperimentConfig
  readonly ProcessingJobArn: string
  readonly ProcessingJobStatus: ProcessingJobStatus
  readonly ExitMessage?: string
  readonly FailureReason?: string
  readonly ProcessingEndTime?: number | string
  readonly ProcessingStartTime?: number | string
  readonly LastModifiedTime?: number | string
  readonly CreationTime: number | string
  readonly MonitoringScheduleArn?: string
  readonly AutoMLJobArn?: string
  readonly TrainingJobArn?: string
}
export interface DescribeTrainingJobRequest {
  readonly TrainingJobName: string
}
export interface DescribeTrainingJobResponse {
  readonly TrainingJobName: string
  readonly TrainingJobArn: string
  readonly TuningJobArn?: string
  readonly LabelingJobArn?: string
  readonly AutoMLJobArn?: string
  readonly ModelArtifacts: ModelArtifacts
  readonly TrainingJobStatus: TrainingJobStatus
  readonly SecondaryStatus: SecondaryStatus
  readonly FailureReason?: string
  readonly HyperParameters?: { readonly [name: string]: string }
  readonly AlgorithmSpecification?: AlgorithmSpecification
  readonly RoleArn?: string
  readonly InputDataConfig?: readonly Channel[]
  readonly OutputDataConfig?: OutputDataConfig
  readonly ResourceConfig?: ResourceConfig
  readonly WarmPoolStatus?: WarmPoolStatus
  readonly VpcConfig?: VpcConfig
  readonly StoppingCondition: StoppingCondition
  readonly CreationTime: number | string
  readonly TrainingStartTime?: number | string
  readonly TrainingEndTime?: number | string
  readonly LastModifiedTime?: number | string
  readonly SecondaryStatusTransitions?: readonly SecondaryStatusTransition[]
  readonly FinalMetricDataList?: readonly MetricData[]
  readonly EnableNetworkIsolation?: boolean
  readonly EnableInterContainerTrafficEncryption?: boolean
  readonly EnableManagedSpotTraining?: boolean
  readonly CheckpointConfig?: CheckpointConfig
  readonly TrainingTimeInSeconds?: number
  readonly BillableTimeInSeconds?: number
  readonly BillableTokenCount?: number
  readonly DebugHookConfig?: DebugHookConfig
  readonly ExperimentConfig?: ExperimentConfig
  readonly DebugRuleConfigurations?: readonly DebugRuleConfiguration[]
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfig
  readonly DebugRuleEvaluationStatuses?: readonly DebugRuleEvaluationStatus[]
  readonly ProfilerConfig?: ProfilerConfig
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfiguration[]
  readonly ProfilerRuleEvaluationStatuses?: readonly ProfilerRuleEvaluationStatus[]
  readonly ProfilingStatus?: ProfilingStatus
  readonly Environment?: { readonly [name: string]: string }
  readonly RetryStrategy?: RetryStrategy
  readonly RemoteDebugConfig?: RemoteDebugConfig
  readonly InfraCheckConfig?: InfraCheckConfig
  readonly ServerlessJobConfig?: ServerlessJobConfig
  readonly MlflowConfig?: MlflowConfig
  readonly ModelPackageConfig?: ModelPackageConfig
  readonly MlflowDetails?: MlflowDetails
  readonly ProgressInfo?: TrainingProgressInfo
  readonly OutputModelPackageArn?: string
}
export interface DescribeTransformJobRequest {
  readonly TransformJobName: string
}
export interface DescribeTransformJobResponse {
  readonly TransformJobName: string
  readonly TransformJobArn: string
  readonly TransformJobStatus: TransformJobStatus
  readonly FailureReason?: string
  readonly ModelName: string
  readonly MaxConcurrentTransforms?: number
  readonly ModelClientConfig?: ModelClientConfig
  readonly MaxPayloadInMB?: number
  readonly BatchStrategy?: BatchStrategy
  readonly Environment?: { readonly [name: string]: string }
  readonly TransformInput: TransformInput
  readonly TransformOutput?: TransformOutput
  readonly DataCaptureConfig?: BatchDataCaptureConfig
  readonly TransformResources: TransformResources
  readonly CreationTime: number | string
  readonly TransformStartTime?: number | string
  readonly TransformEndTime?: number | string
  readonly LabelingJobArn?: string
  readonly AutoMLJobArn?: string
  readonly DataProcessing?: DataProcessing
  readonly ExperimentConfig?: ExperimentConfig
}
export type EvaluationType = "LLMAJEvaluation" | "CustomScorerEvaluation" | "BenchmarkEvaluation"
export interface ExperimentConfig {
  readonly ExperimentName?: string
  readonly TrialName?: string
  readonly TrialComponentDisplayName?: string
  readonly RunName?: string
}
export interface ExplainerConfig {
  readonly ClarifyExplainerConfig?: ClarifyExplainerConfig
}
export type FileSystemAccessMode = "rw" | "ro"
export interface FileSystemDataSource {
  readonly FileSystemId: string
  readonly FileSystemAccessMode: FileSystemAccessMode
  readonly FileSystemType: FileSystemType
  readonly DirectoryPath: string
}
export type FileSystemType = "EFS" | "FSxLustre"
export interface FinalHyperParameterTuningJobObjectiveMetric {
  readonly Type?: HyperParameterTuningJobObjectiveType
  readonly MetricName: string
  readonly Value: number
}
export interface HubAccessConfig {
  readonly HubContentArn: string
}
export interface HumanTaskConfig {
  readonly WorkteamArn: string
  readonly UiConfig: UiConfig
  readonly PreHumanTaskLambdaArn?: string
  readonly TaskKeywords?: readonly string[]
  readonly TaskTitle: string
  readonly TaskDescription: string
  readonly NumberOfHumanWorkersPerDataObject: number
  readonly TaskTimeLimitInSeconds: number
  readonly TaskAvailabilityLifetimeInSeconds?: number
  readonly MaxConcurrentTaskCount?: number
  readonly AnnotationConsolidationConfig?: AnnotationConsolidationConfig
  readonly PublicWorkforceTaskPrice?: PublicWorkforceTaskPrice
}
export interface HyperParameterAlgorithmSpecification {
  readonly TrainingImage?: string
  readonly TrainingInputMode: TrainingInputMode
  readonly AlgorithmName?: string
  readonly MetricDefinitions?: readonly MetricDefinition[]
}
export type HyperParameterScalingType = "Auto" | "Linear" | "Logarithmic" | "ReverseLogarithmic"
export interface HyperParameterTrainingJobDefinition {
  readonly DefinitionName?: string
  readonly TuningObjective?: HyperParameterTuningJobObjective
  readonly HyperParameterRanges?: ParameterRanges
  readonly StaticHyperParameters?: { readonly [name: string]: string }
  readonly AlgorithmSpecification: HyperParameterAlgorithmSpecification
  readonly RoleArn: string
  readonly InputDataConfig?: readonly Channel[]
  readonly VpcConfig?: VpcConfig
  readonly OutputDataConfig: OutputDataConfig
  readonly ResourceConfig?: ResourceConfig
  readonly HyperParameterTuningResourceConfig?: HyperParameterTuningResourceConfig
  readonly StoppingCondition: StoppingCondition
  readonly EnableNetworkIsolation?: boolean
  readonly EnableInterContainerTrafficEncryption?: boolean
  readonly EnableManagedSpotTraining?: boolean
  readonly CheckpointConfig?: CheckpointConfig
  readonly RetryStrategy?: RetryStrategy
  readonly Environment?: { readonly [name: string]: string }
}
export interface HyperParameterTrainingJobSummary {
  readonly TrainingJobDefinitionName?: string
  readonly TrainingJobName: string
  readonly TrainingJobArn: string
  readonly TuningJobName?: string
  readonly CreationTime: number | string
  readonly TrainingStartTime?: number | string
  readonly TrainingEndTime?: number | string
  readonly TrainingJobStatus: TrainingJobStatus
  readonly TunedHyperParameters: { readonly [name: string]: string }
  readonly FailureReason?: string
  readonly FinalHyperParameterTuningJobObjectiveMetric?: FinalHyperParameterTuningJobObjectiveMetric
  readonly ObjectiveStatus?: ObjectiveStatus
}
export type HyperParameterTuningAllocationStrategy = "Prioritized"
export interface HyperParameterTuningInstanceConfig {
  readonly InstanceType: TrainingInstanceType
  readonly InstanceCount: number
  readonly VolumeSizeInGB: number
}
export interface HyperParameterTuningJobCompletionDetails {
  readonly NumberOfTrainingJobsObjectiveNotImproving?: number
  readonly ConvergenceDetectedTime?: number | string
}
export interface HyperParameterTuningJobConfig {
  readonly Strategy: HyperParameterTuningJobStrategyType
  readonly StrategyConfig?: HyperParameterTuningJobStrategyConfig
  readonly HyperParameterTuningJobObjective?: HyperParameterTuningJobObjective
  readonly ResourceLimits: ResourceLimits
  readonly ParameterRanges?: ParameterRanges
  readonly TrainingJobEarlyStoppingType?: TrainingJobEarlyStoppingType
  readonly TuningJobCompletionCriteria?: TuningJobCompletionCriteria
  readonly RandomSeed?: number
}
export interface HyperParameterTuningJobConsumedResources {
  readonly RuntimeInSeconds?: number
}
export interface HyperParameterTuningJobObjective {
  readonly Type: HyperParameterTuningJobObjectiveType
  readonly MetricName: string
}
export type HyperParameterTuningJobObjectiveType = "Maximize" | "Minimize"
export type HyperParameterTuningJobStatus = "Completed" | "InProgress" | "Failed" | "Stopped" | "Stopping" | "Deleting" | "DeleteFailed"
export interface HyperParameterTuningJobStrategyConfig {
  readonly HyperbandStrategyConfig?: HyperbandStrategyConfig
}
export type HyperParameterTuningJobStrategyType = "Bayesian" | "Random" | "Hyperband" | "Grid"
export interface HyperParameterTuningJobWarmStartConfig {
  readonly ParentHyperParameterTuningJobs: readonly ParentHyperParameterTuningJob[]
  readonly WarmStartType: HyperParameterTuningJobWarmStartType
}
export type HyperParameterTuningJobWarmStartType = "IdenticalDataAndAlgorithm" | "TransferLearning"
export interface HyperParameterTuningResourceConfig {
  readonly InstanceType?: TrainingInstanceType
  readonly InstanceCount?: number
  readonly VolumeSizeInGB?: number
  readonly VolumeKmsKeyId?: string
  readonly AllocationStrategy?: HyperParameterTuningAllocationStrategy
  readonly InstanceConfigs?: readonly HyperParameterTuningInstanceConfig[]
}
export interface HyperbandStrategyConfig {
  readonly MinResource?: number
  readonly MaxResource?: number
}
export interface ImageConfig {
  readonly RepositoryAccessMode: RepositoryAccessMode
  readonly RepositoryAuthConfig?: RepositoryAuthConfig
}
export interface InferenceExecutionConfig {
  readonly Mode: InferenceExecutionMode
}
export type InferenceExecutionMode = "Serial" | "Direct"
export interface InferenceHubAccessConfig {
  readonly HubContentArn: string
}
export interface InfraCheckConfig {
  readonly EnableInfraCheck?: boolean
}
export type InputMode = "Pipe" | "File"
export interface InstanceGroup {
  readonly InstanceType: TrainingInstanceType
  readonly InstanceCount: number
  readonly InstanceGroupName: string
}
export interface InstancePlacementConfig {
  readonly EnableMultipleJobs?: boolean
  readonly PlacementSpecifications?: readonly PlacementSpecification[]
}
export interface InstancePool {
  readonly InstanceType: ProductionVariantInstanceType
  readonly ModelNameOverride?: string
  readonly Priority: number
}
export interface IntegerParameterRange {
  readonly Name: string
  readonly MinValue: string
  readonly MaxValue: string
  readonly ScalingType?: HyperParameterScalingType
}
export type JoinSource = "Input" | "None"
export interface LabelCounters {
  readonly TotalLabeled?: number
  readonly HumanLabeled?: number
  readonly MachineLabeled?: number
  readonly FailedNonRetryableError?: number
  readonly Unlabeled?: number
}
export interface LabelingJobAlgorithmsConfig {
  readonly LabelingJobAlgorithmSpecificationArn: string
  readonly InitialActiveLearningModelArn?: string
  readonly LabelingJobResourceConfig?: LabelingJobResourceConfig
}
export interface LabelingJobDataAttributes {
  readonly ContentClassifiers?: readonly ContentClassifier[]
}
export interface LabelingJobDataSource {
  readonly S3DataSource?: LabelingJobS3DataSource
  readonly SnsDataSource?: LabelingJobSnsDataSource
}
export interface LabelingJobInputConfig {
  readonly DataSource: LabelingJobDataSource
  readonly DataAttributes?: LabelingJobDataAttributes
}
export interface LabelingJobOutput {
  readonly OutputDatasetS3Uri: string
  readonly FinalActiveLearningModelArn?: string
}
export interface LabelingJobOutputConfig {
  readonly S3OutputPath: string
  readonly KmsKeyId?: string
  readonly SnsTopicArn?: string
}
export interface LabelingJobResourceConfig {
  readonly VolumeKmsKeyId?: string
  readonly VpcConfig?: VpcConfig
}
export interface LabelingJobS3DataSource {
  readonly ManifestS3Uri: string
}
export interface LabelingJobSnsDataSource {
  readonly SnsTopicArn: string
}
export type LabelingJobStatus = "Initializing" | "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped"
export interface LabelingJobStoppingConditions {
  readonly MaxHumanLabeledObjectCount?: number
  readonly MaxPercentageOfInputDatasetLabeled?: number
}
export type ManagedInstanceScalingScaleInStrategy = "IDLE_RELEASE" | "CONSOLIDATION"
export type ManagedInstanceScalingStatus = "ENABLED" | "DISABLED"
export interface MetricData {
  readonly MetricName?: string
  readonly Value?: number
  readonly Timestamp?: number | string
}
export interface MetricDefinition {
  readonly Name: string
  readonly Regex: string
}
export interface MetricsConfig {
  readonly EnableEnhancedMetrics?: boolean
  readonly MetricPublishFrequencyInSeconds?: number
}
export interface MlflowConfig {
  readonly MlflowResourceArn: string
  readonly MlflowExperimentName?: string
  readonly MlflowRunName?: string
}
export interface MlflowDetails {
  readonly MlflowExperimentId?: string
  readonly MlflowRunId?: string
}
export interface ModelAccessConfig {
  readonly AcceptEula: boolean
}
export interface ModelArtifacts {
  readonly S3ModelArtifacts: string
}
export type ModelCacheSetting = "Enabled" | "Disabled"
export interface ModelClientConfig {
  readonly InvocationsTimeoutInSeconds?: number
  readonly InvocationsMaxRetries?: number
}
export type ModelCompressionType = "None" | "Gzip"
export interface ModelDataSource {
  readonly S3DataSource?: S3ModelDataSource
}
export interface ModelPackageConfig {
  readonly ModelPackageGroupArn: string
  readonly SourceModelPackageArn?: string
}
export interface MultiModelConfig {
  readonly ModelCacheSetting?: ModelCacheSetting
}
export interface NetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean
  readonly EnableNetworkIsolation?: boolean
  readonly VpcConfig?: VpcConfig
}
export type ObjectiveStatus = "Succeeded" | "Pending" | "Failed"
export interface ObjectiveStatusCounters {
  readonly Succeeded?: number
  readonly Pending?: number
  readonly Failed?: number
}
export type OutputCompressionType = "GZIP" | "NONE"
export interface OutputDataConfig {
  readonly KmsKeyId?: string
  readonly S3OutputPath: string
  readonly CompressionType?: OutputCompressionType
}
export interface ParameterRanges {
  readonly IntegerParameterRanges?: readonly IntegerParameterRange[]
  readonly ContinuousParameterRanges?: readonly ContinuousParameterRange[]
  readonly CategoricalParameterRanges?: readonly CategoricalParameterRange[]
  readonly AutoParameters?: readonly AutoParameter[]
}
export interface ParentHyperParameterTuningJob {
  readonly HyperParameterTuningJobName?: string
}
export type Peft = "LORA"
export interface PlacementSpecification {
  readonly UltraServerId?: string
  readonly InstanceCount: number
}
export interface ProcessingClusterConfig {
  readonly InstanceCount: number
  readonly InstanceType: ProcessingInstanceType
  readonly VolumeSizeInGB: number
  readonly VolumeKmsKeyId?: string
}
export interface ProcessingFeatureStoreOutput {
  readonly FeatureGroupName: string
}
export interface ProcessingInput {
  readonly InputName: string
  readonly AppManaged?: boolean
  readonly S3Input?: ProcessingS3Input
  readonly DatasetDefinition?: DatasetDefinition
}
export type ProcessingInstanceType = "ml.t3.medium" | "ml.t3.large" | "ml.t3.xlarge" | "ml.t3.2xlarge" | "ml.m4.xlarge" | "ml.m4.2xlarge" | "ml.m4.4xlarge" | "ml.m4.10xlarge" | "ml.m4.16xlarge" | "ml.c4.xlarge" | "ml.c4.2xlarge" | "ml.c4.4xlarge" | "ml.c4.8xlarge" | "ml.p2.xlarge" | "ml.p2.8xlarge" | "ml.p2.16xlarge" | "ml.p3.2xlarge" | "ml.p3.8xlarge" | "ml.p3.16xlarge" | "ml.c5.xlarge" | "ml.c5.2xlarge" | "ml.c5.4xlarge" | "ml.c5.9xlarge" | "ml.c5.18xlarge" | "ml.m5.large" | "ml.m5.xlarge" | "ml.m5.2xlarge" | "ml.m5.4xlarge" | "ml.m5.12xlarge" | "ml.m5.24xlarge" | "ml.r5.large" | "ml.r5.xlarge" | "ml.r5.2xlarge" | "ml.r5.4xlarge" | "ml.r5.8xlarge" | "ml.r5.12xlarge" | "ml.r5.16xlarge" | "ml.r5.24xlarge" | "ml.g4dn.xlarge" | "ml.g4dn.2xlarge" | "ml.g4dn.4xlarge" | "ml.g4dn.8xlarge" | "ml.g4dn.12xlarge" | "ml.g4dn.16xlarge" | "ml.g5.xlarge" | "ml.g5.2xlarge" | "ml.g5.4xlarge" | "ml.g5.8xlarge" | "ml.g5.16xlarge" | "ml.g5.12xlarge" | "ml.g5.24xlarge" | "ml.g5.48xlarge" | "ml.r5d.large" | "ml.r5d.xlarge" | "ml.r5d.2xlarge" | "ml.r5d.4xlarge" | "ml.r5d.8xlarge" | "ml.r5d.12xlarge" | "ml.r5d.16xlarge" | "ml.r5d.24xlarge" | "ml.g6.xlarge" | "ml.g6.2xlarge" | "ml.g6.4xlarge" | "ml.g6.8xlarge" | "ml.g6.12xlarge" | "ml.g6.16xlarge" | "ml.g6.24xlarge" | "ml.g6.48xlarge" | "ml.g6e.xlarge" | "ml.g6e.2xlarge" | "ml.g6e.4xlarge" | "ml.g6e.8xlarge" | "ml.g6e.12xlarge" | "ml.g6e.16xlarge" | "ml.g6e.24xlarge" | "ml.g6e.48xlarge" | "ml.m6i.large" | "ml.m6i.xlarge" | "ml.m6i.2xlarge" | "ml.m6i.4xlarge" | "ml.m6i.8xlarge" | "ml.m6i.12xlarge" | "ml.m6i.16xlarge" | "ml.m6i.24xlarge" | "ml.m6i.32xlarge" | "ml.c6i.xlarge" | "ml.c6i.2xlarge" | "ml.c6i.4xlarge" | "ml.c6i.8xlarge" | "ml.c6i.12xlarge" | "ml.c6i.16xlarge" | "ml.c6i.24xlarge" | "ml.c6i.32xlarge" | "ml.m7i.large" | "ml.m7i.xlarge" | "ml.m7i.2xlarge" | "ml.m7i.4xlarge" | "ml.m7i.8xlarge" | "ml.m7i.12xlarge" | "ml.m7i.16xlarge" | "ml.m7i.24xlarge" | "ml.m7i.48xlarge" | "ml.c7i.large" | "ml.c7i.xlarge" | "ml.c7i.2xlarge" | "ml.c7i.4xlarge" | "ml.c7i.8xlarge" | "ml.c7i.12xlarge" | "ml.c7i.16xlarge" | "ml.c7i.24xlarge" | "ml.c7i.48xlarge" | "ml.r7i.large" | "ml.r7i.xlarge" | "ml.r7i.2xlarge" | "ml.r7i.4xlarge" | "ml.r7i.8xlarge" | "ml.r7i.12xlarge" | "ml.r7i.16xlarge" | "ml.r7i.24xlarge" | "ml.r7i.48xlarge" | "ml.p5.4xlarge" | "ml.g7e.2xlarge" | "ml.g7e.4xlarge" | "ml.g7e.8xlarge" | "ml.g7e.12xlarge" | "ml.g7e.24xlarge" | "ml.g7e.48xlarge"
export type ProcessingJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped"
export interface ProcessingOutput {
  readonly OutputName: string
  readonly S3Output?: ProcessingS3Output
  readonly FeatureStoreOutput?: ProcessingFeatureStoreOutput
  readonly AppManaged?: boolean
}
export interface ProcessingOutputConfig {
  readonly Outputs: readonly ProcessingOutput[]
  readonly KmsKeyId?: string
}
export interface ProcessingResources {
  readonly ClusterConfig: ProcessingClusterConfig
}
export type ProcessingS3CompressionType = "None" | "Gzip"
export type ProcessingS3DataDistributionType = "FullyReplicated" | "ShardedByS3Key"
export type ProcessingS3DataType = "ManifestFile" | "S3Prefix"
export interface ProcessingS3Input {
  readonly S3Uri: string
  readonly LocalPath?: string
  readonly S3DataType: ProcessingS3DataType
  readonly S3InputMode?: ProcessingS3InputMode
  readonly S3DataDistributionType?: ProcessingS3DataDistributionType
  readonly S3CompressionType?: ProcessingS3CompressionType
}
export type ProcessingS3InputMode = "Pipe" | "File"
export interface ProcessingS3Output {
  readonly S3Uri: string
  readonly LocalPath?: string
  readonly S3UploadMode: ProcessingS3UploadMode
}
export type ProcessingS3UploadMode = "Continuous" | "EndOfJob"
export interface ProcessingStoppingCondition {
  readonly MaxRuntimeInSeconds: number
}
export interface ProductionVariant {
  readonly VariantName: string
  readonly ModelName?: string
  readonly InitialInstanceCount?: number
  readonly InstanceType?: ProductionVariantInstanceType
  readonly InstancePools?: readonly InstancePool[]
  readonly VariantInstanceProvisionTimeoutInSeconds?: number
  readonly InitialVariantWeight?: number
  readonly AcceleratorType?: ProductionVariantAcceleratorType
  readonly CoreDumpConfig?: ProductionVariantCoreDumpConfig
  readonly ServerlessConfig?: ProductionVariantServerlessConfig
  readonly VolumeSizeInGB?: number
  readonly ModelDataDownloadTimeoutInSeconds?: number
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: number
  readonly EnableSSMAccess?: boolean
  readonly ManagedInstanceScaling?: ProductionVariantManagedInstanceScaling
  readonly RoutingConfig?: ProductionVariantRoutingConfig
  readonly InferenceAmiVersion?: ProductionVariantInferenceAmiVersion
  readonly CapacityReservationConfig?: ProductionVariantCapacityReservationConfig
}
export type ProductionVariantAcceleratorType = "ml.eia1.medium" | "ml.eia1.large" | "ml.eia1.xlarge" | "ml.eia2.medium" | "ml.eia2.large" | "ml.eia2.xlarge"
export interface ProductionVariantCapacityReservationConfig {
  readonly CapacityReservationPreference?: CapacityReservationPreference
  readonly MlReservationArn?: string
}
export interface ProductionVariantCoreDumpConfig {
  readonly DestinationS3Uri: string
  readonly KmsKeyId?: string
}
export type ProductionVariantInferenceAmiVersion = "al2-ami-sagemaker-inference-gpu-2" | "al2-ami-sagemaker-inference-gpu-2-1" | "al2-ami-sagemaker-inference-gpu-3-1" | "al2-ami-sagemaker-inference-neuron-2" | "al2023-ami-sagemaker-inference-gpu-4-1"
export type ProductionVariantInstanceType = "ml.t2.medium" | "ml.t2.large" | "ml.t2.xlarge" | "ml.t2.2xlarge" | "ml.m4.xlarge" | "ml.m4.2xlarge" | "ml.m4.4xlarge" | "ml.m4.10xlarge" | "ml.m4.16xlarge" | "ml.m5.large" | "ml.m5.xlarge" | "ml.m5.2xlarge" | "ml.m5.4xlarge" | "ml.m5.12xlarge" | "ml.m5.24xlarge" | "ml.m5d.large" | "ml.m5d.xlarge" | "ml.m5d.2xlarge" | "ml.m5d.4xlarge" | "ml.m5d.12xlarge" | "ml.m5d.24xlarge" | "ml.c4.large" | "ml.c4.xlarge" | "ml.c4.2xlarge" | "ml.c4.4xlarge" | "ml.c4.8xlarge" | "ml.p2.xlarge" | "ml.p2.8xlarge" | "ml.p2.16xlarge" | "ml.p3.2xlarge" | "ml.p3.8xlarge" | "ml.p3.16xlarge" | "ml.c5.large" | "ml.c5.xlarge" | "ml.c5.2xlarge" | "ml.c5.4xlarge" | "ml.c5.9xlarge" | "ml.c5.18xlarge" | "ml.c5d.large" | "ml.c5d.xlarge" | "ml.c5d.2xlarge" | "ml.c5d.4xlarge" | "ml.c5d.9xlarge" | "ml.c5d.18xlarge" | "ml.g4dn.xlarge" | "ml.g4dn.2xlarge" | "ml.g4dn.4xlarge" | "ml.g4dn.8xlarge" | "ml.g4dn.12xlarge" | "ml.g4dn.16xlarge" | "ml.r5.large" | "ml.r5.xlarge" | "ml.r5.2xlarge" | "ml.r5.4xlarge" | "ml.r5.12xlarge" | "ml.r5.24xlarge" | "ml.r5d.large" | "ml.r5d.xlarge" | "ml.r5d.2xlarge" | "ml.r5d.4xlarge" | "ml.r5d.12xlarge" | "ml.r5d.24xlarge" | "ml.inf1.xlarge" | "ml.inf1.2xlarge" | "ml.inf1.6xlarge" | "ml.inf1.24xlarge" | "ml.dl1.24xlarge" | "ml.c6i.large" | "ml.c6i.xlarge" | "ml.c6i.2xlarge" | "ml.c6i.4xlarge" | "ml.c6i.8xlarge" | "ml.c6i.12xlarge" | "ml.c6i.16xlarge" | "ml.c6i.24xlarge" | "ml.c6i.32xlarge" | "ml.m6i.large" | "ml.m6i.xlarge" | "ml.m6i.2xlarge" | "ml.m6i.4xlarge" | "ml.m6i.8xlarge" | "ml.m6i.12xlarge" | "ml.m6i.16xlarge" | "ml.m6i.24xlarge" | "ml.m6i.32xlarge" | "ml.r6i.large" | "ml.r6i.xlarge" | "ml.r6i.2xlarge" | "ml.r6i.4xlarge" | "ml.r6i.8xlarge" | "ml.r6i.12xlarge" | "ml.r6i.16xlarge" | "ml.r6i.24xlarge" | "ml.r6i.32xlarge" | "ml.g5.xlarge" | "ml.g5.2xlarge" | "ml.g5.4xlarge" | "ml.g5.8xlarge" | "ml.g5.12xlarge" | "ml.g5.16xlarge" | "ml.g5.24xlarge" | "ml.g5.48xlarge" | "ml.g6.xlarge" | "ml.g6.2xlarge" | "ml.g6.4xlarge" | "ml.g6.8xlarge" | "ml.g6.12xlarge" | "ml.g6.16xlarge" | "ml.g6.24xlarge" | "ml.g6.48xlarge" | "ml.r8g.medium" | "ml.r8g.large" | "ml.r8g.xlarge" | "ml.r8g.2xlarge" | "ml.r8g.4xlarge" | "ml.r8g.8xlarge" | "ml.r8g.12xlarge" | "ml.r8g.16xlarge" | "ml.r8g.24xlarge" | "ml.r8g.48xlarge" | "ml.g6e.xlarge" | "ml.g6e.2xlarge" | "ml.g6e.4xlarge" | "ml.g6e.8xlarge" | "ml.g6e.12xlarge" | "ml.g6e.16xlarge" | "ml.g6e.24xlarge" | "ml.g6e.48xlarge" | "ml.g7e.2xlarge" | "ml.g7e.4xlarge" | "ml.g7e.8xlarge" | "ml.g7e.12xlarge" | "ml.g7e.24xlarge" | "ml.g7e.48xlarge" | "ml.p4d.24xlarge" | "ml.c7g.large" | "ml.c7g.xlarge" | "ml.c7g.2xlarge" | "ml.c7g.4xlarge" | "ml.c7g.8xlarge" | "ml.c7g.12xlarge" | "ml.c7g.16xlarge" | "ml.m6g.large" | "ml.m6g.xlarge" | "ml.m6g.2xlarge" | "ml.m6g.4xlarge" | "ml.m6g.8xlarge" | "ml.m6g.12xlarge" | "ml.m6g.16xlarge" | "ml.m6gd.large" | "ml.m6gd.xlarge" | "ml.m6gd.2xlarge" | "ml.m6gd.4xlarge" | "ml.m6gd.8xlarge" | "ml.m6gd.12xlarge" | "ml.m6gd.16xlarge" | "ml.c6g.large" | "ml.c6g.xlarge" | "ml.c6g.2xlarge" | "ml.c6g.4xlarge" | "ml.c6g.8xlarge" | "ml.c6g.12xlarge" | "ml.c6g.16xlarge" | "ml.c6gd.large" | "ml.c6gd.xlarge" | "ml.c6gd.2xlarge" | "ml.c6gd.4xlarge" | "ml.c6gd.8xlarge" | "ml.c6gd.12xlarge" | "ml.c6gd.16xlarge" | "ml.c6gn.large" | "ml.c6gn.xlarge" | "ml.c6gn.2xlarge" | "ml.c6gn.4xlarge" | "ml.c6gn.8xlarge" | "ml.c6gn.12xlarge" | "ml.c6gn.16xlarge" | "ml.r6g.large" | "ml.r6g.xlarge" | "ml.r6g.2xlarge" | "ml.r6g.4xlarge" | "ml.r6g.8xlarge" | "ml.r6g.12xlarge" | "ml.r6g.16xlarge" | "ml.r6gd.large" | "ml.r6gd.xlarge" | "ml.r6gd.2xlarge" | "ml.r6gd.4xlarge" | "ml.r6gd.8xlarge" | "ml.r6gd.12xlarge" | "ml.r6gd.16xlarge" | "ml.p4de.24xlarge" | "ml.trn1.2xlarge" | "ml.trn1.32xlarge" | "ml.trn1n.32xlarge" | "ml.trn2.48xlarge" | "ml.inf2.xlarge" | "ml.inf2.8xlarge" | "ml.inf2.24xlarge" | "ml.inf2.48xlarge" | "ml.p5.48xlarge" | "ml.p5e.48xlarge" | "ml.p5en.48xlarge" | "ml.m7i.large" | "ml.m7i.xlarge" | "ml.m7i.2xlarge" | "ml.m7i.4xlarge" | "ml.m7i.8xlarge" | "ml.m7i.12xlarge" | "ml.m7i.16xlarge" | "ml.m7i.24xlarge" | "ml.m7i.48xlarge" | "ml.c7i.large" | "ml.c7i.xlarge" | "ml.c7i.2xlarge" | "ml.c7i.4xlarge" | "ml.c7i.8xlarge" | "ml.c7i.12xlarge" | "ml.c7i.16xlarge" | "ml.c7i.24xlarge" | "ml.c7i.48xlarge" | "ml.r7i.large" | "ml.r7i.xlarge" | "ml.r7i.2xlarge" | "ml.r7i.4xlarge" | "ml.r7i.8xlarge" | "ml.r7i.12xlarge" | "ml.r7i.16xlarge" | "ml.r7i.24xlarge" | "ml.r7i.48xlarge" | "ml.c8g.medium" | "ml.c8g.large" | "ml.c8g.xlarge" | "ml.c8g.2xlarge" | "ml.c8g.4xlarge" | "ml.c8g.8xlarge" | "ml.c8g.12xlarge" | "ml.c8g.16xlarge" | "ml.c8g.24xlarge" | "ml.c8g.48xlarge" | "ml.r7gd.medium" | "ml.r7gd.large" | "ml.r7gd.xlarge" | "ml.r7gd.2xlarge" | "ml.r7gd.4xlarge" | "ml.r7gd.8xlarge" | "ml.r7gd.12xlarge" | "ml.r7gd.16xlarge" | "ml.m8g.medium" | "ml.m8g.large" | "ml.m8g.xlarge" | "ml.m8g.2xlarge" | "ml.m8g.4xlarge" | "ml.m8g.8xlarge" | "ml.m8g.12xlarge" | "ml.m8g.16xlarge" | "ml.m8g.24xlarge" | "ml.m8g.48xlarge" | "ml.c6in.large" | "ml.c6in.xlarge" | "ml.c6in.2xlarge" | "ml.c6in.4xlarge" | "ml.c6in.8xlarge" | "ml.c6in.12xlarge" | "ml.c6in.16xlarge" | "ml.c6in.24xlarge" | "ml.c6in.32xlarge" | "ml.p6-b200.48xlarge" | "ml.p6-b300.48xlarge" | "ml.p6e-gb200.36xlarge" | "ml.p5.4xlarge"
export interface ProductionVariantManagedInstanceScaling {
  readonly Status?: ManagedInstanceScalingStatus
  readonly MinInstanceCount?: number
  readonly MaxInstanceCount?: number
  readonly ScaleInPolicy?: ProductionVariantManagedInstanceScalingScaleInPolicy
}
export interface ProductionVariantManagedInstanceScalingScaleInPolicy {
  readonly Strategy: ManagedInstanceScalingScaleInStrategy
  readonly MaximumStepSize?: number
  readonly CooldownInMinutes?: number
}
export interface ProductionVariantRoutingConfig {
  readonly RoutingStrategy: RoutingStrategy
}
export interface ProductionVariantServerlessConfig {
  readonly MemorySizeInMB: number
  readonly MaxConcurrency: number
  readonly ProvisionedConcurrency?: number
}
export interface ProfilerConfig {
  readonly S3OutputPath?: string
  readonly ProfilingIntervalInMilliseconds?: number
  readonly ProfilingParameters?: { readonly [name: string]: string }
  readonly DisableProfiler?: boolean
}
export interface ProfilerRuleConfiguration {
  readonly RuleConfigurationName: string
  readonly LocalPath?: string
  readonly S3OutputPath?: string
  readonly RuleEvaluatorImage: string
  readonly InstanceType?: ProcessingInstanceType
  readonly VolumeSizeInGB?: number
  readonly RuleParameters?: { readonly [name: string]: string }
}
export interface ProfilerRuleEvaluationStatus {
  readonly RuleConfigurationName?: string
  readonly RuleEvaluationJobArn?: string
  readonly RuleEvaluationStatus?: RuleEvaluationStatus
  readonly StatusDetails?: string
  readonly LastModifiedTime?: number | string
}
export type ProfilingStatus = "Enabled" | "Disabled"
export interface PublicWorkforceTaskPrice {
  readonly AmountInUsd?: USD
}
export type RecordWrapper = "None" | "RecordIO"
export interface RedshiftDatasetDefinition {
  readonly ClusterId: string
  readonly Database: string
  readonly DbUser: string
  readonly QueryString: string
  readonly ClusterRoleArn: string
  readonly OutputS3Uri: string
  readonly KmsKeyId?: string
  readonly OutputFormat: RedshiftResultFormat
  readonly OutputCompression?: RedshiftResultCompressionType
}
export type RedshiftResultCompressionType = "None" | "GZIP" | "BZIP2" | "ZSTD" | "SNAPPY"
export type RedshiftResultFormat = "PARQUET" | "CSV"
export interface RemoteDebugConfig {
  readonly EnableRemoteDebug?: boolean
}
export type RepositoryAccessMode = "Platform" | "Vpc"
export interface RepositoryAuthConfig {
  readonly RepositoryCredentialsProviderArn: string
}
export interface ResourceConfig {
  readonly InstanceType?: TrainingInstanceType
  readonly InstanceCount?: number
  readonly VolumeSizeInGB?: number
  readonly VolumeKmsKeyId?: string
  readonly KeepAlivePeriodInSeconds?: number
  readonly InstanceGroups?: readonly InstanceGroup[]
  readonly TrainingPlanArn?: string
  readonly InstancePlacementConfig?: InstancePlacementConfig
}
export interface ResourceLimits {
  readonly MaxNumberOfTrainingJobs?: number
  readonly MaxParallelTrainingJobs: number
  readonly MaxRuntimeInSeconds?: number
}
export interface RetryStrategy {
  readonly MaximumRetryAttempts: number
}
export interface RollingUpdatePolicy {
  readonly MaximumBatchSize: CapacitySize
  readonly WaitIntervalInSeconds: number
  readonly MaximumExecutionTimeoutInSeconds?: number
  readonly RollbackMaximumBatchSize?: CapacitySize
}
export type RoutingStrategy = "LEAST_OUTSTANDING_REQUESTS" | "RANDOM"
export type RuleEvaluationStatus = "InProgress" | "NoIssuesFound" | "IssuesFound" | "Error" | "Stopping" | "Stopped"
export type S3DataDistribution = "FullyReplicated" | "ShardedByS3Key"
export interface S3DataSource {
  readonly S3DataType: S3DataType
  readonly S3Uri: string
  readonly S3DataDistributionType?: S3DataDistribution
  readonly AttributeNames?: readonly string[]
  readonly InstanceGroupNames?: readonly string[]
  readonly ModelAccessConfig?: ModelAccessConfig
  readonly HubAccessConfig?: HubAccessConfig
}
export type S3DataType = "ManifestFile" | "S3Prefix" | "AugmentedManifestFile" | "Converse"
export interface S3ModelDataSource {
  readonly S3Uri: string
  readonly S3DataType: S3ModelDataType
  readonly CompressionType: ModelCompressionType
  readonly ModelAccessConfig?: ModelAccessConfig
  readonly HubAccessConfig?: InferenceHubAccessConfig
  readonly ManifestS3Uri?: string
  readonly ETag?: string
  readonly ManifestEtag?: string
}
export type S3ModelDataType = "S3Prefix" | "S3Object"
export type SecondaryStatus = "Starting" | "LaunchingMLInstances" | "PreparingTrainingStack" | "Downloading" | "DownloadingTrainingImage" | "Training" | "Uploading" | "Stopping" | "Stopped" | "MaxRuntimeExceeded" | "Completed" | "Failed" | "Interrupted" | "MaxWaitTimeExceeded" | "Updating" | "Restarting" | "Pending"
export interface SecondaryStatusTransition {
  readonly Status: SecondaryStatus
  readonly StartTime: number | string
  readonly EndTime?: number | string
  readonly StatusMessage?: string
}
export interface ServerlessJobConfig {
  readonly BaseModelArn: string
  readonly AcceptEula?: boolean
  readonly JobType: ServerlessJobType
  readonly CustomizationTechnique?: CustomizationTechnique
  readonly Peft?: Peft
  readonly EvaluationType?: EvaluationType
  readonly EvaluatorArn?: string
}
export type ServerlessJobType = "FineTuning" | "Evaluation"
export interface SessionChainingConfig {
  readonly EnableSessionTagChaining?: boolean
}
export interface ShuffleConfig {
  readonly Seed: number
}
export type SplitType = "None" | "Line" | "RecordIO" | "TFRecord"
export interface StoppingCondition {
  readonly MaxRuntimeInSeconds?: number
  readonly MaxWaitTimeInSeconds?: number
  readonly MaxPendingTimeInSeconds?: number
}
export interface Tag {
  readonly Key: string
  readonly Value: string
}
export interface TensorBoardOutputConfig {
  readonly LocalPath?: string
  readonly S3OutputPath: string
}
export interface TrafficRoutingConfig {
  readonly Type: TrafficRoutingConfigType
  readonly WaitIntervalInSeconds: number
  readonly CanarySize?: CapacitySize
  readonly LinearStepSize?: CapacitySize
}
export type TrafficRoutingConfigType = "ALL_AT_ONCE" | "CANARY" | "LINEAR"
export interface TrainingImageConfig {
  readonly TrainingRepositoryAccessMode: TrainingRepositoryAccessMode
  readonly TrainingRepositoryAuthConfig?: TrainingRepositoryAuthConfig
}
export type TrainingInputMode = "Pipe" | "File" | "FastFile"
export type TrainingInstanceType = "ml.m4.xlarge" | "ml.m4.2xlarge" | "ml.m4.4xlarge" | "ml.m4.10xlarge" | "ml.m4.16xlarge" | "ml.g4dn.xlarge" | "ml.g4dn.2xlarge" | "ml.g4dn.4xlarge" | "ml.g4dn.8xlarge" | "ml.g4dn.12xlarge" | "ml.g4dn.16xlarge" | "ml.m5.large" | "ml.m5.xlarge" | "ml.m5.2xlarge" | "ml.m5.4xlarge" | "ml.m5.12xlarge" | "ml.m5.24xlarge" | "ml.c4.xlarge" | "ml.c4.2xlarge" | "ml.c4.4xlarge" | "ml.c4.8xlarge" | "ml.p2.xlarge" | "ml.p2.8xlarge" | "ml.p2.16xlarge" | "ml.p3.2xlarge" | "ml.p3.8xlarge" | "ml.p3.16xlarge" | "ml.p3dn.24xlarge" | "ml.p4d.24xlarge" | "ml.p4de.24xlarge" | "ml.p5.48xlarge" | "ml.p5e.48xlarge" | "ml.p5en.48xlarge" | "ml.c5.xlarge" | "ml.c5.2xlarge" | "ml.c5.4xlarge" | "ml.c5.9xlarge" | "ml.c5.18xlarge" | "ml.c5n.xlarge" | "ml.c5n.2xlarge" | "ml.c5n.4xlarge" | "ml.c5n.9xlarge" | "ml.c5n.18xlarge" | "ml.g5.xlarge" | "ml.g5.2xlarge" | "ml.g5.4xlarge" | "ml.g5.8xlarge" | "ml.g5.16xlarge" | "ml.g5.12xlarge" | "ml.g5.24xlarge" | "ml.g5.48xlarge" | "ml.g6.xlarge" | "ml.g6.2xlarge" | "ml.g6.4xlarge" | "ml.g6.8xlarge" | "ml.g6.16xlarge" | "ml.g6.12xlarge" | "ml.g6.24xlarge" | "ml.g6.48xlarge" | "ml.g6e.xlarge" | "ml.g6e.2xlarge" | "ml.g6e.4xlarge" | "ml.g6e.8xlarge" | "ml.g6e.16xlarge" | "ml.g6e.12xlarge" | "ml.g6e.24xlarge" | "ml.g6e.48xlarge" | "ml.trn1.2xlarge" | "ml.trn1.32xlarge" | "ml.trn1n.32xlarge" | "ml.trn2.48xlarge" | "ml.m6i.large" | "ml.m6i.xlarge" | "ml.m6i.2xlarge" | "ml.m6i.4xlarge" | "ml.m6i.8xlarge" | "ml.m6i.12xlarge" | "ml.m6i.16xlarge" | "ml.m6i.24xlarge" | "ml.m6i.32xlarge" | "ml.c6i.xlarge" | "ml.c6i.2xlarge" | "ml.c6i.8xlarge" | "ml.c6i.4xlarge" | "ml.c6i.12xlarge" | "ml.c6i.16xlarge" | "ml.c6i.24xlarge" | "ml.c6i.32xlarge" | "ml.r5d.large" | "ml.r5d.xlarge" | "ml.r5d.2xlarge" | "ml.r5d.4xlarge" | "ml.r5d.8xlarge" | "ml.r5d.12xlarge" | "ml.r5d.16xlarge" | "ml.r5d.24xlarge" | "ml.t3.medium" | "ml.t3.large" | "ml.t3.xlarge" | "ml.t3.2xlarge" | "ml.r5.large" | "ml.r5.xlarge" | "ml.r5.2xlarge" | "ml.r5.4xlarge" | "ml.r5.8xlarge" | "ml.r5.12xlarge" | "ml.r5.16xlarge" | "ml.r5.24xlarge" | "ml.p6-b200.48xlarge" | "ml.m7i.large" | "ml.m7i.xlarge" | "ml.m7i.2xlarge" | "ml.m7i.4xlarge" | "ml.m7i.8xlarge" | "ml.m7i.12xlarge" | "ml.m7i.16xlarge" | "ml.m7i.24xlarge" | "ml.m7i.48xlarge" | "ml.c7i.large" | "ml.c7i.xlarge" | "ml.c7i.2xlarge" | "ml.c7i.4xlarge" | "ml.c7i.8xlarge" | "ml.c7i.12xlarge" | "ml.c7i.16xlarge" | "ml.c7i.24xlarge" | "ml.c7i.48xlarge" | "ml.r7i.large" | "ml.r7i.xlarge" | "ml.r7i.2xlarge" | "ml.r7i.4xlarge" | "ml.r7i.8xlarge" | "ml.r7i.12xlarge" | "ml.r7i.16xlarge" | "ml.r7i.24xlarge" | "ml.r7i.48xlarge" | "ml.p6e-gb200.36xlarge" | "ml.p5.4xlarge" | "ml.p6-b300.48xlarge" | "ml.g7e.2xlarge" | "ml.g7e.4xlarge" | "ml.g7e.8xlarge" | "ml.g7e.12xlarge" | "ml.g7e.24xlarge" | "ml.g7e.48xlarge"
export type TrainingJobEarlyStoppingType = "Off" | "Auto"
export type TrainingJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped" | "Deleting"
export interface TrainingJobStatusCounters {
  readonly Completed?: number
  readonly InProgress?: number
  readonly RetryableError?: number
  readonly NonRetryableError?: number
  readonly Stopped?: number
}
export interface TrainingProgressInfo {
  readonly TotalStepCountPerEpoch?: number
  readonly CurrentStep?: number
  readonly CurrentEpoch?: number
  readonly MaxEpoch?: number
}
export type TrainingRepositoryAccessMode = "Platform" | "Vpc"
export interface TrainingRepositoryAuthConfig {
  readonly TrainingRepositoryCredentialsProviderArn: string
}
export interface TransformDataSource {
  readonly S3DataSource: TransformS3DataSource
}
export interface TransformInput {
  readonly DataSource: TransformDataSource
  readonly ContentType?: string
  readonly CompressionType?: CompressionType
  readonly SplitType?: SplitType
}
export type TransformInstanceType = "ml.m4.xlarge" | "ml.m4.2xlarge" | "ml.m4.4xlarge" | "ml.m4.10xlarge" | "ml.m4.16xlarge" | "ml.c4.xlarge" | "ml.c4.2xlarge" | "ml.c4.4xlarge" | "ml.c4.8xlarge" | "ml.p2.xlarge" | "ml.p2.8xlarge" | "ml.p2.16xlarge" | "ml.p3.2xlarge" | "ml.p3.8xlarge" | "ml.p3.16xlarge" | "ml.c5.xlarge" | "ml.c5.2xlarge" | "ml.c5.4xlarge" | "ml.c5.9xlarge" | "ml.c5.18xlarge" | "ml.m5.large" | "ml.m5.xlarge" | "ml.m5.2xlarge" | "ml.m5.4xlarge" | "ml.m5.12xlarge" | "ml.m5.24xlarge" | "ml.m6i.large" | "ml.m6i.xlarge" | "ml.m6i.2xlarge" | "ml.m6i.4xlarge" | "ml.m6i.8xlarge" | "ml.m6i.12xlarge" | "ml.m6i.16xlarge" | "ml.m6i.24xlarge" | "ml.m6i.32xlarge" | "ml.c6i.large" | "ml.c6i.xlarge" | "ml.c6i.2xlarge" | "ml.c6i.4xlarge" | "ml.c6i.8xlarge" | "ml.c6i.12xlarge" | "ml.c6i.16xlarge" | "ml.c6i.24xlarge" | "ml.c6i.32xlarge" | "ml.r6i.large" | "ml.r6i.xlarge" | "ml.r6i.2xlarge" | "ml.r6i.4xlarge" | "ml.r6i.8xlarge" | "ml.r6i.12xlarge" | "ml.r6i.16xlarge" | "ml.r6i.24xlarge" | "ml.r6i.32xlarge" | "ml.m7i.large" | "ml.m7i.xlarge" | "ml.m7i.2xlarge" | "ml.m7i.4xlarge" | "ml.m7i.8xlarge" | "ml.m7i.12xlarge" | "ml.m7i.16xlarge" | "ml.m7i.24xlarge" | "ml.m7i.48xlarge" | "ml.c7i.large" | "ml.c7i.xlarge" | "ml.c7i.2xlarge" | "ml.c7i.4xlarge" | "ml.c7i.8xlarge" | "ml.c7i.12xlarge" | "ml.c7i.16xlarge" | "ml.c7i.24xlarge" | "ml.c7i.48xlarge" | "ml.r7i.large" | "ml.r7i.xlarge" | "ml.r7i.2xlarge" | "ml.r7i.4xlarge" | "ml.r7i.8xlarge" | "ml.r7i.12xlarge" | "ml.r7i.16xlarge" | "ml.r7i.24xlarge" | "ml.r7i.48xlarge" | "ml.g4dn.xlarge" | "ml.g4dn.2xlarge" | "ml.g4dn.4xlarge" | "ml.g4dn.8xlarge" | "ml.g4dn.12xlarge" | "ml.g4dn.16xlarge" | "ml.g5.xlarge" | "ml.g5.2xlarge" | "ml.g5.4xlarge" | "ml.g5.8xlarge" | "ml.g5.12xlarge" | "ml.g5.16xlarge" | "ml.g5.24xlarge" | "ml.g5.48xlarge" | "ml.trn1.2xlarge" | "ml.trn1.32xlarge" | "ml.inf2.xlarge" | "ml.inf2.8xlarge" | "ml.inf2.24xlarge" | "ml.inf2.48xlarge" | "ml.g6.xlarge" | "ml.g6.2xlarge" | "ml.g6.4xlarge" | "ml.g6.8xlarge" | "ml.g6.12xlarge" | "ml.g6.16xlarge" | "ml.g6.24xlarge" | "ml.g6.48xlarge"
export type TransformJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped"
export interface TransformOutput {
  readonly S3OutputPath: string
  readonly Accept?: string
  readonly AssembleWith?: AssemblyType
  readonly KmsKeyId?: string
}
export interface TransformResources {
  readonly InstanceType: TransformInstanceType
  readonly InstanceCount: number
  readonly VolumeKmsKeyId?: string
  readonly TransformAmiVersion?: string
}
export interface TransformS3DataSource {
  readonly S3DataType: S3DataType
  readonly S3Uri: string
}
export interface TuningJobCompletionCriteria {
  readonly TargetObjectiveMetricValue?: number
  readonly BestObjectiveNotImproving?: BestObjectiveNotImproving
  readonly ConvergenceDetected?: ConvergenceDetected
}
export interface USD {
  readonly Dollars?: number
  readonly Cents?: number
  readonly TenthFractionsOfACent?: number
}
export interface UiConfig {
  readonly UiTemplateS3Uri?: string
  readonly HumanTaskUiArn?: string
}
export interface UpdateEndpointInput {
  readonly EndpointName: string
  readonly EndpointConfigName: string
  readonly RetainAllVariantProperties?: boolean
  readonly ExcludeRetainedVariantProperties?: readonly VariantProperty[]
  readonly DeploymentConfig?: DeploymentConfig
  readonly RetainDeploymentConfig?: boolean
}
export interface UpdateEndpointOutput {
  readonly EndpointArn: string
}
export interface VariantProperty {
  readonly VariantPropertyType: VariantPropertyType
}
export type VariantPropertyType = "DesiredInstanceCount" | "DesiredWeight" | "DataCaptureConfig"
export interface VpcConfig {
  readonly SecurityGroupIds: readonly string[]
  readonly Subnets: readonly string[]
}
export type WarmPoolResourceStatus = "Available" | "Terminated" | "Reused" | "InUse"
export interface WarmPoolStatus {
  readonly Status: WarmPoolResourceStatus
  readonly ResourceRetainedBillableTimeInSeconds?: number
  readonly ReusedByJob?: string
}
