import { CloudFormationClient, CreateChangeSetCommand, DescribeStacksCommand, ListChangeSetsCommand } from '@aws-sdk/client-cloudformation'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { describe, expect, test } from 'vitest'
import type { Progress } from '../../src/core/index.ts'
import { type DeployedStack, deployStack, type StackRequest } from '../../src/provision/deploy-stack.ts'
import { renderTemplate, type Template, type TemplateFragment } from '../../src/template/index.ts'
import { faultyWay } from './faults.ts'
import { sandboxForTests } from './sandbox.ts'

const sandbox = await sandboxForTests()
const way = await faultyWay(sandbox)

const topics = (...names: readonly string[]): Template['Resources'] =>
  Object.fromEntries(names.map((name) => [name, { Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } }]))

const templateOf = (fragment: TemplateFragment): Template => ({ AWSTemplateFormatVersion: '2010-09-09', Resources: {}, ...fragment })

const events: Extract<Progress, { type: 'stack-event' }>[] = []
const notices: string[] = []
const warnings: string[] = []

function deploy(stackName: string, fragment: TemplateFragment, rest: Partial<StackRequest> = {}): Promise<DeployedStack> {
  const template = templateOf(fragment)
  events.length = 0
  notices.length = 0
  warnings.length = 0
  way.calls.length = 0
  return deployStack({
    stackName,
    template,
    templateText: renderTemplate(template, { compact: true }),
    parameters: {},
    tags: { team: 'a' },
    originTags: { build: 'one' },
    accountId: sandbox.accountId,
    client: way.client,
    report: (progress) => {
      if (progress.type === 'stack-event') events.push(progress)
      if (progress.type === 'notice') notices.push(progress.text)
      if (progress.type === 'warning') warnings.push(progress.text)
    },
    signal: new AbortController().signal,
    ...rest,
  })
}

test('a stack is created by a change set and followed to its end, each event once and in order', async () => {
  const stack = await deploy('fresh', { Resources: topics('One', 'Two'), Outputs: { Arn: { Value: { Ref: 'One' } } } })
  expect(stack).toMatchObject({ status: 'created', stackName: 'fresh', outputs: { Arn: expect.stringMatching(/^arn:aws:sns:/) } })
  expect(Object.fromEntries(stack.resources.map(({ logicalId, status }) => [logicalId, status]))).toEqual({
    One: 'CREATE_COMPLETE',
    Two: 'CREATE_COMPLETE',
  })
  expect(stack.resources.every(({ milliseconds }) => milliseconds >= 0 && milliseconds < 60_000)).toBe(true)
  const lines = events.map(({ logicalId, status, reason }) => `${logicalId} ${status} ${reason ?? ''}`)
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.at(-1)).toContain('fresh CREATE_COMPLETE')
  expect(events.at(-1)).toMatchObject({ done: 2, total: 2 })
  for (const name of ['One', 'Two']) {
    expect(lines.findIndex((line) => line.startsWith(`${name} CREATE_IN_PROGRESS`))).toBeLessThan(
      lines.findIndex((line) => line.startsWith(`${name} CREATE_COMPLETE`)),
    )
  }
})

test('what is deployed already is left alone, also where only the origin is another', async () => {
  await deploy('same', { Resources: topics('One') })
  const again = await deploy('same', { Resources: topics('One') }, { originTags: { build: 'two' } })
  expect(again).toMatchObject({ status: 'unchanged', resources: [] })
  expect(way.calls).not.toContain('CreateChangeSet')
  expect(events).toEqual([])
})

test('a tag of the user is a change; a template that only looks different is none', async () => {
  await deploy('tagged', { Resources: topics('One') })
  expect(await deploy('tagged', { Resources: topics('One') }, { tags: { team: 'b' } })).toMatchObject({ status: 'updated' })
  const template = templateOf({ Resources: topics('One') })
  const spaced = await deploy(
    'tagged',
    { Resources: topics('One') },
    { tags: { team: 'b' }, templateText: JSON.stringify(template, undefined, 4) },
  )
  expect(way.calls).toContain('CreateChangeSet')
  expect(spaced.status).toBe('unchanged')
})

test('an update changes what differs, and only its own events are told', async () => {
  await deploy('grows', { Resources: topics('One') })
  const stack = await deploy('grows', { Resources: topics('One', 'Two') })
  expect(stack.status).toBe('updated')
  expect(stack.resources.map(({ logicalId }) => logicalId)).toContain('Two')
  expect(events.map(({ logicalId }) => logicalId)).not.toContain('One')
  expect(events.at(-1)).toMatchObject({ logicalId: 'grows', status: 'UPDATE_COMPLETE' })
})

describe('failures', () => {
  const broken = { Resources: { ...topics('One'), Broken: { Type: 'AWS::Nothing::AtAll' } } }

  test('the resource that failed first is named with its reason; a later run clears the stack away', async () => {
    await expect(deploy('breaks', broken)).rejects.toMatchObject({
      code: 'STACK_FAILED',
      message: expect.stringContaining('Broken (AWS::Nothing::AtAll)'),
      evidence: [expect.stringContaining('CREATE_FAILED Broken')],
      hint: expect.stringContaining('Nothing was left behind'),
    })
    expect(await deploy('breaks', { Resources: topics('One') })).toMatchObject({ status: 'created' })
    expect(notices).toEqual([expect.stringContaining('deleting it first')])
  })

  test('a failed update leaves the stack as it was', async () => {
    await deploy('survives', { Resources: topics('One') })
    await expect(deploy('survives', broken)).rejects.toMatchObject({
      code: 'STACK_FAILED',
      message: expect.stringContaining('UPDATE_ROLLBACK_COMPLETE'),
    })
    expect(await deploy('survives', { Resources: topics('One') })).toMatchObject({ status: 'unchanged' })
  })

  test('a change set that CloudFormation refuses is told with its reason', async () => {
    const wrong = { Parameters: { Size: { Type: 'String' } }, Resources: topics('One') }
    await expect(deploy('refused', wrong)).rejects.toThrow(/Size/)
    expect(await deploy('refused', wrong, { parameters: { Size: 'big' } })).toMatchObject({ status: 'created' })
  })
})

test('a parameter that is not given keeps its value', async () => {
  const named = {
    Parameters: { Name: { Type: 'String' }, Other: { Type: 'String', Default: 'x' } },
    Resources: { One: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'Name' } } } },
    Outputs: { Name: { Value: { Ref: 'Name' } } },
  }
  await deploy('named', named, { parameters: { Name: 'first' } })
  const updated = await deploy('named', { ...named, Outputs: { Again: { Value: { Ref: 'Name' } } } })
  expect(updated).toMatchObject({ status: 'updated', outputs: { Again: 'first' } })
})

test('a stack of which only a change set exists is created', async () => {
  const client = new CloudFormationClient(sandbox.clientSettings)
  const text = renderTemplate(templateOf({ Resources: topics('One') }))
  await client.send(new CreateChangeSetCommand({ StackName: 'review', ChangeSetName: 'mine', ChangeSetType: 'CREATE', TemplateBody: text }))
  expect(await deploy('review', { Resources: topics('One') })).toMatchObject({ status: 'created' })
})

test('a template over 51,200 bytes goes through a bucket, in which nothing is left', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `Topic${index}`)
  const large = { Metadata: { Padding: 'x'.repeat(60_000) }, Resources: topics(...names) }
  expect(await deploy('large', large, { client: sandbox.clientSettings })).toMatchObject({ status: 'created' })
  const s3 = new S3Client(sandbox.clientSettings)
  const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: `stepwright-${sandbox.accountId}-${sandbox.region}` }))
  expect(KeyCount).toBe(0)
})

test('a template over 1,000,000 bytes is refused before anything is called', async () => {
  const huge = { Metadata: { Padding: 'x'.repeat(1_000_000) }, Resources: topics('One') }
  await expect(deploy('huge', huge)).rejects.toMatchObject({ code: 'TEMPLATE_TOO_LARGE' })
  expect(way.calls).not.toContain('CreateChangeSet')
})

const withStatus =
  (status: string, times: number) =>
  (action: string, _: number, answer: string): string =>
    action === 'DescribeStacks' && way.calls.filter((call) => call === action).length <= times
      ? answer.replace(/<StackStatus>[A-Z_]+</, `<StackStatus>${status}<`)
      : answer

describe('faults on the way', () => {
  test('throttled calls are tried again', async () => {
    way.faults = { refuse: (_, count) => (count % 2 === 1 ? 'Throttling' : undefined) }
    try {
      expect(await deploy('throttled', { Resources: topics('One') })).toMatchObject({ status: 'created' })
    } finally {
      way.faults = {}
    }
  })

  test('an operation that runs already is waited for', async () => {
    await deploy('busy', { Resources: topics('One') })
    way.faults = { change: withStatus('UPDATE_IN_PROGRESS', 3) }
    const stack = await deploy('busy', { Resources: topics('One', 'Two') })
    way.faults = {}
    expect(stack.status).toBe('updated')
    expect(notices).toEqual(['Stack busy is in UPDATE_IN_PROGRESS: waiting for that operation to end.'])
  })

  test.each([
    ['UPDATE_ROLLBACK_FAILED', 'STACK_STUCK', 'continue-update-rollback --stack-name stuck'],
    ['ROLLBACK_FAILED', 'STACK_BROKEN', '`delete`'],
    ['DELETE_FAILED', 'STACK_BROKEN', '`delete`'],
  ])('%s stops with what to do', async (status, code, hint) => {
    await deploy('stuck', { Resources: topics('One') })
    way.faults = { change: withStatus(status, 1) }
    await expect(deploy('stuck', { Resources: topics('One', 'Two') })).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) })
    way.faults = {}
  })

  test('an abort ends the wait at once', async () => {
    const controller = new AbortController()
    way.faults = { change: withStatus('UPDATE_IN_PROGRESS', 1000) }
    const waiting = deploy('stuck', { Resources: topics('One') }, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 300)
    const begun = performance.now()
    await expect(waiting).rejects.toThrow()
    expect(performance.now() - begun).toBeLessThan(1500)
    way.faults = {}
  })
})

describe('nothing is left of a change set that is not executed', () => {
  const cloudFormation = new CloudFormationClient(sandbox.clientSettings)
  const statusOf = async (StackName: string): Promise<string | undefined> =>
    cloudFormation.send(new DescribeStacksCommand({ StackName })).then(
      ({ Stacks }) => Stacks?.[0]?.StackStatus,
      () => undefined,
    )
  const changeSetsOf = async (StackName: string): Promise<number | undefined> =>
    (await cloudFormation.send(new ListChangeSetsCommand({ StackName }))).Summaries?.length

  /** CloudFormation's answer for a change set, with another status. */
  const settles = (status: string) => ({
    change: (action: string, _: number, answer: string): string =>
      action === 'DescribeChangeSet' ? answer.replace(/<Status>[A-Z_]+</, `<Status>${status}<`) : answer,
  })

  test('it fails: the stack that was made for it goes too', async () => {
    way.faults = settles('FAILED')
    await expect(deploy('refused-new', { Resources: topics('One') })).rejects.toMatchObject({ code: 'CHANGE_SET_FAILED' })
    way.faults = {}
    expect(await statusOf('refused-new')).toBeUndefined()
    expect(warnings).toEqual([])
  })

  test('it fails: a stack that stood stays', async () => {
    await deploy('refused-old', { Resources: topics('One') })
    const before = await changeSetsOf('refused-old')
    way.faults = settles('FAILED')
    await expect(deploy('refused-old', { Resources: topics('One', 'Two') })).rejects.toMatchObject({ code: 'CHANGE_SET_FAILED' })
    way.faults = {}
    expect(await statusOf('refused-old')).toBe('CREATE_COMPLETE')
    expect(await changeSetsOf('refused-old')).toBe(before)
  })

  test("it fails: a stack that holds somebody else's change set stays, with that", async () => {
    const TemplateBody = renderTemplate(templateOf({ Resources: topics('One') }))
    await cloudFormation.send(
      new CreateChangeSetCommand({ StackName: 'shared', ChangeSetName: 'theirs', ChangeSetType: 'CREATE', TemplateBody }),
    )
    way.faults = settles('FAILED')
    await expect(deploy('shared', { Resources: topics('One') })).rejects.toMatchObject({ code: 'CHANGE_SET_FAILED' })
    way.faults = {}
    expect(await statusOf('shared')).toBe('REVIEW_IN_PROGRESS')
    expect(await changeSetsOf('shared')).toBe(1)
  })

  test('the call is interrupted while it is made', async () => {
    const controller = new AbortController()
    way.faults = settles('CREATE_IN_PROGRESS')
    const waiting = deploy('interrupted', { Resources: topics('One') }, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 400)
    await expect(waiting).rejects.toThrow('enough')
    way.faults = {}
    expect(await statusOf('interrupted')).toBeUndefined()
  })

  test('clearing it away fails: that is told beside the reason, not in its place', async () => {
    way.faults = { ...settles('FAILED'), refuse: (action) => (action === 'DeleteChangeSet' ? 'AccessDenied' : undefined) }
    await expect(deploy('denied', { Resources: topics('One') })).rejects.toMatchObject({ code: 'CHANGE_SET_FAILED' })
    way.faults = {}
    expect(warnings).toEqual([expect.stringMatching(/^Change set stepwright-\S+ of stack denied could not be cleared away: /)])
  })
})
