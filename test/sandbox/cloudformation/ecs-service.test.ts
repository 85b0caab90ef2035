import { DescribeServicesCommand, ECSClient, type Service } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { push } from '../ecs/task-setup.ts'
import { openStackSession, type StackSession, statuses, type TestTemplate } from './stack-session.ts'

let session: StackSession
let ecs: ECSClient
beforeAll(async () => {
  session = await openStackSession()
  ecs = new ECSClient(session.sandbox.clientSettings)
  await push(session, 'v1', `console.log('up'); setInterval(() => {}, 1000)`)
})
afterAll(async () => {
  ecs.destroy()
  await session.close()
})

let stack: string
beforeEach(({ task }) => {
  stack = `stack-${task.id.replace(/\W|_/g, '')}`
})

const template = (tag: string, properties: object = {}): TestTemplate => ({
  Resources: {
    Cluster: { Type: 'AWS::ECS::Cluster' },
    Program: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: {
        Cpu: '256',
        Memory: '512',
        NetworkMode: 'awsvpc',
        RequiresCompatibilities: ['FARGATE'],
        ExecutionRoleArn: 'arn:aws:iam::000000000000:role/execution',
        ContainerDefinitions: [
          { Name: 'main', Image: { 'Fn::Sub': `\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.\${AWS::URLSuffix}/program:${tag}` } },
        ],
      },
    },
    Worker: {
      Type: 'AWS::ECS::Service',
      Properties: {
        Cluster: { Ref: 'Cluster' },
        TaskDefinition: { Ref: 'Program' },
        LaunchType: 'FARGATE',
        NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'] } },
        Tags: [{ Key: 'team', Value: 'blue' }],
        ...properties,
      },
    },
  },
  Outputs: { Arn: { Value: { Ref: 'Worker' } }, Name: { Value: { 'Fn::GetAtt': ['Worker', 'Name'] } } },
})

async function worker(): Promise<Service> {
  const { Cluster, Worker } = await session.ids(stack)
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster: Cluster, services: [Worker!] }))
  return services![0]!
}

const reasons = async (): Promise<string> =>
  (await session.events(stack))
    .map(({ LogicalResourceId, ResourceStatusReason = '' }) => `${LogicalResourceId} ${ResourceStatusReason}`)
    .join('\n')

test('a service stands once its task runs, and is named as AWS names it', async () => {
  const made = await session.create(stack, template('v1'))
  expect(made.StackStatus, await reasons()).toBe('CREATE_COMPLETE')
  const { Arn, Name } = session.outputs(made)
  expect(Arn).toMatch(new RegExp(`^arn:aws:ecs:us-east-1:000000000000:service/${stack}-Cluster-[A-Z0-9]{12}/${stack}-Worker-[A-Z0-9]{12}$`))
  const service = await worker()
  expect(service).toMatchObject({ serviceArn: Arn, serviceName: Name, desiredCount: 1, runningCount: 1, status: 'ACTIVE' })
  expect(service.tags).toContainEqual({ key: 'team', value: 'blue' })
  expect(service.tags).toContainEqual({ key: 'aws:cloudformation:logical-id', value: 'Worker' })
})

test('it changes in place, and is deleted with its tasks before its cluster', async () => {
  await session.create(stack, template('v1'))
  const before = await worker()
  const updated = await session.update(stack, template('v1', { DesiredCount: '2', DeploymentConfiguration: { MinimumHealthyPercent: 0 } }))
  expect(updated.StackStatus, await reasons()).toBe('UPDATE_COMPLETE')
  const after = await worker()
  expect(after).toMatchObject({
    serviceArn: before.serviceArn,
    desiredCount: 2,
    runningCount: 2,
    deploymentConfiguration: { minimumHealthyPercent: 0 },
  })
  expect(after.deployments![0]!.id).toBe(before.deployments![0]!.id)
  await session.update(
    stack,
    template('v1', { DesiredCount: 2, ForceNewDeployment: { EnableForceNewDeployment: true, ForceNewDeploymentNonce: 'a' } }),
  )
  expect((await worker()).deployments!.map(({ id }) => id)).not.toContain(after.deployments![0]!.id)
  const gone = await session.remove(stack)
  expect(gone.StackStatus).toBe('DELETE_COMPLETE')
  const deletions = statuses(await session.events(gone.StackId!)).filter((line) => line.endsWith('DELETE_COMPLETE'))
  expect(deletions[0]).toBe('Worker DELETE_COMPLETE')
  expect(deletions).toContain('Cluster DELETE_COMPLETE')
})

test('a service whose tasks never run fails its stack, with the reason, and leaves nothing', async () => {
  const failed = await session.create(stack, template('missing'))
  expect(failed.StackStatus).toBe('ROLLBACK_COMPLETE')
  expect(await reasons()).toMatch(/Worker .*did not stabilize: its tasks fail again and again \(CannotPullContainerError.*missing/)
  expect(statuses(await session.events(stack))).toContain('Worker DELETE_COMPLETE')
}, 20_000)

test('an update whose circuit breaker opens is rolled back to what ran before', async () => {
  const breaker = { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true } } }
  await session.create(stack, template('v1', breaker))
  const { taskDefinition } = await worker()
  const failed = await session.update(stack, template('missing', breaker))
  expect(failed.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
  expect(await reasons()).toMatch(/Worker .*did not stabilize: the deployment circuit breaker was triggered/)
  expect(await worker()).toMatchObject({ taskDefinition, runningCount: 1 })
}, 20_000)

test('what the sandbox has no part for is refused by name', async () => {
  await session.create(stack, template('v1', { LoadBalancers: [{ ContainerName: 'main', ContainerPort: 80 }] }))
  expect(await reasons()).toMatch(/Worker .*the sandbox has no load balancers/)
})
