import { CreateServiceCommand } from '@aws-sdk/client-ecs'
import { CreateEventSourceMappingCommand, CreateFunctionCommand, LambdaClient, type Runtime } from '@aws-sdk/client-lambda'
import { strToU8, zipSync } from 'fflate'
import { expect } from 'vitest'
import { linesOf, push, register, runTask, taskSetup, taskWhen } from '../sandbox/ecs/task-setup.ts'
import { sandboxForTests } from '../sandbox/sandbox-for-tests.ts'
import { difference } from './difference.ts'

const sandbox = sandboxForTests()
const once = () => ({ ...sandbox.settings(), maxAttempts: 1 })

const create = (Runtime: Runtime) =>
  new LambdaClient(once()).send(
    new CreateFunctionCommand({
      FunctionName: `function-${Runtime.replace(/\W/g, '-')}`,
      Role: 'arn:aws:iam::000000000000:role/work',
      Runtime,
      Handler: 'index.handler',
      Code: { ZipFile: zipSync({ 'index.mjs': strToU8('export const handler = () => 1') }) },
    }),
  )

difference('Without a Docker engine tasks are processes', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `console.log(process.execPath)`)
  await register(setup, 'v1')
  const task = await runTask(setup)
  expect((await taskWhen(setup, task.taskArn!, 'STOPPED')).containers![0]!.exitCode).toBe(0)
  expect(linesOf(setup)).toEqual([process.execPath])
  await register(setup, 'v1', { entryPoint: ['sh'] })
  const refused = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  expect(refused.stoppedReason).toContain('no Docker engine answers to run it')
})

difference('Networks are kept and do nothing', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `console.log((await fetch(process.env.AWS_ENDPOINT_URL)).status)`)
  await register(setup, 'v1')
  const task = await runTask(setup)
  expect((await taskWhen(setup, task.taskArn!, 'STOPPED')).stopCode).toBe('EssentialContainerExited')
  expect(linesOf(setup)).toHaveLength(1)
})

difference('There are no load balancers and no instances', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `setInterval(() => {}, 1000)`)
  await register(setup, 'v1')
  const service = { cluster: 'work', serviceName: 'web', taskDefinition: 'job', desiredCount: 1 }
  const network = { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } }
  const balanced = new CreateServiceCommand({ ...service, ...network, loadBalancers: [{ containerName: 'main', containerPort: 80 }] })
  await expect(setup.ecs.send(balanced)).rejects.toThrow('the sandbox has no load balancers')
  await expect(setup.ecs.send(new CreateServiceCommand({ ...service, ...network, schedulingStrategy: 'DAEMON' }))).rejects.toThrow(
    'the sandbox has no daemon services',
  )
  const made = await setup.ecs.send(new CreateServiceCommand({ ...service, ...network, launchType: 'EC2' }))
  expect(made.service).toMatchObject({ launchType: 'EC2', desiredCount: 1 })
  const { endpoint, region } = setup.sandbox
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=me/20261120/${region}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'Action=RunInstances&Version=2016-11-15&MinCount=1&MaxCount=1',
  })
  expect(await answer.text()).toContain('InvalidAction')
})

difference('Tasks have the credentials of the sandbox', async () => {
  const setup = await taskSetup('process')
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_ENDPOINT_URL', 'AWS_REGION']
  await push(setup, 'v1', `for (const name of ${JSON.stringify(names)}) console.log(name, process.env[name] ?? 'absent')`)
  await register(setup, 'v1')
  await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  expect(linesOf(setup)).toEqual([
    'AWS_ACCESS_KEY_ID sandbox',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI absent',
    `AWS_ENDPOINT_URL ${setup.sandbox.endpoint}`,
    'AWS_REGION us-east-1',
  ])
})

difference('Functions are Node.js out of a zip', async () => {
  await create('nodejs20.x')
  await expect(create('python3.13')).rejects.toThrow('The sandbox runs functions for Node.js only')
  const image = new CreateFunctionCommand({
    FunctionName: 'image',
    Role: 'arn:aws:iam::000000000000:role/work',
    PackageType: 'Image',
    Code: { ImageUri: '000000000000.dkr.ecr.us-east-1.amazonaws.com/program:1' },
  })
  await expect(new LambdaClient(once()).send(image)).rejects.toThrow('The sandbox')
})

difference('Functions are not called by events', async () => {
  const command = new CreateEventSourceMappingCommand({
    FunctionName: 'work',
    EventSourceArn: 'arn:aws:sqs:us-east-1:000000000000:jobs',
  })
  await expect(new LambdaClient(once()).send(command)).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } })
})
