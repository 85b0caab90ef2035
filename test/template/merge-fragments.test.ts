import { describe, expect, test } from 'vitest'
import { mergeFragments, resource } from '../../src/template/index.ts'

const topic = resource('AWS::SNS::Topic', {})
const queue = resource('AWS::SQS::Queue', {})

describe('mergeFragments', () => {
  test('keeps the order of steps, and leaves out sections that nobody fills', () => {
    const { template, problems } = mergeFragments(
      [
        { owner: 'Queue', fragment: { Resources: { Queue: queue }, Outputs: { QueueUrl: { Value: 'url' } } } },
        { owner: 'Topic', fragment: { Resources: { Alarm: topic }, Parameters: {} } },
      ],
      'A service',
    )
    expect(problems).toEqual([])
    expect(template).toEqual({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: 'A service',
      Resources: { Queue: queue, Alarm: topic },
      Outputs: { QueueUrl: { Value: 'url' } },
    })
    expect(Object.keys(template.Resources)).toEqual(['Queue', 'Alarm'])
  })

  test('a clash names both owners and overwrites nothing', () => {
    const { template, problems } = mergeFragments([
      { owner: 'First', fragment: { Resources: { Inbox: queue } } },
      { owner: 'Second', fragment: { Resources: { Inbox: topic } } },
    ])
    expect(template.Resources).toEqual({ Inbox: queue })
    expect(problems).toEqual([
      {
        code: 'TEMPLATE_ID_CLASH',
        severity: 'error',
        path: '/Resources/Inbox',
        message: "'First' and 'Second' both define the resource 'Inbox'",
        hint: 'Give one of them another name',
        owner: 'Second',
      },
    ])
  })

  test('a parameter and a resource may not share an id, an output may have a resource’s', () => {
    const { problems } = mergeFragments([
      { owner: 'First', fragment: { Resources: { Inbox: queue }, Outputs: { Inbox: { Value: 'x' } } } },
      { owner: 'Second', fragment: { Parameters: { Inbox: { Type: 'String' } } } },
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      "'Second' defines the parameter 'Inbox', and 'First' the resource of the same name",
    ])
  })

  test('the same step twice is told as such', () => {
    const part = { owner: 'Inbox', fragment: { Resources: { Inbox: queue } } }
    expect(mergeFragments([part, part]).problems[0]).toMatchObject({
      message: "'Inbox' defines the resource 'Inbox' twice",
      hint: "Add 'Inbox' once, or give the second one another name",
    })
  })

  test('two steps that share many ids are one problem, with the places of both', () => {
    const place = (line: number) => () => ({ file: '/service.ts', line, column: 3 })
    const fragment = { Resources: { Vpc: topic, Subnet: queue }, Outputs: { Arn: { Value: 'x' } } }
    const { problems, owners } = mergeFragments([
      { owner: 'Cluster', source: place(4), fragment },
      { owner: 'Other', source: place(9), fragment: { Resources: { Own: topic } } },
      { owner: 'Cluster', source: place(12), fragment },
    ])
    expect(problems).toEqual([
      {
        code: 'TEMPLATE_ID_CLASH',
        severity: 'error',
        path: '/Resources/Vpc',
        message: "'Cluster' defines the resource 'Vpc' and 2 more twice: made at /service.ts:4:3 and at /service.ts:12:3",
        hint: "Add 'Cluster' once, or give the second one another name",
        owner: 'Cluster',
        source: { file: '/service.ts', line: 12, column: 3 },
      },
    ])
    expect([...owners].map(([path, { owner, source }]) => `${path} ${owner} ${source?.()?.line}`)).toEqual([
      '/Resources/Vpc Cluster 4',
      '/Resources/Subnet Cluster 4',
      '/Resources/Own Other 9',
      '/Outputs/Arn Cluster 4',
    ])
  })

  test('ids that JavaScript objects have by nature are ids like any other', () => {
    const { template, problems } = mergeFragments([{ owner: 'A', fragment: { Resources: { constructor: topic, toString: queue } } }])
    expect(problems).toEqual([])
    expect(Object.keys(template.Resources)).toEqual(['constructor', 'toString'])
  })
})
