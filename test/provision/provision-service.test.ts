import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation'
import { beforeEach, describe, expect, test } from 'vitest'
import { StepwrightError } from '../../src/core/index.ts'
import { type Provisioned, provisionService } from '../../src/provision/index.ts'
import { buildService, type HookCall, type Service, service } from '../../src/service/index.ts'
import type { Artifact, ArtifactOutcome, PublishContext, Step } from '../../src/template/index.ts'
import { sandboxForTests } from './sandbox.ts'

const sandbox = await sandboxForTests()
const order: string[] = []
const warnings: string[] = []
beforeEach(() => {
  order.length = 0
  warnings.length = 0
})

const topic: Step<object, object> = {
  kind: 'step',
  name: 'Topic',
  run: () => ({
    adds: {},
    fragment: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } }, Outputs: { Topic: { Value: { Ref: 'Topic' } } } },
  }),
}

const publishing = (publish: (context: PublishContext) => Promise<ArtifactOutcome>): Step<object, object> => {
  const artifact: Artifact = { kind: 'image', name: 'image', id: 'tag', publish }
  return { kind: 'step', name: 'Image', run: () => ({ adds: {}, fragment: {}, artifacts: [artifact] }) }
}

async function provision<Context>(
  deployed: Service<Context, object>,
  { adopt = false, ...rest }: Partial<HookCall<object>> & { readonly adopt?: boolean } = {},
): Promise<Provisioned> {
  const call: HookCall<object> = {
    serviceName: deployed.parts.name,
    command: 'provision',
    execute: false,
    options: {},
    target: 'local',
    noop: false,
    workDirectory: '/tmp',
    report: (progress) => void (progress.type === 'warning' && warnings.push(progress.text)),
    signal: new AbortController().signal,
    ...rest,
  }
  const base = {
    serviceName: call.serviceName,
    program: import.meta.filename,
    commands: [],
    workDirectory: '/tmp',
    report: call.report,
    signal: call.signal,
  }
  return provisionService({
    service: deployed,
    synthesis: await buildService(deployed, base, call),
    call: { ...call, stackName: call.serviceName, client: sandbox.clientSettings, buildId: undefined },
    client: sandbox.clientSettings,
    program: import.meta.filename,
    runner: 'process',
    tags: { team: 'a' },
    adopt,
    parameters: {},
  })
}

const hooked = (name: string): Service<object, object> =>
  service(name)
    .step(topic)
    .hook('beforeProvision', () => void order.push('beforeProvision'))
    .hook(
      'afterProvision',
      ({ outputs, artifacts }) =>
        void order.push(`afterProvision ${Object.keys(outputs).join()} ${artifacts.map(({ status }) => status).join()}`),
    )
    .hook('rollback', () => void order.push('rollback 1'))
    .hook('rollback', ({ error }) => void order.push(`rollback 2 ${(error as Error).message}`))

test('artifacts are published before the stack is deployed, with the hooks around both', async () => {
  const contexts: PublishContext[] = []
  const provisioned = await provision(
    hooked('whole').step(
      publishing(async (context) => {
        contexts.push(context)
        order.push('publish')
        return { status: 'published', location: 'there', milliseconds: 1 }
      }),
    ),
  )
  expect(order).toEqual(['beforeProvision', 'publish', 'afterProvision Topic published'])
  expect(provisioned).toMatchObject({
    identity: { accountId: sandbox.accountId, region: sandbox.region },
    artifacts: [{ kind: 'image', name: 'image', status: 'published', location: 'there' }],
    stack: { status: 'created', outputs: { Topic: expect.stringMatching(/^arn:/) } },
  })
  expect(contexts[0]).toMatchObject({
    target: 'local',
    noop: false,
    runner: 'process',
    buildId: provisioned.buildId,
    client: sandbox.clientSettings,
  })
})

test('noop publishes with noop, and deploys nothing', async () => {
  const noops: boolean[] = []
  const provisioned = await provision(
    hooked('dry').step(
      publishing(async ({ noop }) => {
        noops.push(noop)
        return { status: 'skipped', location: '', milliseconds: 0 }
      }),
    ),
    { noop: true },
  )
  expect(provisioned).not.toHaveProperty('stack')
  expect(noops).toEqual([true])
  expect(order).toEqual(['beforeProvision'])
})

describe('rollback hooks run on every failure, the last one first', () => {
  test('when an artifact cannot be published', async () => {
    const failing = hooked('unpublished').step(publishing(async () => Promise.reject(new StepwrightError('NO_PUSH', 'no push'))))
    await expect(provision(failing)).rejects.toThrow('no push')
    expect(order).toEqual(['beforeProvision', 'rollback 2 no push', 'rollback 1'])
  })

  test('when the stack cannot be deployed', async () => {
    const failing = hooked('undeployed').hook('template', () => ({ Resources: { X: { Type: 'Custom::Nothing' } } }))
    await expect(provision(failing)).rejects.toMatchObject({ code: 'STACK_FAILED' })
    expect(order.slice(1)).toEqual([expect.stringMatching(/^rollback 2 Stack undeployed ended in ROLLBACK_COMPLETE/), 'rollback 1'])
  })

  test('when a hook of the service fails', async () => {
    await expect(provision(hooked('unhooked').hook('afterProvision', () => Promise.reject(new Error('no hook'))))).rejects.toThrow(
      'no hook',
    )
    expect(order).toEqual(['beforeProvision', 'afterProvision Topic ', 'rollback 2 Hook afterProvision failed: no hook', 'rollback 1'])
  })

  test('also where one of them fails itself', async () => {
    const failing = hooked('worse')
      .hook('rollback', () => Promise.reject(new Error('worse')))
      .hook('beforeProvision', () => Promise.reject(new Error('bad')))
    await expect(provision(failing)).rejects.toThrow('bad')
    expect(order).toEqual(['beforeProvision', 'rollback 2 Hook beforeProvision failed: bad', 'rollback 1'])
    expect(warnings).toEqual(['A rollback hook failed: worse'])
  })
})

describe("a stack of the same name that is not the service's", () => {
  test('is left alone, and nothing is published', async () => {
    await new CloudFormationClient(sandbox.clientSettings).send(
      new CreateStackCommand({ StackName: 'theirs', TemplateBody: '{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}' }),
    )
    await expect(provision(hooked('theirs'))).rejects.toMatchObject({ code: 'STACK_FOREIGN', hint: expect.stringContaining('--adopt') })
    expect(order).toEqual([])
  })

  test('is taken over where that is said', async () => {
    expect(await provision(hooked('theirs'), { adopt: true })).toMatchObject({ stack: { status: 'updated' } })
    expect(await provision(hooked('theirs'))).toMatchObject({ stack: { status: 'unchanged' } })
  })
})
