import { describe, expect, it } from 'vitest'
import { type Grant, getAtt, isIntrinsic, ref } from '../../src/core/index.ts'
import { reference, text } from '../../src/expressions/index.ts'
import { batch, codebuild, dynamodb, ecs, entries, lambda, sns } from '../../src/integrations/index.ts'

const input = reference<{ command: string; level: string; topic: string }>({ of: 'input' })
const task = {
  cluster: { clusterArn: getAtt('Cluster', 'Arn') },
  taskDefinition: { family: 'digest', passRoles: [getAtt('TaskRole', 'Arn'), getAtt('ExecutionRole', 'Arn')] },
}
const grantFor = (grants: readonly Grant[], action: string): Grant | undefined => grants.find(({ actions }) => actions.includes(action))
const written = (grant: Grant | undefined): string => JSON.stringify(grant)

describe('what users of the peers ask for', () => {
  it('wish 6: the command and the environment of a container are computed while the machine runs', () => {
    const overrides = {
      ContainerOverrides: [
        { Name: 'main', Command: [input.command, '--fast'], Environment: [{ Name: 'LEVEL', Value: text`level-${input.level}` }] },
      ],
    }
    expect(ecs.runTask.sync({ ...task, overrides }).arguments).toMatchObject({ Overrides: overrides })
  })

  it('wish 7: a task runs the family, whose revisions come and go', () => {
    expect(ecs.runTask.sync(task).arguments).toMatchObject({ TaskDefinition: 'digest' })
  })

  it('wish 8: the right to run it covers every revision, in this cluster only', () => {
    const grant = grantFor(ecs.runTask.sync(task).grants, 'ecs:RunTask')
    expect(written(grant)).toContain('task-definition/digest:*')
    expect(grant?.conditions).toEqual({ ArnEquals: { 'ecs:cluster': getAtt('Cluster', 'Arn') } })
  })

  it('wish 9: waiting for a job brings the right to the managed rule, to exactly this rule', () => {
    const rules = [
      ecs.runTask.sync(task),
      batch.submitJob.sync({ jobName: 'j', jobQueue: 'q', jobDefinition: 'd' }),
      codebuild.startBuild.sync({ projectName: 'p' }),
    ]
      .map(({ grants }) => grantFor(grants, 'events:PutRule'))
      .map((grant) => [grant?.actions, written(grant).match(/rule\/\w+/)?.[0]])
    const actions = ['events:PutTargets', 'events:PutRule', 'events:DescribeRule']
    expect(rules).toEqual([
      [actions, 'rule/StepFunctionsGetEventsForECSTaskRule'],
      [actions, 'rule/StepFunctionsGetEventsForBatchJobsRule'],
      [actions, 'rule/StepFunctionsGetEventForCodeBuildStartBuildRule'],
    ])
  })

  it('wish 10: the two roles of the task can be passed, to ECS tasks only', () => {
    expect(grantFor(ecs.runTask(task).grants, 'iam:PassRole')).toEqual({
      actions: ['iam:PassRole'],
      resources: task.taskDefinition.passRoles,
      conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    })
  })

  it('wish 11: every action of the table tells its errors and its rights', () => {
    for (const entry of entries)
      expect([entry.name, typeof entry.grants, Array.isArray(entry.errors)]).toEqual([entry.name, 'function', true])
  })

  it('wish 16: error names have the letters that the service gives them', () => {
    expect(ecs.runTask(task).errors).toContain('ECS.ServerException')
    expect(ecs.runTask(task).errors.filter((name) => name.startsWith('Ecs.'))).toEqual([])
  })
})

describe('permissions', () => {
  it('are as narrow as what is known when the stack is deployed', () => {
    const resources = [
      sns.publish({ topic: { topicArn: ref('Topic') }, message: '' }),
      lambda.invoke({ function: { functionArn: getAtt('F', 'Arn') } }),
      dynamodb.getItem({ table: { tableName: ref('T'), tableArn: getAtt('T', 'Arn'), keyAttributes: { id: 'S' } }, key: { id: '1' } }),
    ].flatMap(({ grants }) => grants.flatMap((grant) => grant.resources))
    expect(resources).toEqual([ref('Topic'), getAtt('F', 'Arn'), getAtt('T', 'Arn')])
  })

  it('stay in the account and region where the machine computes what it calls', () => {
    const [grant] = sns.publish({ topic: input.topic, message: '' }).grants
    expect(grant?.resources.map((resource) => isIntrinsic(resource) && JSON.stringify(resource))).toEqual([
      '{"Fn::Sub":"arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:*"}',
    ])
  })

  it('come in the same order each time', () => {
    expect(JSON.stringify(ecs.runTask.sync(task).grants)).toBe(JSON.stringify(ecs.runTask.sync(task).grants))
  })
})
