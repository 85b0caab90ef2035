import { describe, expect, test } from 'vitest'
import { ref } from '../../src/core/index.ts'
import { renderTemplate, resource, type Template } from '../../src/template/index.ts'

const template: Template = {
  Outputs: { Name: { Value: ref('Topic') } },
  Resources: { Topic: resource('AWS::SNS::Topic', {}), Alarm: { Type: 'Custom::Alarm', Properties: { absent: undefined } } },
  AWSTemplateFormatVersion: '2010-09-09',
}

describe('renderTemplate', () => {
  test('sections in the usual order, the rest as written', () => {
    expect(renderTemplate(template)).toBe(`{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Topic": {
      "Type": "AWS::SNS::Topic",
      "Properties": {}
    },
    "Alarm": {
      "Type": "Custom::Alarm",
      "Properties": {}
    }
  },
  "Outputs": {
    "Name": {
      "Value": {
        "Ref": "Topic"
      }
    }
  }
}
`)
  })

  test('compact has no spaces', () => {
    expect(renderTemplate(template, { compact: true })).toBe(
      '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"Topic":{"Type":"AWS::SNS::Topic","Properties":{}},"Alarm":{"Type":"Custom::Alarm","Properties":{}}},"Outputs":{"Name":{"Value":{"Ref":"Topic"}}}}',
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused, not written as null', (value) => {
    const broken: Template = {
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: { Queue: resource('AWS::SQS::Queue', { DelaySeconds: value }) },
    }
    expect(() => renderTemplate(broken)).toThrow(/DelaySeconds/)
  })
})
