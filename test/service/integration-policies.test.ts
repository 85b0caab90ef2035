import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { reference } from '../../src/expressions/index.ts'
import { entries } from '../../src/integrations/index.ts'
import { service } from '../../src/service/index.ts'
import { type Action, stateMachine } from '../../src/states/index.ts'
import { type Statement, statements, synthesis } from './policies.ts'

type Parameters = Readonly<Record<string, unknown>>

const role = 'arn:aws:iam::123456789012:role/work'
const table = { tableName: 'reports', tableArn: 'arn:aws:dynamodb:us-east-1:123456789012:table/reports', keyAttributes: { id: 'S' } }

/** What the parameters of all integrations have in common: roles and tables are known before anything runs. */
const fixed: Parameters = {
  access: [],
  authType: 'IAM_ROLE',
  executionRoleArn: role,
  method: 'GET',
  passRoles: [role],
  role,
  roleArn: role,
  table,
}

/** Parameters of any integration, each as narrow as it can be told. */
const known: Parameters = {
  ...fixed,
  apiEndpoint: 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com',
  applicationId: 'app',
  baseModelIdentifier: 'amazon.titan-text-lite-v1',
  cluster: 'work',
  clusterId: 'j-1',
  clusterName: 'work',
  connection: 'arn:aws:events:us-east-1:123456789012:connection/api/1',
  endpointConfigName: 'config',
  endpointName: 'endpoint',
  entries: [{ bus: 'orders', source: 'orders', detailType: 'new', detail: {} }],
  fargateProfileName: 'profile',
  function: 'resize',
  hyperParameterTuningJobName: 'tuning',
  id: 'virtual',
  job: 'nightly',
  jobDefinition: 'digest',
  jobName: 'digest',
  jobQueue: 'work',
  jobRunId: 'run',
  labelingJobName: 'labels',
  modelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
  modelName: 'model',
  name: 'digest',
  nodegroupName: 'nodes',
  path: '/orders',
  processingJobName: 'processing',
  project: 'build',
  projectName: 'build',
  queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/inbox',
  stage: 'live',
  stateMachine: 'arn:aws:states:us-east-1:123456789012:stateMachine:other',
  taskDefinition: 'digest',
  topic: 'arn:aws:sns:us-east-1:123456789012:news',
  trainingJobName: 'training',
  transformJobName: 'transform',
  tuningJobName: 'tuning',
  virtualClusterId: 'virtual',
  workGroup: 'reports',
}

const input = reference<Record<string, string>>({ of: 'input' })

/** The same, where only the run knows what is called. */
const computed: Parameters = {
  ...Object.fromEntries(Object.keys(known).map((name) => [name, input[name]])),
  ...fixed,
  entries: [{ bus: input['bus'], source: 'orders', detailType: 'new', detail: {} }],
}

interface AnyEntry {
  readonly name: string
  readonly grants: (parameters: Parameters) => Action<unknown>['grants']
  readonly sync?: { readonly grants: (parameters: Parameters) => Action<unknown>['grants'] }
}

/** What a machine may do that does nothing but this. */
async function policyOf({ name, grants, sync }: AnyEntry, parameters: Parameters): Promise<readonly Statement[]> {
  const call: Action<unknown> = {
    kind: 'action',
    resource: `arn:aws:states:::${name}${sync === undefined ? '' : '.sync'}`,
    arguments: {},
    pattern: sync === undefined ? 'REQUEST_RESPONSE' : 'RUN_JOB',
    errors: [],
    grants: [...grants(parameters), ...(sync?.grants(parameters) ?? [])],
  }
  const machine = stateMachine('Work')
    .task('Call', () => call)
    .end()
  const { problems } = await synthesis(service('alone').step(machine))
  expect(problems.filter(({ code }) => code.startsWith('TEMPLATE_'))).toEqual([])
  return statements(machine)
}

/** The rights that are given on any resource, as docs/permissions.md lists them. */
const anyResource = [
  ...readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8').matchAll(/^\| `(\w[\w-]+:\w+)` \| \S/gm),
].map(([, action = '']) => action)

/** What is given on any resource. */
const onAny = (all: readonly Statement[]): readonly string[] =>
  all.filter(({ Resource }) => Resource.includes('*')).flatMap(({ Action }) => Action)

/** Whose rights are no matter of IAM. */
const withoutRights = ['eks:call', 'eks:runJob']

const integrations: readonly (readonly [string, AnyEntry])[] = entries.map((entry) => [entry.name, entry as unknown as AnyEntry])

describe.each([
  ['known', known],
  ['computed', computed],
])('wish 11: where what is called is %s', (_when, parameters) => {
  it.each(integrations)('%s may do what it takes, on what it touches', async (name, entry) => {
    const all = await policyOf(entry, parameters)
    expect(all.length > 0).toBe(!withoutRights.includes(name))
    expect(onAny(all).filter((action) => !anyResource.includes(action))).toEqual([])
    for (const { Action, Resource, Condition } of all) {
      for (const action of Action) expect(action).toMatch(/^[a-z][a-z0-9-]*:[A-Za-z]+$/)
      expect(Resource.length).toBeGreaterThan(0)
      expect(JSON.stringify(Resource)).not.toMatch(/undefined|\[object/)
      if (Action.includes('iam:PassRole')) {
        expect(Resource).toEqual([role])
        expect(Condition).toEqual({ StringEquals: { 'iam:PassedToService': expect.stringMatching(/\.amazonaws\.com$/) } })
      }
      if (Action.includes('events:PutRule')) {
        expect(Action).toEqual(['events:DescribeRule', 'events:PutRule', 'events:PutTargets'])
        expect(JSON.stringify(Resource)).toMatch(/:rule\/StepFunctionsGetEvents?For\w+Rule/)
      }
    }
  })
})

test('a right that is listed for any resource is given so by some machine', async () => {
  const machine = stateMachine('Work', { tracing: true }).pass('Nothing').end()
  const policies = await Promise.all(integrations.map(([, entry]) => policyOf(entry, { ...known, topic: undefined })))
  const given = new Set([...policies.flatMap(onAny), ...onAny(await statements(machine, 'with logs'))])
  expect(anyResource.length).toBeGreaterThan(5)
  expect(anyResource.filter((action) => !given.has(action))).toEqual([])
  expect([...given].filter((action) => !anyResource.includes(action))).toEqual([])
})
