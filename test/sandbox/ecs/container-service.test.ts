import {
  CreateClusterCommand,
  DeleteClusterCommand,
  DeregisterTaskDefinitionCommand,
  DescribeClustersCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopTaskCommand,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from 'vitest'
import { account, imageUri, linesOf, push, region, register, runTask, taskSetup, taskWhen } from './task-setup.ts'

const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } }

describe('clusters', () => {
  test('are created once, described with what they hold, and deleted when they are empty', async () => {
    const setup = await taskSetup('process')
    const { cluster } = await setup.ecs.send(new CreateClusterCommand({ clusterName: 'work', tags: [{ key: 'a', value: 'b' }] }))
    expect(cluster).toMatchObject({ clusterArn: `arn:aws:ecs:${region}:${account}:cluster/work`, status: 'ACTIVE', tags: [] })
    await push(setup, 'v1', `setInterval(() => {}, 1000)`)
    await register(setup, 'v1')
    const { taskArn } = await runTask(setup)
    await taskWhen(setup, taskArn!, 'RUNNING')
    const { clusters, failures } = await setup.ecs.send(new DescribeClustersCommand({ clusters: ['work', 'gone'] }))
    expect(clusters).toMatchObject([{ clusterName: 'work', runningTasksCount: 1, pendingTasksCount: 0 }])
    expect(failures).toEqual([{ arn: `arn:aws:ecs:${region}:${account}:cluster/gone`, reason: 'MISSING' }])

    await expect(setup.ecs.send(new DeleteClusterCommand({ cluster: 'work' }))).rejects.toMatchObject({
      name: 'ClusterContainsTasksException',
    })
    await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: taskArn }))
    await taskWhen(setup, taskArn!, 'STOPPED')
    expect((await setup.ecs.send(new DeleteClusterCommand({ cluster: 'work' }))).cluster!.status).toBe('INACTIVE')
    await expect(runTask(setup)).rejects.toMatchObject({ name: 'ClusterNotFoundException', message: 'Cluster not found.' })
  })
})

describe('task definitions', () => {
  test('get revisions; a family stands for its newest active one', async () => {
    const setup = await taskSetup('process')
    const { ecs } = setup
    const first = await register(setup, 'v1')
    await register(setup, 'v2', { command: ['two'] })
    expect(first.taskDefinition).toMatchObject({
      taskDefinitionArn: `arn:aws:ecs:${region}:${account}:task-definition/job:1`,
      revision: 1,
      status: 'ACTIVE',
      cpu: '256',
      memory: '512',
      compatibilities: ['EC2', 'FARGATE'],
      containerDefinitions: [{ name: 'main', essential: true, environment: [], mountPoints: [] }],
    })
    const newest = async () => (await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'job' }))).taskDefinition!.revision
    expect(await newest()).toBe(2)
    await ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'job:2' }))
    expect(await newest()).toBe(1)
    const { taskDefinitionArns } = await ecs.send(new ListTaskDefinitionsCommand({ status: 'INACTIVE' }))
    expect(taskDefinitionArns).toEqual([`arn:aws:ecs:${region}:${account}:task-definition/job:2`])
    const run = new RunTaskCommand({ cluster: 'work', taskDefinition: 'job:2', launchType: 'FARGATE', networkConfiguration: network })
    await expect(ecs.send(run)).rejects.toMatchObject({ name: 'ClientException', message: 'TaskDefinition is inactive' })
    await expect(ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'none' }))).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Unable to describe task definition.',
    })
  })

  const good = {
    family: 'job',
    requiresCompatibilities: ['FARGATE' as const],
    networkMode: 'awsvpc' as const,
    cpu: '.25 vCPU',
    memory: '0.5 GB',
    containerDefinitions: [{ name: 'main', image: 'image' }],
  }
  const log = { logDriver: 'awslogs' as const, options: { 'awslogs-group': 'g', 'awslogs-region': region } }
  test.each([
    ['a family with a space', { family: 'my job' }, 'Family contains invalid characters.'],
    ['no containers', { containerDefinitions: [] }, 'Container list cannot be empty.'],
    ['a container without a name', { containerDefinitions: [{ image: 'image' }] }, 'Container.name should not be null or empty.'],
    ['a container without an image', { containerDefinitions: [{ name: 'main' }] }, 'Container.image should not be null or empty.'],
    ['bridge networking', { networkMode: 'bridge' as const }, 'Fargate only supports network mode ‘awsvpc’.'],
    ['no CPU', { cpu: undefined }, "Fargate requires that 'cpu' be defined at the task level."],
    ['a pair that Fargate does not have', { memory: '5 GB' }, /^No Fargate configuration exists for given values: 256 CPU, 5120 memory/],
    [
      'logs without a role',
      { containerDefinitions: [{ name: 'main', image: 'i', logConfiguration: log }] },
      /execution role ARN to support log driver awslogs/,
    ],
    [
      'an ECR image without a role',
      { containerDefinitions: [{ name: 'main', image: `${account}.dkr.ecr.${region}.amazonaws.com/a:b` }] },
      /to support ECR images/,
    ],
  ])('with %s are refused', async (_, change, message) => {
    const { ecs } = await taskSetup('process')
    await expect(ecs.send(new RegisterTaskDefinitionCommand({ ...good, ...change }))).rejects.toMatchObject({
      name: 'ClientException',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    })
    expect((await ecs.send(new RegisterTaskDefinitionCommand(good))).taskDefinition).toMatchObject({ cpu: '256', memory: '512' })
  })
})

describe('tasks', () => {
  test('are refused where ECS would refuse them', async () => {
    const setup = await taskSetup('process')
    await register(setup, 'v1')
    const base = { cluster: 'work', taskDefinition: 'job', launchType: 'FARGATE' as const, networkConfiguration: network }
    const refusal = (change: object) =>
      setup.ecs.send(new RunTaskCommand({ ...base, ...change })).then(
        () => 'taken',
        (error: Error) => `${error.name}: ${error.message}`,
      )
    expect(await refusal({ taskDefinition: 'none' })).toBe('ClientException: TaskDefinition not found.')
    expect(await refusal({ networkConfiguration: undefined })).toBe(
      "InvalidParameterException: Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    )
    expect(await refusal({ overrides: { containerOverrides: [{ name: 'other', command: ['x'] }] } })).toBe(
      'InvalidParameterException: Override for container named other is not a container in the TaskDefinition.',
    )
    expect(await refusal({ overrides: { containerOverrides: [{ name: 'main', command: ['x'.repeat(9000)] }] } })).toBe(
      'InvalidParameterException: Container Overrides length must be at most 8192',
    )
    expect(await refusal({ count: 11 })).toMatch(/^InvalidParameterException: .*'count'/)
    expect(await refusal({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] })).toMatch(
      /^InvalidParameterException: Specifying both/,
    )
    await expect(setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: 'none' }))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'The referenced task was not found.',
    })
    const { tasks, failures } = await setup.ecs.send(new DescribeTasksCommand({ cluster: 'work', tasks: ['none'] }))
    expect(tasks).toEqual([])
    expect(failures).toEqual([{ arn: `arn:aws:ecs:${region}:${account}:task/work/none`, reason: 'MISSING' }])
  })

  test('are listed by what they are to be, and started once for one client token', async () => {
    const setup = await taskSetup('process')
    await push(setup, 'v1', `setInterval(() => {}, 1000)`)
    await register(setup, 'v1')
    const run = new RunTaskCommand({
      cluster: 'work',
      taskDefinition: 'job',
      launchType: 'FARGATE',
      networkConfiguration: network,
      count: 2,
      startedBy: 'test',
      clientToken: 'once',
    })
    const { tasks } = await setup.ecs.send(run)
    const arns = tasks!.map(({ taskArn }) => taskArn!).toSorted()
    expect((await setup.ecs.send(run)).tasks!.map(({ taskArn }) => taskArn!).toSorted()).toEqual(arns)
    const list = async (desiredStatus: 'RUNNING' | 'STOPPED') =>
      (
        await setup.ecs.send(new ListTasksCommand({ cluster: 'work', startedBy: 'test', family: 'job', desiredStatus }))
      ).taskArns!.toSorted()
    expect(await list('RUNNING')).toEqual(arns)
    const firstPage = await setup.ecs.send(new ListTasksCommand({ cluster: 'work', maxResults: 1 }))
    const secondPage = await setup.ecs.send(new ListTasksCommand({ cluster: 'work', maxResults: 1, nextToken: firstPage.nextToken! }))
    expect([...firstPage.taskArns!, ...secondPage.taskArns!].toSorted()).toEqual(arns)
    expect(secondPage.nextToken).toBeUndefined()
    for (const task of arns) await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task }))
    expect(await list('STOPPED')).toEqual(arns)
  })

  test('stop when any essential container ends, and end the others', async () => {
    const setup = await taskSetup('process')
    await push(setup, 'v1', `process.argv[2] === 'wait' ? setInterval(() => {}, 1000) : setTimeout(() => process.exit(4), 200)`)
    await setup.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'job',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
        containerDefinitions: [
          { name: 'main', image: imageUri('v1') },
          { name: 'side', image: imageUri('v1'), command: ['wait'], essential: false },
        ],
      }),
    )
    const stopped = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(stopped.containers!.map(({ name, exitCode }) => [name, exitCode])).toEqual([
      ['main', 4],
      ['side', 143],
    ])
    expect(stopped.stopCode).toBe('EssentialContainerExited')
  })

  test('may be stopped before they run', async () => {
    const setup = await taskSetup('process')
    await push(setup, 'v1', `setInterval(() => {}, 1000)`)
    await register(setup, 'v1')
    const { taskArn } = await runTask(setup)
    await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: taskArn, reason: 'never mind' }))
    expect(await taskWhen(setup, taskArn!, 'STOPPED')).toMatchObject({
      stopCode: 'UserInitiated',
      stoppedReason: 'never mind',
      lastStatus: 'STOPPED',
    })
  })

  test('that ask for what the sandbox does not have say so and do not start', async () => {
    const setup = await taskSetup('process')
    await push(setup, 'v1', 'console.log(1)')
    await register(setup, 'v1', { secrets: [{ name: 'KEY', valueFrom: 'arn' }] })
    const stopped = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(stopped).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: "ResourceInitializationError: the sandbox does not run containers with 'secrets' (container 'main').",
    })
    expect(linesOf(setup)).toEqual([])
  })
})
