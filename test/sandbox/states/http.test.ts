import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type InspectionLevel, TestStateCommand } from '@aws-sdk/client-sfn'
import { expect, onTestFinished, test } from 'vitest'
import { run, type StatesSetup, statesSetup, task } from './states-setup.ts'

interface Heard {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Reply {
  readonly status?: number
  readonly type?: string
  readonly body?: string
}

/** A server on a port of its own, and what it heard. */
async function server(reply: (path: string) => Reply | 'silence' | 'hang up'): Promise<{ readonly url: string; readonly heard: Heard[] }> {
  const heard: Heard[] = []
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    heard.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() })
    const answer = reply(request.url ?? '')
    if (answer === 'hang up') request.socket.destroy()
    else if (answer !== 'silence') {
      const { status = 200, type = 'application/json', body = '{}' } = answer
      response.writeHead(status, { 'Content-Type': type, 'X-Kind': 'test' }).end(body)
    }
  }
  const http = createServer((request, response) => void respond(request, response))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, heard }
}

const basic = { AuthorizationType: 'BASIC', AuthParameters: { BasicAuthParameters: { Username: 'ada', Password: 'secret' } } }

async function withConnections(connections: unknown): Promise<StatesSetup> {
  const setup = await statesSetup()
  await mkdir(setup.directory, { recursive: true })
  await writeFile(join(setup.directory, 'connections.json'), JSON.stringify(connections))
  return setup
}

const arnOf = (name: string): string => `arn:aws:events:us-east-1:000000000000:connection/${name}/81210c42-8af1-456b-9c4a-6ff02fc664ac`

const call = (url: string, parameters: object = {}, rest: object = {}): object =>
  task('http:invoke', { ApiEndpoint: url, Method: 'GET', Authentication: { ConnectionArn: arnOf('Shop') }, ...parameters }, rest)

test('an HTTP task calls the endpoint, with the credentials of its connection', async () => {
  const setup = await withConnections({ Shop: basic })
  const { url, heard } = await server(() => ({ body: '{"orders":[1,2]}' }))
  const { status, output } = await run(
    setup,
    call(`${url}/orders?open=yes`, { Headers: { 'X-Trace': 't-1' }, QueryParameters: { id: ['a b', '2'], sort: 'up' } }),
  )
  expect(status).toBe('SUCCEEDED')
  expect(JSON.parse(output!)).toEqual({
    Headers: expect.objectContaining({ 'content-type': ['application/json'], 'x-kind': ['test'] }),
    ResponseBody: { orders: [1, 2] },
    StatusCode: 200,
    StatusText: 'OK',
  })
  expect(heard).toMatchObject([
    {
      method: 'GET',
      url: '/orders?open=yes&id=a+b&id=2&sort=up',
      headers: {
        authorization: `Basic ${Buffer.from('ada:secret').toString('base64')}`,
        range: 'bytes=0-262144',
        'user-agent': 'Amazon|StepFunctions|HttpInvoke|us-east-1',
        'x-trace': 't-1',
      },
      body: '',
    },
  ])
})

test('a key, headers, query parameters and fields of the body come from the connection, and have the last word', async () => {
  const InvocationHttpParameters = {
    HeaderParameters: [{ Key: 'X-Trace', Value: 'from the connection', IsValueSecret: false }],
    QueryStringParameters: [{ Key: 'version', Value: '2' }],
    BodyParameters: [{ Key: 'tenant', Value: 'shop' }],
  }
  const ApiKeyAuthParameters = { ApiKeyName: 'X-Api-Key', ApiKeyValue: 'k-1' }
  const setup = await withConnections({
    Shop: { AuthorizationType: 'API_KEY', AuthParameters: { ApiKeyAuthParameters, InvocationHttpParameters } },
  })
  const { url, heard } = await server(() => ({ type: 'text/plain', body: 'done' }))
  const { output } = await run(
    setup,
    call(url, { Method: 'POST', Headers: { 'X-Trace': 't-1' }, QueryParameters: { version: '1' }, RequestBody: { total: 5, tenant: 'x' } }),
  )
  expect(JSON.parse(output!)).toMatchObject({ ResponseBody: 'done' })
  expect(heard).toMatchObject([
    {
      method: 'POST',
      url: '/?version=2',
      headers: { 'content-type': 'application/json', 'x-api-key': 'k-1', 'x-trace': 'from the connection' },
      body: '{"total":5,"tenant":"shop"}',
    },
  ])
})

test.each([
  [undefined, 'name=Ada%20L&tags%5B0%5D=x&tags%5B1%5D=y&address%5Bcity%5D=London'],
  ['REPEAT', 'name=Ada%20L&tags=x&tags=y&address%5Bcity%5D=London'],
  ['COMMAS', 'name=Ada%20L&tags=x%2Cy&address%5Bcity%5D=London'],
  ['BRACKETS', 'name=Ada%20L&tags%5B%5D=x&tags%5B%5D=y&address%5Bcity%5D=London'],
])('a body is written as a form, its arrays as %s', async (ArrayFormat, body) => {
  const setup = await withConnections({ Shop: basic })
  const { url, heard } = await server(() => ({}))
  const Transform = { RequestBodyEncoding: 'URL_ENCODED', ...(ArrayFormat && { RequestEncodingOptions: { ArrayFormat } }) }
  await run(setup, call(url, { Method: 'POST', RequestBody: { name: 'Ada L', tags: ['x', 'y'], address: { city: 'London' } }, Transform }))
  expect(heard).toMatchObject([{ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }])
})

test('an answer of 400 and above is an error of that status, with the body as its cause', async () => {
  const setup = await withConnections({ Shop: basic })
  const { url } = await server(() => ({ status: 404, body: '{"message":"gone"}' }))
  expect(await run(setup, call(url))).toMatchObject({
    status: 'FAILED',
    error: 'States.Http.StatusCode.404',
    cause: '{"message":"gone"}',
  })
})

test('which a retrier names', async () => {
  const setup = await withConnections({ Shop: basic })
  const answers: Reply[] = [{ status: 429 }, { body: '"paid"' }]
  const { url, heard } = await server(() => answers.shift() ?? 'hang up')
  const Retry = [{ ErrorEquals: ['States.Http.StatusCode.429'], IntervalSeconds: 1, MaxAttempts: 1 }]
  const { status, output } = await run(setup, call(url, {}, { Retry }))
  expect({ status, body: JSON.parse(output!).ResponseBody }).toEqual({ status: 'SUCCEEDED', body: 'paid' })
  expect(heard).toHaveLength(2)
})

test('where nobody answers, it is States.Http.Socket', async () => {
  const setup = await withConnections({ Shop: basic })
  const { url } = await server(() => 'hang up')
  expect(await run(setup, call(url))).toMatchObject({ status: 'FAILED', error: 'States.Http.Socket' })
})

test('a state that has timed out hangs up', async () => {
  const setup = await withConnections({ Shop: basic })
  const { url, heard } = await server(() => 'silence')
  expect(await run(setup, call(url, {}, { TimeoutSeconds: 1 }))).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  expect(heard).toHaveLength(1)
})

test('an answer that is too long for a state is not read to its end', async () => {
  const setup = await withConnections({ Shop: basic })
  const { url } = await server(() => ({ type: 'text/plain', body: 'x'.repeat(10_000_000) }))
  expect(await run(setup, call(url))).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' })
})

test.each([
  ['no file', undefined, /no credentials for the connection 'Shop'/],
  ['another connection', { Other: basic }, /no credentials for the connection 'Shop'/],
  ['OAuth', { Shop: { AuthorizationType: 'OAUTH_CLIENT_CREDENTIALS', AuthParameters: {} } }, /does not hold connections/],
])('credentials that the sandbox does not have end the execution, and no catcher sees it: %s', async (_, connections, cause) => {
  const setup = connections === undefined ? await statesSetup() : await withConnections(connections)
  const { url, heard } = await server(() => ({}))
  const failed = await run(setup, call(url, {}, { Retry: [{ ErrorEquals: ['States.ALL'] }] }))
  expect(failed).toMatchObject({ status: 'FAILED', error: 'Stepwright.SandboxFault', cause: expect.stringMatching(cause) })
  expect(heard).toEqual([])
})

test('a state that is tested by itself shows its request and the response, its secrets where they are asked for', async () => {
  const { sfn } = await withConnections({
    Shop: {
      ...basic,
      AuthParameters: {
        ...basic.AuthParameters,
        InvocationHttpParameters: { QueryStringParameters: [{ Key: 'key', Value: 'k-1', IsValueSecret: true }] },
      },
    },
  })
  const { url } = await server(() => ({ status: 404, type: 'text/plain', body: 'gone' }))
  const Parameters = { ApiEndpoint: url, Method: 'POST', RequestBody: { a: 1 }, Authentication: { ConnectionArn: arnOf('Shop') } }
  const definition = JSON.stringify({ Type: 'Task', Resource: 'arn:aws:states:::http:invoke', Parameters, End: true })
  const tested = async (inspectionLevel: InspectionLevel, revealSecrets = false) =>
    sfn.send(new TestStateCommand({ definition, inspectionLevel, revealSecrets, roleArn: 'arn:aws:iam::000000000000:role/any' }))
  const { status, inspectionData } = await tested('TRACE')
  expect(status).toBe('FAILED')
  expect(inspectionData?.request).toMatchObject({ protocol: 'http', method: 'POST', url: `${url}/`, body: '{"a":1}' })
  expect(inspectionData?.request?.headers).toContain('content-type: application/json')
  expect(inspectionData?.request?.headers).not.toContain('authorization')
  expect(inspectionData?.response).toMatchObject({ protocol: 'http', statusCode: '404', statusMessage: 'Not Found', body: 'gone' })
  const revealed = (await tested('TRACE', true)).inspectionData?.request
  expect(revealed?.url).toBe(`${url}/?key=k-1`)
  expect(revealed?.headers).toContain(`authorization: Basic ${Buffer.from('ada:secret').toString('base64')}`)
  const debug = (await tested('DEBUG', true)).inspectionData
  expect([debug?.request, debug?.response]).toEqual([undefined, undefined])
})
