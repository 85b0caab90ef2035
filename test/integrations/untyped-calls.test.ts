import { expect, test } from 'vitest'
import { awsSdk, batch, dynamodb, ecs, glue, http, lambda, sns, sqs, stepFunctions } from '../../src/integrations/index.ts'

/** What a caller without types may write. */
const untyped = (call: unknown, ...given: readonly unknown[]) => {
  const anything: (...given: readonly unknown[]) => unknown = call as never
  return () => anything(...given)
}

test.each([
  [
    'lambda',
    untyped(lambda.invoke, { functionName: 'f', payload: {} }),
    "lambda:invoke needs 'function', and was given functionName, payload.",
  ],
  ['a function for a token', untyped(lambda.invoke.waitForTaskToken, {}), "lambda:invoke needs 'function', and was given nothing."],
  ['sqs', untyped(sqs.sendMessage, { queue: undefined }), "sqs:sendMessage needs 'queue', and was given nothing."],
  ['dynamodb', untyped(dynamodb.getItem, {}), "dynamodb:getItem needs 'table', and was given nothing."],
  ['ecs', untyped(ecs.runTask.sync, {}), "ecs:runTask needs 'taskDefinition', and was given nothing."],
  ['glue', untyped(glue.startJobRun, {}), "glue:startJobRun needs 'job', and was given nothing."],
  ['batch', untyped(batch.submitJob, { jobQueue: 'q' }), "batch:submitJob needs 'jobDefinition', and was given jobQueue."],
  ['http', untyped(http.invoke, {}), "http:invoke needs 'connection', and was given nothing."],
  ['stepFunctions', untyped(stepFunctions.startExecution, {}), "states:startExecution needs 'stateMachine', and was given nothing."],
  ['a call with nothing', untyped(sns.publish), 'sns:publish takes its parameters as an object, and was given undefined.'],
  ['a call with null', untyped(sns.publish, null), 'sns:publish takes its parameters as an object, and was given null.'],
  [
    'the SDK without what it may touch',
    untyped(awsSdk('s3').getObject, { Bucket: 'b' }),
    "s3:getObject needs { on: [ARN, …] } beside its parameters: what it may touch, ['*'] where it knows no ARN.",
  ],
  [
    'the SDK without parameters',
    untyped(awsSdk('s3').getObject),
    's3:getObject takes its parameters as an object, and was given undefined.',
  ],
])('%s says what is missing', (_what, call, told) => {
  expect(call).toThrow(new TypeError(told))
})
