import {
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DeleteClusterCommand,
  DeleteServiceCommand,
  DescribeServicesCommand,
  ListServicesCommand,
  ListTasksCommand,
  type Service,
  StopTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { expect, test } from 'vitest'
import { linesOf, push, register, type TaskSetup, taskSetup } from './task-setup.ts'

const create = ({ ecs }: TaskSetup, rest: Partial<CreateServiceCommandInput> = {}) =>
  ecs.send(
    new CreateServiceCommand({
      cluster: 'work',
      serviceName: 'worker',
      taskDefinition: 'job',
      launchType: 'FARGATE',
      desiredCount: 2,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...rest,
    }),
  )

async function describeOne({ ecs }: TaskSetup): Promise<Service> {
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster: 'work', services: ['worker'] }))
  return services![0]!
}

const steady = (setup: TaskSetup, expected: object) => expect.poll(() => describeOne(setup), { timeout: 15_000 }).toMatchObject(expected)

const tasksOf = async ({ ecs }: TaskSetup): Promise<readonly string[]> =>
  (await ecs.send(new ListTasksCommand({ cluster: 'work', serviceName: 'worker' }))).taskArns!

const worker = (name: string): string => `console.log('${name} up'); setInterval(() => {}, 1000)`

test('a service keeps so many tasks running, and as many as it is told', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', worker('one'))
  await register(setup, 'v1')
  const { service } = await create(setup)
  expect(service).toMatchObject({
    serviceName: 'worker',
    status: 'ACTIVE',
    desiredCount: 2,
    deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }],
  })
  await steady(setup, { runningCount: 2, pendingCount: 0, deployments: [{ rolloutState: 'COMPLETED' }] })

  const [task] = await tasksOf(setup)
  await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task }))
  await steady(setup, { runningCount: 2 })
  expect(await tasksOf(setup)).not.toContain(task)

  await setup.ecs.send(new UpdateServiceCommand({ cluster: 'work', service: 'worker', desiredCount: 1 }))
  await steady(setup, { runningCount: 1, desiredCount: 1 })
  expect((await setup.ecs.send(new ListServicesCommand({ cluster: 'work' }))).serviceArns).toEqual([service!.serviceArn])
})

test('a new task definition replaces the tasks without going below the healthy minimum', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', worker('one'))
  await register(setup, 'v1')
  await create(setup)
  await steady(setup, { runningCount: 2 })
  const before = await tasksOf(setup)
  await register(setup, 'v1', { command: ['second'] })
  const seen: (number | undefined)[] = []
  await setup.ecs.send(new UpdateServiceCommand({ cluster: 'work', service: 'worker', taskDefinition: 'job' }))
  await expect
    .poll(
      async () => {
        const service = await describeOne(setup)
        seen.push(service.runningCount)
        return service
      },
      { timeout: 15_000, interval: 10 },
    )
    .toMatchObject({ taskDefinition: expect.stringMatching(/job:2$/), runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] })
  expect(Math.min(...seen.map(Number))).toBeGreaterThanOrEqual(2)
  const after = await tasksOf(setup)
  expect(after).toHaveLength(2)
  expect(after.filter((arn) => before.includes(arn))).toEqual([])
})

test('a deployment whose tasks fail is given up by the circuit breaker, and rolled back', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', worker('one'))
  await register(setup, 'v1')
  await create(setup, { desiredCount: 1, deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } })
  await steady(setup, { runningCount: 1, deployments: [{ rolloutState: 'COMPLETED' }] })
  await register(setup, 'missing')
  await setup.ecs.send(new UpdateServiceCommand({ cluster: 'work', service: 'worker', taskDefinition: 'job' }))
  await steady(setup, { taskDefinition: expect.stringMatching(/job:1$/), runningCount: 1, deployments: [{ rolloutState: 'COMPLETED' }] })
  const { events } = await describeOne(setup)
  expect(events!.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('deployment failed'), expect.stringContaining('rolling back')]),
  )
})

test('a task that ends soon after its start is started again, less and less often', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `console.log('ran')`)
  await register(setup, 'v1')
  await create(setup, { desiredCount: 1 })
  await expect.poll(() => linesOf(setup).length, { timeout: 10_000 }).toBe(3)
  const { events } = await describeOne(setup)
  const pauses = events!.flatMap(({ message }) => /tries again in (\d+) seconds/.exec(message!)?.[1] ?? [])
  expect(pauses.toReversed().slice(0, 2)).toEqual(['1', '2'])
})

test('a service is deleted when it is empty, or by force, and its tasks go with it', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', worker('one'))
  await register(setup, 'v1')
  await create(setup, { desiredCount: 1 })
  await expect.poll(() => linesOf(setup), { timeout: 5000 }).toEqual(['one up'])
  await expect(create(setup)).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Creation of service was not idempotent.',
  })
  const deletion = (force: boolean) => setup.ecs.send(new DeleteServiceCommand({ cluster: 'work', service: 'worker', force }))
  await expect(deletion(false)).rejects.toMatchObject({ name: 'InvalidParameterException' })
  await expect(setup.ecs.send(new DeleteClusterCommand({ cluster: 'work' }))).rejects.toMatchObject({
    name: 'ClusterContainsServicesException',
  })
  expect((await deletion(true)).service!.status).toBe('DRAINING')
  await steady(setup, { status: 'INACTIVE', runningCount: 0 })
  await expect(deletion(true)).rejects.toMatchObject({ name: 'ServiceNotActiveException' })
  await expect(setup.ecs.send(new UpdateServiceCommand({ cluster: 'work', service: 'none' }))).rejects.toMatchObject({
    name: 'ServiceNotFoundException',
  })
  const { failures } = await setup.ecs.send(new DescribeServicesCommand({ cluster: 'work', services: ['none'] }))
  expect(failures).toEqual([{ arn: 'arn:aws:ecs:us-east-1:000000000000:service/work/none', reason: 'MISSING' }])
  await setup.ecs.send(new DeleteClusterCommand({ cluster: 'work' }))
})
