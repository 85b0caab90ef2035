import { apigatewayEntries } from './apigateway.ts'
import { athenaEntries } from './athena.ts'
import { batchEntries } from './batch.ts'
import { bedrockEntries } from './bedrock.ts'
import { codebuildEntries } from './codebuild.ts'
import { databrewEntries } from './databrew.ts'
import { dynamodbEntries } from './dynamodb/index.ts'
import { ecsEntries } from './ecs/index.ts'
import { eksEntries } from './eks.ts'
import { emrEntries } from './emr.ts'
import { emrContainersEntries } from './emr-containers.ts'
import { emrServerlessEntries } from './emr-serverless.ts'
import { eventbridgeEntries } from './eventbridge.ts'
import { glueEntries } from './glue.ts'
import { httpEntries } from './http.ts'
import { lambdaEntries } from './lambda.ts'
import { mediaconvertEntries } from './mediaconvert.ts'
import { sagemakerEntries } from './sagemaker.ts'
import { snsEntries } from './sns.ts'
import { sqsEntries } from './sqs.ts'
import { stepFunctionsEntries } from './step-functions.ts'

/** Every action that Step Functions optimises, as this version can call it. */
export const entries = [
  ...apigatewayEntries,
  ...athenaEntries,
  ...batchEntries,
  ...bedrockEntries,
  ...codebuildEntries,
  ...databrewEntries,
  ...dynamodbEntries,
  ...ecsEntries,
  ...eksEntries,
  ...emrContainersEntries,
  ...emrEntries,
  ...emrServerlessEntries,
  ...eventbridgeEntries,
  ...glueEntries,
  ...httpEntries,
  ...lambdaEntries,
  ...mediaconvertEntries,
  ...sagemakerEntries,
  ...snsEntries,
  ...sqsEntries,
  ...stepFunctionsEntries,
] as const
