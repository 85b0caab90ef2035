import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { CloudFormationClient, ListTypesCommand } from '@aws-sdk/client-cloudformation'
import { LambdaClient, ListLayersCommand } from '@aws-sdk/client-lambda'
import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Progress } from '../../src/core/index.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts'

let sandbox: Sandbox
const reports: Progress[] = []
beforeAll(async () => {
  sandbox = await startSandbox({
    directory: join(tmpdir(), 'stepwright-gateway-test'),
    region: 'eu-west-1',
    runner: 'process',
    report: (progress) => reports.push(progress),
  })
})
afterAll(() => sandbox.close())

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const send = (headers: Record<string, string>, body: string | Uint8Array = '', path = '/', method = 'POST'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(`${sandbox.endpoint}${path}`, { method, headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => resolve({ status: incoming.statusCode!, headers: incoming.headers, body: Buffer.concat(chunks).toString() }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const signed = (service: string, region = 'eu-west-1') => ({
  authorization: `AWS4-HMAC-SHA256 Credential=me/20261120/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
})
const json = (target: string, version = '1.0') => ({ 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target })
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }

describe('a request finds its service', () => {
  test('by the credential scope of its signature', async () => {
    const answer = await send({ ...signed('sts'), ...form }, 'Action=GetCallerIdentity&Version=2011-06-15')
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/xml' } })
    expect(answer.body).toContain('<GetCallerIdentityResult><UserId>')
    expect(answer.body).toContain(`<RequestId>${String(answer.headers['x-amzn-requestid'])}</RequestId>`)
  })

  test('by its target where it is not signed', async () => {
    const answer = await send(json('Logs_20140328.DescribeLogGroups', '1.1'), '{}')
    expect(answer).toMatchObject({ status: 200, body: '{"logGroups":[]}', headers: { 'content-type': 'application/x-amz-json-1.1' } })
  })

  test('whether its body is compressed or not', async () => {
    const body = await promisify(gzip)('{"logGroupNamePrefix":"none"}')
    const answer = await send({ ...json('Logs_20140328.DescribeLogGroups', '1.1'), 'content-encoding': 'gzip' }, body)
    expect(answer.body).toBe('{"logGroups":[]}')
  })
})

describe('a web page cannot call it', () => {
  const port = () => new URL(sandbox.endpoint).port
  const list = { ...json('Logs_20140328.DescribeLogGroups', '1.1'), ...signed('logs') }
  const pages: readonly (readonly [string, () => Record<string, string>])[] = [
    ['by a form, which has an origin', () => ({ origin: 'https://page.example' })],
    ['out of a frame without an origin', () => ({ origin: 'null' })],
    ['by an image or a link', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['of another port of this machine', () => ({ 'sec-fetch-site': 'same-site' })],
    ['by a name that it points at this machine', () => ({ host: `page.example:${port()}` })],
    ['by a name that only looks like this machine', () => ({ host: `notlocalhost:${port()}` })],
    ['by an address with a name around it', () => ({ host: `127.0.0.1.page.example:${port()}` })],
    ['by another port', () => ({ host: '127.0.0.1:1' })],
    ['without a port', () => ({ host: 'localhost' })],
  ]
  test.each(pages)('%s', async (_name, headers) => {
    const answer = await send({ ...list, ...headers() }, '{}')
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('AccessDeniedException') })
    expect(answer.body).not.toContain('logGroups')
    expect((await send(headers(), '', '/_stepwright', 'GET')).status).toBe(403)
  })

  test('by a request that asks whether it may', async () => {
    const asked = { origin: 'https://page.example', 'access-control-request-method': 'POST' }
    const { status, headers } = await send(asked, '', '/', 'OPTIONS')
    expect(status).toBe(403)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('by credentials in the address alone', async () => {
    const credential = encodeURIComponent('me/20261120/eu-west-1/sts/aws4_request')
    const path = `/?X-Amz-Credential=${credential}`
    expect((await send(form, 'Action=GetCallerIdentity&Version=2011-06-15', path)).body).not.toContain('GetCallerIdentityResult')
    const whole = `${path}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261120T000000Z&X-Amz-SignedHeaders=host&X-Amz-Signature=0`
    expect((await send(form, 'Action=GetCallerIdentity&Version=2011-06-15', whole)).body).toContain('GetCallerIdentityResult')
  })

  test.each(['127.0.0.1', 'localhost', '[::1]', 'host.docker.internal', 'LOCALHOST', 'bucket.localhost', 'bucket.host.docker.internal'])(
    'while programs may, by the name %s',
    async (name) => {
      expect(await send({ ...list, host: `${name}:${port()}` }, '{}')).toMatchObject({ status: 200, body: '{"logGroups":[]}' })
    },
  )

  test('while who types its address may look', async () => {
    expect((await send({ 'sec-fetch-site': 'none' }, '', '/_stepwright', 'GET')).status).toBe(200)
  })
})

describe('what the sandbox does not know is refused in the shape of the service', () => {
  const cases: readonly (readonly [string, Record<string, string>, string, number, string | RegExp])[] = [
    [
      'an operation, JSON',
      { ...signed('logs'), ...json('Logs_20140328.Nonsense', '1.1') },
      '{}',
      400,
      /^{"__type":"UnknownOperationException","message":"The sandbox's 'logs' has no operation 'Nonsense'\."}$/,
    ],
    [
      'an operation, query',
      { ...signed('sts'), ...form },
      'Action=Nonsense',
      400,
      /^<ErrorResponse xmlns="https:\/\/sts\.amazonaws\.com\/doc\/2011-06-15\/"><Error><Type>Sender<\/Type><Code>InvalidAction<\/Code>/,
    ],
    [
      'a member of every object',
      { ...signed('logs'), ...json('Logs_20140328.constructor', '1.1') },
      '{}',
      400,
      /UnknownOperationException/,
    ],
    ['no action', { ...signed('sts'), ...form }, 'Version=1', 400, /<Code>MissingAction<\/Code>/],
    ['a target of another service', { ...signed('logs'), ...json('AmazonSQS.ListQueues', '1.1') }, '{}', 400, /UnknownOperationException/],
    [
      'a protocol that the service does not speak',
      { ...signed('logs'), ...form },
      'Action=DescribeLogGroups',
      400,
      /<Code>InvalidAction<\/Code>/,
    ],
    [
      'a service, JSON',
      { ...signed('kinesis'), ...json('Kinesis_20131202.ListStreams', '1.1') },
      '{}',
      400,
      /UnknownOperationException.*'kinesis'/,
    ],
    ['a service, query', { ...signed('autoscaling'), ...form }, 'Action=DescribeAutoScalingGroups', 400, /<Code>InvalidAction<\/Code>/],
    ['an unsigned request', { 'content-type': 'text/plain' }, 'hello', 404, /UnknownOperationException.*an unsigned request/],
    ['no JSON', { ...signed('logs'), ...json('Logs_20140328.DescribeLogGroups', '1.1') }, '{', 400, /SerializationException/],
    [
      'JSON that is no object',
      { ...signed('logs'), ...json('Logs_20140328.DescribeLogGroups', '1.1') },
      '[]',
      400,
      /SerializationException/,
    ],
    [
      'another region',
      { ...signed('logs', 'us-east-1'), ...json('Logs_20140328.DescribeLogGroups', '1.1') },
      '{}',
      400,
      /This sandbox is the region 'eu-west-1'; the request was signed for 'us-east-1'/,
    ],
    [
      'input of the wrong shape',
      { ...signed('logs'), ...json('Logs_20140328.CreateLogGroup', '1.1') },
      '{"logGroupName":7}',
      400,
      /1 validation error detected: Value '7' at 'logGroupName' failed to satisfy constraint/,
    ],
  ]
  test.each(cases)('%s', async (_name, headers, body, status, expected) => {
    const answer = await send(headers, body)
    expect(answer.body).toMatch(expected)
    expect(answer.status).toBe(status)
  })

  test('too large a body', async () => {
    const answer = await send({ ...signed('logs'), ...json('Logs_20140328.PutLogEvents', '1.1') }, Buffer.alloc(17 * 1024 * 1024, 'x'))
    expect(answer.status).toBe(413)
  })

  test('a body that is small until it is decompressed', async () => {
    const body = await promisify(gzip)(Buffer.alloc(17 * 1024 * 1024, 'x'))
    const answer = await send({ ...signed('logs'), ...json('Logs_20140328.PutLogEvents', '1.1'), 'content-encoding': 'gzip' }, body)
    expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('RequestEntityTooLargeException') })
  })

  test('a body that is not what it is said to be', async () => {
    const answer = await send({ ...signed('logs'), ...json('Logs_20140328.PutLogEvents', '1.1'), 'content-encoding': 'gzip' }, '{}')
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('SerializationException') })
  })

  test('so that SDK clients raise it under its name', async () => {
    const settings = { ...sandbox.clientSettings, maxAttempts: 1 }
    await expect(new CloudFormationClient(settings).send(new ListTypesCommand({}))).rejects.toMatchObject({ name: 'InvalidAction' })
    await expect(new LambdaClient(settings).send(new ListLayersCommand({}))).rejects.toMatchObject({ name: 'UnknownOperationException' })
    const executionArn = 'arn:aws:states:eu-west-1:000000000000:execution:none:none'
    await expect(new SFNClient(settings).send(new DescribeExecutionCommand({ executionArn }))).rejects.toMatchObject({
      name: 'ExecutionDoesNotExist',
    })
  })
})

test('STS knows one caller, and gives credentials for any role', async () => {
  const sts = new STSClient(sandbox.clientSettings)
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '000000000000',
    Arn: 'arn:aws:iam::000000000000:user/sandbox',
  })
  const role = { RoleArn: 'arn:aws:iam::000000000000:role/reader', RoleSessionName: 'me', DurationSeconds: 900 }
  const { AssumedRoleUser, Credentials } = await sts.send(new AssumeRoleCommand(role))
  expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::000000000000:assumed-role/reader/me')
  expect(Credentials!.Expiration!.getTime() - Date.now()).toBeGreaterThan(890_000)
  await expect(sts.send(new AssumeRoleCommand({ ...role, DurationSeconds: 1 }))).rejects.toMatchObject({ name: 'ValidationException' })
})

test('nothing of all this is a fault of the sandbox', () => {
  expect(reports).toEqual([])
})
