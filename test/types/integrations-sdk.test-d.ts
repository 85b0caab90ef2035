import type * as DynamoDb from '@aws-sdk/client-dynamodb'
import type * as Ecs from '@aws-sdk/client-ecs'
import type * as Lambda from '@aws-sdk/client-lambda'
import type * as S3 from '@aws-sdk/client-s3'
import { expectTypeOf, test } from 'vitest'
import { reference } from '../../src/expressions/index.ts'
import { awsSdk, clientTypes } from '../../src/integrations/index.ts'
import type { Action } from '../../src/states/index.ts'

const input = reference<{ bucket: string; key: string; size: number }>({ of: 'input' })
const s3 = awsSdk('s3', clientTypes<typeof S3>())
const dynamodb = awsSdk('dynamodb', clientTypes<typeof DynamoDb>())
const ecs = awsSdk('ecs', clientTypes<typeof Ecs>())
const lambda = awsSdk('lambda', clientTypes<typeof Lambda>())

type ResultOf<A> = A extends Action<infer Result> ? Result : never
type ErrorsOf<A> = A extends Action<unknown, infer Errors> ? Errors : never

test('parameters take expressions at every leaf, in the names of Step Functions', () => {
  s3.getObject({ Bucket: input.bucket, Key: input.key }, { on: ['*'] })
  ecs.updateService({ Service: 'web', NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [input.key] } } }, { on: ['*'] })
  // @ts-expect-error the key is missing
  s3.getObject({ Bucket: 'b' }, { on: ['*'] })
  // @ts-expect-error a number is no key
  s3.getObject({ Bucket: 'b', Key: input.size }, { on: ['*'] })
  // @ts-expect-error Step Functions writes Service, not service
  ecs.updateService({ service: 'web' }, { on: ['*'] })
  // @ts-expect-error what the call may touch must be told
  s3.getObject({ Bucket: 'b', Key: 'k' })
})

test('answers come in the names of Step Functions, with text for bytes and times', () => {
  const object = s3.getObject({ Bucket: 'b', Key: 'k' }, { on: ['*'] })
  expectTypeOf<ResultOf<typeof object>['Body']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<ResultOf<typeof object>['LastModified']>().toEqualTypeOf<string | undefined>()
  const tasks = ecs.describeTasks({ Tasks: ['t'] }, { on: ['*'] })
  expectTypeOf<NonNullable<NonNullable<ResultOf<typeof tasks>['Tasks']>[number]['StoppedReason']>>().toEqualTypeOf<string>()
  const item = dynamodb.query({ TableName: 't' }, { on: ['*'] })
  expectTypeOf<NonNullable<ResultOf<typeof item>['Count']>>().toEqualTypeOf<number>()
  const invoked = lambda.invoke({ FunctionName: 'f', Payload: '{}' }, { on: ['*'] })
  expectTypeOf<ResultOf<typeof invoked>['Payload']>().toEqualTypeOf<string | undefined>()
})

test('errors carry the prefix and the ending that Step Functions gives them', () => {
  const object = s3.getObject({ Bucket: 'b', Key: 'k' }, { on: ['*'] })
  expectTypeOf<'S3.NoSuchKeyException'>().toExtend<ErrorsOf<typeof object>>()
  expectTypeOf<'S3.NoSuchKey'>().not.toExtend<ErrorsOf<typeof object>>()
  const item = dynamodb.putItem({ TableName: 't', Item: { id: { S: input.key } } }, { on: ['*'] })
  expectTypeOf<'DynamoDb.ConditionalCheckFailedException'>().toExtend<ErrorsOf<typeof item>>()
  expectTypeOf<'DynamoDB.ConditionalCheckFailedException'>().not.toExtend<ErrorsOf<typeof item>>()
})

test('no call of the SDK has .sync', () => {
  // @ts-expect-error there is no aws-sdk:….sync
  s3.getObject.sync({ Bucket: 'b', Key: 'k' }, { on: ['*'] })
  // @ts-expect-error nor such an action
  s3.getObjct({ Bucket: 'b', Key: 'k' }, { on: ['*'] })
  // @ts-expect-error nor such a service
  awsSdk('s33')
})
