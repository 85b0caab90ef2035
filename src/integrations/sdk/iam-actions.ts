/** Calls that IAM knows by other names than their own. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'apigateway:createDeployment': ['apigateway:POST'],
  'dynamodb:executeStatement': ['dynamodb:PartiQLSelect', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate', 'dynamodb:PartiQLDelete'],
  'dynamodb:transactGetItems': ['dynamodb:GetItem'],
  'dynamodb:transactWriteItems': ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
  'lambda:invoke': ['lambda:InvokeFunction'],
  's3:completeMultipartUpload': ['s3:PutObject'],
  's3:copyObject': ['s3:GetObject', 's3:PutObject'],
  's3:createMultipartUpload': ['s3:PutObject'],
  's3:deleteBucketEncryption': ['s3:PutEncryptionConfiguration'],
  's3:deleteBucketLifecycle': ['s3:PutLifecycleConfiguration'],
  's3:deleteObjects': ['s3:DeleteObject'],
  's3:getBucketEncryption': ['s3:GetEncryptionConfiguration'],
  's3:getBucketLifecycleConfiguration': ['s3:GetLifecycleConfiguration'],
  's3:getBucketNotificationConfiguration': ['s3:GetBucketNotification'],
  's3:getObjectAttributes': ['s3:GetObject', 's3:GetObjectAttributes'],
  's3:headBucket': ['s3:ListBucket'],
  's3:headObject': ['s3:GetObject'],
  's3:listBuckets': ['s3:ListAllMyBuckets'],
  's3:listMultipartUploads': ['s3:ListBucketMultipartUploads'],
  's3:listObjects': ['s3:ListBucket'],
  's3:listObjectsV2': ['s3:ListBucket'],
  's3:listObjectVersions': ['s3:ListBucketVersions'],
  's3:listParts': ['s3:ListMultipartUploadParts'],
  's3:putBucketEncryption': ['s3:PutEncryptionConfiguration'],
  's3:putBucketLifecycleConfiguration': ['s3:PutLifecycleConfiguration'],
  's3:putBucketNotificationConfiguration': ['s3:PutBucketNotification'],
  's3:uploadPart': ['s3:PutObject'],
  's3:uploadPartCopy': ['s3:GetObject', 's3:PutObject'],
  'sfn:startSyncExecution': ['states:StartSyncExecution'],
}

/**
 * The IAM actions that a call of the AWS SDK needs. Most are named like the call itself: `glue:StartCrawler`.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const iamActions = (service: string, action: string, prefix: string): readonly string[] =>
  exceptions[`${service}:${action}`] ?? [`${prefix}:${action.charAt(0).toUpperCase()}${action.slice(1)}`]
