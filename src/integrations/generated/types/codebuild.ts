// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export type ArtifactNamespace = "NONE" | "BUILD_ID"
export type ArtifactPackaging = "NONE" | "ZIP"
export type ArtifactsType = "CODEPIPELINE" | "S3" | "NO_ARTIFACTS"
export interface AutoRetryConfig {
  readonly AutoRetryLimit?: number
  readonly AutoRetryNumber?: number
  readonly NextAutoRetry?: string
  readonly PreviousAutoRetry?: string
}
export interface BatchDeleteBuildsInput {
  readonly Ids: readonly string[]
}
export interface BatchDeleteBuildsOutput {
  readonly BuildsDeleted?: readonly string[]
  readonly BuildsNotDeleted?: readonly BuildNotDeleted[]
}
export interface BatchGetBuildBatchesInput {
  readonly Ids: readonly string[]
}
export interface BatchGetBuildBatchesOutput {
  readonly BuildBatches?: readonly BuildBatch[]
  readonly BuildBatchesNotFound?: readonly string[]
}
export interface BatchGetReportsInput {
  readonly ReportArns: readonly string[]
}
export interface BatchGetReportsOutput {
  readonly Reports?: readonly Report[]
  readonly ReportsNotFound?: readonly string[]
}
export type BatchReportModeType = "REPORT_INDIVIDUAL_BUILDS" | "REPORT_AGGREGATED_BATCH"
export interface BatchRestrictions {
  readonly MaximumBuildsAllowed?: number
  readonly ComputeTypesAllowed?: readonly string[]
  readonly FleetsAllowed?: readonly string[]
}
export type BucketOwnerAccess = "NONE" | "READ_ONLY" | "FULL"
export interface Build {
  readonly Id?: string
  readonly Arn?: string
  readonly BuildNumber?: number
  readonly StartTime?: number | string
  readonly EndTime?: number | string
  readonly CurrentPhase?: string
  readonly BuildStatus?: StatusType
  readonly SourceVersion?: string
  readonly ResolvedSourceVersion?: string
  readonly ProjectName?: string
  readonly Phases?: readonly BuildPhase[]
  readonly Source?: ProjectSource
  readonly SecondarySources?: readonly ProjectSource[]
  readonly SecondarySourceVersions?: readonly ProjectSourceVersion[]
  readonly Artifacts?: BuildArtifacts
  readonly SecondaryArtifacts?: readonly BuildArtifacts[]
  readonly Cache?: ProjectCache
  readonly Environment?: ProjectEnvironment
  readonly ServiceRole?: string
  readonly Logs?: LogsLocation
  readonly TimeoutInMinutes?: number
  readonly QueuedTimeoutInMinutes?: number
  readonly BuildComplete?: boolean
  readonly Initiator?: string
  readonly VpcConfig?: VpcConfig
  readonly NetworkInterface?: NetworkInterface
  readonly EncryptionKey?: string
  readonly ExportedEnvironmentVariables?: readonly ExportedEnvironmentVariable[]
  readonly ReportArns?: readonly string[]
  readonly FileSystemLocations?: readonly ProjectFileSystemLocation[]
  readonly DebugSession?: DebugSession
  readonly BuildBatchArn?: string
  readonly AutoRetryConfig?: AutoRetryConfig
}
export interface BuildArtifacts {
  readonly Location?: string
  readonly Sha256sum?: string
  readonly Md5sum?: string
  readonly OverrideArtifactName?: boolean
  readonly EncryptionDisabled?: boolean
  readonly ArtifactIdentifier?: string
  readonly BucketOwnerAccess?: BucketOwnerAccess
}
export interface BuildBatch {
  readonly Id?: string
  readonly Arn?: string
  readonly StartTime?: number | string
  readonly EndTime?: number | string
  readonly CurrentPhase?: string
  readonly BuildBatchStatus?: StatusType
  readonly SourceVersion?: string
  readonly ResolvedSourceVersion?: string
  readonly ProjectName?: string
  readonly Phases?: readonly BuildBatchPhase[]
  readonly Source?: ProjectSource
  readonly SecondarySources?: readonly ProjectSource[]
  readonly SecondarySourceVersions?: readonly ProjectSourceVersion[]
  readonly Artifacts?: BuildArtifacts
  readonly SecondaryArtifacts?: readonly BuildArtifacts[]
  readonly Cache?: ProjectCache
  readonly Environment?: ProjectEnvironment
  readonly ServiceRole?: string
  readonly LogConfig?: LogsConfig
  readonly BuildTimeoutInMinutes?: number
  readonly QueuedTimeoutInMinutes?: number
  readonly Complete?: boolean
  readonly Initiator?: string
  readonly VpcConfig?: VpcConfig
  readonly EncryptionKey?: string
  readonly BuildBatchNumber?: number
  readonly FileSystemLocations?: readonly ProjectFileSystemLocation[]
  readonly BuildBatchConfig?: ProjectBuildBatchConfig
  readonly BuildGroups?: readonly BuildGroup[]
  readonly DebugSessionEnabled?: boolean
  readonly ReportArns?: readonly string[]
}
export interface BuildBatchPhase {
  readonly PhaseType?: BuildBatchPhaseType
  readonly PhaseStatus?: StatusType
  readonly StartTime?: number | string
  readonly EndTime?: number | string
  readonly DurationInSeconds?: number
  readonly Contexts?: readonly PhaseContext[]
}
export type BuildBatchPhaseType = "SUBMITTED" | "DOWNLOAD_BATCHSPEC" | "IN_PROGRESS" | "COMBINE_ARTIFACTS" | "SUCCEEDED" | "FAILED" | "STOPPED"
export interface BuildGroup {
  readonly Identifier?: string
  readonly DependsOn?: readonly string[]
  readonly IgnoreFailure?: boolean
  readonly CurrentBuildSummary?: BuildSummary
  readonly PriorBuildSummaryList?: readonly BuildSummary[]
}
export interface BuildNotDeleted {
  readonly Id?: string
  readonly StatusCode?: string
}
export interface BuildPhase {
  readonly PhaseType?: BuildPhaseType
  readonly PhaseStatus?: StatusType
  readonly StartTime?: number | string
  readonly EndTime?: number | string
  readonly DurationInSeconds?: number
  readonly Contexts?: readonly PhaseContext[]
}
export type BuildPhaseType = "SUBMITTED" | "QUEUED" | "PROVISIONING" | "DOWNLOAD_SOURCE" | "INSTALL" | "PRE_BUILD" | "BUILD" | "POST_BUILD" | "UPLOAD_ARTIFACTS" | "FINALIZING" | "COMPLETED"
export interface BuildStatusConfig {
  readonly Context?: string
  readonly TargetUrl?: string
}
export interface BuildSummary {
  readonly Arn?: string
  readonly RequestedOn?: number | string
  readonly BuildStatus?: StatusType
  readonly PrimaryArtifact?: ResolvedArtifact
  readonly SecondaryArtifacts?: readonly ResolvedArtifact[]
}
export type CacheMode = "LOCAL_DOCKER_LAYER_CACHE" | "LOCAL_SOURCE_CACHE" | "LOCAL_CUSTOM_CACHE"
export type CacheType = "NO_CACHE" | "S3" | "LOCAL"
export interface CloudWatchLogsConfig {
  readonly Status: LogsConfigStatusType
  readonly GroupName?: string
  readonly StreamName?: string
}
export interface CodeCoverageReportSummary {
  readonly LineCoveragePercentage?: number
  readonly LinesCovered?: number
  readonly LinesMissed?: number
  readonly BranchCoveragePercentage?: number
  readonly BranchesCovered?: number
  readonly BranchesMissed?: number
}
export interface ComputeConfiguration {
  readonly VCpu?: number
  readonly Memory?: number
  readonly Disk?: number
  readonly MachineType?: MachineType
  readonly InstanceType?: string
}
export type ComputeType = "BUILD_GENERAL1_SMALL" | "BUILD_GENERAL1_MEDIUM" | "BUILD_GENERAL1_LARGE" | "BUILD_GENERAL1_XLARGE" | "BUILD_GENERAL1_2XLARGE" | "BUILD_LAMBDA_1GB" | "BUILD_LAMBDA_2GB" | "BUILD_LAMBDA_4GB" | "BUILD_LAMBDA_8GB" | "BUILD_LAMBDA_10GB" | "ATTRIBUTE_BASED_COMPUTE" | "CUSTOM_INSTANCE_TYPE"
export type CredentialProviderType = "SECRETS_MANAGER"
export interface DebugSession {
  readonly SessionEnabled?: boolean
  readonly SessionTarget?: string
}
export interface DeleteBuildBatchInput {
  readonly Id: string
}
export interface DeleteBuildBatchOutput {
  readonly StatusCode?: string
  readonly BuildsDeleted?: readonly string[]
  readonly BuildsNotDeleted?: readonly BuildNotDeleted[]
}
export interface DockerServer {
  readonly ComputeType: ComputeType
  readonly SecurityGroupIds?: readonly string[]
  readonly Status?: DockerServerStatus
}
export interface DockerServerStatus {
  readonly Status?: string
  readonly Message?: string
}
export type EnvironmentType = "WINDOWS_CONTAINER" | "LINUX_CONTAINER" | "LINUX_GPU_CONTAINER" | "ARM_CONTAINER" | "WINDOWS_SERVER_2019_CONTAINER" | "WINDOWS_SERVER_2022_CONTAINER" | "LINUX_LAMBDA_CONTAINER" | "ARM_LAMBDA_CONTAINER" | "LINUX_EC2" | "ARM_EC2" | "WINDOWS_EC2" | "MAC_ARM"
export interface EnvironmentVariable {
  readonly Name: string
  readonly Value: string
  readonly Type?: EnvironmentVariableType
}
export type EnvironmentVariableType = "PLAINTEXT" | "PARAMETER_STORE" | "SECRETS_MANAGER"
export interface ExportedEnvironmentVariable {
  readonly Name?: string
  readonly Value?: string
}
export type FileSystemType = "EFS"
export interface GitSubmodulesConfig {
  readonly FetchSubmodules: boolean
}
export type ImagePullCredentialsType = "CODEBUILD" | "SERVICE_ROLE"
export interface LogsConfig {
  readonly CloudWatchLogs?: CloudWatchLogsConfig
  readonly S3Logs?: S3LogsConfig
}
export type LogsConfigStatusType = "ENABLED" | "DISABLED"
export interface LogsLocation {
  readonly GroupName?: string
  readonly StreamName?: string
  readonly DeepLink?: string
  readonly S3DeepLink?: string
  readonly CloudWatchLogsArn?: string
  readonly S3LogsArn?: string
  readonly CloudWatchLogs?: CloudWatchLogsConfig
  readonly S3Logs?: S3LogsConfig
}
export type MachineType = "GENERAL" | "NVME"
export interface NetworkInterface {
  readonly SubnetId?: string
  readonly NetworkInterfaceId?: string
}
export interface PhaseContext {
  readonly StatusCode?: string
  readonly Message?: string
}
export interface ProjectArtifacts {
  readonly Type: ArtifactsType
  readonly Location?: string
  readonly Path?: string
  readonly NamespaceType?: ArtifactNamespace
  readonly Name?: string
  readonly Packaging?: ArtifactPackaging
  readonly OverrideArtifactName?: boolean
  readonly EncryptionDisabled?: boolean
  readonly ArtifactIdentifier?: string
  readonly BucketOwnerAccess?: BucketOwnerAccess
}
export interface ProjectBuildBatchConfig {
  readonly ServiceRole?: string
  readonly CombineArtifacts?: boolean
  readonly Restrictions?: BatchRestrictions
  readonly TimeoutInMins?: number
  readonly BatchReportMode?: BatchReportModeType
}
export interface ProjectCache {
  readonly Type: CacheType
  readonly Location?: string
  readonly Modes?: readonly CacheMode[]
  readonly CacheNamespace?: string
}
export interface ProjectEnvironment {
  readonly Type: EnvironmentType
  readonly Image: string
  readonly ComputeType: ComputeType
  readonly ComputeConfiguration?: ComputeConfiguration
  readonly Fleet?: ProjectFleet
  readonly EnvironmentVariables?: readonly EnvironmentVariable[]
  readonly PrivilegedMode?: boolean
  readonly Certificate?: string
  readonly RegistryCredential?: RegistryCredential
  readonly ImagePullCredentialsType?: ImagePullCredentialsType
  readonly DockerServer?: DockerServer
}
export interface ProjectFileSystemLocation {
  readonly Type?: FileSystemType
  readonly Location?: string
  readonly MountPoint?: string
  readonly Identifier?: string
  readonly MountOptions?: string
}
export interface ProjectFleet {
  readonly FleetArn?: string
}
export interface ProjectSource {
  readonly Type: SourceType
  readonly Location?: string
  readonly GitCloneDepth?: number
  readonly GitSubmodulesConfig?: GitSubmodulesConfig
  readonly Buildspec?: string
  readonly Auth?: SourceAuth
  readonly ReportBuildStatus?: boolean
  readonly BuildStatusConfig?: BuildStatusConfig
  readonly InsecureSsl?: boolean
  readonly SourceIdentifier?: string
}
export interface ProjectSourceVersion {
  readonly SourceIdentifier: string
  readonly SourceVersion: string
}
export interface RegistryCredential {
  readonly Credential: string
  readonly CredentialProvider: CredentialProviderType
}
export interface Report {
  readonly Arn?: string
  readonly Type?: ReportType
  readonly Name?: string
  readonly ReportGroupArn?: string
  readonly ExecutionId?: string
  readonly Status?: ReportStatusType
  readonly Created?: number | string
  readonly Expired?: number | string
  readonly ExportConfig?: ReportExportConfig
  readonly Truncated?: boolean
  readonly TestSummary?: TestReportSummary
  readonly CodeCoverageSummary?: CodeCoverageReportSummary
}
export interface ReportExportConfig {
  readonly ExportConfigType?: ReportExportConfigType
  readonly S3Destination?: S3ReportExportConfig
}
export type ReportExportConfigType = "S3" | "NO_EXPORT"
export type ReportPackagingType = "ZIP" | "NONE"
export type ReportStatusType = "GENERATING" | "SUCCEEDED" | "FAILED" | "INCOMPLETE" | "DELETING"
export type ReportType = "TEST" | "CODE_COVERAGE"
export interface ResolvedArtifact {
  readonly Type?: ArtifactsType
  readonly Location?: string
  readonly Identifier?: string
}
export interface RetryBuildBatchInput {
  readonly Id?: string
  readonly IdempotencyToken?: string
  readonly RetryType?: RetryBuildBatchType
}
export interface RetryBuildBatchOutput {
  readonly BuildBatch?: BuildBatch
}
export type RetryBuildBatchType = "RETRY_ALL_BUILDS" | "RETRY_FAILED_BUILDS"
export interface S3LogsConfig {
  readonly Status: LogsConfigStatusType
  readonly Location?: string
  readonly EncryptionDisabled?: boolean
  readonly BucketOwnerAccess?: BucketOwnerAccess
}
export interface S3ReportExportConfig {
  readonly Bucket?: string
  readonly BucketOwner?: string
  readonly Path?: string
  readonly Packaging?: ReportPackagingType
  readonly EncryptionKey?: string
  readonly EncryptionDisabled?: boolean
}
export interface SourceAuth {
  readonly Type: SourceAuthType
  readonly Resource?: string
}
export type SourceAuthType = "OAUTH" | "CODECONNECTIONS" | "SECRETS_MANAGER"
export type SourceType = "CODECOMMIT" | "CODEPIPELINE" | "GITHUB" | "GITLAB" | "GITLAB_SELF_MANAGED" | "S3" | "BITBUCKET" | "GITHUB_ENTERPRISE" | "NO_SOURCE"
export interface StartBuildBatchInput {
  readonly ProjectName: string
  readonly SecondarySourcesOverride?: readonly ProjectSource[]
  readonly SecondarySourcesVersionOverride?: readonly ProjectSourceVersion[]
  readonly SourceVersion?: string
  readonly ArtifactsOverride?: ProjectArtifacts
  readonly SecondaryArtifactsOverride?: readonly ProjectArtifacts[]
  readonly EnvironmentVariablesOverride?: readonly EnvironmentVariable[]
  readonly SourceTypeOverride?: SourceType
  readonly SourceLocationOverride?: string
  readonly SourceAuthOverride?: SourceAuth
  readonly GitCloneDepthOverride?: number
  readonly GitSubmodulesConfigOverride?: GitSubmodulesConfig
  readonly BuildspecOverride?: string
  readonly InsecureSslOverride?: boolean
  readonly ReportBuildBatchStatusOverride?: boolean
  readonly EnvironmentTypeOverride?: EnvironmentType
  readonly ImageOverride?: string
  readonly ComputeTypeOverride?: ComputeType
  readonly CertificateOverride?: string
  readonly CacheOverride?: ProjectCache
  readonly ServiceRoleOverride?: string
  readonly PrivilegedModeOverride?: boolean
  readonly BuildTimeoutInMinutesOverride?: number
  readonly QueuedTimeoutInMinutesOverride?: number
  readonly EncryptionKeyOverride?: string
  readonly IdempotencyToken?: string
  readonly LogsConfigOverride?: LogsConfig
  readonly RegistryCredentialOverride?: RegistryCredential
  readonly ImagePullCredentialsTypeOverride?: ImagePullCredentialsType
  readonly BuildBatchConfigOverride?: ProjectBuildBatchConfig
  readonly DebugSessionEnabled?: boolean
}
export interface StartBuildBatchOutput {
  readonly BuildBatch?: BuildBatch
}
export interface StartBuildInput {
  readonly ProjectName: string
  readonly SecondarySourcesOverride?: readonly ProjectSource[]
  readonly SecondarySourcesVersionOverride?: readonly ProjectSourceVersion[]
  readonly SourceVersion?: string
  readonly ArtifactsOverride?: ProjectArtifacts
  readonly SecondaryArtifactsOverride?: readonly ProjectArtifacts[]
  readonly EnvironmentVariablesOverride?: readonly EnvironmentVariable[]
  readonly SourceTypeOverride?: SourceType
  readonly SourceLocationOverride?: string
  readonly SourceAuthOverride?: SourceAuth
  readonly GitCloneDepthOverride?: number
  readonly GitSubmodulesConfigOverride?: GitSubmodulesConfig
  readonly BuildspecOverride?: string
  readonly InsecureSslOverride?: boolean
  readonly ReportBuildStatusOverride?: boolean
  readonly BuildStatusConfigOverride?: BuildStatusConfig
  readonly EnvironmentTypeOverride?: EnvironmentType
  readonly ImageOverride?: string
  readonly ComputeTypeOverride?: ComputeType
  readonly CertificateOverride?: string
  readonly CacheOverride?: ProjectCache
  readonly ServiceRoleOverride?: string
  readonly PrivilegedModeOverride?: boolean
  readonly TimeoutInMinutesOverride?: number
  readonly QueuedTimeoutInMinutesOverride?: number
  readonly EncryptionKeyOverride?: string
  readonly IdempotencyToken?: string
  readonly LogsConfigOverride?: LogsConfig
  readonly RegistryCredentialOverride?: RegistryCredential
  readonly ImagePullCredentialsTypeOverride?: ImagePullCredentialsType
  readonly DebugSessionEnabled?: boolean
  readonly FleetOverride?: ProjectFleet
  readonly AutoRetryLimitOverride?: number
}
export interface StartBuildOutput {
  readonly Build?: Build
}
export type StatusType = "SUCCEEDED" | "FAILED" | "FAULT" | "TIMED_OUT" | "IN_PROGRESS" | "STOPPED"
export interface StopBuildBatchInput {
  readonly Id: string
}
export interface StopBuildBatchOutput {
  readonly BuildBatch?: BuildBatch
}
export interface StopBuildInput {
  readonly Id: string
}
export interface StopBuildOutput {
  readonly Build?: Build
}
export interface TestReportSummary {
  readonly Total: number
  readonly StatusCounts: { readonly [name: string]: number }
  readonly DurationInNanoSeconds: number
}
export interface VpcConfig {
  readonly VpcId?: string
  readonly Subnets?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
}
