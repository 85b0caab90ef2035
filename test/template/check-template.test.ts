import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ref } from '../../src/core/index.ts'
import { checkTemplate, mergeFragments, renderTemplate, type Template } from '../../src/template/index.ts'

type Sections = Partial<Omit<Template, 'AWSTemplateFormatVersion'>>

/** A template as a foreign file would give it: plain JSON. */
const template = (sections: object): Template => ({ AWSTemplateFormatVersion: '2010-09-09', Resources: {}, ...(sections as Sections) })

/** A topic beside the resource in question, for it to refer to. */
const withResource = (resource: object, others: object = {}): Template =>
  template({ Resources: { Topic: { Type: 'AWS::SNS::Topic' }, It: resource }, ...others })

const problems = (sections: Template) => checkTemplate(sections).map(({ code, path, message, hint }) => ({ code, path, message, hint }))
const brief = (sections: Template) => checkTemplate(sections).map(({ code, path }) => `${code} ${path}`)

const subscription = (properties: object) =>
  withResource({ Type: 'AWS::SNS::Subscription', Properties: { TopicArn: { Ref: 'Topic' }, Protocol: 'sqs', ...properties } })

const task = (container: object) => withResource({ Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [container] } })
const container = { Name: 'main', Image: 'image' }

const queue = (policy: unknown) => withResource({ Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: policy } })

const machine = (value: unknown) =>
  withResource({ Type: 'AWS::StepFunctions::StateMachine', Properties: { RoleArn: 'r', DefinitionSubstitutions: { Key: value } } })

const subnets = (type: string) =>
  withResource(
    { Type: 'AWS::Lambda::Function', Properties: { Role: 'r', Code: {}, VpcConfig: { SubnetIds: { Ref: 'Subnets' } } } },
    { Parameters: { Subnets: { Type: type } } },
  )

const topics = (edges: Record<string, string[]>) =>
  template({
    Resources: Object.fromEntries(Object.entries(edges).map(([id, DependsOn]) => [id, { Type: 'AWS::SNS::Topic', DependsOn }])),
  })

const many = (count: number, value: object) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`Id${index}`, value]))

const sized = (bytes: number) => {
  const empty = withResource({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: '' } })
  const rest = bytes - renderTemplate(empty, { compact: true }).length
  return withResource({ Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'ä'.repeat(rest / 2) + 'x'.repeat(rest % 2) } })
}

describe('references', () => {
  test('a name that differs by a letter', () => {
    expect(problems(subscription({ Endpoint: { Ref: 'Topc' } }))).toEqual([
      {
        code: 'TEMPLATE_REFERENCE_DANGLING',
        path: '/Resources/It/Properties/Endpoint/Ref',
        message: "The template has no resource or parameter 'Topc'",
        hint: "Did you mean 'Topic'?",
      },
    ])
  })

  test.each([
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Fn::GetAtt'],
    [{ 'Fn::GetAtt': ['Topic', 'Arn'] }, 'TEMPLATE_ATTRIBUTE_UNKNOWN /Resources/It/Properties/Endpoint/Fn::GetAtt'],
    [{ 'Fn::GetAtt': 'Topic.Arn' }, 'TEMPLATE_ATTRIBUTE_UNKNOWN /Resources/It/Properties/Endpoint/Fn::GetAtt'],
    [{ 'Fn::Sub': 'a ${Queue} b' }, 'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Fn::Sub'],
    [{ 'Fn::Sub': '${Topic.Nope}' }, 'TEMPLATE_ATTRIBUTE_UNKNOWN /Resources/It/Properties/Endpoint/Fn::Sub'],
    [
      { 'Fn::Sub': ['${Own}${Queue}', { Own: { Ref: 'Other' } }] },
      'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Fn::Sub/1/Own/Ref',
    ],
    [{ Ref: 'AWS::Regio' }, 'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Ref'],
    [{ 'Fn::If': ['Nope', 'a', 'b'] }, 'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Fn::If/0'],
    [{ 'Fn::FindInMap': ['Nope', 'a', 'b'] }, 'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Fn::FindInMap'],
    [{ 'Fn::Join': ['', ['a', { Ref: 'Nope' }]] }, 'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/Endpoint/Fn::Join/1/1/Ref'],
  ])('%j', (endpoint, found) => {
    expect(brief(subscription({ Endpoint: endpoint }))[0]).toBe(found)
  })

  test('literal text is none', () => {
    expect(brief(subscription({ Endpoint: { 'Fn::Sub': 'cost: $5 ${!Nope} ${Topic} ${Topic.TopicName} ${AWS::Region}' } }))).toEqual([])
  })

  test('of DependsOn, Condition, outputs, mappings and conditions', () => {
    const wrong = withResource(
      { Type: 'AWS::SNS::Topic', DependsOn: ['Topic', 'Nope'], Condition: 'IsProd', Metadata: { of: { Ref: 'Nowhere' } } },
      {
        Parameters: { Stage: { Type: 'String' } },
        Mappings: { Sizes: { small: { memory: 512 } } },
        Conditions: { IsTest: { 'Fn::Equals': [{ Ref: 'Stag' }, 'test'] } },
        Outputs: {
          Name: { Value: { 'Fn::FindInMap': ['Sizes', 'small', 'cpu'] }, Condition: 'Never' },
          Arn: { Value: 'x', Export: { Name: { 'Fn::Sub': '${Nope}' } } },
        },
      },
    )
    expect(brief(wrong)).toEqual([
      'TEMPLATE_REFERENCE_DANGLING /Resources/It/DependsOn',
      'TEMPLATE_REFERENCE_DANGLING /Resources/It/Condition',
      'TEMPLATE_REFERENCE_DANGLING /Resources/It/Metadata/of/Ref',
      'TEMPLATE_REFERENCE_DANGLING /Outputs/Name/Condition',
      'TEMPLATE_REFERENCE_DANGLING /Outputs/Name/Value/Fn::FindInMap',
      'TEMPLATE_REFERENCE_DANGLING /Outputs/Arn/Export/Name/Fn::Sub',
      'TEMPLATE_REFERENCE_DANGLING /Conditions/IsTest/Fn::Equals/0/Ref',
    ])
  })

  test('ids that objects have by nature are not there unless they are', () => {
    expect(brief(subscription({ Endpoint: { Ref: 'constructor' } }))).toHaveLength(1)
    expect(brief(subscription({ Endpoint: { 'Fn::GetAtt': ['toString', 'Arn'] } }))).toHaveLength(1)
  })
})

describe('functions', () => {
  test.each([
    [{ 'Fn::GetAttr': ['Topic', 'TopicName'] }, 'Did you mean Fn::GetAtt?'],
    [{ 'Fn::Join': ['a', 'b'] }, 'Write {"Fn::Join": ["delimiter", [text, text]]}'],
    [{ 'Fn::GetAtt': ['Topic'] }, 'Write {"Fn::GetAtt": ["Resource", "Attribute"]}'],
    [{ 'Fn::If': ['IsTest', 'a'] }, 'Write {"Fn::If": ["Condition", value, value]}'],
    [{ Ref: ['Topic'] }, 'Write {"Ref": "Name"}'],
    [{ 'Fn::Sub': '${echo $1}' }, "Write '${!echo $1}' where the text itself is meant"],
  ])('%j', (endpoint, hint) => {
    expect(problems(subscription({ Endpoint: endpoint }))).toMatchObject([{ code: 'TEMPLATE_FUNCTION_INVALID', hint }])
  })
})

describe('properties', () => {
  test('unknown, with what was meant', () => {
    expect(problems(subscription({ Endpont: 'x' }))).toEqual([
      {
        code: 'TEMPLATE_PROPERTY_UNKNOWN',
        path: '/Resources/It/Properties/Endpont',
        message: 'AWS::SNS::Subscription has no property Endpont here',
        hint: 'Did you mean Endpoint?',
      },
    ])
  })

  test('missing, also where AWS::NoValue takes it away', () => {
    const without = withResource({ Type: 'AWS::EC2::Subnet' })
    expect(problems(without)).toMatchObject([{ code: 'TEMPLATE_PROPERTY_MISSING', message: 'AWS::EC2::Subnet needs VpcId here' }])
    const noValue = withResource({ Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'AWS::NoValue' } } })
    expect(brief(noValue)).toEqual(['TEMPLATE_PROPERTY_MISSING /Resources/It/Properties'])
  })

  test.each([
    [{ ...container, Comand: ['a'] }, 'TEMPLATE_PROPERTY_UNKNOWN', 'Comand', 'Did you mean Command?'],
    [{ ...container, Command: 'a' }, 'TEMPLATE_VALUE_INVALID', 'Command', 'Give a list'],
    [{ ...container, Command: { Ref: 'Topic' } }, 'TEMPLATE_VALUE_INVALID', 'Command', 'Put it into a list: [ … ]'],
    [{ ...container, Cpu: 'much' }, 'TEMPLATE_VALUE_INVALID', 'Cpu', 'Give a whole number'],
    [{ ...container, Essential: 'yes' }, 'TEMPLATE_VALUE_INVALID', 'Essential', 'Give true or false'],
    [{ ...container, Hostname: ['a'] }, 'TEMPLATE_VALUE_INVALID', 'Hostname', 'Give text'],
    [{ ...container, VersionConsistency: 'enable' }, 'TEMPLATE_VALUE_INVALID', 'VersionConsistency', "Did you mean 'enabled'?"],
    [{ ...container, LogConfiguration: [] }, 'TEMPLATE_VALUE_INVALID', 'LogConfiguration', 'Give an object'],
    [
      { ...container, Hostname: { 'Fn::Split': [',', 'a,b'] } },
      'TEMPLATE_VALUE_INVALID',
      'Hostname',
      'Take one of it with Fn::Select, or join it with Fn::Join',
    ],
  ])('%j', (given, code, property, hint) => {
    expect(problems(task(given))).toMatchObject([{ code, path: `/Resources/It/Properties/ContainerDefinitions/0/${property}`, hint }])
  })

  test.each([
    { ...container, Cpu: '256', Memory: 512, Essential: 'true', ReadonlyRootFilesystem: false, Hostname: 5 },
    { ...container, Command: { 'Fn::Split': [',', 'a,b'] } },
    { ...container, Command: { Ref: 'AWS::NoValue' } },
    { ...container, LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': { Ref: 'Topic' } } } },
  ])('%j is right', (given) => {
    expect(brief(task(given))).toEqual([])
  })

  test('both branches of a condition are checked', () => {
    const either = withResource(
      { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: { 'Fn::If': ['IsTest', 'soon', 5] } } },
      { Conditions: { IsTest: { 'Fn::Equals': ['a', 'b'] } } },
    )
    expect(brief(either)).toEqual(['TEMPLATE_VALUE_INVALID /Resources/It/Properties/DelaySeconds/Fn::If/1'])
  })

  test('what may be one thing or another takes both', () => {
    expect([...brief(queue('{}')), ...brief(queue({ maxReceiveCount: 3 }))]).toEqual([])
    expect([...brief(machine('a')), ...brief(machine(5)), ...brief(machine(true))]).toEqual([])
    expect(brief(machine(['a']))).toEqual(['TEMPLATE_VALUE_INVALID /Resources/It/Properties/DefinitionSubstitutions/Key'])
  })

  test('tags have a key and a value', () => {
    expect(brief(withResource({ Type: 'AWS::SQS::Queue', Properties: { Tags: [{ Key: 'a', Value: 'b' }, { key: 'c' }] } }))).toEqual([
      'TEMPLATE_PROPERTY_UNKNOWN /Resources/It/Properties/Tags/1/key',
      'TEMPLATE_PROPERTY_MISSING /Resources/It/Properties/Tags/1',
      'TEMPLATE_PROPERTY_MISSING /Resources/It/Properties/Tags/1',
    ])
  })

  test('a parameter that is a list stands where a list is needed', () => {
    expect(brief(subnets('List<AWS::EC2::Subnet::Id>'))).toEqual([])
    expect(brief(subnets('CommaDelimitedList'))).toEqual([])
    expect(brief(subnets('String'))).toEqual(['TEMPLATE_VALUE_INVALID /Resources/It/Properties/VpcConfig/SubnetIds'])
  })
})

describe('types of resources', () => {
  test('an unknown one is a warning, and its own references are still checked', () => {
    const found = checkTemplate(withResource({ Type: 'AWS::Batch::JobQueue', Properties: { Anything: { Ref: 'Nope' } } }))
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning TEMPLATE_RESOURCE_TYPE_UNKNOWN',
      'error TEMPLATE_REFERENCE_DANGLING',
    ])
  })

  test('a misspelt one names what was meant', () => {
    expect(problems(withResource({ Type: 'AWS::SNS::Topics' }))).toMatchObject([{ hint: 'Did you mean AWS::SNS::Topic?' }])
  })

  test('custom resources are whatever they are', () => {
    expect(brief(withResource({ Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['It2', 'Any'] } } }, {}))).toEqual([
      'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/ServiceToken/Fn::GetAtt',
    ])
    expect(
      brief(
        template({
          Resources: { A: { Type: 'Custom::Thing' }, B: { Type: 'Custom::Thing', Properties: { Of: { 'Fn::GetAtt': ['A', 'Any'] } } } },
        }),
      ),
    ).toEqual([])
  })
})

describe('circles', () => {
  test('are told from end to end', () => {
    expect(problems(topics({ A: ['B'], B: ['C'], C: ['A'], D: ['A'] }))).toMatchObject([
      { code: 'TEMPLATE_CYCLE', path: '/Resources/A', message: 'Resources wait for one another: A → B → C → A' },
    ])
    expect(problems(topics({ A: ['A'] }))).toMatchObject([{ message: "'A' waits for itself" }])
  })

  test('may be several', () => {
    expect(brief(topics({ A: ['B'], B: ['A'], C: ['D'], D: ['C'] }))).toEqual([
      'TEMPLATE_CYCLE /Resources/A',
      'TEMPLATE_CYCLE /Resources/C',
    ])
  })

  test('are none where ways only join', () => {
    expect(brief(topics({ A: ['B', 'C'], B: ['D'], C: ['D'], D: [] }))).toEqual([])
  })
})

describe('limits', () => {
  test('numbers', () => {
    const right = template({ Resources: many(500, { Type: 'AWS::SNS::Topic' }), Outputs: many(200, { Value: 'x' }) })
    expect(brief(right)).toEqual([])
    const wrong = template({
      Description: 'ä'.repeat(513),
      Resources: many(501, { Type: 'AWS::SNS::Topic' }),
      Parameters: Object.fromEntries(Object.entries(many(201, { Type: 'String' })).map(([id, value]) => [`P${id}`, value])),
      Outputs: many(201, { Value: 'x' }),
      Mappings: many(201, { a: { b: 'c' } }),
    })
    expect(brief(wrong)).toEqual([
      'TEMPLATE_TOO_LARGE /Resources',
      'TEMPLATE_TOO_LARGE /Parameters',
      'TEMPLATE_TOO_LARGE /Outputs',
      'TEMPLATE_TOO_LARGE /Mappings',
      'TEMPLATE_TOO_LARGE /Description',
    ])
  })

  test('bytes, as UTF-8', () => {
    expect(brief(sized(1_000_000))).toEqual([])
    expect(brief(sized(1_000_001))).toEqual(['TEMPLATE_TOO_LARGE /'])
  })
})

describe('ids and values', () => {
  test('ids are letters and digits, and name one thing', () => {
    const wrong = template({
      Resources: { 'My-Topic': { Type: 'AWS::SNS::Topic' }, Stage: { Type: 'AWS::SNS::Topic' } },
      Parameters: { Stage: { Type: 'String' } },
    })
    expect(problems(wrong)).toMatchObject([
      { code: 'TEMPLATE_ID_INVALID', path: '/Resources/My-Topic', hint: 'Write MyTopic' },
      { code: 'TEMPLATE_ID_CLASH', path: '/Parameters/Stage' },
    ])
  })

  test.each([
    [null, 'null is no value of a template'],
    [Number.NaN, 'NaN is no value of a template'],
    [() => 'x', 'A function is no value of a template'],
    [new Date(0), 'A Date is no value of a template'],
    [new Error('x'), 'An Error is no value of a template'],
    [
      { [Symbol.for('stepwright.expression')]: { kind: 'literal', value: 1 } },
      'An expression of a state machine is no value of a template',
    ],
  ])('%s', (value, message) => {
    const wrong = withResource({ Type: 'Custom::Thing', Properties: { List: ['a', value] } })
    expect(problems(wrong)).toMatchObject([{ code: 'TEMPLATE_VALUE_INVALID', path: '/Resources/It/Properties/List/1', message }])
  })

  test('hide nothing else', () => {
    expect(brief(withResource({ Type: 'AWS::EC2::Subnet', Properties: { VpcId: Number.NaN, CidrBlok: { Ref: 'Nope' } } }))).toEqual([
      'TEMPLATE_VALUE_INVALID /Resources/It/Properties/VpcId',
      'TEMPLATE_PROPERTY_UNKNOWN /Resources/It/Properties/CidrBlok',
      'TEMPLATE_REFERENCE_DANGLING /Resources/It/Properties/CidrBlok/Ref',
    ])
  })

  test('a resource is an object with a type', () => {
    expect(brief(template({ Resources: { A: {}, B: 'AWS::SNS::Topic' } }))).toEqual([
      'TEMPLATE_VALUE_INVALID /Resources/A',
      'TEMPLATE_VALUE_INVALID /Resources/B',
    ])
  })
})

test('a problem names the step that it comes from', () => {
  const { template: merged, owners } = mergeFragments([
    { owner: 'First', fragment: { Resources: { A: { Type: 'AWS::SNS::Topic', DependsOn: 'Nope' } } } },
    { owner: 'Second', fragment: { Outputs: { A: { Value: ref('Nope') } } } },
  ])
  expect(checkTemplate(merged, owners).map(({ path, owner }) => `${owner} ${path}`)).toEqual([
    'First /Resources/A/DependsOn',
    'Second /Outputs/A/Value/Ref',
  ])
})

describe('our own templates', () => {
  const folder = new URL('../golden/', import.meta.url)
  const goldens = readdirSync(folder).filter((name) => /^(?:resources|cluster)\..*\.json$/.test(name))

  test.each(goldens)('%s has no problem but references into other steps', (name) => {
    const found = checkTemplate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    expect(found.filter(({ code }) => code !== 'TEMPLATE_REFERENCE_DANGLING')).toEqual([])
  })

  test('there are some', () => {
    expect(goldens.length).toBeGreaterThan(3)
  })
})

test('500 resources are checked in milliseconds', () => {
  const worker = { Name: 'main', Image: 'image', Environment: [{ Name: 'A', Value: { 'Fn::Sub': '${AWS::Region}-${Id0.Arn}' } }] }
  const large = template({
    Resources: Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `Id${index}`,
        index % 2 === 0
          ? { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 5, Tags: [{ Key: 'a', Value: 'b' }] } }
          : { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [worker] }, DependsOn: [`Id${index - 1}`] },
      ]),
    ),
  })
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    expect(checkTemplate(large)).toEqual([])
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(100)
})
