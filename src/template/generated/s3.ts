// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html */
export interface S3Bucket {
  readonly AbacStatus?: 'Disabled' | 'Enabled'
  readonly AccelerateConfiguration?: S3BucketAccelerateConfiguration
  readonly AccessControl?: 'AuthenticatedRead' | 'AwsExecRead' | 'BucketOwnerFullControl' | 'BucketOwnerRead' | 'LogDeliveryWrite' | 'Private' | 'PublicRead' | 'PublicReadWrite'
  readonly AnalyticsConfigurations?: readonly S3BucketAnalyticsConfiguration[]
  readonly BucketEncryption?: S3BucketBucketEncryption
  readonly BucketName?: string
  readonly BucketNamePrefix?: string
  readonly BucketNamespace?: 'account-regional' | 'global'
  readonly CorsConfiguration?: S3BucketCorsConfiguration
  readonly IntelligentTieringConfigurations?: readonly S3BucketIntelligentTieringConfiguration[]
  readonly InventoryConfigurations?: readonly S3BucketInventoryConfiguration[]
  readonly LifecycleConfiguration?: S3BucketLifecycleConfiguration
  readonly LoggingConfiguration?: S3BucketLoggingConfiguration
  readonly MetadataConfiguration?: S3BucketMetadataConfiguration
  readonly MetadataTableConfiguration?: S3BucketMetadataTableConfiguration
  readonly MetricsConfigurations?: readonly S3BucketMetricsConfiguration[]
  readonly NotificationConfiguration?: S3BucketNotificationConfiguration
  readonly ObjectLockConfiguration?: S3BucketObjectLockConfiguration
  readonly ObjectLockEnabled?: boolean
  readonly OwnershipControls?: S3BucketOwnershipControls
  readonly PublicAccessBlockConfiguration?: S3BucketPublicAccessBlockConfiguration
  readonly ReplicationConfiguration?: S3BucketReplicationConfiguration
  readonly Tags?: readonly Tag[]
  readonly VersioningConfiguration?: S3BucketVersioningConfiguration
  readonly WebsiteConfiguration?: S3BucketWebsiteConfiguration
}

export interface S3BucketAbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation: number
}

export interface S3BucketAccelerateConfiguration {
  readonly AccelerationStatus: 'Enabled' | 'Suspended'
}

export interface S3BucketAccessControlTranslation {
  readonly Owner: string
}

export interface S3BucketAnalyticsConfiguration {
  readonly Id: string
  readonly Prefix?: string
  readonly StorageClassAnalysis: S3BucketStorageClassAnalysis
  readonly TagFilters?: readonly S3BucketTagFilter[]
}

export interface S3BucketAnnotationTableConfiguration {
  readonly ConfigurationState: 'DISABLED' | 'ENABLED'
  readonly EncryptionConfiguration?: S3BucketMetadataTableEncryptionConfiguration
  readonly Role?: string
  readonly TableArn?: string
  readonly TableName?: string
}

export interface S3BucketBlockedEncryptionTypes {
  readonly EncryptionType?: readonly ('NONE' | 'SSE-C')[]
}

export interface S3BucketBucketEncryption {
  readonly ServerSideEncryptionConfiguration: readonly S3BucketServerSideEncryptionRule[]
}

export interface S3BucketCorsConfiguration {
  readonly CorsRules: readonly S3BucketCorsRule[]
}

export interface S3BucketCorsRule {
  readonly AllowedHeaders?: readonly string[]
  readonly AllowedMethods: readonly string[]
  readonly AllowedOrigins: readonly string[]
  readonly ExposedHeaders?: readonly string[]
  readonly Id?: string
  readonly MaxAge?: number
}

export interface S3BucketDataExport {
  readonly Destination: S3BucketDestination
  readonly OutputSchemaVersion: string
}

export interface S3BucketDefaultEventHold {
  readonly Days?: number
  readonly Years?: number
}

export interface S3BucketDefaultRetention {
  readonly Days?: number
  readonly DefaultEventHold?: S3BucketDefaultEventHold
  readonly Mode?: 'COMPLIANCE' | 'GOVERNANCE'
  readonly Years?: number
}

export interface S3BucketDeleteMarkerReplication {
  readonly Status?: 'Disabled' | 'Enabled'
}

export interface S3BucketDestination {
  readonly BucketAccountId?: string
  readonly BucketArn: string
  readonly Format: 'CSV' | 'ORC' | 'Parquet'
  readonly Prefix?: string
}

export interface S3BucketEncryptionConfiguration {
  readonly ReplicaKmsKeyID: string
}

export interface S3BucketEventBridgeConfiguration {
  readonly EventBridgeEnabled: boolean
}

export interface S3BucketFilterRule {
  readonly Name: string
  readonly Value: string
}

export interface S3BucketIntelligentTieringConfiguration {
  readonly Id: string
  readonly Prefix?: string
  readonly Status: 'Disabled' | 'Enabled'
  readonly TagFilters?: readonly S3BucketTagFilter[]
  readonly Tierings: readonly S3BucketTiering[]
}

export interface S3BucketInventoryConfiguration {
  readonly Destination: S3BucketDestination
  readonly Enabled: boolean
  readonly Id: string
  readonly IncludedObjectVersions: 'All' | 'Current'
  readonly OptionalFields?: readonly string[]
  readonly Prefix?: string
  readonly ScheduleFrequency: 'Daily' | 'Weekly'
}

export interface S3BucketInventoryTableConfiguration {
  readonly ConfigurationState: 'DISABLED' | 'ENABLED'
  readonly EncryptionConfiguration?: S3BucketMetadataTableEncryptionConfiguration
  readonly TableArn?: string
  readonly TableName?: string
}

export interface S3BucketJournalTableConfiguration {
  readonly EncryptionConfiguration?: S3BucketMetadataTableEncryptionConfiguration
  readonly RecordExpiration: S3BucketRecordExpiration
  readonly TableArn?: string
  readonly TableName?: string
}

export interface S3BucketLambdaConfiguration {
  readonly Event: string
  readonly Filter?: S3BucketNotificationFilter
  readonly Function: string
}

export interface S3BucketLifecycleConfiguration {
  readonly Rules: readonly S3BucketRule[]
  readonly TransitionDefaultMinimumObjectSize?: 'all_storage_classes_128K' | 'varies_by_storage_class'
}

export interface S3BucketLoggingConfiguration {
  readonly DestinationBucketName?: string
  readonly LogFilePrefix?: string
  readonly TargetObjectKeyFormat?: S3BucketTargetObjectKeyFormat
}

export interface S3BucketMetadataConfiguration {
  readonly AnnotationTableConfiguration?: S3BucketAnnotationTableConfiguration
  readonly Destination?: S3BucketMetadataDestination
  readonly InventoryTableConfiguration?: S3BucketInventoryTableConfiguration
  readonly JournalTableConfiguration: S3BucketJournalTableConfiguration
}

export interface S3BucketMetadataDestination {
  readonly TableBucketArn?: string
  readonly TableBucketType: 'aws' | 'customer'
  readonly TableNamespace?: string
}

export interface S3BucketMetadataTableConfiguration {
  readonly S3TablesDestination: S3BucketS3TablesDestination
}

export interface S3BucketMetadataTableEncryptionConfiguration {
  readonly KmsKeyArn?: string
  readonly SseAlgorithm: 'AES256' | 'aws:kms'
}

export interface S3BucketMetrics {
  readonly EventThreshold?: S3BucketReplicationTimeValue
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3BucketMetricsConfiguration {
  readonly AccessPointArn?: string
  readonly Id: string
  readonly Prefix?: string
  readonly TagFilters?: readonly S3BucketTagFilter[]
}

export interface S3BucketNoncurrentVersionExpiration {
  readonly NewerNoncurrentVersions?: number
  readonly NoncurrentDays: number
}

export interface S3BucketNoncurrentVersionTransition {
  readonly NewerNoncurrentVersions?: number
  readonly StorageClass: 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'Glacier' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'
  readonly TransitionInDays: number
}

export interface S3BucketNotificationConfiguration {
  readonly EventBridgeConfiguration?: S3BucketEventBridgeConfiguration
  readonly LambdaConfigurations?: readonly S3BucketLambdaConfiguration[]
  readonly QueueConfigurations?: readonly S3BucketQueueConfiguration[]
  readonly TopicConfigurations?: readonly S3BucketTopicConfiguration[]
}

export interface S3BucketNotificationFilter {
  readonly S3Key: S3BucketS3KeyFilter
}

export interface S3BucketObjectLockConfiguration {
  readonly ObjectLockEnabled?: string
  readonly Rule?: S3BucketObjectLockRule
}

export interface S3BucketObjectLockRule {
  readonly DefaultRetention?: S3BucketDefaultRetention
}

export interface S3BucketOwnershipControls {
  readonly Rules: readonly S3BucketOwnershipControlsRule[]
}

export interface S3BucketOwnershipControlsRule {
  readonly ObjectOwnership?: 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter'
}

export interface S3BucketPartitionedPrefix {
  readonly PartitionDateSource?: 'DeliveryTime' | 'EventTime'
}

export interface S3BucketPublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean
  readonly BlockPublicPolicy?: boolean
  readonly IgnorePublicAcls?: boolean
  readonly RestrictPublicBuckets?: boolean
}

export interface S3BucketQueueConfiguration {
  readonly Event: string
  readonly Filter?: S3BucketNotificationFilter
  readonly Queue: string
}

export interface S3BucketRecordExpiration {
  readonly Days?: number
  readonly Expiration: 'DISABLED' | 'ENABLED'
}

export interface S3BucketRedirectAllRequestsTo {
  readonly HostName: string
  readonly Protocol?: 'http' | 'https'
}

export interface S3BucketRedirectRule {
  readonly HostName?: string
  readonly HttpRedirectCode?: string
  readonly Protocol?: 'http' | 'https'
  readonly ReplaceKeyPrefixWith?: string
  readonly ReplaceKeyWith?: string
}

export interface S3BucketReplicaModifications {
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3BucketReplicationConfiguration {
  readonly Role: string
  readonly Rules: readonly S3BucketReplicationRule[]
}

export interface S3BucketReplicationDestination {
  readonly AccessControlTranslation?: S3BucketAccessControlTranslation
  readonly Account?: string
  readonly Bucket: string
  readonly EncryptionConfiguration?: S3BucketEncryptionConfiguration
  readonly Metrics?: S3BucketMetrics
  readonly ReplicationTime?: S3BucketReplicationTime
  readonly StorageClass?: 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'REDUCED_REDUNDANCY' | 'STANDARD' | 'STANDARD_IA'
}

export interface S3BucketReplicationRule {
  readonly DeleteMarkerReplication?: S3BucketDeleteMarkerReplication
  readonly Destination: S3BucketReplicationDestination
  readonly Filter?: S3BucketReplicationRuleFilter
  readonly Id?: string
  readonly Prefix?: string
  readonly Priority?: number
  readonly SourceSelectionCriteria?: S3BucketSourceSelectionCriteria
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3BucketReplicationRuleAndOperator {
  readonly Prefix?: string
  readonly TagFilters?: readonly S3BucketTagFilter[]
}

export interface S3BucketReplicationRuleFilter {
  readonly And?: S3BucketReplicationRuleAndOperator
  readonly Prefix?: string
  readonly TagFilter?: S3BucketTagFilter
}

export interface S3BucketReplicationTime {
  readonly Status: 'Disabled' | 'Enabled'
  readonly Time: S3BucketReplicationTimeValue
}

export interface S3BucketReplicationTimeValue {
  readonly Minutes: number
}

export interface S3BucketRoutingRule {
  readonly RedirectRule: S3BucketRedirectRule
  readonly RoutingRuleCondition?: S3BucketRoutingRuleCondition
}

export interface S3BucketRoutingRuleCondition {
  readonly HttpErrorCodeReturnedEquals?: string
  readonly KeyPrefixEquals?: string
}

export interface S3BucketRule {
  readonly AbortIncompleteMultipartUpload?: S3BucketAbortIncompleteMultipartUpload
  readonly ExpirationDate?: string
  readonly ExpirationInDays?: number
  readonly ExpiredObjectDeleteMarker?: boolean
  readonly Id?: string
  readonly NoncurrentVersionExpiration?: S3BucketNoncurrentVersionExpiration
  readonly NoncurrentVersionExpirationInDays?: number
  readonly NoncurrentVersionTransition?: S3BucketNoncurrentVersionTransition
  readonly NoncurrentVersionTransitions?: readonly S3BucketNoncurrentVersionTransition[]
  readonly ObjectSizeGreaterThan?: number
  readonly ObjectSizeLessThan?: number
  readonly Prefix?: string
  readonly Status: 'Disabled' | 'Enabled'
  readonly TagFilters?: readonly S3BucketTagFilter[]
  readonly Transition?: S3BucketTransition
  readonly Transitions?: readonly S3BucketTransition[]
}

export interface S3BucketS3KeyFilter {
  readonly Rules: readonly S3BucketFilterRule[]
}

export interface S3BucketS3TablesDestination {
  readonly TableArn?: string
  readonly TableBucketArn: string
  readonly TableName: string
  readonly TableNamespace?: string
}

export interface S3BucketServerSideEncryptionByDefault {
  readonly KMSMasterKeyID?: string
  readonly SSEAlgorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse'
}

export interface S3BucketServerSideEncryptionRule {
  readonly BlockedEncryptionTypes?: S3BucketBlockedEncryptionTypes
  readonly BucketKeyEnabled?: boolean
  readonly ServerSideEncryptionByDefault?: S3BucketServerSideEncryptionByDefault
}

export interface S3BucketSourceSelectionCriteria {
  readonly ReplicaModifications?: S3BucketReplicaModifications
  readonly SseKmsEncryptedObjects?: S3BucketSseKmsEncryptedObjects
}

export interface S3BucketSseKmsEncryptedObjects {
  readonly Status: 'Disabled' | 'Enabled'
}

export interface S3BucketStorageClassAnalysis {
  readonly DataExport?: S3BucketDataExport
}

export interface S3BucketTagFilter {
  readonly Key: string
  readonly Value: string
}

export interface S3BucketTargetObjectKeyFormat {
  readonly PartitionedPrefix?: S3BucketPartitionedPrefix
  readonly SimplePrefix?: Json
}

export interface S3BucketTiering {
  readonly AccessTier: 'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS'
  readonly Days: number
}

export interface S3BucketTopicConfiguration {
  readonly Event: string
  readonly Filter?: S3BucketNotificationFilter
  readonly Topic: string
}

export interface S3BucketTransition {
  readonly StorageClass: 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'Glacier' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'
  readonly TransitionDate?: string
  readonly TransitionInDays?: number
}

export interface S3BucketVersioningConfiguration {
  readonly Status: 'Enabled' | 'Suspended'
}

export interface S3BucketWebsiteConfiguration {
  readonly ErrorDocument?: string
  readonly IndexDocument?: string
  readonly RedirectAllRequestsTo?: S3BucketRedirectAllRequestsTo
  readonly RoutingRules?: readonly S3BucketRoutingRule[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html */
export interface S3BucketPolicy {
  readonly Bucket: string
  readonly PolicyDocument: Json | string
}
