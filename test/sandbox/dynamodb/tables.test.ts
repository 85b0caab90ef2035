import { createConnection } from 'node:net'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { beforeAll, expect, test } from 'vitest'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests('eu-west-1')
let client: DynamoDBClient
const TableName = 'reports'
const Key = { k: { S: 'a' } }
beforeAll(async () => {
  client = new DynamoDBClient({ ...sandbox.settings(), maxAttempts: 1 })
  const AttributeDefinitions = [{ AttributeName: 'k', AttributeType: 'S' as const }]
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions,
      KeySchema: [{ AttributeName: 'k', KeyType: 'HASH' }],
    }),
  )
})

test('a table is in the account and region of the sandbox, whatever the environment says', async () => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }))
  expect(Table).toMatchObject({ TableStatus: 'ACTIVE', TableArn: 'arn:aws:dynamodb:eu-west-1:000000000000:table/reports' })
})

test('items are put, changed and read', async () => {
  await client.send(new PutItemCommand({ TableName, Item: { ...Key, n: { N: '1' } } }))
  const change = { UpdateExpression: 'ADD n :one', ExpressionAttributeValues: { ':one': { N: '1' } } }
  await client.send(new UpdateItemCommand({ TableName, Key, ...change }))
  expect((await client.send(new GetItemCommand({ TableName, Key }))).Item).toEqual({ ...Key, n: { N: '2' } })
  const unless = new PutItemCommand({ TableName, Item: Key, ConditionExpression: 'attribute_not_exists(k)' })
  await expect(client.send(unless)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' })
})

test('what it does not know it refuses', async () => {
  const TimeToLiveSpecification = { AttributeName: 'x', Enabled: true }
  await expect(client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))).rejects.toMatchObject({
    name: 'UnknownOperationException',
  })
})

test('a caller that hangs up in the middle of a request ends nothing', async () => {
  const { port } = new URL(sandbox.settings().endpoint)
  const socket = createConnection({ host: '127.0.0.1', port: Number(port) })
  const head = [
    'POST / HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/x-amz-json-1.0',
    'X-Amz-Target: DynamoDB_20120810.PutItem',
    'Authorization: AWS4-HMAC-SHA256 Credential=me/20261120/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    'Content-Length: 1000',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n{"TableName":`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.resetAndDestroy()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await client.send(new GetItemCommand({ TableName, Key }))).Item).toBeDefined()
  expect(sandbox.reports).toEqual([])
})
