import { batchErrors } from './batch.ts'
import { dynamodbErrors } from './dynamodb/errors.ts'
import { ecsErrors } from './ecs/index.ts'
import { eventbridgeErrors } from './eventbridge.ts'
import { glueErrors } from './glue.ts'
import { lambdaErrors } from './lambda.ts'
import { snsErrors } from './sns.ts'
import { sqsErrors } from './sqs.ts'
import { stepFunctionsErrors } from './step-functions.ts'

/** The names of the errors that the services raise: `errors.ecs.serverException` is `'ECS.ServerException'`. */
export const serviceErrors = {
  batch: batchErrors,
  dynamodb: dynamodbErrors,
  ecs: ecsErrors,
  eventbridge: eventbridgeErrors,
  glue: glueErrors,
  lambda: lambdaErrors,
  sns: snsErrors,
  sqs: sqsErrors,
  stepFunctions: stepFunctionsErrors,
} as const
