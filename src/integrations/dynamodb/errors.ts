/** The error names of Amazon DynamoDB, called as `dynamodb:getItem` and its like. */
export const dynamodbErrors = {
  amazonDynamoDbException: 'DynamoDB.AmazonDynamoDBException',
  conditionalCheckFailedException: 'DynamoDB.ConditionalCheckFailedException',
  internalServerErrorException: 'DynamoDB.InternalServerErrorException',
  itemCollectionSizeLimitExceededException: 'DynamoDB.ItemCollectionSizeLimitExceededException',
  provisionedThroughputExceededException: 'DynamoDB.ProvisionedThroughputExceededException',
  replicatedWriteConflictException: 'DynamoDB.ReplicatedWriteConflictException',
  requestLimitExceededException: 'DynamoDB.RequestLimitExceededException',
  resourceNotFoundException: 'DynamoDB.ResourceNotFoundException',
  sdkClientException: 'DynamoDB.SdkClientException',
  throttlingException: 'DynamoDB.ThrottlingException',
  transactionConflictException: 'DynamoDB.TransactionConflictException',
} as const

export type DynamodbError = (typeof dynamodbErrors)[keyof typeof dynamodbErrors]
