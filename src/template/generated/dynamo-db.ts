// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html */
export interface DynamoDBTable {
  readonly AttributeDefinitions?: readonly DynamoDBTableAttributeDefinition[]
  readonly BillingMode?: string
  readonly ContributorInsightsSpecification?: DynamoDBTableContributorInsightsSpecification
  readonly DeletionProtectionEnabled?: boolean
  readonly GlobalSecondaryIndexes?: readonly DynamoDBTableGlobalSecondaryIndex[]
  readonly ImportSourceSpecification?: DynamoDBTableImportSourceSpecification
  readonly KeySchema: readonly DynamoDBTableKeySchema[] | Json
  readonly KinesisStreamSpecification?: DynamoDBTableKinesisStreamSpecification
  readonly LocalSecondaryIndexes?: readonly DynamoDBTableLocalSecondaryIndex[]
  readonly OnDemandThroughput?: DynamoDBTableOnDemandThroughput
  readonly PointInTimeRecoverySpecification?: DynamoDBTablePointInTimeRecoverySpecification
  readonly ProvisionedThroughput?: DynamoDBTableProvisionedThroughput
  readonly ResourcePolicy?: DynamoDBTableResourcePolicy
  readonly SSESpecification?: DynamoDBTableSSESpecification
  readonly StreamSpecification?: DynamoDBTableStreamSpecification
  readonly TableClass?: string
  readonly TableName?: string
  readonly Tags?: readonly Tag[]
  readonly TimeToLiveSpecification?: DynamoDBTableTimeToLiveSpecification
  readonly VectorIndexes?: readonly DynamoDBTableVectorIndex[]
  readonly WarmThroughput?: DynamoDBTableWarmThroughput
}

export interface DynamoDBTableAttributeDefinition {
  readonly AttributeName: string
  readonly AttributeType: string
}

export interface DynamoDBTableContributorInsightsSpecification {
  readonly Enabled: boolean
  readonly Mode?: 'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'
}

export interface DynamoDBTableCsv {
  readonly Delimiter?: string
  readonly HeaderList?: readonly string[]
}

export interface DynamoDBTableGlobalSecondaryIndex {
  readonly ContributorInsightsSpecification?: DynamoDBTableContributorInsightsSpecification
  readonly IndexName: string
  readonly KeySchema: readonly DynamoDBTableKeySchema[]
  readonly OnDemandThroughput?: DynamoDBTableOnDemandThroughput
  readonly Projection: DynamoDBTableProjection
  readonly ProvisionedThroughput?: DynamoDBTableProvisionedThroughput
  readonly WarmThroughput?: DynamoDBTableWarmThroughput
}

export interface DynamoDBTableImportSourceSpecification {
  readonly InputCompressionType?: string
  readonly InputFormat: string
  readonly InputFormatOptions?: DynamoDBTableInputFormatOptions
  readonly S3BucketSource: DynamoDBTableS3BucketSource
}

export interface DynamoDBTableInputFormatOptions {
  readonly Csv?: DynamoDBTableCsv
}

export interface DynamoDBTableKeySchema {
  readonly AttributeName: string
  readonly KeyType: string
}

export interface DynamoDBTableKinesisStreamSpecification {
  readonly ApproximateCreationDateTimePrecision?: 'MICROSECOND' | 'MILLISECOND'
  readonly StreamArn: string
}

export interface DynamoDBTableLocalSecondaryIndex {
  readonly IndexName: string
  readonly KeySchema: readonly DynamoDBTableKeySchema[]
  readonly Projection: DynamoDBTableProjection
}

export interface DynamoDBTableOnDemandThroughput {
  readonly MaxReadRequestUnits?: number
  readonly MaxWriteRequestUnits?: number
}

export interface DynamoDBTablePointInTimeRecoverySpecification {
  readonly PointInTimeRecoveryEnabled?: boolean
  readonly RecoveryPeriodInDays?: number
}

export interface DynamoDBTableProjection {
  readonly NonKeyAttributes?: readonly string[]
  readonly ProjectionType?: string
}

export interface DynamoDBTableProvisionedThroughput {
  readonly ReadCapacityUnits: number
  readonly WriteCapacityUnits: number
}

export interface DynamoDBTableResourcePolicy {
  readonly PolicyDocument: Json
}

export interface DynamoDBTableS3BucketSource {
  readonly S3Bucket: string
  readonly S3BucketOwner?: string
  readonly S3KeyPrefix?: string
}

export interface DynamoDBTableSSESpecification {
  readonly KMSMasterKeyId?: string
  readonly SSEEnabled: boolean
  readonly SSEType?: string
}

export interface DynamoDBTableSearchSchemaElement {
  readonly AttributeName: string
  readonly SearchSchemaElementType: 'HASH' | 'INLINE_FILTER'
}

export interface DynamoDBTableStreamSpecification {
  readonly ResourcePolicy?: DynamoDBTableResourcePolicy
  readonly StreamViewType: string
  readonly Tags?: readonly Tag[]
}

export interface DynamoDBTableTimeToLiveSpecification {
  readonly AttributeName?: string
  readonly Enabled: boolean
}

export interface DynamoDBTableVectorAttribute {
  readonly AttributeName: string
}

export interface DynamoDBTableVectorIndex {
  readonly Dimensions: number
  readonly DistanceFunction: 'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'
  readonly IndexName: string
  readonly Projection: DynamoDBTableProjection
  readonly SearchSchema?: readonly DynamoDBTableSearchSchemaElement[]
  readonly VectorAttribute: DynamoDBTableVectorAttribute
}

export interface DynamoDBTableWarmThroughput {
  readonly ReadUnitsPerSecond?: number
  readonly WriteUnitsPerSecond?: number
}
