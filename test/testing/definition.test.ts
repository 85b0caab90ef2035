import { describe, expect, test } from 'vitest'
import { availabilityZones, fn, getAtt, join, pseudo, ref, select, sub } from '../../src/core/index.ts'
import { raw } from '../../src/expressions/index.ts'
import { lambda, sns } from '../../src/integrations/index.ts'
import { stateMachine } from '../../src/states/index.ts'
import { simulate } from '../../src/testing/index.ts'

describe('what CloudFormation fills in is a readable text', () => {
  test.each([
    ['a resource', ref('Topic'), 'Topic'],
    ['an attribute', getAtt('Cluster', 'Arn'), 'Cluster.Arn'],
    ['the region', pseudo.region, 'us-east-1'],
    [
      'a text with values',
      sub('arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Queue.Name}'),
      'arn:aws:sqs:us-east-1:123456789012:Queue.Name',
    ],
    ['a text with variables', sub('${Name}-${!Literal}', { Name: ref('Bucket') }), 'Bucket-${Literal}'],
    ['a list joined', join('/', ['a', ref('B'), pseudo.stackName]), 'a/B/stack'],
    ['one of a list', select(1, ['a', ref('B')]), 'B'],
    ['any other function', fn('Fn::ImportValue', 'shared-topic'), 'ImportValue.shared-topic'],
    ['a list of zones', select(0, availabilityZones()), 'GetAZs.us-east-1.0'],
  ])('%s', async (_what, topic, expected) => {
    const machine = stateMachine('Machine')
      .task('Tell', () => sns.publish({ topic, message: 'm' }))
      .end()
    const run = await simulate(machine, { tasks: { Tell: { MessageId: 'm' } } })
    expect(run.callsOf('Tell')[0]?.arguments).toEqual({ TopicArn: expected, Message: 'm' })
  })

  test('also inside an expression, where the text of the user stays as it is', async () => {
    const machine = stateMachine('Machine')
      .task('Call', () =>
        lambda.invoke({ function: 'f', payload: { text: '${Topic} and ${Other}', topic: ref('Topic'), sum: raw<number>('1 + 1') } }),
      )
      .end()
    const run = await simulate(machine, { tasks: { Call: { ExecutedVersion: '1', StatusCode: 200, Payload: null } } })
    expect(run.callsOf('Call')[0]?.arguments).toEqual({
      FunctionName: 'f',
      Payload: { text: '${Topic} and ${Other}', topic: 'Topic', sum: 2 },
    })
  })
})

test('the execution and its machine are named in the context object', async () => {
  const machine = stateMachine('Named')
    .pass('Tell', {
      output: ({ context }) => ({ execution: context.Execution.Id, name: context.Execution.Name, machine: context.StateMachine.Id }),
    })
    .end()
  expect((await simulate(machine, { name: 'mine' })).output).toEqual({
    execution: 'arn:aws:states:us-east-1:123456789012:execution:Named:mine',
    name: 'mine',
    machine: 'arn:aws:states:us-east-1:123456789012:stateMachine:Named',
  })
})

test('hashes are those of the service', async () => {
  const hashed = {
    StartAt: 'Hash',
    States: { Hash: { Type: 'Pass', Parameters: { 'md5.$': "States.Hash('a', 'MD5')", 'sha.$': "States.Hash('a', 'SHA-1')" }, End: true } },
  }
  expect((await simulate(hashed)).output).toEqual({
    md5: '0cc175b9c0f1b6a831c399e269772661',
    sha: '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8',
  })
})
