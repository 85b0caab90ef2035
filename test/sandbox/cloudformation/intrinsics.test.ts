import { GetTemplateSummaryCommand, ValidateTemplateCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStackSession, type StackSession, type TestTemplate } from './stack-session.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

const resources = { Inbox: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'inbox' } } }

describe('each intrinsic function', () => {
  const cases: readonly (readonly [name: string, value: TestTemplate[string], expected: string])[] = [
    ['Ref of a parameter', { Ref: 'Stage' }, 'live'],
    ['Ref of a list', { 'Fn::Join': ['+', { Ref: 'Zones' }] }, 'a+b'],
    ['Ref of a resource', { Ref: 'Inbox' }, 'ENDPOINT/000000000000/inbox'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::StackName' }, 'functions'],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Inbox', 'Arn'] }, 'arn:aws:sqs:us-east-1:000000000000:inbox'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Inbox.QueueName' }, 'inbox'],
    ['Sub of names', { 'Fn::Sub': '${Stage}-${Inbox.QueueName}-${AWS::Region}.${AWS::URLSuffix}' }, 'live-inbox-us-east-1.amazonaws.com'],
    ['Sub of its own variables', { 'Fn::Sub': ['${a}${Stage}', { a: { 'Fn::GetAtt': ['Inbox', 'QueueName'] } }] }, 'inboxlive'],
    ['Sub with a literal', { 'Fn::Sub': '${!Stage} $ {} ${ Stage }' }, '${Stage} $ {} live'],
    ['Join', { 'Fn::Join': ['-', ['a', 1, true, { Ref: 'Stage' }]] }, 'a-1-true-live'],
    ['Join without what is no value', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::NoValue' }, 'b']] }, 'a-b'],
    ['Select and Split', { 'Fn::Select': [1, { 'Fn::Split': ['|', 'a|b|c'] }] }, 'b'],
    ['Select by text', { 'Fn::Select': ['0', { 'Fn::GetAZs': '' }] }, 'us-east-1a'],
    ['GetAZs of a region', { 'Fn::Join': [',', { 'Fn::GetAZs': { Ref: 'AWS::Region' } }] }, 'us-east-1a,us-east-1b,us-east-1c'],
    ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'cpu'] }, '1024'],
    ['If', { 'Fn::If': ['IsLive', 'yes', 'no'] }, 'yes'],
    ['If of a nested condition', { 'Fn::If': ['IsElsewhere', 'yes', 'no'] }, 'no'],
    ['Base64', { 'Fn::Base64': 'é' }, 'w6k='],
    ['Cidr', { 'Fn::Join': [' ', { 'Fn::Cidr': ['10.0.0.0/16', 3, 8] }] }, '10.0.0.0/24 10.0.1.0/24 10.0.2.0/24'],
    ['Cidr of high addresses', { 'Fn::Select': [1, { 'Fn::Cidr': ['192.168.0.0/24', 2, 5] }] }, '192.168.0.32/27'],
  ]

  test('gives what the service gives', async () => {
    const template: TestTemplate = {
      Parameters: { Stage: { Type: 'String' }, Zones: { Type: 'CommaDelimitedList', Default: 'a, b' } },
      Mappings: { Sizes: { live: { cpu: 1024 }, test: { cpu: 256 } } },
      Conditions: {
        IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] },
        IsElsewhere: {
          'Fn::And': [{ Condition: 'IsLive' }, { 'Fn::Not': [{ 'Fn::Or': [{ 'Fn::Equals': ['a', 'b'] }, { Condition: 'IsLive' }] }] }],
        },
      },
      Resources: resources,
      Outputs: Object.fromEntries(cases.map(([, Value], index) => [`Output${index}`, { Value }])),
    }
    const stack = await session.create('functions', template, { Parameters: [{ ParameterKey: 'Stage', ParameterValue: 'live' }] })
    const outputs = session.outputs(stack)
    const actual = cases.map(([name], index) => [name, outputs[`Output${index}`]])
    expect(actual).toEqual(cases.map(([name, , expected]) => [name, expected.replace('ENDPOINT', session.sandbox.endpoint)]))
  })
})

test('resources and outputs whose condition does not hold are not made', async () => {
  const template: TestTemplate = {
    Parameters: { Wanted: { Type: 'String', Default: 'no' } },
    Conditions: { IsWanted: { 'Fn::Equals': [{ Ref: 'Wanted' }, 'yes'] } },
    Resources: { ...resources, Extra: { Type: 'AWS::SNS::Topic', Condition: 'IsWanted' } },
    Outputs: { Extra: { Condition: 'IsWanted', Value: { Ref: 'Extra' } } },
  }
  const without = await session.create('conditional', {
    ...template,
    Resources: { ...template.Resources, Inbox: { Type: 'AWS::SQS::Queue' } },
  })
  expect(Object.keys(await session.ids('conditional'))).toEqual(['Inbox'])
  expect(session.outputs(without)).toEqual({})
  const body = { ...template, Resources: { ...template.Resources, Inbox: { Type: 'AWS::SQS::Queue' } } }
  const wanted = await session.update('conditional', body, { Parameters: [{ ParameterKey: 'Wanted', ParameterValue: 'yes' }] })
  expect(Object.keys(session.outputs(wanted))).toEqual(['Extra'])
})

describe('a template is refused before anything is made', () => {
  const refusals: readonly (readonly [string, object | string, string])[] = [
    ['not JSON', '{', 'Template format error: JSON not well-formed.'],
    ['YAML', 'Resources:\n', 'The sandbox reads templates in JSON only.'],
    ['no resources', { Resources: {} }, 'Template format error: At least one Resources member must be defined.'],
    ['an unknown section', { Resource: {}, Resources: resources }, 'Unrecognized key: "Resource"'],
    ['a transform', { Transform: 'AWS::Serverless-2016-10-31', Resources: resources }, 'the sandbox does not know the section Transform'],
    [
      'a value of Parameter Store',
      { Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'a-{{resolve:ssm:/name}}' } } } },
      'the sandbox cannot resolve {{resolve:ssm:/name}} of A.',
    ],
    ['a resource without a type', { Resources: { A: {} } }, '[/Resources/A/Type]'],
    [
      'dangling references',
      { Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Sub': '${Nobody} ${Nothing.Arn}' } } } } },
      'Template format error: Unresolved resource dependencies [Nobody, Nothing] in the Resources block of the template',
    ],
    [
      'a dangling output',
      { Resources: resources, Outputs: { A: { Value: { Ref: 'Nobody' } } } },
      'Template format error: Unresolved resource dependencies [Nobody] in the Outputs block of the template',
    ],
    [
      'a resource in a condition',
      { Resources: resources, Conditions: { A: { 'Fn::Equals': [{ Ref: 'Inbox' }, 'a'] } } },
      'in the Conditions block',
    ],
    ['an unknown condition', { Resources: { A: { Type: 'AWS::SNS::Topic', Condition: 'C' } } }, 'Unresolved condition dependency C of A'],
    [
      'a circle',
      {
        Resources: {
          A: { Type: 'AWS::SNS::Topic', DependsOn: 'B' },
          B: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::GetAtt': ['A', 'TopicName'] } } },
        },
      },
      'Circular dependency between resources: [A, B]',
    ],
  ]
  test.each(refusals)('%s', async (_name, template, message) => {
    const TemplateBody = typeof template === 'string' ? template : JSON.stringify(template)
    const validation = session.client.send(new ValidateTemplateCommand({ TemplateBody }))
    await expect(validation).rejects.toMatchObject({ name: 'ValidationError', message: expect.stringContaining(message) })
  })
})

describe('what only the values show', () => {
  const failing: readonly (readonly [string, TestTemplate, string])[] = [
    [
      'a mapping that is not there',
      {
        Mappings: { M: { a: { b: 'c' } } },
        Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::FindInMap': ['M', 'a', 'x'] } } } },
      },
      'Unable to get mapping for M::a::x',
    ],
    [
      'an index beyond the list',
      { Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Select': [2, ['a', 'b']] } } } } },
      'Fn::Select cannot select nonexistent value at index 2',
    ],
    [
      'an unknown function',
      { Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Length': ['a'] } } } } },
      'does not know the intrinsic function Fn::Length',
    ],
    [
      'an attribute that the type has not',
      {
        Resources: {
          A: { Type: 'AWS::SNS::Topic' },
          B: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::GetAtt': ['A', 'Arn'] } } },
        },
      },
      'resource A does not support attribute type Arn in Fn::GetAtt',
    ],
    [
      'an export that nobody gives',
      { Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::ImportValue': 'nowhere' } } } } },
      'No export named nowhere found.',
    ],
  ]
  test.each(failing)('%s', async (name, template, message) => {
    const stack = await session.create(`fails-${name.replaceAll(' ', '-')}`, template)
    expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
    const reasons = (await session.events(stack.StackId!)).map(({ ResourceStatusReason }) => ResourceStatusReason)
    expect(reasons).toContainEqual(expect.stringContaining(message))
  })
})

const withParameter = (declared: object): TestTemplate => ({
  Parameters: { P: { Type: 'String', ...declared } },
  Resources: { A: { Type: 'AWS::SNS::Topic' } },
})

describe('parameters', () => {
  const refusals: readonly (readonly [string, object, string | undefined, string])[] = [
    ['without a value', {}, undefined, 'Parameters: [P] must have values'],
    ['not allowed', { AllowedValues: ['a', 'b'] }, 'c', "Parameter 'P' must be one of AllowedValues: [a, b]"],
    ['of another pattern', { AllowedPattern: '[a-z]+' }, 'A', "Parameter 'P' must match pattern [a-z]+"],
    [
      'with its own words',
      { AllowedPattern: '[a-z]+', ConstraintDescription: 'must be small letters.' },
      'A',
      "Parameter 'P' must be small letters.",
    ],
    ['too short', { MinLength: 2 }, 'a', "Parameter 'P' must contain at least 2 characters"],
    ['no number', { Type: 'Number' }, 'a', "Parameter 'P' must be a number."],
    ['too large', { Type: 'Number', MaxValue: 3 }, '4', "Parameter 'P' must be a number not greater than 3"],
    ['in SSM', { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/a' }, undefined, 'the sandbox cannot resolve parameter'],
  ]
  test.each(refusals)('a value %s is refused', async (_name, declared, value, message) => {
    const Parameters = value === undefined ? [] : [{ ParameterKey: 'P', ParameterValue: value }]
    await expect(session.create('parameters', withParameter(declared), { Parameters })).rejects.toThrow(message)
  })

  test('a value that nobody asked for is refused', async () => {
    const Parameters = [{ ParameterKey: 'Q', ParameterValue: 'a' }]
    await expect(session.create('parameters', withParameter({ Default: 'a' }), { Parameters })).rejects.toThrow(
      'Parameters: [Q] do not exist in the template',
    )
  })

  test('a secret is not shown', async () => {
    const Parameters = [{ ParameterKey: 'P', ParameterValue: 'secret' }]
    const stack = await session.create('secret', withParameter({ NoEcho: true }), { Parameters })
    expect(stack.Parameters).toEqual([{ ParameterKey: 'P', ParameterValue: '****' }])
  })

  test('are told by the template itself', async () => {
    const TemplateBody = JSON.stringify(withParameter({ Default: 'a', AllowedValues: ['a', 'b'], Description: 'A letter' }))
    const summary = await session.client.send(new GetTemplateSummaryCommand({ TemplateBody }))
    expect(summary).toMatchObject({
      Parameters: [{ ParameterKey: 'P', DefaultValue: 'a', ParameterType: 'String', ParameterConstraints: { AllowedValues: ['a', 'b'] } }],
      ResourceTypes: ['AWS::SNS::Topic'],
    })
  })
})
