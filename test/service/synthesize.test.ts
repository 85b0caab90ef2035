import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fargateCluster } from '../../src/cluster/index.ts'
import { type Problem, ref } from '../../src/core/index.ts'
import { sns } from '../../src/integrations/index.ts'
import { snsTopic } from '../../src/resources/index.ts'
import { buildService, checkService, type Service, service } from '../../src/service/index.ts'
import { type Action, fromAsl, stateMachine } from '../../src/states/index.ts'
import { type ImageReference, renderTemplate, type Step } from '../../src/template/index.ts'
import { base, hookCall } from './call.ts'

const topic = snsTopic('News')
const tell = stateMachine('Tell', { input: z.object({ text: z.string() }) })
  .task('Publish', ({ input }) => sns.publish({ topic, message: input.text }))
  .end()
const news = service('news').step(topic).step(tell)

const check = <Context>(checked: Service<Context, object>) => checkService(checked, base, hookCall({}))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('a machine becomes a machine, its role, its log group and an output', async () => {
  const { template, machines, definitions, problems } = await check(news)
  expect(problems).toEqual([])
  expect(machines).toEqual([{ name: 'Tell', logicalId: 'Tell', output: 'TellArn', type: 'STANDARD' }])
  expect(Object.keys(template.Resources)).toEqual(['News', 'TellLogGroup', 'TellRole', 'Tell'])
  expect(plain(template.Resources['Tell'])).toMatchObject({
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      StateMachineType: 'STANDARD',
      RoleArn: { 'Fn::GetAtt': ['TellRole', 'Arn'] },
      LoggingConfiguration: {
        Level: 'ERROR',
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['TellLogGroup', 'Arn'] } } }],
      },
    },
  })
  expect(plain(template.Outputs?.['TellArn'])).toMatchObject({ Value: { Ref: 'Tell' } })
  expect(JSON.parse(definitions['Tell']!)).toMatchObject({
    StartAt: 'Publish',
    States: { Publish: { Arguments: { TopicArn: '${News}' } } },
  })
})

test('the role allows Step Functions of this account to do what the states do, and nothing else', async () => {
  const { template } = await check(news)
  const { AssumeRolePolicyDocument: trust, Policies } = plain(template.Resources['TellRole']!.Properties) as Record<string, never>
  expect(trust).toMatchObject({
    Statement: [
      { Principal: { Service: 'states.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } },
    ],
  })
  const statements = (Policies as unknown as { PolicyDocument: { Statement: { Action: string[]; Resource: unknown }[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  )
  expect(statements.filter(({ Action }) => !Action.every((action) => action.startsWith('logs:')))).toEqual([
    { Effect: 'Allow', Action: ['sns:Publish'], Resource: [{ Ref: 'News' }] },
  ])
})

test('two machines share nothing, and states inside branches and loops count', async () => {
  const deep = stateMachine('Deep', {
    input: z.object({ texts: z.array(z.string()) }),
    type: 'EXPRESS',
    logging: { level: 'OFF' },
    tracing: true,
  })
    .map(
      'Each',
      ({ input }) => input.texts,
      (item) => item.task('Publish', () => sns.publish({ topic, message: 'x' })).end(),
    )
    .end()
  const { template, problems } = await check(news.step(deep))
  expect(problems).toEqual([])
  const ids = Object.keys(template.Resources).filter((id) => id.startsWith('Deep'))
  expect(ids).toEqual(['DeepRole', 'Deep'])
  expect(JSON.stringify(template.Resources['DeepRole'])).toContain('"sns:Publish"')
  expect(JSON.stringify(template.Resources['DeepRole'])).toContain('"xray:PutTraceSegments"')
  expect(JSON.stringify(template.Resources['DeepRole'])).not.toContain('"logs:')
  expect(plain(template.Resources['Deep'])).toMatchObject({
    Properties: { StateMachineType: 'EXPRESS', TracingConfiguration: { Enabled: true } },
  })
})

test('a task in a public subnet without a public address is found, whose subnets are known from the whole template', async () => {
  const task = (AssignPublicIp: 'ENABLED' | 'DISABLED') => (): Action<unknown> => ({
    kind: 'action',
    resource: 'arn:aws:states:::ecs:runTask.sync',
    arguments: {
      Cluster: ref('Cluster'),
      TaskDefinition: ref('ClusterTaskDefinition'),
      LaunchType: 'FARGATE',
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [ref('ClusterSubnet1')], AssignPublicIp } },
    },
    pattern: 'RUN_JOB',
    errors: [],
    grants: [{ actions: ['ecs:RunTask'], resources: [ref('ClusterTaskDefinition')] }],
  })
  const image: Step<object, { readonly image: ImageReference }> = {
    kind: 'step',
    name: 'Image',
    run: () => ({ adds: { image: { uri: 'image', architecture: 'X86_64', repository: 'image' } }, fragment: {} }),
  }
  const inCluster = (address: 'ENABLED' | 'DISABLED') =>
    service('tasks')
      .step(stateMachine('Machine').task('Run', task(address)).end())
      .step(image)
      .step(fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 }))
  expect((await check(inCluster('ENABLED'))).problems).toEqual([])
  expect((await check(inCluster('DISABLED'))).problems).toMatchObject([{ code: 'PUBLIC_ADDRESS_MISSING', owner: 'Machine' }])
})

test('the same service gives the same bytes', async () => {
  const [first, second] = await Promise.all([check(news), check(service('news').step(snsTopic('News')).step(tell))])
  expect(renderTemplate(first.template)).toBe(renderTemplate(second.template))
  expect(first.definitions).toEqual(second.definitions)
})

test('template hooks see what stands so far, and only add to it', async () => {
  const seen: string[][] = []
  const { template, problems } = await check(
    news
      .hook('template', ({ template: sofar }) => {
        seen.push(Object.keys(sofar.Resources))
        return { Resources: { Extra: { Type: 'AWS::SNS::Topic' } } }
      })
      .hook('template', ({ template: sofar }) => {
        seen.push(Object.keys(sofar.Resources))
        return { Resources: { News: { Type: 'AWS::SNS::Topic' } } }
      }),
  )
  expect(seen.map((ids) => ids.length)).toEqual([4, 5])
  expect(template.Resources['Extra']).toEqual({ Type: 'AWS::SNS::Topic' })
  expect(problems).toMatchObject([{ code: 'TEMPLATE_ID_CLASH', path: '/Resources/News', owner: 'template hook 2' }])
  expect(problems[0]!.message).toContain("'News' and 'template hook 2'")
})

const unknown = (): Action<unknown> => ({
  kind: 'action',
  resource: 'arn:aws:states:::sns:publishh',
  arguments: {},
  pattern: 'REQUEST_RESPONSE',
  errors: [],
  grants: [{ actions: ['sns:Publish'], resources: [ref('News')] }],
})

test('every problem is told at once, each with its owner, place and hint', async () => {
  const wrong = stateMachine('Wrong').task('Call', unknown).end()
  const { problems } = await check(
    news
      .step(wrong)
      .step({
        kind: 'step',
        name: 'Image',
        source: () => ({ file: '/service.ts', line: 3, column: 4 }),
        run: () => ({
          adds: {},
          fragment: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketNam: 'x' } } } },
          problems: [
            { code: 'NO_DOCKERFILE', severity: 'error', path: '/dockerfile', message: 'There is no Dockerfile.', hint: 'Write one.' },
          ],
        }),
      })
      .hook('template', () => ({ Outputs: { Gone: { Value: ref('Nowhere') } } }))
      .hook('validate', () => [{ code: 'OWN', severity: 'error', path: '/x', message: 'Not on Fridays.', hint: 'Wait.' }]),
  )
  expect(problems.every(({ hint, path }) => hint !== '' && path !== '')).toBe(true)
  expect(problems.map(({ owner, source }) => [owner, source?.file.replace(/.*\//, '')])).toEqual([
    ['Wrong', 'synthesize.test.ts'],
    ['Image', 'service.ts'],
    expect.anything(),
    expect.anything(),
    [undefined, undefined],
  ])
  expect(problems.map(({ path }) => path)).toEqual([
    expect.stringContaining('/States/Call'),
    '/dockerfile',
    expect.stringContaining('/Resources/Bucket'),
    expect.stringContaining('/Outputs/Gone'),
    '/x',
  ])
  await expect(
    buildService(
      service('news').hook('validate', () => problems),
      base,
      hookCall({}),
    ),
  ).rejects.toMatchObject({ problems })
})

describe('a mistake is told once', () => {
  const image: Step<object, { readonly image: ImageReference }> = {
    kind: 'step',
    name: 'Image',
    run: () => ({ adds: { image: { uri: 'image', architecture: 'X86_64' } }, fragment: {} }),
  }
  const size = { cpu: 256, memoryMiB: 512 } as const

  test('a topic that no step adds: by the states that refer to it, with what to do', async () => {
    const twice = stateMachine('Twice')
      .task('Publish', () => sns.publish({ topic, message: 'a' }))
      .parallel('Both', [(branch) => branch.task('Publish Again', () => sns.publish({ topic, message: 'b' })).end()])
      .end()
    const { problems } = await check(service('news').step(twice))
    expect(problems).toEqual([
      {
        code: 'TEMPLATE_REFERENCE_DANGLING',
        severity: 'error',
        path: '/States/Publish',
        message: "'Publish' and 'Publish Again' refer to 'News', which no step of the service adds",
        hint: "Add what makes 'News' to the service: .step(…)",
        owner: 'Twice',
        source: expect.objectContaining({ file: expect.stringContaining('synthesize.test.ts') }),
      },
    ])
  })

  test('a cluster that no step adds, with all that its tasks refer to', async () => {
    const cluster = fargateCluster('Cluster', size)
    const { problems } = await check(
      service('tasks').step(
        stateMachine('Work')
          .task('Run', () => cluster.runTask())
          .end(),
      ),
    )
    expect(problems).toMatchObject([
      {
        code: 'TEMPLATE_REFERENCE_DANGLING',
        path: '/States/Run',
        owner: 'Work',
        message: expect.stringContaining("'Run' refers to 'Cluster"),
      },
    ])
  })

  test('a step that refers to what no step adds', async () => {
    const lonely: Step<object, object> = {
      kind: 'step',
      name: 'Lonely',
      source: () => ({ file: '/service.ts', line: 3, column: 4 }),
      run: () => ({
        adds: {},
        fragment: {
          Resources: { Own: { Type: 'AWS::SNS::Topic', Properties: { TopicName: ref('Elsewhere'), DisplayName: ref('Elsewhere') } } },
        },
      }),
    }
    expect((await check(service('news').step(lonely))).problems).toMatchObject([
      {
        code: 'TEMPLATE_REFERENCE_DANGLING',
        path: '/Resources/Own/Properties/TopicName/Ref',
        owner: 'Lonely',
        source: { line: 3 },
        hint: "Add the step that makes 'Elsewhere': .step(…)",
      },
    ])
  })

  test('a cluster that is added twice', async () => {
    const twice = service('tasks').step(image).step(fargateCluster('Cluster', size)).step(fargateCluster('Cluster', size))
    const { problems } = await check(twice)
    expect(problems).toMatchObject([{ code: 'TEMPLATE_ID_CLASH', owner: 'Cluster' }])
    expect(problems[0]!.message).toMatch(/made at .*synthesize\.test\.ts:\d+:\d+ and at .*synthesize\.test\.ts:\d+:\d+$/)
  })

  test('a name that is too long, and a target that is not there', async () => {
    const long = 'x'.repeat(81)
    const Choices = [{ Variable: '$.a', IsPresent: true, Next: 'Done' }]
    const States = { [long]: { Type: 'Choice', Choices, Default: 'Nowhere' }, Done: { Type: 'Succeed' } } as const
    const wrong = fromAsl({ StartAt: long, States }, { name: 'Wrong' })
    const { problems } = await check(service('news').step(wrong))
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['MISSING_TRANSITION_TARGET', 'STATE_NAME_TOO_LONG'])
  })

  test('but two mistakes of one kind in one place are two', async () => {
    const both = (message: string): Problem => ({ code: 'OWN', severity: 'error', path: '/x', message, hint: 'h' })
    const own: Step<object, object> = {
      kind: 'step',
      name: 'Own',
      run: () => ({ adds: {}, fragment: { Resources: { T: { Type: 'AWS::SNS::Topic' } } }, problems: [both('a'), both('b'), both('a')] }),
    }
    expect((await check(service('news').step(own))).problems.map(({ message }) => message)).toEqual(['a', 'b'])
  })
})

describe('what a state tells the program', () => {
  const imageStep = (runsProgram: boolean): Step<object, { readonly image: ImageReference }> => ({
    kind: 'step',
    name: 'Image',
    run: () => ({ adds: { image: { uri: 'image', architecture: 'X86_64', runsProgram } }, fragment: {} }),
  })
  const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })
  const other = fargateCluster('Other', { cpu: 256, memoryMiB: 512 })
  const work = stateMachine('Work', { input: z.object({ name: z.string() }) })
    .task('Right', () => cluster.runTask({ command: ['digest', '--fast'] }))
    .parallel('Both', [
      (branch) =>
        branch.task('Wrong', () => cluster.runTask.requestResponse({ command: ['nope', 'a'], environment: { 'BAD NAME': 'x' } })).end(),
      (branch) => branch.task('Misspelt', () => other.runTask({ command: ['digets'] })).end(),
      (branch) => branch.task('Option', () => other.runTask({ command: ['--help'] })).end(),
    ])
    .end()
  const computed = stateMachine('Computed', { input: z.object({ name: z.string() }) })
    .task('Computed', ({ input }) => cluster.runTask({ command: [input.name] }))
    .end()
  const found = async (runsProgram: boolean) => {
    const tasks = service('tasks').step(imageStep(runsProgram)).step(cluster).step(other).step(work).step(computed)
    return (await checkService(tasks, { ...base, commands: ['digest', 'serve'] }, hookCall({}))).problems
  }

  test('is checked against the commands of the service, where the image runs its program', async () => {
    const here = expect.objectContaining({ file: expect.stringContaining('synthesize.test.ts'), line: expect.any(Number) })
    expect(await found(true)).toEqual([
      {
        code: 'COMMAND_UNKNOWN',
        severity: 'error',
        path: '/States/Both/Branches[1]/States/Misspelt/command/0',
        message: "The service has no command 'digets': it has digest, serve",
        hint: "Did you mean 'digest'?",
        owner: 'Work',
        source: here,
      },
      {
        code: 'COMMAND_UNKNOWN',
        severity: 'error',
        path: '/States/Both/Branches[0]/States/Wrong/command/0',
        message: "The service has no command 'nope': it has digest, serve",
        hint: "Add .command('nope', …) to the service, or name one that it has",
        owner: 'Work',
        source: here,
      },
      expect.objectContaining({
        code: 'ENVIRONMENT_NAME_INVALID',
        path: '/States/Both/Branches[0]/States/Wrong/environment/BAD NAME',
        owner: 'Work',
        source: here,
      }),
    ])
    const lines = (await found(true)).map(({ source }) => source?.line)
    expect(new Set(lines).size).toBe(2)
  })

  test('is free where the image runs another program', async () => {
    expect((await found(false)).map(({ code }) => code)).toEqual(['ENVIRONMENT_NAME_INVALID'])
  })
})

test('the build hooks run in their places, and afterBuild only where nothing is wrong', async () => {
  const order: string[] = []
  const hooked = service('news')
    .hook('beforeBuild', () => void order.push('beforeBuild'))
    .hook('template', () => void order.push('template'))
    .hook('validate', ({ options }) => {
      order.push('validate')
      expect(options).toEqual({})
    })
    .hook('afterBuild', () => void order.push('afterBuild'))
    .step({
      kind: 'step',
      name: 'Step',
      run: () => ({ adds: void order.push('step'), fragment: { Resources: { T: { Type: 'AWS::SNS::Topic' } } } }),
    })
  await buildService(hooked, base, hookCall({}))
  expect(order).toEqual(['beforeBuild', 'step', 'template', 'validate', 'afterBuild'])
  const failing = hooked.hook('validate', () => [{ code: 'X', severity: 'error', path: '/', message: 'm', hint: 'h' }])
  order.length = 0
  await expect(buildService(failing, base, hookCall({}))).rejects.toThrow()
  expect(order).not.toContain('afterBuild')
})
