// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export type Architecture = "ARM64" | "X86_64"
export interface AutoStartConfig {
  readonly Enabled?: boolean
}
export interface AutoStopConfig {
  readonly Enabled?: boolean
  readonly IdleTimeoutMinutes?: number
}
export interface CancelJobRunRequest {
  readonly ApplicationId: string
  readonly JobRunId: string
  readonly ShutdownGracePeriodInSeconds?: number
}
export interface CancelJobRunResponse {
  readonly ApplicationId: string
  readonly JobRunId: string
}
export interface CloudWatchLoggingConfiguration {
  readonly Enabled: boolean
  readonly LogGroupName?: string
  readonly LogStreamNamePrefix?: string
  readonly EncryptionKeyArn?: string
  readonly LogTypes?: { readonly [name: string]: readonly string[] }
}
export interface Configuration {
  readonly Classification: string
  readonly Properties?: { readonly [name: string]: string }
  readonly Configurations?: readonly Configuration[]
}
export interface ConfigurationOverrides {
  readonly ApplicationConfiguration?: readonly Configuration[]
  readonly MonitoringConfiguration?: MonitoringConfiguration
  readonly DiskEncryptionConfiguration?: DiskEncryptionConfiguration
}
export interface CreateApplicationRequest {
  readonly Name?: string
  readonly ReleaseLabel: string
  readonly Type: string
  readonly ClientToken?: string
  readonly InitialCapacity?: { readonly [name: string]: InitialCapacityConfig }
  readonly MaximumCapacity?: MaximumAllowedResources
  readonly Tags?: { readonly [name: string]: string }
  readonly AutoStartConfiguration?: AutoStartConfig
  readonly AutoStopConfiguration?: AutoStopConfig
  readonly NetworkConfiguration?: NetworkConfiguration
  readonly Architecture?: Architecture
  readonly ImageConfiguration?: ImageConfigurationInput
  readonly WorkerTypeSpecifications?: { readonly [name: string]: WorkerTypeSpecificationInput }
  readonly RuntimeConfiguration?: readonly Configuration[]
  readonly MonitoringConfiguration?: MonitoringConfiguration
  readonly DiskEncryptionConfiguration?: DiskEncryptionConfiguration
  readonly InteractiveConfiguration?: InteractiveConfiguration
  readonly SchedulerConfiguration?: SchedulerConfiguration
  readonly IdentityCenterConfiguration?: IdentityCenterConfigurationInput
  readonly JobLevelCostAllocationConfiguration?: JobLevelCostAllocationConfiguration
}
export interface CreateApplicationResponse {
  readonly ApplicationId: string
  readonly Name?: string
  readonly Arn: string
}
export interface DeleteApplicationRequest {
  readonly ApplicationId: string
}
export type DeleteApplicationResponse = Readonly<Record<string, never>>
export interface DiskEncryptionConfiguration {
  readonly EncryptionContext?: { readonly [name: string]: string }
  readonly EncryptionKeyArn?: string
}
export interface GetJobRunRequest {
  readonly ApplicationId: string
  readonly JobRunId: string
  readonly Attempt?: number
}
export interface GetJobRunResponse {
  readonly JobRun: JobRun
}
export interface Hive {
  readonly Query: string
  readonly InitQueryFile?: string
  readonly Parameters?: string
}
export interface IdentityCenterConfigurationInput {
  readonly IdentityCenterInstanceArn?: string
  readonly UserBackgroundSessionsEnabled?: boolean
}
export interface ImageConfigurationInput {
  readonly ImageUri?: string
}
export interface InitialCapacityConfig {
  readonly WorkerCount: number
  readonly WorkerConfiguration?: WorkerResourceConfig
}
export interface InteractiveConfiguration {
  readonly StudioEnabled?: boolean
  readonly LivyEndpointEnabled?: boolean
  readonly SessionEnabled?: boolean
}
export interface JobDriver {
  readonly SparkSubmit?: SparkSubmit
  readonly Hive?: Hive
}
export interface JobLevelCostAllocationConfiguration {
  readonly Enabled?: boolean
}
export interface JobRun {
  readonly ApplicationId: string
  readonly JobRunId: string
  readonly Name?: string
  readonly Arn: string
  readonly CreatedBy: string
  readonly CreatedAt: number | string
  readonly UpdatedAt: number | string
  readonly ExecutionRole: string
  readonly ExecutionIamPolicy?: JobRunExecutionIamPolicy
  readonly State: JobRunState
  readonly StateDetails: string
  readonly ReleaseLabel: string
  readonly ConfigurationOverrides?: ConfigurationOverrides
  readonly JobDriver: JobDriver
  readonly Tags?: { readonly [name: string]: string }
  readonly TotalResourceUtilization?: TotalResourceUtilization
  readonly NetworkConfiguration?: NetworkConfiguration
  readonly TotalExecutionDurationSeconds?: number
  readonly ExecutionTimeoutMinutes?: number
  readonly BilledResourceUtilization?: ResourceUtilization
  readonly Mode?: JobRunMode
  readonly RetryPolicy?: RetryPolicy
  readonly Attempt?: number
  readonly AttemptCreatedAt?: number | string
  readonly AttemptUpdatedAt?: number | string
  readonly StartedAt?: number | string
  readonly EndedAt?: number | string
  readonly QueuedDurationMilliseconds?: number
}
export interface JobRunExecutionIamPolicy {
  readonly Policy?: string
  readonly PolicyArns?: readonly string[]
}
export type JobRunMode = "BATCH" | "STREAMING"
export type JobRunState = "SUBMITTED" | "PENDING" | "SCHEDULED" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLING" | "CANCELLED" | "QUEUED"
export interface ManagedPersistenceMonitoringConfiguration {
  readonly Enabled?: boolean
  readonly EncryptionKeyArn?: string
}
export interface MaximumAllowedResources {
  readonly Cpu: string
  readonly Memory: string
  readonly Disk?: string
}
export interface MonitoringConfiguration {
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration
  readonly ManagedPersistenceMonitoringConfiguration?: ManagedPersistenceMonitoringConfiguration
  readonly CloudWatchLoggingConfiguration?: CloudWatchLoggingConfiguration
  readonly PrometheusMonitoringConfiguration?: PrometheusMonitoringConfiguration
}
export interface NetworkConfiguration {
  readonly SubnetIds?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
}
export interface PrometheusMonitoringConfiguration {
  readonly RemoteWriteUrl?: string
}
export interface ResourceUtilization {
  readonly VCPUHour?: number
  readonly MemoryGBHour?: number
  readonly StorageGBHour?: number
}
export interface RetryPolicy {
  readonly MaxAttempts?: number
  readonly MaxFailedAttemptsPerHour?: number
}
export interface S3MonitoringConfiguration {
  readonly LogUri?: string
  readonly EncryptionKeyArn?: string
}
export interface SchedulerConfiguration {
  readonly QueueTimeoutMinutes?: number
  readonly MaxConcurrentRuns?: number
}
export interface SparkSubmit {
  readonly EntryPoint: string
  readonly EntryPointArguments?: readonly string[]
  readonly SparkSubmitParameters?: string
}
export interface StartApplicationRequest {
  readonly ApplicationId: string
}
export type StartApplicationResponse = Readonly<Record<string, never>>
export interface StartJobRunRequest {
  readonly ApplicationId: string
  readonly ClientToken?: string
  readonly ExecutionRoleArn: string
  readonly ExecutionIamPolicy?: JobRunExecutionIamPolicy
  readonly JobDriver?: JobDriver
  readonly ConfigurationOverrides?: ConfigurationOverrides
  readonly Tags?: { readonly [name: string]: string }
  readonly ExecutionTimeoutMinutes?: number
  readonly Name?: string
  readonly Mode?: JobRunMode
  readonly RetryPolicy?: RetryPolicy
}
export interface StartJobRunResponse {
  readonly ApplicationId: string
  readonly JobRunId: string
  readonly Arn: string
}
export interface StopApplicationRequest {
  readonly ApplicationId: string
}
export type StopApplicationResponse = Readonly<Record<string, never>>
export interface TotalResourceUtilization {
  readonly VCPUHour?: number
  readonly MemoryGBHour?: number
  readonly StorageGBHour?: number
}
export interface WorkerResourceConfig {
  readonly Cpu: string
  readonly Memory: string
  readonly Disk?: string
  readonly DiskType?: string
}
export interface WorkerTypeSpecificationInput {
  readonly ImageConfiguration?: ImageConfigurationInput
}
