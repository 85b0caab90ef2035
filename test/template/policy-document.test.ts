import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grant, getAtt } from '../../src/core/index.ts'
import { type PolicyDocument, policyDocument, trustPolicy } from '../../src/template/index.ts'

const table = getAtt('Reports', 'Arn')
const topic = getAtt('Notifications', 'TopicArn')

const condition = (first: string, second: string) => ({ StringEquals: { [first]: 'a', [second]: 'a' } })

const allows = (grants: readonly Grant[], action: string, resource: string, condition: string | undefined): boolean =>
  grants.some(
    ({ actions, resources, conditions }) =>
      actions.includes(action) && (resources.includes(resource) || resources.includes('*')) && JSON.stringify(conditions) === condition,
  )
const grantsOf = (policy: PolicyDocument): Grant[] =>
  policy.Statement.map(({ Action, Resource, Condition }) => ({
    actions: [Action].flat(),
    resources: [Resource ?? []].flat(),
    ...(Condition === undefined ? {} : { conditions: Condition }),
  }))

describe('policyDocument', () => {
  test('joins actions on the same resources, and resources with the same actions', () => {
    const policy = policyDocument([
      { actions: ['dynamodb:PutItem'], resources: [table] },
      { actions: ['sns:Publish'], resources: [topic] },
      { actions: ['sns:Publish'], resources: ['arn:aws:sns:eu-west-1:123456789012:other'] },
      { actions: ['dynamodb:GetItem'], resources: [table] },
    ])
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: [table] },
        { Effect: 'Allow', Action: ['sns:Publish'], Resource: ['arn:aws:sns:eu-west-1:123456789012:other', topic] },
      ],
    })
  })

  test('leaves out what names no action or no resource, which IAM refuses', () => {
    const policy = policyDocument([
      { actions: ['s3:ListAllMyBuckets'], resources: [] },
      { actions: [], resources: [table] },
      { actions: ['dynamodb:GetItem'], resources: [table] },
    ])
    expect(policy.Statement).toEqual([{ Effect: 'Allow', Action: ['dynamodb:GetItem'], Resource: [table] }])
  })

  test('a condition keeps statements apart, whatever the order of its keys', () => {
    const policy = policyDocument([
      { actions: ['ecs:RunTask'], resources: ['*'], conditions: condition('k', 'l') },
      { actions: ['ecs:StopTask'], resources: ['*'], conditions: condition('l', 'k') },
      { actions: ['ecs:StopTask'], resources: ['arn'] },
    ])
    expect(policy.Statement).toEqual([
      { Effect: 'Allow', Action: ['ecs:RunTask', 'ecs:StopTask'], Resource: ['*'], Condition: { StringEquals: { k: 'a', l: 'a' } } },
      { Effect: 'Allow', Action: ['ecs:StopTask'], Resource: ['arn'] },
    ])
  })

  const name = fc.constantFrom('a', 'b', 'c', '*')
  const grant: fc.Arbitrary<Grant> = fc.record(
    {
      actions: fc.array(fc.constantFrom('s:A', 's:B', 's:C'), { minLength: 1, maxLength: 3 }),
      resources: fc.array(name, { minLength: 1, maxLength: 3 }),
      conditions: fc.constantFrom({ StringEquals: { k: 'v' } }, { StringEquals: { k: 'w' } }),
    },
    { requiredKeys: ['actions', 'resources'] },
  )

  test('allows exactly what the grants ask for, in an order that does not depend on theirs', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 8 }), (grants) => {
        const policy = policyDocument(grants)
        const back = grantsOf(policy)
        for (const action of ['s:A', 's:B', 's:C']) {
          for (const resource of ['a', 'b', 'c', '*', 'other']) {
            for (const condition of [undefined, '{"StringEquals":{"k":"v"}}', '{"StringEquals":{"k":"w"}}']) {
              expect(allows(back, action, resource, condition)).toBe(allows(grants, action, resource, condition))
            }
          }
        }
        expect(JSON.stringify(policyDocument(grants.toReversed()))).toBe(JSON.stringify(policy))
      }),
    )
  })

  test('a trust policy names one service', () => {
    expect(trustPolicy('ecs-tasks.amazonaws.com')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    })
  })
})
