import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  AddPermissionCommand,
  CreateFunctionCommand,
  type CreateFunctionCommandInput,
  DeleteFunctionCommand,
  GetFunctionCommand,
  GetPolicyCommand,
  InvokeCommand,
  type InvokeCommandInput,
  LambdaClient,
  ListFunctionsCommand,
  PublishVersionCommand,
  RemovePermissionCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { strToU8, zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import type { Progress } from '../../../src/core/index.ts'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts'
import { temporaryFolder } from '../../build/temporary-folder.ts'

const zip = (source: string, name = 'index.mjs'): Uint8Array => zipSync({ [name]: strToU8(source) })

interface Setup {
  readonly sandbox: Sandbox
  readonly lambda: LambdaClient
  readonly progress: Progress[]
}

async function setUp(given?: string): Promise<Setup> {
  const directory = given ?? (await mkdtemp(join(tmpdir(), 'stepwright-lambda-')))
  const progress: Progress[] = []
  const sandbox = await startSandbox({ directory, runner: 'process', report: (event) => progress.push(event) })
  const lambda = new LambdaClient(sandbox.clientSettings)
  onTestFinished(async () => {
    lambda.destroy()
    await sandbox.close()
    await rm(directory, { recursive: true, force: true })
  })
  return { sandbox, lambda, progress }
}

const create = ({ lambda }: Setup, source: string, rest: Partial<CreateFunctionCommandInput> = {}) =>
  lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'work',
      Role: 'arn:aws:iam::000000000000:role/work',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zip(source) },
      ...rest,
    }),
  )

async function invoke({ lambda }: Setup, event: unknown, rest: Partial<InvokeCommandInput> = {}) {
  const { Payload, ...answer } = await lambda.send(
    new InvokeCommand({ FunctionName: 'work', Payload: Buffer.from(JSON.stringify(event)), ...rest }),
  )
  const text = Buffer.from(Payload ?? []).toString()
  return { ...answer, result: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

test('a function is made, invoked and told of, with its environment and context', async () => {
  const setup = await setUp()
  const made = await create(
    setup,
    `export const handler = async (event, context) => {
       console.log('working on', event.a)
       return { sum: event.a + 1, name: context.functionName, greeting: process.env.GREETING, endpoint: process.env.AWS_ENDPOINT_URL, left: context.getRemainingTimeInMillis() > 1000 }
     }`,
    { Environment: { Variables: { GREETING: 'hello' } } },
  )
  expect(made).toMatchObject({
    FunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:work',
    Version: '$LATEST',
    State: 'Active',
    Timeout: 3,
    MemorySize: 128,
  })
  const answer = await invoke(setup, { a: 1 }, { LogType: 'Tail' })
  expect(answer).toMatchObject({ StatusCode: 200, ExecutedVersion: '$LATEST' })
  expect(answer).not.toHaveProperty('FunctionError')
  expect(answer.result).toEqual({ sum: 2, name: 'work', greeting: 'hello', endpoint: setup.sandbox.endpoint, left: true })
  expect(Buffer.from(answer.LogResult!, 'base64').toString()).toMatch(
    /^START RequestId: .*\nworking on 1\nEND RequestId: .*\nREPORT RequestId: /,
  )
  const logs = new CloudWatchLogsClient(setup.sandbox.clientSettings)
  onTestFinished(() => logs.destroy())
  await expect
    .poll(
      async () => (await logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/lambda/work' }))).events!.map(({ message }) => message),
      { timeout: 5000 },
    )
    .toContain('working on 1')
  expect((await setup.lambda.send(new ListFunctionsCommand({}))).Functions).toMatchObject([{ FunctionName: 'work' }])
  const { Configuration, Tags } = await setup.lambda.send(new GetFunctionCommand({ FunctionName: made.FunctionArn }))
  expect(Configuration).toMatchObject({ Handler: 'index.handler', CodeSha256: made.CodeSha256 })
  expect(Tags).toEqual({})
})

test('a process is used again, and as many run as are asked for at once', async () => {
  const setup = await setUp()
  await create(
    setup,
    `let count = 0; export const handler = async (wait) => { await new Promise((resolve) => setTimeout(resolve, wait)); count += 1; return [process.pid, count] }`,
  )
  const [pid] = (await invoke(setup, 0)).result as [number, number]
  expect((await invoke(setup, 0)).result).toEqual([pid, 2])
  const both = await Promise.all([invoke(setup, 300), invoke(setup, 300)])
  expect(new Set(both.map(({ result }) => (result as [number, number])[0])).size).toBe(2)
})

test.each([
  [
    'throws',
    `export const handler = async () => { throw new TypeError('no') }`,
    { errorType: 'TypeError', errorMessage: 'no', trace: expect.arrayContaining(['TypeError: no']) },
  ],
  [
    'calls back with an error',
    `export const handler = (event, context, callback) => callback(new Error('no'))`,
    { errorType: 'Error', errorMessage: 'no' },
  ],
  [
    'exits',
    `export const handler = async () => process.exit(3)`,
    { errorType: 'Runtime.ExitError', errorMessage: expect.stringMatching(/exited with error: exit status 3$/) },
  ],
  [
    'hangs',
    `export const handler = () => new Promise(() => {})`,
    { errorType: 'Sandbox.Timedout', errorMessage: expect.stringMatching(/Task timed out after 1.00 seconds$/) },
  ],
  ['blocks', `export const handler = () => { for (;;); }`, { errorType: 'Sandbox.Timedout' }],
  [
    'does not load',
    `import 'nothing-of-this-name'; export const handler = () => 1`,
    { errorType: 'Error', errorMessage: expect.stringContaining('nothing-of-this-name') },
  ],
  [
    'has no handler',
    `export const other = 1`,
    { errorType: 'Runtime.HandlerNotFound', errorMessage: 'index.handler is undefined or not exported' },
  ],
])('a function that %s is told of as Lambda does, and the next invocation is a new start', async (_, source, failure) => {
  const setup = await setUp()
  await create(setup, source, { Timeout: 1 })
  for (let count = 0; count < 2; count += 1) {
    const { FunctionError, StatusCode, result } = await invoke(setup, {})
    expect({ FunctionError, StatusCode }).toEqual({ FunctionError: 'Unhandled', StatusCode: 200 })
    expect(result).toMatchObject(failure)
  }
})

test('code and settings change; versions do not', async () => {
  const setup = await setUp()
  const { lambda } = setup
  await create(setup, `export const handler = async () => 'one ' + process.env.N`, {
    Environment: { Variables: { N: '1' } },
    Publish: true,
  })
  await lambda.send(
    new UpdateFunctionCodeCommand({
      FunctionName: 'work',
      ZipFile: zip(`exports.handler = async () => 'two ' + process.env.N`, 'index.cjs'),
    }),
  )
  expect((await invoke(setup, {})).result).toBe('two 1')
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'work', Environment: { Variables: { N: '2' } } }))
  expect((await invoke(setup, {})).result).toBe('two 2')
  expect((await lambda.send(new PublishVersionCommand({ FunctionName: 'work' }))).Version).toBe('2')
  expect((await lambda.send(new PublishVersionCommand({ FunctionName: 'work' }))).Version).toBe('2')
  expect(await invoke(setup, {}, { Qualifier: '1' })).toMatchObject({ ExecutedVersion: '1', result: 'one 1' })
})

test('the project around the sandbox does not reach its functions, except for the SDK', async () => {
  const project = await temporaryFolder({
    'package.json': '{ "type": "module" }',
    'node_modules/of-the-project/package.json': '{ "main": "index.js" }',
    'node_modules/of-the-project/index.js': '',
    'node_modules/@aws-sdk/client-of-the-project/package.json': '{ "main": "index.js" }',
    'node_modules/@aws-sdk/client-of-the-project/index.js': "exports.name = 'client'",
  })
  const setup = await setUp(join(project, '.stepwright'))
  const source = `
    const tried = (name) => { try { return require(name).name } catch (error) { return error.code } }
    exports.handler = async () => [tried('of-the-project'), tried('@aws-sdk/client-of-the-project'), __dirname]
  `
  await create(setup, source, { Code: { ZipFile: zip(source, 'index.js') } })
  const { result } = await invoke(setup, {})
  expect(result).toEqual(['MODULE_NOT_FOUND', 'client', expect.any(String)])
  await setup.sandbox.close()
  const [, , place] = result as [string, string, string]
  await expect(stat(place)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('code may come from S3', async () => {
  const setup = await setUp()
  const s3 = new S3Client(setup.sandbox.clientSettings)
  onTestFinished(() => s3.destroy())
  await s3.send(new CreateBucketCommand({ Bucket: 'code' }))
  await s3.send(new PutObjectCommand({ Bucket: 'code', Key: 'a b.zip', Body: zip(`export const handler = async () => 'from S3'`) }))
  await create(setup, '', { Code: { S3Bucket: 'code', S3Key: 'a b.zip' } })
  expect((await invoke(setup, {})).result).toBe('from S3')
})

test('a zip must stay in its place and in its limits', async () => {
  const setup = await setUp()
  const handler = strToU8(`exports.handler = async () => require('./..names').length`)
  await create(setup, '', { Code: { ZipFile: zipSync({ 'index.js': handler, '..names': strToU8('module.exports = [1, 2]') }) } })
  const { result } = await invoke(setup, {})
  expect(result).toBe(2)

  const place = (await setup.lambda.send(new GetFunctionCommand({ FunctionName: 'work' }))).Code!.Location!.replace('file://', '')
  const before = await readdir(dirname(place))
  const outside = zipSync({ 'index.js': handler, 'a/../../elsewhere.js': handler })
  await expect(create(setup, '', { FunctionName: 'outside', Code: { ZipFile: outside } })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
    message: 'The zip has a file outside itself: a/../../elsewhere.js',
  })
  expect(await readdir(dirname(place))).toEqual(before)

  const large = zipSync({ 'index.js': new Uint8Array(262_144_000) })
  expect(large.length).toBeLessThan(1024 * 1024)
  await expect(create(setup, '', { FunctionName: 'large', Code: { ZipFile: large } })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
    message: 'Unzipped size must be smaller than 262144000 bytes',
  })
})

test('an asynchronous invocation answers at once, and a dry run runs nothing', async () => {
  const setup = await setUp()
  await create(setup, `export const handler = async (event) => { console.log('ran', event) }`)
  expect(await invoke(setup, 1, { InvocationType: 'DryRun' })).toMatchObject({ StatusCode: 204 })
  expect(await invoke(setup, 2, { InvocationType: 'Event' })).toMatchObject({ StatusCode: 202, result: undefined })
  const lines = () => setup.progress.flatMap((event) => (event.type === 'output' && event.line.startsWith('ran') ? [event.line] : []))
  await expect.poll(lines, { timeout: 5000 }).toEqual(['ran 2'])
})

test('what Lambda refuses is refused in its words', async () => {
  const setup = await setUp()
  const { lambda } = setup
  await create(setup, `export const handler = () => 1`)
  const arn = 'arn:aws:lambda:us-east-1:000000000000:function:none'
  await expect(invoke(setup, {}, { FunctionName: 'none' })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `Function not found: ${arn}:$LATEST`,
    $metadata: { httpStatusCode: 404 },
  })
  await expect(lambda.send(new DeleteFunctionCommand({ FunctionName: 'none' }))).rejects.toMatchObject({
    message: `Function not found: ${arn}`,
  })
  await expect(create(setup, '')).rejects.toMatchObject({ name: 'ResourceConflictException', message: 'Function already exist: work' })
  await expect(create(setup, '', { FunctionName: 'python', Runtime: 'python3.13' })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
  })
  await expect(create(setup, '', { FunctionName: 'broken', Code: { ZipFile: Buffer.from('no zip') } })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
    message: expect.stringMatching(/^Could not unzip/),
  })
  await expect(invoke(setup, {}, { Payload: Buffer.from('{') })).rejects.toMatchObject({ name: 'InvalidRequestContentException' })
  await lambda.send(new DeleteFunctionCommand({ FunctionName: 'work' }))
  await expect(invoke(setup, {})).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})

test('a resource policy is kept', async () => {
  const setup = await setUp()
  const { lambda } = setup
  await create(setup, `export const handler = () => 1`)
  const statement = {
    FunctionName: 'work',
    StatementId: 'topic',
    Action: 'lambda:InvokeFunction',
    Principal: 'sns.amazonaws.com',
    SourceArn: 'arn',
  }
  await lambda.send(new AddPermissionCommand(statement))
  await expect(lambda.send(new AddPermissionCommand(statement))).rejects.toMatchObject({ name: 'ResourceConflictException' })
  const { Policy } = await lambda.send(new GetPolicyCommand({ FunctionName: 'work' }))
  expect(JSON.parse(Policy!)).toMatchObject({
    Statement: [{ Sid: 'topic', Principal: { Service: 'sns.amazonaws.com' }, Condition: { ArnLike: { 'AWS:SourceArn': 'arn' } } }],
  })
  await lambda.send(new RemovePermissionCommand({ FunctionName: 'work', StatementId: 'topic' }))
  await expect(lambda.send(new GetPolicyCommand({ FunctionName: 'work' }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})
