// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export interface AllowedStatistics {
  readonly Statistics: readonly string[]
}
export interface ColumnSelector {
  readonly Regex?: string
  readonly Name?: string
}
export interface ColumnStatisticsConfiguration {
  readonly Selectors?: readonly ColumnSelector[]
  readonly Statistics: StatisticsConfiguration
}
export type CompressionFormat = "GZIP" | "LZ4" | "SNAPPY" | "BZIP2" | "DEFLATE" | "LZO" | "BROTLI" | "ZSTD" | "ZLIB"
export interface CsvOutputOptions {
  readonly Delimiter?: string
}
export interface DataCatalogOutput {
  readonly CatalogId?: string
  readonly DatabaseName: string
  readonly TableName: string
  readonly S3Options?: S3TableOutputOptions
  readonly DatabaseOptions?: DatabaseTableOutputOptions
  readonly Overwrite?: boolean
}
export interface DatabaseOutput {
  readonly GlueConnectionName: string
  readonly DatabaseOptions: DatabaseTableOutputOptions
  readonly DatabaseOutputMode?: DatabaseOutputMode
}
export type DatabaseOutputMode = "NEW_TABLE"
export interface DatabaseTableOutputOptions {
  readonly TempDirectory?: S3Location
  readonly TableName: string
}
export interface DescribeJobRunRequest {
  readonly Name: string
  readonly RunId: string
}
export interface DescribeJobRunResponse {
  readonly Attempt?: number
  readonly CompletedOn?: number | string
  readonly DatasetName?: string
  readonly ErrorMessage?: string
  readonly ExecutionTime?: number
  readonly JobName: string
  readonly ProfileConfiguration?: ProfileConfiguration
  readonly ValidationConfigurations?: readonly ValidationConfiguration[]
  readonly RunId?: string
  readonly State?: JobRunState
  readonly LogSubscription?: LogSubscription
  readonly LogGroupName?: string
  readonly Outputs?: readonly Output[]
  readonly DataCatalogOutputs?: readonly DataCatalogOutput[]
  readonly DatabaseOutputs?: readonly DatabaseOutput[]
  readonly RecipeReference?: RecipeReference
  readonly StartedBy?: string
  readonly StartedOn?: number | string
  readonly JobSample?: JobSample
}
export interface EntityDetectorConfiguration {
  readonly EntityTypes: readonly string[]
  readonly AllowedStatistics?: readonly AllowedStatistics[]
}
export type JobRunState = "STARTING" | "RUNNING" | "STOPPING" | "STOPPED" | "SUCCEEDED" | "FAILED" | "TIMEOUT"
export interface JobSample {
  readonly Mode?: SampleMode
  readonly Size?: number
}
export type LogSubscription = "ENABLE" | "DISABLE"
export interface Output {
  readonly CompressionFormat?: CompressionFormat
  readonly Format?: OutputFormat
  readonly PartitionColumns?: readonly string[]
  readonly Location: S3Location
  readonly Overwrite?: boolean
  readonly FormatOptions?: OutputFormatOptions
  readonly MaxOutputFiles?: number
}
export type OutputFormat = "CSV" | "JSON" | "PARQUET" | "GLUEPARQUET" | "AVRO" | "ORC" | "XML" | "TABLEAUHYPER"
export interface OutputFormatOptions {
  readonly Csv?: CsvOutputOptions
}
export interface ProfileConfiguration {
  readonly DatasetStatisticsConfiguration?: StatisticsConfiguration
  readonly ProfileColumns?: readonly ColumnSelector[]
  readonly ColumnStatisticsConfigurations?: readonly ColumnStatisticsConfiguration[]
  readonly EntityDetectorConfiguration?: EntityDetectorConfiguration
}
export interface RecipeReference {
  readonly Name: string
  readonly RecipeVersion?: string
}
export interface S3Location {
  readonly Bucket: string
  readonly Key?: string
  readonly BucketOwner?: string
}
export interface S3TableOutputOptions {
  readonly Location: S3Location
}
export type SampleMode = "FULL_DATASET" | "CUSTOM_ROWS"
export interface StartJobRunRequest {
  readonly Name: string
}
export interface StartJobRunResponse {
  readonly RunId: string
}
export interface StatisticOverride {
  readonly Statistic: string
  readonly Parameters: { readonly [name: string]: string }
}
export interface StatisticsConfiguration {
  readonly IncludedStatistics?: readonly string[]
  readonly Overrides?: readonly StatisticOverride[]
}
export interface ValidationConfiguration {
  readonly RulesetArn: string
  readonly ValidationMode?: ValidationMode
}
export type ValidationMode = "CHECK_ALL"
