// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export interface CreateModelCustomizationJobRequest {
  readonly JobName: string
  readonly CustomModelName: string
  readonly RoleArn: string
  readonly ClientRequestToken?: string
  readonly BaseModelIdentifier: string
  readonly CustomizationType?: CustomizationType
  readonly CustomModelKmsKeyId?: string
  readonly JobTags?: readonly Tag[]
  readonly CustomModelTags?: readonly Tag[]
  readonly TrainingDataConfig: TrainingDataConfig
  readonly ValidationDataConfig?: ValidationDataConfig
  readonly OutputDataConfig: OutputDataConfig
  readonly HyperParameters?: { readonly [name: string]: string }
  readonly VpcConfig?: VpcConfig
  readonly CustomizationConfig?: CustomizationConfig
}
export interface CreateModelCustomizationJobResponse {
  readonly JobArn: string
}
export interface CustomizationConfig {
  readonly DistillationConfig?: DistillationConfig
  readonly RftConfig?: RFTConfig
}
export type CustomizationType = "FINE_TUNING" | "CONTINUED_PRE_TRAINING" | "DISTILLATION" | "REINFORCEMENT_FINE_TUNING" | "IMPORTED"
export interface DataProcessingDetails {
  readonly Status?: JobStatusDetails
  readonly CreationTime?: number | string
  readonly LastModifiedTime?: number | string
}
export interface DistillationConfig {
  readonly TeacherModelConfig: TeacherModelConfig
}
export interface GetModelCustomizationJobRequest {
  readonly JobIdentifier: string
}
export interface GetModelCustomizationJobResponse {
  readonly JobArn: string
  readonly JobName: string
  readonly OutputModelName: string
  readonly OutputModelArn?: string
  readonly ClientRequestToken?: string
  readonly RoleArn: string
  readonly Status?: ModelCustomizationJobStatus
  readonly StatusDetails?: StatusDetails
  readonly FailureMessage?: string
  readonly CreationTime: number | string
  readonly LastModifiedTime?: number | string
  readonly EndTime?: number | string
  readonly BaseModelArn: string
  readonly HyperParameters?: { readonly [name: string]: string }
  readonly TrainingDataConfig: TrainingDataConfig
  readonly ValidationDataConfig: ValidationDataConfig
  readonly OutputDataConfig: OutputDataConfig
  readonly CustomizationType?: CustomizationType
  readonly OutputModelKmsKeyArn?: string
  readonly TrainingMetrics?: TrainingMetrics
  readonly ValidationMetrics?: readonly ValidatorMetric[]
  readonly VpcConfig?: VpcConfig
  readonly CustomizationConfig?: CustomizationConfig
}
export interface GraderConfig {
  readonly LambdaGrader?: LambdaGraderConfig
}
export interface InvocationLogSource {
  readonly S3Uri?: string
}
export interface InvocationLogsConfig {
  readonly UsePromptResponse?: boolean
  readonly InvocationLogSource: InvocationLogSource
  readonly RequestMetadataFilters?: RequestMetadataFilters
}
export type JobStatusDetails = "InProgress" | "Completed" | "Stopping" | "Stopped" | "Failed" | "NotStarted"
export interface LambdaGraderConfig {
  readonly LambdaArn: string
}
export type ModelCustomizationJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped"
export interface OutputDataConfig {
  readonly S3Uri: string
}
export interface RFTConfig {
  readonly GraderConfig?: GraderConfig
  readonly HyperParameters?: RFTHyperParameters
}
export interface RFTHyperParameters {
  readonly EpochCount?: number
  readonly BatchSize?: number
  readonly LearningRate?: number
  readonly MaxPromptLength?: number
  readonly TrainingSamplePerPrompt?: number
  readonly InferenceMaxTokens?: number
  readonly ReasoningEffort?: ReasoningEffort
  readonly EvalInterval?: number
}
export type ReasoningEffort = "low" | "medium" | "high"
export interface RequestMetadataBaseFilters {
  readonly Equals?: { readonly [name: string]: string }
  readonly NotEquals?: { readonly [name: string]: string }
}
export interface RequestMetadataFilters {
  readonly Equals?: { readonly [name: string]: string }
  readonly NotEquals?: { readonly [name: string]: string }
  readonly AndAll?: readonly RequestMetadataBaseFilters[]
  readonly OrAll?: readonly RequestMetadataBaseFilters[]
}
export interface StatusDetails {
  readonly ValidationDetails?: ValidationDetails
  readonly DataProcessingDetails?: DataProcessingDetails
  readonly TrainingDetails?: TrainingDetails
}
export interface Tag {
  readonly Key: string
  readonly Value: string
}
export interface TeacherModelConfig {
  readonly TeacherModelIdentifier: string
  readonly MaxResponseLengthForInference?: number
}
export interface TrainingDataConfig {
  readonly S3Uri?: string
  readonly InvocationLogsConfig?: InvocationLogsConfig
}
export interface TrainingDetails {
  readonly Status?: JobStatusDetails
  readonly CreationTime?: number | string
  readonly LastModifiedTime?: number | string
}
export interface TrainingMetrics {
  readonly TrainingLoss?: number
}
export interface ValidationDataConfig {
  readonly Validators: readonly Validator[]
}
export interface ValidationDetails {
  readonly Status?: JobStatusDetails
  readonly CreationTime?: number | string
  readonly LastModifiedTime?: number | string
}
export interface Validator {
  readonly S3Uri: string
}
export interface ValidatorMetric {
  readonly ValidationLoss?: number
}
export interface VpcConfig {
  readonly SubnetIds: readonly string[]
  readonly SecurityGroupIds: readonly string[]
}
