import { CreateTableCommand, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { SendTaskFailureCommand, SendTaskHeartbeatCommand, SendTaskSuccessCommand, StopExecutionCommand } from '@aws-sdk/client-sfn'
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { expect, onTestFinished, test } from 'vitest'
import { create, ended, history, pass, run, type StatesSetup, startExecution, statesSetup, task } from './states-setup.ts'

function clientsOf({ sandbox }: StatesSetup) {
  const clients = {
    dynamodb: new DynamoDBClient(sandbox.clientSettings),
    sns: new SNSClient(sandbox.clientSettings),
    sqs: new SQSClient(sandbox.clientSettings),
  }
  onTestFinished(() => {
    for (const client of Object.values(clients)) client.destroy()
  })
  return clients
}

async function queueOf(setup: StatesSetup): Promise<{ readonly url: string; readonly next: () => Promise<string> }> {
  const { sqs } = clientsOf(setup)
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'inbox' }))
  return {
    url: QueueUrl!,
    next: async () => (await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 }))).Messages![0]!.Body!,
  }
}

const createTable = (dynamodb: DynamoDBClient) =>
  dynamodb.send(
    new CreateTableCommand({
      TableName: 'reports',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  )

const http = { SdkHttpMetadata: { HttpStatusCode: 200 }, SdkResponseMetadata: { RequestId: expect.any(String) } }

/** A state that works on the table, and keeps what it was answered. */
const tableStep = (action: string, parameters: object, Next?: string) => ({
  Type: 'Task',
  Resource: `arn:aws:states:::dynamodb:${action}`,
  Parameters: { TableName: 'reports', ...parameters },
  ResultPath: `$.${action}`,
  ...(Next === undefined ? { End: true } : { Next }),
})

test('dynamodb: items are put, read, changed and deleted', async () => {
  const setup = await statesSetup()
  const { dynamodb } = clientsOf(setup)
  await createTable(dynamodb)
  const Key = { id: { S: 'a' } }
  const { status, output } = await run(setup, {
    StartAt: 'Put',
    States: {
      Put: tableStep('putItem', { Item: { ...Key, words: { N: '3' } } }, 'Change'),
      Change: tableStep(
        'updateItem',
        { Key, UpdateExpression: 'SET words = :w', ExpressionAttributeValues: { ':w': { N: '4' } }, ReturnValues: 'ALL_NEW' },
        'Get',
      ),
      Get: tableStep('getItem', { Key }, 'Delete'),
      Delete: tableStep('deleteItem', { Key, ReturnValues: 'ALL_OLD' }),
    },
  })
  expect(status).toBe('SUCCEEDED')
  const item = { ...Key, words: { N: '4' } }
  expect(JSON.parse(output!)).toMatchObject({
    putItem: http,
    updateItem: { Attributes: item },
    getItem: { Item: item, ...http },
    deleteItem: { Attributes: item },
  })
  expect((await dynamodb.send(new GetItemCommand({ TableName: 'reports', Key }))).Item).toBeUndefined()
})

test('dynamodb: refusals have the names that Step Functions gives them', async () => {
  const setup = await statesSetup()
  await createTable(clientsOf(setup).dynamodb)
  const put = (resource: string, parameters: object) => run(setup, task(resource, parameters)).then(({ error, cause }) => [error, cause])
  const item = { Item: { id: { S: 'a' } }, ConditionExpression: 'attribute_exists(id)' }
  expect(await put('dynamodb:putItem', { TableName: 'reports', ...item })).toEqual([
    'DynamoDB.ConditionalCheckFailedException',
    expect.stringMatching(
      /^The conditional request failed \(Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ConditionalCheckFailedException; Request ID: /,
    ),
  ])
})

test('dynamodb: what the model has no name for is raised under the service’s own', async () => {
  const setup = await statesSetup()
  await createTable(clientsOf(setup).dynamodb)
  const { error } = await run(setup, task('dynamodb:getItem', { TableName: 'reports', Key: { other: { S: 'a' } } }))
  expect(error).toBe('DynamoDB.AmazonDynamoDBException')
})

test('aws-sdk: the same call has the names of the newer SDK, and no metadata', async () => {
  const setup = await statesSetup()
  await createTable(clientsOf(setup).dynamodb)
  const good = await run(setup, task('aws-sdk:dynamodb:putItem', { TableName: 'reports', Item: { id: { S: 'a' } } }))
  expect(good.output).toBe('{}')
  const { sfn } = setup
  const machine = await create(setup, task('aws-sdk:dynamodb:getItem', { TableName: 'none', Key: { id: { S: 'a' } } }), { name: 'second' })
  const bad = await ended({ ...setup, sfn }, await startExecution(setup, machine))
  expect([bad.error, bad.cause]).toEqual([
    'DynamoDb.ResourceNotFoundException',
    expect.stringMatching(/\(Service: DynamoDb, Status Code: 400, Request ID: /),
  ])
})

test('sns and sqs: an object is sent as JSON, and reaches the subscriber', async () => {
  const setup = await statesSetup()
  const { sns } = clientsOf(setup)
  const queue = await queueOf(setup)
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'notifications' }))
  await sns.send(
    new SubscribeCommand({
      TopicArn,
      Protocol: 'sqs',
      Endpoint: `arn:aws:sqs:us-east-1:000000000000:inbox`,
      Attributes: { RawMessageDelivery: 'true' },
    }),
  )
  const published = await run(setup, task('sns:publish', { TopicArn, Message: { words: 3 }, Subject: 'report' }))
  expect(JSON.parse(published.output!)).toMatchObject({ MessageId: expect.any(String), ...http })
  expect(JSON.parse(await queue.next())).toEqual({ words: 3 })

  const sent = await ended(
    setup,
    await startExecution(
      setup,
      await create(setup, task('sqs:sendMessage', { QueueUrl: queue.url, MessageBody: 'hello' }), { name: 'sqs' }),
    ),
  )
  expect(JSON.parse(sent.output!)).toMatchObject({ MD5OfMessageBody: '5d41402abc4b2a76b9719d911017c592', ...http })
  expect(await queue.next()).toBe('hello')

  const missing = await ended(
    setup,
    await startExecution(
      setup,
      await create(setup, task('sns:publish', { TopicArn: `${TopicArn}-not`, Message: 'x' }), { name: 'missing' }),
    ),
  )
  expect(missing.error).toBe('SNS.NotFoundException')
  expect(missing.cause).toMatch(/Error Code: NotFound;/)
})

test('a task token is called back with, beaten for and used up', async () => {
  const setup = await statesSetup()
  const queue = await queueOf(setup)
  const machine = await create(
    setup,
    task(
      'sqs:sendMessage.waitForTaskToken',
      { QueueUrl: queue.url, MessageBody: { 'token.$': '$$.Task.Token' } },
      { HeartbeatSeconds: 30 },
    ),
  )
  const first = await startExecution(setup, machine)
  const { token: taskToken } = JSON.parse(await queue.next()) as { token: string }
  await setup.sfn.send(new SendTaskHeartbeatCommand({ taskToken }))
  await expect(setup.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{' }))).rejects.toMatchObject({ name: 'InvalidOutput' })
  await setup.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{"paid":true}' }))
  expect((await ended(setup, first)).output).toBe('{"paid":true}')
  expect((await history(setup, first)).map(({ type }) => type)).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    'TaskScheduled',
    'TaskStarted',
    'TaskSubmitted',
    'TaskSucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ])
  await expect(setup.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))).rejects.toMatchObject({ name: 'TaskTimedOut' })
  await expect(setup.sfn.send(new SendTaskSuccessCommand({ taskToken: 'none', output: '{}' }))).rejects.toMatchObject({
    name: 'InvalidToken',
  })

  const second = await startExecution(setup, machine)
  const { token } = JSON.parse(await queue.next()) as { token: string }
  await setup.sfn.send(new SendTaskFailureCommand({ taskToken: token, error: 'Declined', cause: 'no money' }))
  expect(await ended(setup, second)).toMatchObject({ status: 'FAILED', error: 'Declined', cause: 'no money' })
})

test('nested executions: started, awaited as text or as JSON, and stopped with their parent', async () => {
  const setup = await statesSetup()
  const child = await create(setup, pass, { name: 'child' })
  const nested = (name: string, resource: string, parameters: object, stateMachineArn = child) =>
    create(setup, task(resource, { StateMachineArn: stateMachineArn, ...parameters }), { name }).then((arn) => startExecution(setup, arn))

  const started = await ended(setup, await nested('one', 'states:startExecution', { Input: { a: 1 } }))
  expect(JSON.parse(started.output!)).toMatchObject({
    ExecutionArn: expect.stringContaining(':execution:child:'),
    StartDate: expect.any(Number),
    ...http,
  })

  const text = await ended(setup, await nested('two', 'states:startExecution.sync', { Input: { a: 1 } }))
  expect(JSON.parse(text.output!)).toMatchObject({
    Input: '{"a":1}',
    Output: '{"a":1}',
    Status: 'SUCCEEDED',
    InputDetails: { Included: true },
    RedriveCount: 0,
    RedriveStatus: 'NOT_REDRIVABLE',
    RedriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven',
  })
  const json = await ended(setup, await nested('three', 'states:startExecution.sync:2', { Input: { a: 1 } }))
  expect(JSON.parse(json.output!)).toMatchObject({
    Input: { a: 1 },
    Output: { a: 1 },
    Status: 'SUCCEEDED',
    RedriveStatus: 'NOT_REDRIVABLE',
  })

  const failing = await create(
    setup,
    { StartAt: 'No', States: { No: { Type: 'Fail', Error: 'Broken', Cause: 'because' } } },
    { name: 'failing' },
  )
  const failed = await ended(setup, await nested('four', 'states:startExecution.sync:2', {}, failing))
  expect(failed.error).toBe('States.TaskFailed')
  expect(JSON.parse(failed.cause!)).toMatchObject({ Status: 'FAILED', Error: 'Broken', Cause: 'because', Input: {} })

  const waiting = await create(setup, { StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 60, End: true } } }, { name: 'waiting' })
  const parent = await nested('five', 'states:startExecution.sync', {}, waiting)
  await expect.poll(async () => (await history(setup, parent)).map(({ type }) => type), { timeout: 5000 }).toContain('TaskSubmitted')
  const submitted = (await history(setup, parent)).find(({ type }) => type === 'TaskSubmitted')!.taskSubmittedEventDetails!
  await setup.sfn.send(new StopExecutionCommand({ executionArn: parent }))
  const { ExecutionArn } = JSON.parse(submitted.output!) as { ExecutionArn: string }
  expect(await ended(setup, ExecutionArn)).toMatchObject({ status: 'ABORTED' })
})

test('aws-sdk: refusals of S3 tell two request ids', async () => {
  const { error, cause } = await run(await statesSetup(), task('aws-sdk:s3:listObjectsV2', { Bucket: 'nowhere' }))
  expect([error, cause]).toEqual([
    'S3.NoSuchBucketException',
    expect.stringMatching(/ \(Service: S3, Status Code: 404, Request ID: \S+, Extended Request ID: \S+\) \(SDK Attempt Count: 1\)$/),
  ])
})

test('what the sandbox does not have is no error that a catcher sees', async () => {
  const setup = await statesSetup()
  const catching = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }] }
  const calls: readonly (readonly [string, object])[] = [
    ['events:putEvents', { Entries: [] }],
    ['aws-sdk:kms:encrypt', { KeyId: 'a', Plaintext: 'b' }],
    ['aws-sdk:ecs:listAttributes', { TargetType: 'container-instance' }],
  ]
  for (const [index, [resource, Parameters]] of calls.entries()) {
    const Task = { Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters, ...catching, End: true }
    const definition = { StartAt: 'Task', States: { Task, Caught: { Type: 'Succeed' } } }
    const execution = await ended(setup, await startExecution(setup, await create(setup, definition, { name: `m${index}` })))
    expect(execution).toMatchObject({ status: 'FAILED', error: 'Stepwright.SandboxFault' })
    expect(execution.cause).toContain(`The sandbox cannot run arn:aws:states:::${resource}`)
    expect((await history(setup, execution.executionArn!)).at(-1)!.type).toBe('ExecutionFailed')
  }
})
