import { describe, expect, it } from 'vitest'
import { getAtt, type JsonObject, ref } from '../../src/core/index.ts'
import { action, activity, apigateway, awsSdk, eks, entries, lambda } from '../../src/integrations/index.ts'
import { type Service, service } from '../../src/service/index.ts'
import { type Action, fromAsl, type StateMachine, stateMachine } from '../../src/states/index.ts'
import type { Step } from '../../src/template/index.ts'
import { synthesis } from './policies.ts'

const resources: Step<object, object> = {
  kind: 'step',
  name: 'Resources',
  run: () => ({
    adds: {},
    fragment: {
      Resources: {
        Resize: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '' }, Role: 'arn:aws:iam::123456789012:role/resize' } },
        Review: { Type: 'AWS::StepFunctions::Activity', Properties: { Name: 'review' } },
      },
    },
  }),
}

const lambdaArn = 'arn:aws:lambda:us-east-1:123456789012:function:resize'
const grants = [{ actions: ['lambda:InvokeFunction'], resources: [lambdaArn] }]

const found = async (machine: StateMachine, beside: Service<object, object> = service('orders')) =>
  (await synthesis(beside.step(machine))).problems.filter(({ code }) => code === 'GRANT_MISSING')

const calling = (made: () => Action<unknown>) => stateMachine('Orders').task('Call', made, { timeout: '1 hour' }).end()

const foreign = (States: JsonObject, options = {}) => fromAsl({ StartAt: Object.keys(States)[0]!, States }, { name: 'Orders', ...options })

describe('wish 11 (serverless-step-functions#521, #586, #637): what nobody can derive is told, with the grant to add', () => {
  it('an action of a service without grants', async () => {
    const publish = () => action({ resource: 'arn:aws:states:::sns:publish', arguments: { TopicArn: 'arn', Message: 'x' } })
    expect(await found(calling(publish))).toEqual([
      {
        code: 'GRANT_MISSING',
        severity: 'warning',
        path: '/States/Call',
        message: "'Call' calls arn:aws:states:::sns:publish, and nothing says what the machine's role must be allowed for it",
        hint: "Add grants: [{ actions: ['SERVICE:Action'], resources: ['ARN'] }] to the action",
        owner: 'Orders',
        source: expect.objectContaining({ file: expect.stringContaining('grant-problems') }),
      },
    ])
  })

  it('an action of the AWS SDK that touches nothing, whose statement would be refused by IAM', async () => {
    const list = stateMachine('Orders', { logging: { level: 'OFF' } })
      .task('Call', () => awsSdk('s3')['listBuckets']!({}, { on: [] }))
      .end()
    expect(await found(list)).toMatchObject([{ message: expect.stringContaining('aws-sdk:s3:listBuckets') }])
    const { template } = await synthesis(service('orders').step(list))
    expect(template.Resources['OrdersRole']?.Properties).not.toHaveProperty('Policies')
    expect(await found(calling(() => awsSdk('s3')['listBuckets']!({}, { on: ['*'] })))).toEqual([])
  })

  it('a function of the service that is called by its ARN', async () => {
    const beside = service('orders').step(resources)
    expect(
      await found(
        calling(() => action({ resource: getAtt('Resize', 'Arn') })),
        beside,
      ),
    ).toMatchObject([{ message: expect.stringContaining('calls a function') }])
    expect(
      await found(
        calling(() => lambda.invoke({ function: { functionArn: getAtt('Resize', 'Arn') } })),
        beside,
      ),
    ).toEqual([])
  })

  it('a state that was written by hand, unless grants stand beside it', async () => {
    const state = { Type: 'Task', Resource: lambdaArn, End: true } as const
    const machine = stateMachine('Orders').state('Resize', state).end()
    expect(await found(machine)).toMatchObject([{ path: '/States/Resize', hint: expect.stringContaining("beside the state's definition") }])
    expect(await found(stateMachine('Orders').state('Resize', state, { grants }).end())).toEqual([])
  })

  it('the states of a foreign definition, at any depth; those that call the same together', async () => {
    const task = (Resource: string, more: JsonObject = {}) => ({ Type: 'Task', Resource, End: true, ...more })
    const States = {
      All: {
        Type: 'Parallel',
        Branches: [
          { StartAt: 'One', States: { One: task(lambdaArn) } },
          { StartAt: 'Two', States: { Two: task(lambdaArn) } },
          { StartAt: 'Put', States: { Put: task('arn:aws:states:::aws-sdk:s3:putObject', { Parameters: {} }) } },
        ],
        End: true,
      },
    }
    const problems = await found(foreign(States))
    expect(problems.map(({ message }) => message.replace(/, and nothing.*/, '')).toSorted()).toEqual([
      "'Put' calls arn:aws:states:::aws-sdk:s3:putObject",
      `'Two' and 1 more call ${lambdaArn}`,
    ])
    expect(problems.map(({ path }) => path)).toContain('/States/All/Branches[2]/States/Put')
    expect(await found(foreign(States, { grants }))).toEqual([])
  })

  it('the reader and the writer of a foreign distributed Map', async () => {
    const Each = {
      Type: 'Map',
      ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { Bucket: 'in' } },
      ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'out' } },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        StartAt: 'Work',
        States: { Work: { Type: 'Pass', End: true } },
      },
      End: true,
    }
    expect((await found(foreign({ Each }))).map(({ message }) => /s3:\w+/.exec(message)?.[0])).toEqual(['s3:listObjectsV2', 's3:putObject'])
  })
})

describe('nothing is asked for', () => {
  it('an activity, ours or foreign', async () => {
    const beside = service('orders').step(resources)
    expect(
      await found(
        calling(() => activity.run({ activity: ref('Review') })),
        beside,
      ),
    ).toEqual([])
    const arn = 'arn:aws:states:us-east-1:123456789012:activity:review'
    expect(await found(calling(() => activity.run({ activity: arn })))).toEqual([])
    expect(await found(foreign({ Review: { Type: 'Task', Resource: arn, TimeoutSeconds: 60, End: true } }))).toEqual([])
  })

  it('the API of a Kubernetes cluster, whose own rules decide', async () => {
    const call = () => eks.call({ clusterName: 'work', certificateAuthority: 'x', endpoint: 'https://x', method: 'GET', path: '/' })
    expect(await found(calling(call))).toEqual([])
  })

  it('a route of API Gateway that is open to all, but for one that is not', async () => {
    expect(
      await found(calling(() => apigateway.invoke({ apiEndpoint: 'a1b2.execute-api.us-east-1.amazonaws.com', method: 'GET' }))),
    ).toEqual([])
    const invoke = (AuthType: string) => ({
      Invoke: {
        Type: 'Task',
        Resource: 'arn:aws:states:::apigateway:invoke',
        Parameters: { ApiEndpoint: 'a1b2.execute-api.us-east-1.amazonaws.com', Method: 'GET', AuthType },
        End: true,
      },
    })
    expect(await found(foreign(invoke('NO_AUTH')))).toEqual([])
    expect(await found(foreign(invoke('IAM_ROLE')))).toHaveLength(1)
  })

  it('what only these do: every other integration has rights of its own', () => {
    expect(entries.map(({ name }) => name).filter((name) => /^(?:eks:(?:call|runJob)|apigateway:invoke)$/.test(name))).toEqual([
      'apigateway:invoke',
      'eks:call',
      'eks:runJob',
    ])
  })
})
