// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export interface AclConfiguration {
  readonly S3AclOption: S3AclOption
}
export interface AthenaError {
  readonly ErrorCategory?: number
  readonly ErrorType?: number
  readonly Retryable?: boolean
  readonly ErrorMessage?: string
}
export type AuthenticationType = "DIRECTORY_IDENTITY"
export interface Classification {
  readonly Name?: string
  readonly Properties?: { readonly [name: string]: string }
}
export interface ColumnInfo {
  readonly CatalogName?: string
  readonly SchemaName?: string
  readonly TableName?: string
  readonly Name: string
  readonly Label?: string
  readonly Type: string
  readonly Precision?: number
  readonly Scale?: number
  readonly Nullable?: ColumnNullable
  readonly CaseSensitive?: boolean
}
export type ColumnNullable = "NOT_NULL" | "NULLABLE" | "UNKNOWN"
export interface Datum {
  readonly VarCharValue?: string
}
export interface EncryptionConfiguration {
  readonly EncryptionOption: EncryptionOption
  readonly KmsKey?: string
}
export type EncryptionOption = "SSE_S3" | "SSE_KMS" | "CSE_KMS"
export interface EngineConfiguration {
  readonly CoordinatorDpuSize?: number
  readonly MaxConcurrentDpus?: number
  readonly DefaultExecutorDpuSize?: number
  readonly AdditionalConfigs?: { readonly [name: string]: string }
  readonly SparkProperties?: { readonly [name: string]: string }
  readonly Classifications?: readonly Classification[]
}
export interface EngineVersion {
  readonly SelectedEngineVersion?: string
  readonly EffectiveEngineVersion?: string
}
export interface GetQueryExecutionInput {
  readonly QueryExecutionId: string
}
export interface GetQueryExecutionOutput {
  readonly QueryExecution?: QueryExecution
}
export interface GetQueryResultsInput {
  readonly QueryExecutionId: string
  readonly NextToken?: string
  readonly MaxResults?: number
  readonly QueryResultType?: QueryResultType
}
export interface GetQueryResultsOutput {
  readonly UpdateCount?: number
  readonly ResultSet?: ResultSet
  readonly NextToken?: string
}
export interface ManagedQueryResultsConfiguration {
  readonly Enabled: boolean
  readonly EncryptionConfiguration?: ManagedQueryResultsEncryptionConfiguration
}
export interface ManagedQueryResultsEncryptionConfiguration {
  readonly KmsKey: string
}
export interface QueryExecution {
  readonly QueryExecutionId?: string
  readonly Query?: string
  readonly StatementType?: StatementType
  readonly ManagedQueryResultsConfiguration?: ManagedQueryResultsConfiguration
  readonly ResultConfiguration?: ResultConfiguration
  readonly ResultReuseConfiguration?: ResultReuseConfiguration
  readonly QueryExecutionContext?: QueryExecutionContext
  readonly Status?: QueryExecutionStatus
  readonly Statistics?: QueryExecutionStatistics
  readonly WorkGroup?: string
  readonly EngineVersion?: EngineVersion
  readonly ExecutionParameters?: readonly string[]
  readonly SubstatementType?: string
  readonly QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration
}
export interface QueryExecutionContext {
  readonly Database?: string
  readonly Catalog?: string
}
export type QueryExecutionState = "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED"
export interface QueryExecutionStatistics {
  readonly EngineExecutionTimeInMillis?: number
  readonly DataScannedInBytes?: number
  readonly DataManifestLocation?: string
  readonly TotalExecutionTimeInMillis?: number
  readonly QueryQueueTimeInMillis?: number
  readonly ServicePreProcessingTimeInMillis?: number
  readonly QueryPlanningTimeInMillis?: number
  readonly ServiceProcessingTimeInMillis?: number
  readonly ResultReuseInformation?: ResultReuseInformation
  readonly DpuCount?: number
}
export interface QueryExecutionStatus {
  readonly State?: QueryExecutionState
  readonly StateChangeReason?: string
  readonly SubmissionDateTime?: number | string
  readonly CompletionDateTime?: number | string
  readonly AthenaError?: AthenaError
}
export type QueryResultType = "DATA_MANIFEST" | "DATA_ROWS"
export interface QueryResultsS3AccessGrantsConfiguration {
  readonly EnableS3AccessGrants: boolean
  readonly CreateUserLevelPrefix?: boolean
  readonly AuthenticationType: AuthenticationType
}
export interface ResultConfiguration {
  readonly OutputLocation?: string
  readonly EncryptionConfiguration?: EncryptionConfiguration
  readonly ExpectedBucketOwner?: string
  readonly AclConfiguration?: AclConfiguration
}
export interface ResultReuseByAgeConfiguration {
  readonly Enabled: boolean
  readonly MaxAgeInMinutes?: number
}
export interface ResultReuseConfiguration {
  readonly ResultReuseByAgeConfiguration?: ResultReuseByAgeConfiguration
}
export interface ResultReuseInformation {
  readonly ReusedPreviousResult: boolean
}
export interface ResultSet {
  readonly Rows?: readonly Row[]
  readonly ResultSetMetadata?: ResultSetMetadata
}
export interface ResultSetMetadata {
  readonly ColumnInfo?: readonly ColumnInfo[]
}
export interface Row {
  readonly Data?: readonly Datum[]
}
export type S3AclOption = "BUCKET_OWNER_FULL_CONTROL"
export interface StartQueryExecutionInput {
  readonly QueryString: string
  readonly ClientRequestToken?: string
  readonly QueryExecutionContext?: QueryExecutionContext
  readonly ResultConfiguration?: ResultConfiguration
  readonly WorkGroup?: string
  readonly ExecutionParameters?: readonly string[]
  readonly ResultReuseConfiguration?: ResultReuseConfiguration
  readonly EngineConfiguration?: EngineConfiguration
}
export interface StartQueryExecutionOutput {
  readonly QueryExecutionId?: string
}
export type StatementType = "DDL" | "DML" | "UTILITY"
export interface StopQueryExecutionInput {
  readonly QueryExecutionId?: string
}
export type StopQueryExecutionOutput = Readonly<Record<string, never>>
