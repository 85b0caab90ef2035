import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { s3Bucket } from '../../src/resources/index.ts'
import { service } from '../../src/service/index.ts'
import { fromAsl, type ItemReader, readItems, stateMachine, writeResults } from '../../src/states/index.ts'
import { statementFor, statements, statementsOf, synthesis } from './policies.ts'

const executions = (id: string, rest: string) => ({
  'Fn::Sub': `arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:\${${id}.Name}${rest}`,
})

/** What AWS lists for a machine with a distributed Map. */
const own = (id: string) => [
  { Effect: 'Allow', Action: ['states:DescribeExecution', 'states:StopExecution'], Resource: [executions(id, ':*')] },
  { Effect: 'Allow', Action: ['states:RedriveExecution'], Resource: [executions(id, '/*')] },
  { Effect: 'Allow', Action: ['states:StartExecution'], Resource: [{ Ref: id }] },
]

const input = z.object({ groups: z.array(z.object({ keys: z.array(z.string()) })) })
const objects = (bucket: string, key: string) => ({
  'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::', bucket, '/', ...key.split('|')]],
})

/** A distributed Map in a Map in a branch of a Parallel, which reads and writes S3. */
const deep = stateMachine('Deep', { input, logging: { level: 'OFF' } })
  .parallel('Both', [
    (branch) => branch.pass('Nothing').end(),
    (branch) =>
      branch
        .map(
          'Groups',
          ({ input: given }) => given.groups,
          (group) =>
            group
              .distributedMap(
                'Keys',
                () => readItems.json<string>({ bucket: 'in', key: 'orders.json' }),
                (item) => item.pass('Work').end(),
                { write: () => writeResults({ bucket: 'out', prefix: 'results' }) },
              )
              .end(),
        )
        .end(),
  ])
  .end()

describe('wish 12 (aws-cdk#28820, #35390, #35391, #29266): a distributed Map', () => {
  it('brings the rights on the machine itself, at any depth', async () => {
    const { template, problems } = await synthesis(service('deep').step(deep))
    expect(problems).toEqual([])
    expect(statementsOf(template, 'Deep').after).toEqual(own('Deep'))
    expect(template.Resources['DeepOwnPolicy']).toMatchObject({ Type: 'AWS::IAM::Policy', Properties: { Roles: [{ Ref: 'DeepRole' }] } })
  })

  it('brings the rights of its reader and its writer, on what they name only', async () => {
    const all = await statements(deep)
    expect(statementFor(all, 's3:PutObject')).toEqual({
      Effect: 'Allow',
      Action: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
      Resource: [objects('out', 'results|/*')],
    })
    expect(all.filter(({ Action }) => Action.includes('s3:GetObject')).flatMap(({ Resource }) => Resource)).toContainEqual(
      objects('in', 'orders.json|'),
    )
    expect(all.flatMap(({ Action }) => Action).filter((action) => action.startsWith('s3:')).length).toBe(5)
  })

  it('inside a distributed Map counts, too', async () => {
    const nested = stateMachine('Nested', { input, logging: { level: 'OFF' } })
      .distributedMap(
        'Outer',
        ({ input: given }) => given.groups,
        (group) =>
          group
            .distributedMap(
              'Inner',
              () => readItems.objects({ bucket: 'inner' }),
              (item) => item.pass('Work').end(),
            )
            .end(),
      )
      .end()
    const all = await statements(nested)
    expect(all).toEqual(expect.arrayContaining(own('Nested')))
    expect(statementFor(all, 's3:ListBucket')?.Resource).toEqual([
      { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::', 'inner']] },
    ])
  })

  it('of a foreign definition counts, under either name of its inside', async () => {
    const inside = {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      StartAt: 'Work',
      States: { Work: { Type: 'Pass', End: true } },
    } as const
    for (const field of ['ItemProcessor', 'Iterator']) {
      const machine = fromAsl({ StartAt: 'Each', States: { Each: { Type: 'Map', [field]: inside, End: true } } }, { name: 'Foreign' })
      expect(await statements(machine)).toEqual(own('Foreign'))
    }
  })

  it('is the only Map that needs them', async () => {
    const inline = stateMachine('Inline', { input })
      .map(
        'Each',
        ({ input: given }) => given.groups,
        (item) => item.pass('Work').end(),
      )
      .end()
    expect(await statements(inline)).toEqual([])
    const { template } = await synthesis(service('inline').step(inline))
    expect(template.Resources['InlineOwnPolicy']).toBeUndefined()
  })
})

describe('what a reader may read', () => {
  const s3 = (...rest: readonly unknown[]) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::', ...rest]] })
  const read = (...rest: readonly unknown[]) => ({ Effect: 'Allow', Action: ['s3:GetObject'], Resource: [s3(...rest)] })
  const list = (prefix?: unknown) => ({
    Effect: 'Allow',
    Action: ['s3:ListBucket'],
    Resource: [s3('b')],
    ...(prefix !== undefined && { Condition: { StringLike: { 's3:prefix': prefix } } }),
  })
  it.each<[string, () => ItemReader<unknown>, readonly unknown[]]>([
    ['a listing of a bucket', () => readItems.objects({ bucket: 'b' }), [list()]],
    ['a listing of a prefix', () => readItems.objects({ bucket: 'b', prefix: 'in/' }), [list('in/')]],
    [
      'what objects of a prefix hold',
      () => readItems.contents({ bucket: 'b', prefix: 'in/', inputType: 'JSON' }),
      [read('b', '/', 'in/', '*'), list('in/')],
    ],
    ['a file', () => readItems.csv({ bucket: 'b', key: 'in/a.csv' }), [read('b', '/', 'in/a.csv', '')]],
    [
      'an inventory',
      () => readItems.inventory({ bucket: 'b', key: 'all/source/daily/2026-01-01T00-00Z/manifest.json' }),
      [
        {
          ...read('b'),
          Resource: [s3('b', '/', 'all/source/daily/2026-01-01T00-00Z/manifest.json', ''), s3('b', '/', 'all/source/daily/data/', '*')],
        },
      ],
    ],
    [
      'an inventory whose manifest lies higher',
      () => readItems.inventory({ bucket: 'b', key: 'manifest.json' }),
      [{ ...read('b'), Resource: [s3('b', '/', '', '*'), s3('b', '/', 'manifest.json', '')] }],
    ],
    [
      'a manifest of Athena',
      () => readItems.athenaManifest({ bucket: 'b', key: 'm.csv' }),
      [{ ...read('b'), Resource: [s3('b', '/', '', '*'), s3('b', '/', 'm.csv', '')] }],
    ],
  ])('%s', async (_what, reader, expected) => {
    const machine = stateMachine('Work')
      .distributedMap('Each', reader, (item) => item.pass('Nothing').end())
      .end()
    expect((await statements(machine)).filter(({ Action }) => Action.some((action) => action.startsWith('s3:')))).toEqual(expected)
  })

  it('of a bucket and a prefix that only the run knows: any, and it says so nowhere else', async () => {
    const machine = stateMachine('Work', { input: z.object({ bucket: z.string(), prefix: z.string() }) })
      .distributedMap(
        'Each',
        ({ input: given }) => readItems.objects({ bucket: given.bucket, prefix: given.prefix }),
        (item) => item.pass('Nothing').end(),
      )
      .end()
    expect(statementFor(await statements(machine), 's3:ListBucket')).toEqual({
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: [s3('*')],
    })
  })
})

test('wish 12: a reader that lists a prefix of a bucket of the service refers to the bucket', async () => {
  const bucket = s3Bucket('Documents')
  const machine = stateMachine('Digest')
    .distributedMap(
      'Each',
      () => readItems.json<string>({ bucket: bucket.bucketName, key: 'list.json' }),
      (item) => item.pass('Work').end(),
    )
    .end()
  const { template, problems } = await synthesis(service('digest').step(bucket).step(machine))
  expect(problems).toEqual([])
  expect(JSON.stringify(statementFor(statementsOf(template, 'Digest').before, 's3:GetObject')?.Resource)).toContain('{"Ref":"Documents"}')
  const alone = await synthesis(service('digest').step(machine))
  expect(alone.problems.map(({ code, path }) => [code, path])).toContainEqual(['TEMPLATE_REFERENCE_DANGLING', '/States/Each'])
})
