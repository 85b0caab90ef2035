import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fargateCluster } from '../../src/cluster/index.ts'
import { ref } from '../../src/core/index.ts'
import { batch, bedrock, dynamodb, ecs, lambda, sns, sqs, stepFunctions } from '../../src/integrations/index.ts'
import { snsTopic } from '../../src/resources/index.ts'
import { service } from '../../src/service/index.ts'
import { type Action, type Graph, type StateMachine, stateMachine } from '../../src/states/index.ts'
import type { ImageReference, Step } from '../../src/template/index.ts'
import { statementFor, statements, statementsOf, synthesis } from './policies.ts'

const news = snsTopic('News')

/** One task of each of several services, by name. */
const actions: { readonly [name: string]: () => Action<unknown> } = {
  Ask: () => bedrock.invokeModel({ modelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0', body: {} }),
  Call: () => lambda.invoke({ function: 'resize' }),
  Keep: () =>
    dynamodb.putItem({ table: { tableName: 'T', tableArn: 'arn:aws:dynamodb:::table/T', keyAttributes: { id: 'S' } }, item: { id: '1' } }),
  Run: () => ecs.runTask.sync({ taskDefinition: { family: 'digest', passRoles: ['arn:aws:iam::1:role/task'] }, cluster: 'work' }),
  Send: () => sqs.sendMessage({ queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/inbox', body: 'x' }),
  Start: () => stepFunctions.startExecution.sync2({ stateMachine: 'arn:aws:states:us-east-1:123456789012:stateMachine:other', input: {} }),
  Submit: () => batch.submitJob.sync({ jobName: 'j', jobQueue: 'q', jobDefinition: 'd' }),
  Tell: () => sns.publish({ topic: { topicArn: ref('News') }, message: 'x' }),
}

/** A machine whose states stand in this order, half of them in a branch. */
function inOrder(names: readonly string[]): StateMachine {
  const state = (name: string): Graph['states'][number] => ({ kind: 'task', name, action: actions[name]!(), retry: [], catch: [] })
  const half = Math.ceil(names.length / 2)
  const branch: Graph = { startAt: names[0]!, states: names.slice(0, half).map(state) }
  const parallel: Graph['states'][number] = { kind: 'parallel', name: 'Both', branches: [branch], retry: [], catch: [] }
  const empty = stateMachine('Work').pass('Nothing').end()
  return { ...empty, graph: { startAt: 'Both', states: [parallel, ...names.slice(half).map(state)] } }
}

/** A generator of numbers from 0 to 1, the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

describe('predecessor: order of a policy changes at random', () => {
  it('here it has nothing to do with the order of the states', async () => {
    const policy = async (names: readonly string[]) => JSON.stringify(await statements(inOrder(names)))
    const names = Object.keys(actions)
    const expected = await policy(names)
    const next = numbers(7)
    for (let round = 0; round < 20; round += 1) {
      const permuted = names
        .map((name) => [next(), name] as const)
        .toSorted(([one], [other]) => one - other)
        .map(([, name]) => name)
      expect(await policy(permuted)).toBe(expected)
    }
  })

  it('and what several states need stands there once', async () => {
    const twice = stateMachine('Twice')
      .task('One', actions['Tell']!)
      .task('Two', actions['Tell']!)
      .task('Three', actions['Run']!)
      .task('Four', actions['Run']!)
      .end()
    const all = await statements(twice)
    expect(new Set(all.map((statement) => JSON.stringify(statement))).size).toBe(all.length)
    expect(all.flatMap(({ Action }) => Action).filter((action) => action === 'sns:Publish')).toEqual(['sns:Publish'])
  })
})

describe('predecessor: no permissions for any task but Lambda', () => {
  it.each<[string, string]>([
    ['Ask', 'bedrock:InvokeModel'],
    ['Call', 'lambda:InvokeFunction'],
    ['Keep', 'dynamodb:PutItem'],
    ['Run', 'ecs:RunTask'],
    ['Send', 'sqs:SendMessage'],
    ['Start', 'states:StartExecution'],
    ['Submit', 'batch:SubmitJob'],
    ['Tell', 'sns:Publish'],
  ])('%s brings %s', async (name, action) => {
    expect(statementFor(await statements(stateMachine('Work').task(name, actions[name]!).end()), action)).toBeDefined()
  })
})

describe('predecessor: two machines collide on the role’s name', () => {
  const first = stateMachine('First').task('Tell', actions['Tell']!).end()
  const second = stateMachine('Second').task('Call', actions['Call']!).end()

  it('each has its own machine, role, log group and policy, whose names AWS or the stack makes up', async () => {
    const { template, problems } = await synthesis(service('two').step(news).step(first).step(second))
    expect(problems).toEqual([])
    const ids = Object.keys(template.Resources).filter((id) => id !== 'News')
    expect(ids.toSorted()).toEqual(['First', 'FirstLogGroup', 'FirstRole', 'Second', 'SecondLogGroup', 'SecondRole'])
    expect(template.Resources['FirstRole']?.Properties).not.toHaveProperty('RoleName')
    expect(template.Resources['First']?.Properties).not.toHaveProperty('StateMachineName')
    expect(template.Resources['FirstLogGroup']?.Properties?.['LogGroupName']).toEqual({
      'Fn::Sub': '/aws/vendedlogs/states/${AWS::StackName}-First',
    })
  })

  it('neither may do what the other does, and neither names a resource of the other', async () => {
    const { template } = await synthesis(service('two').step(news).step(first).step(second))
    const called = (machine: string) => statementsOf(template, machine).before.flatMap(({ Action }) => Action)
    expect(called('First')).not.toContain('lambda:InvokeFunction')
    expect(called('Second')).not.toContain('sns:Publish')
    for (const [own, other] of [
      ['First', 'Second'],
      ['Second', 'First'],
    ] as const) {
      const text = JSON.stringify(Object.entries(template.Resources).filter(([id]) => id.startsWith(own)))
      expect(text).not.toContain(`"${other}`)
    }
  })

  it('the same machine twice is told, not merged', async () => {
    const { problems } = await synthesis(service('two').step(news).step(first).step(first))
    expect(problems).toMatchObject([{ code: 'TEMPLATE_ID_CLASH', owner: 'First' }])
  })
})

describe('what only some machines need', () => {
  const settings = { logging: { level: 'OFF' } } as const
  const actionsOf = async (machine: StateMachine) => {
    const { template } = await synthesis(service('alone').step(machine))
    return statementsOf(template, machine.name).before.flatMap(({ Action }) => Action)
  }

  it('a machine that calls, logs and traces nothing has a role that may do nothing', async () => {
    const { template } = await synthesis(service('alone').step(stateMachine('Idle', settings).pass('Nothing').end()))
    expect(template.Resources['IdleRole']?.Properties).not.toHaveProperty('Policies')
  })

  it('rights to trace come with tracing only', async () => {
    const xray = ['xray:GetSamplingRules', 'xray:GetSamplingTargets', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments']
    expect(
      await actionsOf(
        stateMachine('Idle', { ...settings, tracing: true })
          .pass('Nothing')
          .end(),
      ),
    ).toEqual(xray)
    expect(
      await actionsOf(
        stateMachine('Idle', { ...settings, tracing: false })
          .pass('Nothing')
          .end(),
      ),
    ).toEqual([])
  })

  it('rights to deliver logs come with logs only', async () => {
    const logs = await actionsOf(stateMachine('Idle').pass('Nothing').end())
    expect(logs).toContain('logs:CreateLogDelivery')
    expect(logs.every((action) => action.startsWith('logs:'))).toBe(true)
    expect(await actionsOf(stateMachine('Idle', settings).pass('Nothing').end())).toEqual([])
  })
})

describe('a machine that runs a task of the service', () => {
  const image: Step<object, { readonly image: ImageReference }> = {
    kind: 'step',
    name: 'Image',
    run: () => ({ adds: { image: { uri: 'image', architecture: 'X86_64', repository: 'image' } }, fragment: {} }),
  }
  const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })
  const work = stateMachine('Work', { input: z.object({ name: z.string() }) })
    .task('Run', () => cluster.runTask())
    .end()
  const found = async () => {
    const { template, problems } = await synthesis(service('tasks').step(image).step(cluster).step(work))
    expect(problems).toEqual([])
    return statementsOf(template, 'Work').before
  }

  it('wish 7 and 8 (aws-cdk#12080, #30368): may run every revision of the family, in the cluster of the service', async () => {
    const run = statementFor(await found(), 'ecs:RunTask')
    expect(JSON.stringify(run?.Resource)).toMatch(/task-definition\/.*:\*/)
    expect(run?.Condition).toEqual({ ArnEquals: { 'ecs:cluster': { 'Fn::GetAtt': ['Cluster', 'Arn'] } } })
  })

  it('wish 9 (terraform-aws-step-functions#11): may make the managed rule before the machine is made', async () => {
    const rule = statementFor(await found(), 'events:PutRule')
    expect(rule?.Action).toEqual(['events:DescribeRule', 'events:PutRule', 'events:PutTargets'])
    expect(JSON.stringify(rule?.Resource)).toContain('rule/StepFunctionsGetEventsForECSTaskRule')
    const { template } = await synthesis(service('tasks').step(image).step(cluster).step(work))
    expect(template.Resources['Work']?.Properties?.['RoleArn']).toEqual({ 'Fn::GetAtt': ['WorkRole', 'Arn'] })
  })

  it('wish 10 (serverless-step-functions#189): may pass the two roles of the task on, to ECS tasks only', async () => {
    const pass = statementFor(await found(), 'iam:PassRole')
    expect(pass?.Resource).toHaveLength(2)
    expect(pass?.Condition).toEqual({ StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } })
  })

  it('wish 24 (containers-roadmap#1339): every log group is kept for a time that ends', async () => {
    const { template } = await synthesis(service('tasks').step(image).step(cluster).step(work))
    const groups = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::Logs::LogGroup')
    expect(groups.map(([id]) => id)).toContain('WorkLogGroup')
    expect(groups.length).toBeGreaterThan(1)
    for (const [id, { Properties }] of groups) expect(Properties?.['RetentionInDays'], id).toBeTypeOf('number')
  })
})
