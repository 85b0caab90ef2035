import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  StopExecutionCommand,
  UpdateMapRunCommand,
} from '@aws-sdk/client-sfn'
import { expect, onTestFinished, test } from 'vitest'
import { arnOf, history, run, statesSetup } from './states-setup.ts'

const mapOf = (rest: object, States: object = { Item: { Type: 'Pass', End: true } }) => ({
  StartAt: 'Map',
  States: {
    Map: {
      Type: 'Map',
      Label: 'each',
      MaxConcurrency: 2,
      ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }, StartAt: 'Item', States },
      ...rest,
      End: true,
    },
  },
})

test('a distributed Map has a map run with child executions', async () => {
  const setup = await statesSetup()
  const { sfn } = setup
  const Item = { Type: 'Choice', Choices: [{ Variable: '$', NumericEquals: 2, Next: 'Bad' }], Default: 'Good' }
  const states = { Item, Good: { Type: 'Succeed' }, Bad: { Type: 'Fail', Error: 'Two', Cause: 'is bad' } }
  const execution = await run(setup, mapOf({ ToleratedFailureCount: 1 }, states), [1, 2, 3])
  expect(execution.status).toBe('SUCCEEDED')
  const { mapRuns } = await sfn.send(new ListMapRunsCommand({ executionArn: execution.executionArn }))
  expect(mapRuns).toMatchObject([{ executionArn: execution.executionArn, stateMachineArn: arnOf('stateMachine:machine/each') }])
  const { mapRunArn } = mapRuns![0]!
  expect(await sfn.send(new DescribeMapRunCommand({ mapRunArn }))).toMatchObject({
    executionArn: execution.executionArn,
    status: 'SUCCEEDED',
    maxConcurrency: 2,
    toleratedFailureCount: 1,
    itemCounts: { total: 3, succeeded: 2, failed: 1, pending: 0, running: 0 },
    executionCounts: { total: 3, succeeded: 2, failed: 1, failuresNotRedrivable: 1 },
    stopDate: expect.any(Date),
  })
  const list = async (filter: object) => (await sfn.send(new ListExecutionsCommand({ mapRunArn, ...filter }))).executions!
  expect(await list({})).toHaveLength(3)
  const [failed] = await list({ statusFilter: 'FAILED' })
  const child = await sfn.send(new DescribeExecutionCommand({ executionArn: failed!.executionArn }))
  expect(child).toMatchObject({
    mapRunArn,
    stateMachineArn: arnOf('stateMachine:machine/each'),
    status: 'FAILED',
    error: 'Two',
    cause: 'is bad',
    input: '2',
    redriveStatus: 'NOT_REDRIVABLE',
    redriveStatusReason: 'The Map Run of the execution cannot be redriven',
  })
  expect((await history(setup, failed!.executionArn!)).at(-1)!.type).toBe('ExecutionFailed')
  expect(await sfn.send(new StopExecutionCommand({ executionArn: failed!.executionArn }))).toMatchObject({ stopDate: child.stopDate })
  await expect(sfn.send(new UpdateMapRunCommand({ mapRunArn, maxConcurrency: 1 }))).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Map Run is SUCCEEDED and cannot be updated',
  })
  await expect(sfn.send(new DescribeMapRunCommand({ mapRunArn: `${mapRunArn}x` }))).rejects.toMatchObject({ name: 'ResourceNotFound' })
})

test('items are read from S3, and results are written there', async () => {
  const setup = await statesSetup()
  const s3 = new S3Client(setup.sandbox.clientSettings)
  onTestFinished(() => s3.destroy())
  await s3.send(new CreateBucketCommand({ Bucket: 'items' }))
  await s3.send(new PutObjectCommand({ Bucket: 'items', Key: 'in/a b.csv', Body: 'name,count\nanna,1\nbert,2\n' }))
  const csv = await run(
    setup,
    mapOf({
      ItemReader: {
        Resource: 'arn:aws:states:::s3:getObject',
        ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
        Parameters: { Bucket: 'items', Key: 'in/a b.csv' },
      },
      ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'items', Prefix: 'out' } },
    }),
  )
  expect(csv.error).toBeUndefined()
  const { ResultWriterDetails } = JSON.parse(csv.output!) as { ResultWriterDetails: { Bucket: string; Key: string } }
  const manifest = await s3.send(new GetObjectCommand(ResultWriterDetails))
  const { ResultFiles } = JSON.parse(await manifest.Body!.transformToString()) as { ResultFiles: { SUCCEEDED: { Key: string }[] } }
  const results = await s3.send(new GetObjectCommand({ Bucket: 'items', Key: ResultFiles.SUCCEEDED[0]!.Key }))
  const written = JSON.parse(await results.Body!.transformToString()) as { Output: string }[]
  expect(written.map(({ Output }) => Output).toSorted()).toEqual(['{"name":"anna","count":"1"}', '{"name":"bert","count":"2"}'])
})

test('objects are listed page by page, and a missing one fails the map run', async () => {
  const setup = await statesSetup()
  const s3 = new S3Client(setup.sandbox.clientSettings)
  onTestFinished(() => s3.destroy())
  await s3.send(new CreateBucketCommand({ Bucket: 'items' }))
  for (const Key of ['in/1', 'in/2', 'other']) await s3.send(new PutObjectCommand({ Bucket: 'items', Key, Body: Key }))
  const listed = await run(
    setup,
    mapOf({ ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { Bucket: 'items', Prefix: 'in/' } } }),
  )
  expect(listed.cause).toBeUndefined()
  expect(JSON.parse(listed.output!)).toMatchObject([
    { Key: 'in/1', Size: 4 },
    { Key: 'in/2', Size: 4 },
  ])
})

test('an object that is not there fails the map run', async () => {
  const setup = await statesSetup()
  const s3 = new S3Client(setup.sandbox.clientSettings)
  onTestFinished(() => s3.destroy())
  await s3.send(new CreateBucketCommand({ Bucket: 'items' }))
  const execution = await run(
    setup,
    mapOf({
      ItemReader: {
        Resource: 'arn:aws:states:::s3:getObject',
        ReaderConfig: { InputType: 'JSON' },
        Parameters: { Bucket: 'items', Key: 'none' },
      },
    }),
  )
  expect(execution).toMatchObject({ status: 'FAILED', error: 'States.ItemReaderFailed' })
})
