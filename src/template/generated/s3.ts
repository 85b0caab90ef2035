// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html */
export interface S3Bucket {
  readonly AbacStatus?: 'Disabled' | 'Enabled'
  readonly AccelerateConfiguration?: S3Bucket_AccelerateConfiguration
  readonly AccessControl?: 'AuthenticatedRead' | 'AwsExecRead' | 'BucketOwnerFullControl' | 'BucketOwnerRead' | 'LogDeliveryWrite' | 'Private' | 'PublicRead' | 'PublicReadWrite'
  readonly AnalyticsConfigurations?: readonly S3Bucket_AnalyticsConfiguration[]
  readonly BucketEncryption?: S3Bucket_BucketEncryption
  readonly BucketName?: string
  readonly BucketNamePrefix?: string
  readonly BucketNamespace?: 'account-regional' | 'global'
  readonly CorsConfiguration?: S3Bucket_CorsConfiguration
  readonly IntelligentTieringConfigurations?: readonly S3Bucket_IntelligentTieringConfiguration[]
  readonly InventoryConfigurations?: readonly S3Bucket_InventoryConfiguration[]
  readonly LifecycleConfiguration?: S3Bucket_LifecycleConfiguration
  readonly LoggingConfiguration?: S3Bucket_LoggingConfiguration
  readonly MetadataConfiguration?: S3Bucket_MetadataConfiguration
  readonly MetadataTableConfiguration?: S3Bucket_MetadataTableConfiguration
  readonly MetricsConfigurations?: readonly S3Bucket_MetricsConfiguration[]
  readonly NotificationConfiguration?: S3Bucket_NotificationConfiguration
  readonly ObjectLockConfiguration?: S3Bucket_ObjectLockConfiguration
  readonly ObjectLockEnabled?: boolean
  readonly OwnershipControls?: S3Bucket_OwnershipControls
  readonly PublicAccessBlockConfiguration?: S3Bucket_PublicAccessBlockConfiguration
  readonly ReplicationConfiguration?: S3Bucket_ReplicationConfiguration
  readonly Tags?: readonly Tag[]
  readonly VersioningConfiguration?: S3Bucket_VersioningConfiguration
  readonly WebsiteConfiguration?: S3Bucket_WebsiteConfiguration
}

export interface S3Bucket_AbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation: number
}

export interface S3Bucket_AccelerateConfiguration {
  readonly AccelerationStatus: 'Enabled' | 'Suspended'
}

export interface S3Bucket_AccessControlTranslation {
  readonly Owner: string
}

export interface S3Bucket_AnalyticsConfiguration {
  readonly Id: string
  readonly Prefix?: string
  readonly StorageClassAnalysis: S3Bucket_StorageClassAnalysis
  readonly TagFilters?: readonly S3Bucket_TagFilter[]
}

export interface S3Bucket_AnnotationTableConfiguration {
  readonly ConfigurationState: 'DISABLED' | 'ENABLED'
  readonly EncryptionConfiguration?: S3Bucket_MetadataTableEncryptionConfiguration
  readonly Role?: string
  readonly TableArn?: string
  readonly TableName?: string
}

export interface S3Bucket_BlockedEncryptionTypes {
  readonly EncryptionType?: readonly ('NONE' | 'SSE-C')[]
}

export interface S3Bucket_BucketEncryption {
  readonly ServerSideEncryptionConfiguration: readonly S3Bucket_ServerSideEncryptionRule[]
}

export interface S3Bucket_CorsConfiguration {
  readonly CorsRules: readonly S3Bucket_CorsRule[]
}

export interface S3Bucket_CorsRule {
  readonly AllowedHeaders?: readonly string[]
  readonly AllowedMethods: readonly string[]
  readonly AllowedOrigins: readonly string[]
  readonly ExposedHeaders?: readonly string[]
  readonly Id?: string
  readonly MaxAge?: number
}

export interface S3Bucket_DataExport {
  readonly Destination: S3Bucket_Destination
  readonly OutputSchemaVersion: string
}

export interface S3Bucket_DefaultEventHold {
  readonly Days?: number
  readonly Years?: number
}

export interface S3Bucket_DefaultRetention {
  readonly Days?: number
  readonly DefaultEventHold?: S3Bucket_DefaultEventHold
  readonly Mode?: 'COMPLIANCE' | 'GOVERNANCE'
  readonly Years?: number
}

export interface S3Bucket_DeleteMarkerReplication {
  readonly Status?: 'Disabled' | 'Enabled'
}

export interface S3Bucket_Destination {
  readonly BucketAccountId?: string
  readonly BucketArn: string
  readonly Format: 'CSV' | 'ORC' | 'Parquet'
  readonly Prefix?: string
}

export interface S3Bucket_EncryptionConfiguration {
  readonly ReplicaKmsKeyID: string
}

export interface S3Bucket_EventBridgeConfiguration {
  readonly EventBridgeEnabled: boolean
}

export interface S3Bucket_FilterRule {
  readonly Name: string
  readonly Value: string
}

export interface S3Bucket_IntelligentTieringConfiguration {
  readonly Id: string
  readonly Prefix?: string
  readonly Status: 'Disabled' | 'Enabled'
  readonly TagFilters?: readonly S3Bucket_TagFilter[]
  readonly Tierings: readonly S3Bucket_Tiering[]
}

export interface S3Bucket_InventoryConfiguration {
  readonly Destination: S3Bucket_Destination
  readonly Enabled: boolean
  readonly Id: string
  readonly IncludedObjectVersions: 'All' | 'Current'
  readonly OptionalFields?: readonly string[]
  readonly Prefix?: string
  readonly ScheduleFrequency: 'Daily' | 'Weekly'
}

export interface S3Bucket_InventoryTableConfiguration {
  readonly ConfigurationState: 'DISABLED' | 'ENABLED'
  readonly EncryptionConfiguration?: S3Bucket_MetadataTableEncryptionConfiguration
  readonly TableArn?: string
  readonly TableName?: string
}

export interface S3Bucket_JournalTableConfiguration {
  readonly EncryptionConfiguration?: S3Bucket_MetadataTableEncryptionConfiguration
  readonly RecordExpiration: S3Bucket_RecordExpiration
  readonly TableArn?: string
  readonly TableName?: string
}

export interface S3Bucket_LambdaConfiguration {
  readonly Event: string
  readonly Filter?: S3Bucket_NotificationFilter
  readonly Function: string
}

export interface S3Bucket_LifecycleConfiguration {
  readonly Rules: readonly S3Bucket_Rule[]
  readonly TransitionDefaultMinimumObjectSize?: 'all_storage_classes_128K' | 'varies_by_storage_class'
}

export interface S3Bucket_LoggingConfiguration {
  readonly DestinationBucketName?: string
  readonly LogFilePrefix?: string
  readonly TargetObjectKeyFormat?: S3Bucket_TargetObjectKeyFormat
}

export interface S3Bucket_MetadataConfiguration {
  readonly AnnotationTableConfiguration?: S3Bucket_AnnotationTableConfiguration
  readonly Destination?: S3Bucket_MetadataDestination
  readonly InventoryTableConfiguration?: S3Bucket_InventoryTableConfiguration
  readonly JournalTableConfiguration: S3Bucket_JournalTableConfiguration
}

export interface S3Bucket_MetadataDestination {
  readonly TableBucketArn?: string
  readonly TableBucketType: 'aws' | 'customer'
  readonly TableNamespace?: string
}

export interface S3Bucket_MetadataTableConfiguration {
  readonly S3TablesDestination: S3Bucket_S3TablesDestination
}

export interface S3Bucket_MetadataTableEncryptionConfiguration {
  readonly KmsKeyArn?: string
  readonly SseAlgorithm: 'AES256' | 'aws:kms'
}

export interface S3Bucket_Metrics {
  readonly EventThreshold?: S3Bucket_ReplicationTimeValue
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3Bucket_MetricsConfiguration {
  readonly AccessPointArn?: string
  readonly Id: string
  readonly Prefix?: string
  readonly TagFilters?: readonly S3Bucket_TagFilter[]
}

export interface S3Bucket_NoncurrentVersionExpiration {
  readonly NewerNoncurrentVersions?: number
  readonly NoncurrentDays: number
}

export interface S3Bucket_NoncurrentVersionTransition {
  readonly NewerNoncurrentVersions?: number
  readonly StorageClass: 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'Glacier' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'
  readonly TransitionInDays: number
}

export interface S3Bucket_NotificationConfiguration {
  readonly EventBridgeConfiguration?: S3Bucket_EventBridgeConfiguration
  readonly LambdaConfigurations?: readonly S3Bucket_LambdaConfiguration[]
  readonly QueueConfigurations?: readonly S3Bucket_QueueConfiguration[]
  readonly TopicConfigurations?: readonly S3Bucket_TopicConfiguration[]
}

export interface S3Bucket_NotificationFilter {
  readonly S3Key: S3Bucket_S3KeyFilter
}

export interface S3Bucket_ObjectLockConfiguration {
  readonly ObjectLockEnabled?: string
  readonly Rule?: S3Bucket_ObjectLockRule
}

export interface S3Bucket_ObjectLockRule {
  readonly DefaultRetention?: S3Bucket_DefaultRetention
}

export interface S3Bucket_OwnershipControls {
  readonly Rules: readonly S3Bucket_OwnershipControlsRule[]
}

export interface S3Bucket_OwnershipControlsRule {
  readonly ObjectOwnership?: 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter'
}

export interface S3Bucket_PartitionedPrefix {
  readonly PartitionDateSource?: 'DeliveryTime' | 'EventTime'
}

export interface S3Bucket_PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean
  readonly BlockPublicPolicy?: boolean
  readonly IgnorePublicAcls?: boolean
  readonly RestrictPublicBuckets?: boolean
}

export interface S3Bucket_QueueConfiguration {
  readonly Event: string
  readonly Filter?: S3Bucket_NotificationFilter
  readonly Queue: string
}

export interface S3Bucket_RecordExpiration {
  readonly Days?: number
  readonly Expiration: 'DISABLED' | 'ENABLED'
}

export interface S3Bucket_RedirectAllRequestsTo {
  readonly HostName: string
  readonly Protocol?: 'http' | 'https'
}

export interface S3Bucket_RedirectRule {
  readonly HostName?: string
  readonly HttpRedirectCode?: string
  readonly Protocol?: 'http' | 'https'
  readonly ReplaceKeyPrefixWith?: string
  readonly ReplaceKeyWith?: string
}

export interface S3Bucket_ReplicaModifications {
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3Bucket_ReplicationConfiguration {
  readonly Role: string
  readonly Rules: readonly S3Bucket_ReplicationRule[]
}

export interface S3Bucket_ReplicationDestination {
  readonly AccessControlTranslation?: S3Bucket_AccessControlTranslation
  readonly Account?: string
  readonly Bucket: string
  readonly EncryptionConfiguration?: S3Bucket_EncryptionConfiguration
  readonly Metrics?: S3Bucket_Metrics
  readonly ReplicationTime?: S3Bucket_ReplicationTime
  readonly StorageClass?: 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'REDUCED_REDUNDANCY' | 'STANDARD' | 'STANDARD_IA'
}

export interface S3Bucket_ReplicationRule {
  readonly DeleteMarkerReplication?: S3Bucket_DeleteMarkerReplication
  readonly Destination: S3Bucket_ReplicationDestination
  readonly Filter?: S3Bucket_ReplicationRuleFilter
  readonly Id?: string
  readonly Prefix?: string
  readonly Priority?: number
  readonly SourceSelectionCriteria?: S3Bucket_SourceSelectionCriteria
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3Bucket_ReplicationRuleAndOperator {
  readonly Prefix?: string
  readonly TagFilters?: readonly S3Bucket_TagFilter[]
}

export interface S3Bucket_ReplicationRuleFilter {
  readonly And?: S3Bucket_ReplicationRuleAndOperator
  readonly Prefix?: string
  readonly TagFilter?: S3Bucket_TagFilter
}

export interface S3Bucket_ReplicationTime {
  readonly Status: 'Disabled' | 'Enabled'
  readonly Time: S3Bucket_ReplicationTimeValue
}

export interface S3Bucket_ReplicationTimeValue {
  readonly Minutes: number
}

export interface S3Bucket_RoutingRule {
  readonly RedirectRule: S3Bucket_RedirectRule
  readonly RoutingRuleCondition?: S3Bucket_RoutingRuleCondition
}

export interface S3Bucket_RoutingRuleCondition {
  readonly HttpErrorCodeReturnedEquals?: string
  readonly KeyPrefixEquals?: string
}

export interface S3Bucket_Rule {
  readonly AbortIncompleteMultipartUpload?: S3Bucket_AbortIncompleteMultipartUpload
  readonly ExpirationDate?: string
  readonly ExpirationInDays?: number
  readonly ExpiredObjectDeleteMarker?: boolean
  readonly Id?: string
  readonly NoncurrentVersionExpiration?: S3Bucket_NoncurrentVersionExpiration
  readonly NoncurrentVersionExpirationInDays?: number
  readonly NoncurrentVersionTransition?: S3Bucket_NoncurrentVersionTransition
  readonly NoncurrentVersionTransitions?: readonly S3Bucket_NoncurrentVersionTransition[]
  readonly ObjectSizeGreaterThan?: number
  readonly ObjectSizeLessThan?: number
  readonly Prefix?: string
  readonly Status: 'Disabled' | 'Enabled'
  readonly TagFilters?: readonly S3Bucket_TagFilter[]
  readonly Transition?: S3Bucket_Transition
  readonly Transitions?: readonly S3Bucket_Transition[]
}

export interface S3Bucket_S3KeyFilter {
  readonly Rules: readonly S3Bucket_FilterRule[]
}

export interface S3Bucket_S3TablesDestination {
  readonly TableArn?: string
  readonly TableBucketArn: string
  readonly TableName: string
  readonly TableNamespace?: string
}

export interface S3Bucket_ServerSideEncryptionByDefault {
  readonly KMSMasterKeyID?: string
  readonly SSEAlgorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse'
}

export interface S3Bucket_ServerSideEncryptionRule {
  readonly BlockedEncryptionTypes?: S3Bucket_BlockedEncryptionTypes
  readonly BucketKeyEnabled?: boolean
  readonly ServerSideEncryptionByDefault?: S3Bucket_ServerSideEncryptionByDefault
}

export interface S3Bucket_SourceSelectionCriteria {
  readonly ReplicaModifications?: S3Bucket_ReplicaModifications
  readonly SseKmsEncryptedObjects?: S3Bucket_SseKmsEncryptedObjects
}

export interface S3Bucket_SseKmsEncryptedObjects {
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3Bucket_StorageClassAnalysis {
  readonly DataExport?: S3Bucket_DataExport
}

export interface S3Bucket_TagFilter {
  readonly Key: string
  readonly Value: string
}

export interface S3Bucket_TargetObjectKeyFormat {
  readonly PartitionedPrefix?: S3Bucket_PartitionedPrefix
  readonly SimplePrefix?: Json
}

export interface S3Bucket_Tiering {
  readonly AccessTier: 'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS'
  readonly Days: number
}

export interface S3Bucket_TopicConfiguration {
  readonly Event: string
  readonly Filter?: S3Bucket_NotificationFilter
  readonly Topic: string
}

export interface S3Bucket_Transition {
  readonly StorageClass: 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'Glacier' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'
  readonly TransitionDate?: string
  readonly TransitionInDays?: number
}

export interface S3Bucket_VersioningConfiguration {
  readonly Status: 'Enabled' | 'Suspended'
}

export interface S3Bucket_WebsiteConfiguration {
  readonly ErrorDocument?: string
  readonly IndexDocument?: string
  readonly RedirectAllRequestsTo?: S3Bucket_RedirectAllRequestsTo
  readonly RoutingRules?: readonly S3Bucket_RoutingRule[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html */
export interface S3BucketPolicy {
  readonly Bucket: string
  readonly PolicyDocument: Json | string
}
