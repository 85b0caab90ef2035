import type { Casing } from './casing.ts'

/** A service of the sandbox, as Step Functions knows it. */
export interface ServiceEntry {
  /** The name in a credential scope, by which the sandbox's services call each other. */
  readonly signingName: string
  readonly casing: Casing
  /** Members of answers that are points in time: the wire has seconds since 1970. */
  readonly times: RegExp
  /** Members that are text to the service: what is no string is handed over as JSON. */
  readonly texts: ReadonlySet<string>
  /** How the optimised integration calls the service in errors: `DynamoDB.AmazonDynamoDBException`, `(Service: AmazonDynamoDBv2; …)`. */
  readonly optimized?: { readonly prefix: string; readonly fallback: string; readonly service: string }
  /** How `aws-sdk:` integrations call it: `DynamoDb.DynamoDbException`, `(Service: DynamoDb, …)`. */
  readonly sdk: string
  /** Errors that many services raise without a name of their own, and this one has in its model. */
  readonly models: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const never = /^(?!)/
const pascal: Casing = { camel: false, maps: none }
const camel = (...maps: readonly string[]): Casing => ({ camel: true, maps: new Set(maps) })

const entry = (signingName: string, sdk: string, rest: Partial<ServiceEntry> = {}): ServiceEntry => ({
  signingName,
  sdk,
  casing: pascal,
  times: never,
  texts: none,
  models: none,
  ...rest,
})

export const lambda: ServiceEntry = entry('lambda', 'Lambda', {
  optimized: { prefix: 'Lambda', fallback: 'AWSLambdaException', service: 'AWSLambda' },
})

/** The services of the sandbox, by the name that the ARN of an integration has for them. */
export const serviceTable: ReadonlyMap<string, ServiceEntry> = new Map([
  [
    'dynamodb',
    entry('dynamodb', 'DynamoDb', {
      times: /DateTime$/,
      optimized: { prefix: 'DynamoDB', fallback: 'AmazonDynamoDBException', service: 'AmazonDynamoDBv2' },
    }),
  ],
  [
    'ecs',
    entry('ecs', 'Ecs', {
      casing: camel('dockerLabels', 'options'),
      times: /At$/,
      optimized: { prefix: 'ECS', fallback: 'AmazonECSException', service: 'AmazonECS' },
      models: new Set(['AccessDeniedException']),
    }),
  ],
  ['lambda', lambda],
  [
    'sns',
    entry('sns', 'Sns', {
      texts: new Set(['Message']),
      optimized: { prefix: 'SNS', fallback: 'AmazonSNSException', service: 'AmazonSNS' },
      models: new Set(['InvalidParameterValue', 'ValidationException']),
    }),
  ],
  [
    'sqs',
    entry('sqs', 'Sqs', {
      texts: new Set(['MessageBody']),
      optimized: { prefix: 'SQS', fallback: 'AmazonSQSException', service: 'AmazonSQS' },
    }),
  ],
  [
    'states',
    entry('states', 'Sfn', {
      casing: camel(),
      times: /(Date|^timestamp)$/i,
      texts: new Set(['Input', 'Output', 'Cause']),
      optimized: { prefix: 'StepFunctions', fallback: 'AWSStepFunctionsException', service: 'AWSStepFunctions' },
      models: new Set(['ValidationException']),
    }),
  ],
  [
    'sfn',
    entry('states', 'Sfn', {
      casing: camel(),
      times: /(Date|^timestamp)$/i,
      texts: new Set(['Input', 'Output', 'Cause']),
      models: new Set(['ValidationException']),
    }),
  ],
  ['s3', entry('s3', 'S3', { times: /^(LastModified|CreationDate)$/, texts: new Set(['Body']), models: new Set(['AccessDenied']) })],
  ['ecr', entry('ecr', 'Ecr', { casing: camel('tags'), times: /(At|Date|Time)$/, models: new Set(['ValidationException']) })],
  [
    'cloudwatchlogs',
    entry('logs', 'CloudWatchLogs', {
      casing: camel('tags'),
      models: new Set(['AccessDeniedException', 'ServiceUnavailableException', 'ThrottlingException', 'ValidationException']),
    }),
  ],
  [
    'cloudwatch',
    entry('monitoring', 'CloudWatch', { times: /^(Timestamps?|StartTime|EndTime)$/, models: new Set(['ValidationException']) }),
  ],
  ['cloudformation', entry('cloudformation', 'CloudFormation', { times: /Time(stamp)?$/ })],
  ['sts', entry('sts', 'Sts', { times: /^Expiration$/, models: new Set(['ExpiredTokenException']) })],
])
