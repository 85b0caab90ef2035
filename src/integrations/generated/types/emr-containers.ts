// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export type AllowAWSToRetainLogs = "ENABLED" | "DISABLED"
export interface CloudWatchMonitoringConfiguration {
  readonly LogGroupName: string
  readonly LogStreamNamePrefix?: string
}
export interface Configuration {
  readonly Classification: string
  readonly Properties?: { readonly [name: string]: string }
  readonly Configurations?: readonly Configuration[]
}
export interface ConfigurationOverrides {
  readonly ApplicationConfiguration?: readonly Configuration[]
  readonly MonitoringConfiguration?: MonitoringConfiguration
}
export interface ContainerInfo {
  readonly EksInfo?: EksInfo
}
export interface ContainerLogRotationConfiguration {
  readonly RotationSize: string
  readonly MaxFilesToKeep: number
}
export interface ContainerProvider {
  readonly Type: ContainerProviderType
  readonly Id: string
  readonly Info?: ContainerInfo
}
export type ContainerProviderType = "EKS"
export interface CreateVirtualClusterRequest {
  readonly Name: string
  readonly ContainerProvider: ContainerProvider
  readonly ClientToken?: string
  readonly Tags?: { readonly [name: string]: string }
  readonly SecurityConfigurationId?: string
}
export interface CreateVirtualClusterResponse {
  readonly Id?: string
  readonly Name?: string
  readonly Arn?: string
}
export interface DeleteVirtualClusterRequest {
  readonly Id: string
}
export interface DeleteVirtualClusterResponse {
  readonly Id?: string
}
export interface DescribeJobRunRequest {
  readonly Id: string
  readonly VirtualClusterId: string
}
export interface DescribeJobRunResponse {
  readonly JobRun?: JobRun
}
export interface EksInfo {
  readonly Namespace?: string
  readonly NodeLabel?: string
}
export type FailureReason = "INTERNAL_ERROR" | "USER_ERROR" | "VALIDATION_ERROR" | "CLUSTER_UNAVAILABLE"
export interface JobDriver {
  readonly SparkSubmitJobDriver?: SparkSubmitJobDriver
  readonly SparkSqlJobDriver?: SparkSqlJobDriver
}
export interface JobRun {
  readonly Id?: string
  readonly Name?: string
  readonly VirtualClusterId?: string
  readonly Arn?: string
  readonly State?: JobRunState
  readonly ClientToken?: string
  readonly ExecutionRoleArn?: string
  readonly ReleaseLabel?: string
  readonly ConfigurationOverrides?: ConfigurationOverrides
  readonly JobDriver?: JobDriver
  readonly CreatedAt?: number | string
  readonly CreatedBy?: string
  readonly FinishedAt?: number | string
  readonly StateDetails?: string
  readonly FailureReason?: FailureReason
  readonly Tags?: { readonly [name: string]: string }
  readonly RetryPolicyConfiguration?: RetryPolicyConfiguration
  readonly RetryPolicyExecution?: RetryPolicyExecution
}
export type JobRunState = "PENDING" | "SUBMITTED" | "RUNNING" | "FAILED" | "CANCELLED" | "CANCEL_PENDING" | "COMPLETED"
export interface ManagedLogs {
  readonly AllowAWSToRetainLogs?: AllowAWSToRetainLogs
  readonly EncryptionKeyArn?: string
}
export interface MonitoringConfiguration {
  readonly ManagedLogs?: ManagedLogs
  readonly PersistentAppUI?: PersistentAppUI
  readonly CloudWatchMonitoringConfiguration?: CloudWatchMonitoringConfiguration
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration
  readonly ContainerLogRotationConfiguration?: ContainerLogRotationConfiguration
}
export type PersistentAppUI = "ENABLED" | "DISABLED"
export interface RetryPolicyConfiguration {
  readonly MaxAttempts: number
}
export interface RetryPolicyExecution {
  readonly CurrentAttemptCount: number
}
export interface S3MonitoringConfiguration {
  readonly LogUri: string
}
export interface SparkSqlJobDriver {
  readonly EntryPoint?: string
  readonly SparkSqlParameters?: string
}
export interface SparkSubmitJobDriver {
  readonly EntryPoint: string
  readonly EntryPointArguments?: readonly string[]
  readonly SparkSubmitParameters?: string
}
export interface StartJobRunRequest {
  readonly Name?: string
  readonly VirtualClusterId: string
  readonly ClientToken?: string
  readonly ExecutionRoleArn?: string
  readonly ReleaseLabel?: string
  readonly JobDriver?: JobDriver
  readonly ConfigurationOverrides?: ConfigurationOverrides
  readonly Tags?: { readonly [name: string]: string }
  readonly JobTemplateId?: string
  readonly JobTemplateParameters?: { readonly [name: string]: string }
  readonly RetryPolicyConfiguration?: RetryPolicyConfiguration
}
export interface StartJobRunResponse {
  readonly Id?: string
  readonly Name?: string
  readonly Arn?: string
  readonly VirtualClusterId?: string
}
