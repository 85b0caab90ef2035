// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html */
export interface DynamoDBTable {
  readonly AttributeDefinitions?: readonly DynamoDBTable_AttributeDefinition[]
  readonly BillingMode?: string
  readonly ContributorInsightsSpecification?: DynamoDBTable_ContributorInsightsSpecification
  readonly DeletionProtectionEnabled?: boolean
  readonly GlobalSecondaryIndexes?: readonly DynamoDBTable_GlobalSecondaryIndex[]
  readonly ImportSourceSpecification?: DynamoDBTable_ImportSourceSpecification
  readonly KeySchema: readonly DynamoDBTable_KeySchema[] | Json
  readonly KinesisStreamSpecification?: DynamoDBTable_KinesisStreamSpecification
  readonly LocalSecondaryIndexes?: readonly DynamoDBTable_LocalSecondaryIndex[]
  readonly OnDemandThroughput?: DynamoDBTable_OnDemandThroughput
  readonly PointInTimeRecoverySpecification?: DynamoDBTable_PointInTimeRecoverySpecification
  readonly ProvisionedThroughput?: DynamoDBTable_ProvisionedThroughput
  readonly ResourcePolicy?: DynamoDBTable_ResourcePolicy
  readonly SSESpecification?: DynamoDBTable_SSESpecification
  readonly StreamSpecification?: DynamoDBTable_StreamSpecification
  readonly TableClass?: string
  readonly TableName?: string
  readonly Tags?: readonly Tag[]
  readonly TimeToLiveSpecification?: DynamoDBTable_TimeToLiveSpecification
  readonly VectorIndexes?: readonly DynamoDBTable_VectorIndex[]
  readonly WarmThroughput?: DynamoDBTable_WarmThroughput
}

export interface DynamoDBTable_AttributeDefinition {
  readonly AttributeName: string
  readonly AttributeType: string
}

export interface DynamoDBTable_ContributorInsightsSpecification {
  readonly Enabled: boolean
  readonly Mode?: 'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'
}

export interface DynamoDBTable_Csv {
  readonly Delimiter?: string
  readonly HeaderList?: readonly string[]
}

export interface DynamoDBTable_GlobalSecondaryIndex {
  readonly ContributorInsightsSpecification?: DynamoDBTable_ContributorInsightsSpecification
  readonly IndexName: string
  readonly KeySchema: readonly DynamoDBTable_KeySchema[]
  readonly OnDemandThroughput?: DynamoDBTable_OnDemandThroughput
  readonly Projection: DynamoDBTable_Projection
  readonly ProvisionedThroughput?: DynamoDBTable_ProvisionedThroughput
  readonly WarmThroughput?: DynamoDBTable_WarmThroughput
}

export interface DynamoDBTable_ImportSourceSpecification {
  readonly InputCompressionType?: string
  readonly InputFormat: string
  readonly InputFormatOptions?: DynamoDBTable_InputFormatOptions
  readonly S3BucketSource: DynamoDBTable_S3BucketSource
}

export interface DynamoDBTable_InputFormatOptions {
  readonly Csv?: DynamoDBTable_Csv
}

export interface DynamoDBTable_KeySchema {
  readonly AttributeName: string
  readonly KeyType: string
}

export interface DynamoDBTable_KinesisStreamSpecification {
  readonly ApproximateCreationDateTimePrecision?: 'MICROSECOND' | 'MILLISECOND'
  readonly StreamArn: string
}

export interface DynamoDBTable_LocalSecondaryIndex {
  readonly IndexName: string
  readonly KeySchema: readonly DynamoDBTable_KeySchema[]
  readonly Projection: DynamoDBTable_Projection
}

export interface DynamoDBTable_OnDemandThroughput {
  readonly MaxReadRequestUnits?: number
  readonly MaxWriteRequestUnits?: number
}

export interface DynamoDBTable_PointInTimeRecoverySpecification {
  readonly PointInTimeRecoveryEnabled?: boolean
  readonly RecoveryPeriodInDays?: number
}

export interface DynamoDBTable_Projection {
  readonly NonKeyAttributes?: readonly string[]
  readonly ProjectionType?: string
}

export interface DynamoDBTable_ProvisionedThroughput {
  readonly ReadCapacityUnits: number
  readonly WriteCapacityUnits: number
}

export interface DynamoDBTable_ResourcePolicy {
  readonly PolicyDocument: Json
}

export interface DynamoDBTable_S3BucketSource {
  readonly S3Bucket: string
  readonly S3BucketOwner?: string
  readonly S3KeyPrefix?: string
}

export interface DynamoDBTable_SSESpecification {
  readonly KMSMasterKeyId?: string
  readonly SSEEnabled: boolean
  readonly SSEType?: string
}

export interface DynamoDBTable_SearchSchemaElement {
  readonly AttributeName: string
  readonly SearchSchemaElementType: 'HASH' | 'INLINE_FILTER'
}

export interface DynamoDBTable_StreamSpecification {
  readonly ResourcePolicy?: DynamoDBTable_ResourcePolicy
  readonly StreamViewType: string
  readonly Tags?: readonly Tag[]
}

export interface DynamoDBTable_TimeToLiveSpecification {
  readonly AttributeName?: string
  readonly Enabled: boolean
}

export interface DynamoDBTable_VectorAttribute {
  readonly AttributeName: string
}

export interface DynamoDBTable_VectorIndex {
  readonly Dimensions: number
  readonly DistanceFunction: 'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'
  readonly IndexName: string
  readonly Projection: DynamoDBTable_Projection
  readonly SearchSchema?: readonly DynamoDBTable_SearchSchemaElement[]
  readonly VectorAttribute: DynamoDBTable_VectorAttribute
}

export interface DynamoDBTable_WarmThroughput {
  readonly ReadUnitsPerSecond?: number
  readonly WriteUnitsPerSecond?: number
}
