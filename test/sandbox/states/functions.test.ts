import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { strToU8, zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { create, ended, history, type StatesSetup, startExecution, statesSetup, task } from './states-setup.ts'

const source = `export const handler = async (event) => {
  if (event?.fail) throw Object.assign(new Error('no money'), { name: 'Declined' })
  return { got: event }
}`

async function withFunction(): Promise<StatesSetup & { readonly arn: string }> {
  const setup = await statesSetup()
  const lambda = new LambdaClient(setup.sandbox.clientSettings)
  onTestFinished(() => lambda.destroy())
  const { FunctionArn } = await lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'pay',
      Role: 'arn:aws:iam::000000000000:role/pay',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zipSync({ 'index.mjs': strToU8(source) }) },
    }),
  )
  return { ...setup, arn: FunctionArn! }
}

async function run(setup: StatesSetup, definition: object, input: unknown = {}) {
  return ended(setup, await startExecution(setup, await create(setup, definition), input))
}

test('lambda:invoke answers with the payload as JSON', async () => {
  const setup = await withFunction()
  const { output } = await run(setup, task('lambda:invoke', { FunctionName: 'pay', Payload: { a: 1 } }))
  expect(JSON.parse(output!)).toMatchObject({
    ExecutedVersion: '$LATEST',
    Payload: { got: { a: 1 } },
    StatusCode: 200,
    SdkHttpMetadata: { HttpStatusCode: 200 },
  })
})

test('a function that throws fails the state under the error’s own name', async () => {
  const setup = await withFunction()
  const { error, cause } = await run(setup, task('lambda:invoke', { FunctionName: setup.arn, Payload: { fail: true } }))
  expect(error).toBe('Declined')
  expect(JSON.parse(cause!)).toMatchObject({ errorType: 'Declined', errorMessage: 'no money' })
})

test('a function that is not there is named as Step Functions names it', async () => {
  const setup = await withFunction()
  const { error, cause } = await run(setup, task('lambda:invoke', { FunctionName: 'none' }))
  expect(error).toBe('Lambda.ResourceNotFoundException')
  expect(cause).toMatch(
    /^Function not found: arn:aws:lambda:us-east-1:000000000000:function:none:\$LATEST \(Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: .*; Proxy: null\)$/,
  )
})

test('a function’s ARN as resource takes the input and gives the result', async () => {
  const setup = await withFunction()
  const definition = { StartAt: 'Pay', States: { Pay: { Type: 'Task', Resource: setup.arn, End: true } } }
  const execution = await run(setup, definition, { b: 2 })
  expect(execution.output).toBe('{"got":{"b":2}}')
  expect((await history(setup, execution.executionArn!)).map(({ type }) => type)).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    'LambdaFunctionScheduled',
    'LambdaFunctionStarted',
    'LambdaFunctionSucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ])
  const failed = await ended(setup, await startExecution(setup, execution.stateMachineArn!, { fail: true }))
  expect(failed).toMatchObject({ status: 'FAILED', error: 'Declined' })
})
