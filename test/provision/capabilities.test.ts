import { expect, test } from 'vitest'
import { capabilities } from '../../src/provision/capabilities.ts'
import type { Resource } from '../../src/template/index.ts'

const of = (...resources: Resource[]): string[] =>
  capabilities({ AWSTemplateFormatVersion: '2010-09-09', Resources: Object.fromEntries(resources.map((one, index) => [`R${index}`, one])) })

test('a template without IAM resources needs nothing acknowledged', () => {
  expect(of({ Type: 'AWS::SNS::Topic', Properties: { TopicName: 'x' } })).toEqual([])
})

test.each([
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::User',
  'AWS::IAM::Group',
])('%s needs CAPABILITY_IAM', (type) => {
  expect(of({ Type: 'AWS::SNS::Topic' }, { Type: type, Properties: { PolicyName: 'inline' } })).toEqual(['CAPABILITY_IAM'])
})

test.each(['RoleName', 'UserName', 'GroupName', 'ManagedPolicyName', 'InstanceProfileName'])(
  'a %s needs CAPABILITY_NAMED_IAM',
  (property) => {
    expect(of({ Type: 'AWS::IAM::Role' }, { Type: 'AWS::IAM::Role', Properties: { [property]: 'mine' } })).toEqual(['CAPABILITY_NAMED_IAM'])
  },
)

test('what a nested stack holds is acknowledged too', () => {
  expect(of({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://…' } })).toEqual(['CAPABILITY_NAMED_IAM'])
})
