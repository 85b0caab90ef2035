import { describe, expect, it } from 'vitest'
import { fn, ref, select, sub } from '../../src/core/index.ts'
import { reference } from '../../src/expressions/index.ts'
import {
  activity,
  apigateway,
  athena,
  bedrock,
  codebuild,
  eks,
  emr,
  emrServerless,
  eventbridge,
  http,
  sagemaker,
  stepFunctions,
} from '../../src/integrations/index.ts'

const arn = (text: string) => sub(`arn:\${AWS::Partition}:${text}`)
const here = (service: string, rest: string) => arn(`${service}:\${AWS::Region}:\${AWS::AccountId}:${rest}`)
const input = reference<{ id: string; bus: string }>({ of: 'input' })
const rule = (name: string) => ({
  actions: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
  resources: [here('events', `rule/${name}`)],
})

describe('EventBridge', () => {
  it('puts events on the buses that they name, and may on these only', () => {
    const entry = { source: 'orders', detailType: 'Placed', detail: { id: input.id } }
    const action = eventbridge.putEvents({
      entries: [entry, { ...entry, bus: 'audit' }, { ...entry, bus: { eventBusArn: ref('Bus') } }, entry],
    })
    expect(action.arguments).toMatchObject({
      Entries: [{ Source: 'orders', DetailType: 'Placed' }, { EventBusName: 'audit' }, { EventBusName: ref('Bus') }, {}],
    })
    expect(action.grants).toEqual([
      { actions: ['events:PutEvents'], resources: [here('events', 'event-bus/default'), here('events', 'event-bus/audit'), ref('Bus')] },
    ])
    expect(eventbridge.putEvents({ entries: [{ ...entry, bus: input.bus }] }).grants[0]?.resources).toEqual([here('events', 'event-bus/*')])
  })
})

describe('Step Functions', () => {
  it('starts a machine, follows its executions, and nothing else', () => {
    const action = stepFunctions.startExecution.sync2({ stateMachine: { stateMachineArn: ref('Orders') }, input: { id: input.id } })
    expect(action.resource).toBe('arn:aws:states:::states:startExecution.sync:2')
    const execution = sub('arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Value0}:*', {
      Value0: select(6, fn('Fn::Split', [':', ref('Orders')])),
    })
    expect(action.grants).toEqual([
      { actions: ['states:StartExecution'], resources: [ref('Orders')] },
      { actions: ['states:DescribeExecution', 'states:StopExecution'], resources: [execution] },
      rule('StepFunctionsGetEventsForStepFunctionsExecutionRule'),
    ])
  })

  it('knows the executions of a literal ARN', () => {
    const action = stepFunctions.startExecution.sync({ stateMachine: 'arn:aws:states:us-east-1:123456789012:stateMachine:Orders' })
    expect(action.grants[1]?.resources).toEqual(['arn:aws:states:us-east-1:123456789012:execution:Orders:*'])
  })
})

describe('calls over HTTP', () => {
  it('may call one URL with one method, by one connection', () => {
    const action = http.invoke({
      apiEndpoint: 'https://api.example.com/orders',
      method: 'POST',
      connection: { connectionArn: ref('Connection') },
      requestBody: { id: input.id },
    })
    expect(action.arguments).toMatchObject({
      ApiEndpoint: 'https://api.example.com/orders',
      Method: 'POST',
      Authentication: { ConnectionArn: ref('Connection') },
    })
    expect(action.grants).toEqual([
      {
        actions: ['states:InvokeHTTPEndpoint'],
        resources: [here('states', 'stateMachine:*')],
        conditions: {
          StringEquals: { 'states:HTTPMethod': 'POST' },
          StringLike: { 'states:HTTPEndpoint': 'https://api.example.com/orders' },
        },
      },
      { actions: ['events:RetrieveConnectionCredentials'], resources: [ref('Connection')] },
      {
        actions: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
        resources: [here('secretsmanager', 'secret:events!connection/*')],
      },
    ])
  })

  it('may call one route of an API, where the role signs the call', () => {
    const route = { apiEndpoint: 'abc123.execute-api.us-east-1.amazonaws.com', method: 'GET', stage: 'prod', path: '/orders' } as const
    expect(apigateway.invoke(route).grants).toEqual([])
    expect(apigateway.invoke({ ...route, authType: 'IAM_ROLE' }).grants).toEqual([
      { actions: ['execute-api:Invoke'], resources: [here('execute-api', 'abc123/prod/GET/orders')] },
    ])
  })
})

describe('Bedrock', () => {
  it.each([
    ['anthropic.claude-v2', [arn('bedrock:${AWS::Region}::foundation-model/anthropic.claude-v2')]],
    ['arn:aws:bedrock:us-east-1::foundation-model/m', ['arn:aws:bedrock:us-east-1::foundation-model/m']],
    [
      'us.anthropic.claude-v2',
      [here('bedrock', 'inference-profile/us.anthropic.claude-v2'), arn('bedrock:*::foundation-model/anthropic.claude-v2')],
    ],
  ])('%s may be asked', (modelId, resources) => {
    expect(bedrock.invokeModel({ modelId, body: {} }).grants).toEqual([{ actions: ['bedrock:InvokeModel'], resources }])
  })

  it('reads and writes exactly the objects that are named', () => {
    const action = bedrock.invokeModel({ modelId: 'a.b', input: { S3Uri: 's3://in/a.json' }, output: { S3Uri: input.id } })
    expect(action.grants.slice(1)).toEqual([
      { actions: ['s3:GetObject'], resources: [arn('s3:::in/a.json')] },
      { actions: ['s3:PutObject'], resources: [arn('s3:::*')] },
    ])
  })
})

describe('jobs', () => {
  it('pass the roles that they name, to their service only', () => {
    const [, pass] = emrServerless.startJobRun.sync({
      applicationId: 'a1',
      executionRoleArn: ref('Role'),
      jobDriver: { SparkSubmit: { EntryPoint: 's3://b/j.py' } },
    }).grants
    expect(pass).toEqual({
      actions: ['iam:PassRole'],
      resources: [ref('Role')],
      conditions: { StringEquals: { 'iam:PassedToService': 'emr-serverless.amazonaws.com' } },
    })
  })

  it('know the rule by which their end is told', () => {
    const rules = [
      emrServerless.startApplication.sync({ applicationId: 'a' }),
      emr.addStep.sync({ clusterId: 'j-1', step: { Name: 's', HadoopJarStep: { Jar: 'j' } } }),
      codebuild.startBuild.sync({ projectName: 'p' }),
      sagemaker.createTransformJob.sync({
        transformJobName: 'T',
        modelName: 'm',
        transformInput: { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://b/i' } } },
        transformOutput: { S3OutputPath: 's3://b/o' },
        transformResources: { InstanceType: 'ml.m4.xlarge', InstanceCount: 1 },
      }),
    ].map(({ grants }) => grants.at(-1))
    expect(rules).toEqual([
      rule('StepFunctionsGetEventsForEMRServerlessApplicationRule'),
      rule('StepFunctionsGetEventForEMRAddJobFlowStepsRule'),
      rule('StepFunctionsGetEventForCodeBuildStartBuildRule'),
      rule('StepFunctionsGetEventsForSageMakerTransformJobsRule'),
    ])
  })

  it('are polled where the service tells nothing', () => {
    const action = athena.startQueryExecution.sync({
      queryString: 'SELECT 1',
      workGroup: 'w',
      access: [athena.readTables('sales', ['orders'])],
    })
    expect(action.grants.flatMap(({ actions }) => actions)).not.toContain('events:PutRule')
    expect(action.arguments).toEqual({ QueryString: 'SELECT 1', WorkGroup: 'w' })
    expect(action.grants[1]?.resources).toEqual([
      here('glue', 'catalog'),
      here('glue', 'database/sales'),
      here('glue', 'table/sales/orders'),
    ])
  })

  it('name what they make, as far as it is known', () => {
    const action = eks.deleteNodegroup.sync({ clusterName: 'c', nodegroupName: input.id })
    expect(action.grants[0]?.resources).toEqual([here('eks', 'nodegroup/c/*/*')])
  })
})

describe('an activity', () => {
  it('is the resource itself, and waits for a worker', () => {
    const action = activity.run({ activity: { activityArn: ref('Review') }, input: { id: input.id } })
    expect(action).toMatchObject({ resource: ref('Review'), pattern: 'WAIT_FOR_TASK_TOKEN', grants: [] })
  })
})
