import { describe, expect, it } from 'vitest'
import { getAtt, ref, sub } from '../../src/core/index.ts'
import { batch, ecs, glue, lambda, sns, sqs } from '../../src/integrations/index.ts'

const arn = (text: string) => sub(`arn:\${AWS::Partition}:${text}`)

const actions = (action: { grants: readonly { actions: readonly string[] }[] }) => action.grants.flatMap((grant) => grant.actions)

describe('SNS', () => {
  it('publishes to a topic and may publish to this topic only', () => {
    const topic = { topicArn: ref('Topic') }
    expect(sns.publish({ topic, message: 'Done', subject: 'News' })).toEqual({
      kind: 'action',
      resource: 'arn:aws:states:::sns:publish',
      arguments: { TopicArn: ref('Topic'), Message: 'Done', Subject: 'News' },
      pattern: 'REQUEST_RESPONSE',
      errors: expect.arrayContaining(['SNS.InvalidParameterException', 'SNS.NotFoundException']),
      grants: [{ actions: ['sns:Publish'], resources: [ref('Topic')] }],
    })
  })

  it('waits for a task token', () => {
    const action = sns.publish.waitForTaskToken({ topic: 'arn:aws:sns:us-east-1:123456789012:t', message: { text: 'Approve?' } })
    expect(action.resource).toBe('arn:aws:states:::sns:publish.waitForTaskToken')
    expect(action.pattern).toBe('WAIT_FOR_TASK_TOKEN')
    expect(action.grants).toEqual([{ actions: ['sns:Publish'], resources: ['arn:aws:sns:us-east-1:123456789012:t'] }])
  })
})

describe('SQS', () => {
  it('sends to the URL and is granted on the ARN', () => {
    const action = sqs.sendMessage({ queue: { queueUrl: ref('Inbox'), queueArn: getAtt('Inbox', 'Arn') }, body: { id: 7 } })
    expect(action.arguments).toEqual({ QueueUrl: ref('Inbox'), MessageBody: { id: 7 } })
    expect(action.grants).toEqual([{ actions: ['sqs:SendMessage'], resources: [getAtt('Inbox', 'Arn')] }])
  })

  it('reads the ARN out of a literal URL', () => {
    const [grant] = sqs.sendMessage({ queue: 'https://sqs.eu-west-1.amazonaws.com/123456789012/inbox', body: '' }).grants
    expect(grant?.resources).toEqual([arn('sqs:eu-west-1:123456789012:inbox')])
  })
})

describe('Lambda', () => {
  it('invokes a function with a payload', () => {
    const action = lambda.invoke({ function: { functionArn: getAtt('Resize', 'Arn') }, payload: { key: 'a.png' } })
    expect(action.arguments).toEqual({ FunctionName: getAtt('Resize', 'Arn'), Payload: { key: 'a.png' } })
    expect(action.grants).toEqual([{ actions: ['lambda:InvokeFunction'], resources: [getAtt('Resize', 'Arn')] }])
  })

  it('is granted on the version or alias that it names', () => {
    const [grant] = lambda.invoke({ function: 'resize', qualifier: 'live' }).grants
    expect(grant?.resources).toEqual([arn('lambda:${AWS::Region}:${AWS::AccountId}:function:resize:live')])
    const [referred] = lambda.invoke({ function: { functionArn: ref('Resize') }, qualifier: 'live' }).grants
    expect(referred?.resources).toEqual([sub('${Value0}:live', { Value0: ref('Resize') })])
  })
})

describe('ECS', () => {
  const task = {
    cluster: { clusterArn: getAtt('Cluster', 'Arn') },
    taskDefinition: { family: 'digest', passRoles: [getAtt('TaskRole', 'Arn'), getAtt('ExecutionRole', 'Arn')] },
    launchType: 'FARGATE',
    overrides: { ContainerOverrides: [{ Name: 'main', Command: ['digest'] }] },
  } as const

  it('runs the family, in the cluster, with the two roles, and nothing more', () => {
    const action = ecs.runTask.sync(task)
    expect(action.resource).toBe('arn:aws:states:::ecs:runTask.sync')
    expect(action.arguments).toEqual({
      Cluster: getAtt('Cluster', 'Arn'),
      TaskDefinition: 'digest',
      LaunchType: 'FARGATE',
      Overrides: { ContainerOverrides: [{ Name: 'main', Command: ['digest'] }] },
    })
    const conditions = { ArnEquals: { 'ecs:cluster': getAtt('Cluster', 'Arn') } }
    expect(action.grants).toEqual([
      { actions: ['ecs:RunTask'], resources: [arn('ecs:${AWS::Region}:${AWS::AccountId}:task-definition/digest:*')], conditions },
      {
        actions: ['iam:PassRole'],
        resources: [getAtt('TaskRole', 'Arn'), getAtt('ExecutionRole', 'Arn')],
        conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
      },
      { actions: ['ecs:StopTask', 'ecs:DescribeTasks'], resources: [arn('ecs:${AWS::Region}:${AWS::AccountId}:task/*')], conditions },
      {
        actions: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
        resources: [arn('events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForECSTaskRule')],
      },
    ])
  })

  it('needs no rule where nobody waits for the end of the task', () => {
    expect(actions(ecs.runTask(task))).toEqual(['ecs:RunTask', 'iam:PassRole'])
    expect(actions(ecs.runTask.waitForTaskToken(task))).toEqual(['ecs:RunTask', 'iam:PassRole'])
  })

  it('may tag tasks only where it does', () => {
    const tagged = ecs.runTask({ ...task, tags: [{ Key: 'team', Value: 'a' }] })
    expect(tagged.grants.flatMap((grant) => grant.actions)).toContain('ecs:TagResource')
  })
})

describe('Batch and Glue', () => {
  it('submits a job and waits for its end', () => {
    const action = batch.submitJob.sync({ jobName: 'nightly', jobQueue: { jobQueueArn: ref('Queue') }, jobDefinition: 'nightly' })
    expect(action.arguments).toEqual({ JobName: 'nightly', JobQueue: ref('Queue'), JobDefinition: 'nightly' })
    expect(action.grants.flatMap((grant) => grant.actions)).toEqual([
      'batch:SubmitJob',
      'batch:DescribeJobs',
      'batch:TerminateJob',
      'events:PutTargets',
      'events:PutRule',
      'events:DescribeRule',
    ])
  })

  it('starts a run of a job', () => {
    const action = glue.startJobRun.sync({ job: 'clean', arguments: { '--day': 'today' } })
    expect(action.arguments).toEqual({ JobName: 'clean', Arguments: { '--day': 'today' } })
    expect(action.grants.flatMap((grant) => grant.actions)).toEqual([
      'glue:StartJobRun',
      'glue:GetJobRun',
      'glue:GetJobRuns',
      'glue:BatchStopJobRun',
    ])
  })
})
