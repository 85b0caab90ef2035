import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { type Expression, exists, reference } from '../../src/expressions/index.ts'
import {
  action,
  activity,
  athena,
  batch,
  dynamodb,
  ecs,
  eventbridge,
  type FunctionReference,
  glue,
  http,
  type LambdaError,
  lambda,
  type MachineReference,
  type SqsError,
  type StoppedTask,
  serviceErrors,
  sns,
  sqs,
  stepFunctions,
} from '../../src/integrations/index.ts'
import { dynamodbTable } from '../../src/resources/index.ts'
import type { Action, IntegrationPattern } from '../../src/states/index.ts'

type ResultOf<A> = A extends Action<infer Result> ? Result : never
type GivenTo<A> = A extends Action<unknown, string, IntegrationPattern, infer Given> ? Given : never
type ErrorsOf<A> = A extends Action<unknown, infer Errors> ? Errors : never

const input = reference<{ key: string; count: number; token: string }>({ of: 'input' })

test('only the patterns that a service has exist', () => {
  // @ts-expect-error SNS runs no jobs
  sns.publish.sync({ topic: 't', message: '' })
  // @ts-expect-error nor does SQS
  sqs.sendMessage.sync({ queue: 'q', body: '' })
  // @ts-expect-error Batch cannot carry a task token
  batch.submitJob.waitForTaskToken({ jobName: 'j', jobQueue: 'q', jobDefinition: 'd' })
  // @ts-expect-error nor can Glue
  glue.startJobRun.waitForTaskToken({ job: 'j' })
  // @ts-expect-error nor can DynamoDB
  dynamodb.getItem.waitForTaskToken({ table: visits, key: { page: '/', at: 1 } })
  // @ts-expect-error EventBridge runs no jobs
  eventbridge.putEvents.sync({ entries: [] })
  expectTypeOf(ecs.runTask.waitForTaskToken).toBeFunction()
  expectTypeOf(ecs.runTask({ taskDefinition: 't' }).pattern).toEqualTypeOf<'REQUEST_RESPONSE'>()
  expectTypeOf(ecs.runTask.sync({ taskDefinition: 't' }).pattern).toEqualTypeOf<'RUN_JOB'>()
  expectTypeOf(sqs.sendMessage.waitForTaskToken({ queue: 'q', body: input.token }).pattern).toEqualTypeOf<'WAIT_FOR_TASK_TOKEN'>()
})

test('parameters have the types of the service, and take expressions at every leaf', () => {
  ecs.runTask.sync({
    taskDefinition: 'digest',
    overrides: { ContainerOverrides: [{ Name: 'main', Command: ['digest', input.key], Environment: [{ Name: 'KEY', Value: input.key }] }] },
  })
  // @ts-expect-error a task definition is needed
  ecs.runTask.sync({ launchType: 'FARGATE' })
  // @ts-expect-error there is no such launch type
  ecs.runTask.sync({ taskDefinition: 't', launchType: 'FARGAT' })
  // @ts-expect-error the structure inside is spelt as Step Functions has it
  ecs.runTask.sync({ taskDefinition: 't', overrides: { containerOverrides: [] } })
  // @ts-expect-error an environment variable is text
  ecs.runTask({ taskDefinition: 't', overrides: { ContainerOverrides: [{ Name: 'm', Environment: [{ Name: 'N', Value: 5 }] }] } })
  // @ts-expect-error a message goes to a topic or to a number, not to both
  sns.publish({ topic: 't', phoneNumber: '+49', message: '' })
  // @ts-expect-error somebody must get the message
  sns.publish({ message: '' })
  // @ts-expect-error seconds are a number
  sqs.sendMessage({ queue: 'q', body: '', delaySeconds: '5' })
  // @ts-expect-error the rights that the query needs must be told
  athena.startQueryExecution({ queryString: 'SELECT 1' })
})

test('an answer is what the service gives, and no more', () => {
  const stopped = ecs.runTask.sync({ taskDefinition: 't' })
  expectTypeOf<ResultOf<typeof stopped>>().toEqualTypeOf<StoppedTask>()
  expectTypeOf<StoppedTask['Containers'][number]['ExitCode']>().toEqualTypeOf<number | undefined>()
  // @ts-expect-error the task's description holds nothing that the container has written
  expectTypeOf<StoppedTask['Output']>().toBeString()
  const asked = sqs.sendMessage.waitForTaskToken({ queue: 'q', body: input.token })
  expectTypeOf<ResultOf<typeof asked>>().toBeUnknown()
  const answered = sqs.sendMessage.waitForTaskToken({ queue: 'q', body: input.token }, { result: z.object({ approved: z.boolean() }) })
  expectTypeOf<ResultOf<typeof answered>>().toEqualTypeOf<{ approved: boolean }>()
})

test('errors are the names that the service raises', () => {
  const run = ecs.runTask.sync({ taskDefinition: 't' })
  expectTypeOf<'ECS.ServerException'>().toExtend<ErrorsOf<typeof run>>()
  expectTypeOf<'Ecs.ServerException'>().not.toExtend<ErrorsOf<typeof run>>()
  expectTypeOf(serviceErrors.ecs.serverException).toEqualTypeOf<'ECS.ServerException'>()
  // @ts-expect-error ECS has no such error
  void serviceErrors.ecs.serverExceptoin
})

const Visit = z.object({ page: z.string(), at: z.number(), from: z.string().optional() })
const visits = dynamodbTable('Visits', { partitionKey: 'page', sortKey: { name: 'at', type: 'N' }, item: Visit })

test('a table types its keys and items', () => {
  const read = dynamodb.getItem({ table: visits, key: { page: input.key, at: input.count } })
  const result = reference<ResultOf<typeof read>>({ of: 'result' })
  expectTypeOf(exists(result.Item)).toExtend<Expression<boolean>>()
  expectTypeOf(dynamodb.fromItem(visits, result.Item).at).toExtend<Expression<number>>()
  expectTypeOf<NonNullable<ResultOf<typeof read>['Item']>['at']>().toEqualTypeOf<{ readonly N: string }>()
  dynamodb.putItem({ table: visits, item: { page: '/', at: { N: '1' } } })
  // @ts-expect-error the sort key is missing
  dynamodb.getItem({ table: visits, key: { page: '/' } })
  // @ts-expect-error a number is no page
  dynamodb.getItem({ table: visits, key: { page: input.count, at: 1 } })
  // @ts-expect-error the table has no such key
  dynamodb.getItem({ table: visits, key: { page: '/', at: 1, from: 'x' } })
  // @ts-expect-error an item has all that its schema asks for
  dynamodb.putItem({ table: visits, item: { page: '/' } })
})

test('a function types its payload, its answer and its errors', () => {
  const resize: FunctionReference<{ key: string }, { width: number }, 'TooLarge'> = {
    functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f',
  }
  const invoked = lambda.invoke({ function: resize, payload: { key: input.key } })
  expectTypeOf<ResultOf<typeof invoked>['Payload']>().toEqualTypeOf<{ width: number }>()
  expectTypeOf<'TooLarge' | 'Lambda.TooManyRequestsException'>().toExtend<ErrorsOf<typeof invoked>>()
  expectTypeOf<'TooSmall'>().not.toExtend<ErrorsOf<typeof invoked>>()
  // @ts-expect-error the key is text
  lambda.invoke({ function: resize, payload: { key: input.count } })
  expectTypeOf<ResultOf<ReturnType<typeof untyped>>['Payload']>().toBeUnknown()
})

const untyped = () => lambda.invoke({ function: 'resize', payload: { anything: input.count } })

test('a machine types what its executions take and give', () => {
  const orders: MachineReference<{ id: string }, { total: number }> = {
    stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:Orders',
  }
  const done = stepFunctions.startExecution.sync2({ stateMachine: orders, input: { id: input.key } })
  expectTypeOf<ResultOf<typeof done>['Output']>().toEqualTypeOf<{ total: number }>()
  const text = stepFunctions.startExecution.sync({ stateMachine: orders, input: { id: input.key } })
  expectTypeOf<ResultOf<typeof text>['Output']>().toBeString()
  // @ts-expect-error the id is text
  stepFunctions.startExecution({ stateMachine: orders, input: { id: 5 } })
})

test('arguments are known as the service gets them', () => {
  const published = sns.publish({ topic: { topicArn: 't' }, message: { key: input.key, of: 'order' }, subject: input.key })
  expectTypeOf<GivenTo<typeof published>['Message']>().toEqualTypeOf<{ readonly key: string; readonly of: 'order' }>()
  expectTypeOf<GivenTo<typeof published>['Subject']>().toEqualTypeOf<string | undefined>()
  const sent = eventbridge.putEvents({ entries: [{ source: 's', detailType: 't', detail: { count: input.count } }] })
  expectTypeOf<GivenTo<typeof sent>['Entries'][number]['Detail']>().toEqualTypeOf<{ readonly count: number }>()
  const posted = http.invoke({ apiEndpoint: 'https://e.org', method: 'POST', connection: 'c', requestBody: [input.key, null] })
  expectTypeOf<GivenTo<typeof posted>['RequestBody']>().toEqualTypeOf<readonly [string, null]>()
  expectTypeOf<GivenTo<typeof posted>['Authentication']>().toEqualTypeOf<{ readonly ConnectionArn: string }>()
  const read = dynamodb.getItem({ table: visits, key: { page: input.key, at: input.count }, consistentRead: true })
  expectTypeOf<GivenTo<typeof read>['Key']['at']>().toEqualTypeOf<{ readonly N: string }>()
  expectTypeOf<GivenTo<typeof read>['ConsistentRead']>().toEqualTypeOf<boolean | undefined>()
  const written = dynamodb.putItem({ table: visits, item: { page: '/', at: 1 } })
  expectTypeOf<GivenTo<typeof written>['Item']['page']>().toEqualTypeOf<{ readonly S: string }>()
  const worked = activity.run({ activity: 'a', input: { key: input.key } })
  expectTypeOf<GivenTo<typeof worked>>().toEqualTypeOf<{ readonly key: string }>()
  const any = action({ resource: 'arn:aws:states:::x:y', arguments: { Deep: [{ key: input.key }] } })
  expectTypeOf<GivenTo<typeof any>['Deep'][0]['key']>().toEqualTypeOf<string>()
  const queried = athena.startQueryExecution({ queryString: 'SELECT 1', access: [] })
  expectTypeOf<GivenTo<typeof queried>['QueryString']>().toEqualTypeOf<string>()
  // @ts-expect-error rights are for the role, not for the service
  expectTypeOf<GivenTo<typeof queried>['Access']>().toBeObject()
})

test('who sends a task token back may fail with names that are told', () => {
  const asked = sqs.sendMessage.waitForTaskToken({ queue: 'q', body: input.token }, { errors: ['Approval.Rejected'] })
  expectTypeOf<ErrorsOf<typeof asked>>().toEqualTypeOf<SqsError | 'Approval.Rejected'>()
  const untold = sqs.sendMessage.waitForTaskToken({ queue: 'q', body: input.token })
  expectTypeOf<string & {}>().toExtend<ErrorsOf<typeof untold>>()
  const worked = activity.run({ activity: 'a' }, { errors: ['Work.Broken'], result: z.number() })
  expectTypeOf<ErrorsOf<typeof worked>>().toEqualTypeOf<'Work.Broken'>()
  expectTypeOf<ResultOf<typeof worked>>().toBeNumber()
  const called = lambda.invoke({ function: 'charge' }, { errors: ['Card.Declined'], result: z.object({ receipt: z.string() }) })
  expectTypeOf<ErrorsOf<typeof called>>().toEqualTypeOf<LambdaError | 'Card.Declined'>()
  expectTypeOf<ResultOf<typeof called>['Payload']>().toEqualTypeOf<{ receipt: string }>()
  const any = action({ resource: 'arn:aws:states:::x:y', errors: ['X.Broken'] })
  expectTypeOf<ErrorsOf<typeof any>>().toEqualTypeOf<'X.Broken'>()
})

test('a function or a machine that says what it takes must get it', () => {
  const resize: FunctionReference<{ key: string }> = { functionArn: 'f' }
  // @ts-expect-error it takes a key
  lambda.invoke({ function: resize })
  const orders: MachineReference<{ id: string }> = { stateMachineArn: 'm' }
  // @ts-expect-error it takes an id
  stepFunctions.startExecution.sync2({ stateMachine: orders })
})
