import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ref } from '../../src/core/index.ts'
import { type Template, type TextValue, textWithIntrinsics } from '../../src/template/index.ts'

/** The parts of a text, as CloudFormation joins them. */
function partsOf(text: string, values: Record<string, TextValue> = {}): unknown {
  const { value, problems } = textWithIntrinsics(text, values)
  expect(problems).toEqual([])
  if (typeof value === 'string') return [value]
  const plain = JSON.parse(JSON.stringify(value)) as Record<string, unknown>
  return 'Fn::Join' in plain && Array.isArray(plain['Fn::Join']) && plain['Fn::Join'][0] === '' ? plain['Fn::Join'][1] : [plain]
}

const problemsOf = (text: string, values: Record<string, TextValue> = {}, template?: Template) =>
  textWithIntrinsics(text, values, { name: 'boot.sh', ...(template === undefined ? {} : { template }) }).problems

const getAtt = { 'Fn::GetAtt': ['ResName', 'AttrName'] }
const region = { Ref: 'AWS::Region' }

describe('what the predecessor took', () => {
  test.each<[string, unknown[]]>([
    ['HelloWorld', ['HelloWorld']],
    ['Hello {{ .Key1 }}', ['Hello Value1']],
    ['A { "Fn::GetAtt" : [ "ResName" , "AttrName" ] } B', ['A ', getAtt, ' B']],
    ['A {"Ref" : "AWS::Region"} B', ['A ', region, ' B']],
    ['A\n{"Ref" : "AWS::Region"}\nB', ['A\n', region, '\nB']],
    ['{"Ref":"AWS::Region"} = {"Ref":"AWS::Region"}', [region, ' = ', region]],
  ])('%j', (text, parts) => {
    expect(partsOf(text, { Key1: 'Value1' })).toEqual(parts)
  })
})

describe('what it got wrong', () => {
  test('blank lines, line ends and spaces stay', () => {
    expect(partsOf('\n\nA\r\n\r\n  {"Ref":"AWS::Region"}\t\n\n')).toEqual(['\n\nA\r\n\r\n  ', region, '\t\n\n'])
  })

  test('JSON over several lines', () => {
    expect(partsOf('A {\n  "Fn::GetAtt": [\n    "ResName",\n    "AttrName"\n  ]\n}\nB')).toEqual(['A ', getAtt, '\nB'])
  })

  test.each([
    { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::a' },
    { 'Fn::Sub': ['${A}', { A: region }] },
    { 'Fn::Join': ['-', ['a', region]] },
    { 'Fn::ImportValue': 'Name' },
    { 'Fn::FindInMap': ['Map', region, 'key'] },
    { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] },
    { 'Fn::If': ['Condition', { 'Fn::Base64': { 'Fn::Join': ['', [{ 'Fn::Sub': '{ } " \\ ${AWS::Region}' }]] } }, region] },
  ])('%j', (call) => {
    expect(partsOf(`x${JSON.stringify(call)}y`)).toEqual(['x', call, 'y'])
    expect(partsOf(`x${JSON.stringify(call, null, 2)}y`)).toEqual(['x', call, 'y'])
  })

  test('an unknown key is told, with line and column', () => {
    expect(problemsOf('#!/bin/sh\necho {{ .Regin }}', { Region: 'eu-west-1' })).toEqual([
      {
        code: 'TEXT_KEY_UNKNOWN',
        severity: 'error',
        path: '/boot.sh/2:6',
        message: "boot.sh, line 2, column 6: there is no value for 'Regin'",
        hint: "Did you mean 'Region'?",
      },
    ])
    expect(problemsOf('docker ps --format {{.Names}}')).toMatchObject([
      { path: '/boot.sh/1:20', hint: 'Give a value for it, or write {{ "{{Names}}" }} for the text itself' },
    ])
  })

  test.each([
    ['{{ end', 'TEXT_PLACEHOLDER_INVALID', '1:1'],
    ['a {{ range .Items }}', 'TEXT_PLACEHOLDER_INVALID', '1:3'],
    ['a\n{{ "unclosed }}', 'TEXT_PLACEHOLDER_INVALID', '2:1'],
    ['a {"Ref": "X"', 'TEXT_FUNCTION_INVALID', '1:3'],
    ['a {"Ref" "X"}', 'TEXT_FUNCTION_INVALID', '1:3'],
    ['a\n\n  {"Fn::GetAtt": ["X", ]}', 'TEXT_FUNCTION_INVALID', '3:3'],
    ['{"Ref": "X", "Fn::Sub": "Y"}', 'TEXT_FUNCTION_INVALID', '1:1'],
    ['{"Fn::GetAttr": ["X", "Y"]}', 'TEXT_FUNCTION_INVALID', '1:1'],
    ['{"Fn::Join": ["", [{"Fn::Select": "X"}]]}', 'TEXT_FUNCTION_INVALID', '1:1'],
  ])('%j is told', (text, code, place) => {
    expect(problemsOf(text)).toMatchObject([{ code, path: `/boot.sh/${place}` }])
  })

  test('all problems are told at once', () => {
    expect(problemsOf('{{ A }}\n{"Ref": }\n{{ B }}').map(({ path }) => path)).toEqual(['/boot.sh/1:1', '/boot.sh/2:1', '/boot.sh/3:1'])
  })

  test('an unknown resource or attribute is told where the template is known', () => {
    const template: Template = { AWSTemplateFormatVersion: '2010-09-09', Resources: { Queue: { Type: 'AWS::SQS::Queue' } } }
    const text = 'a {"Ref": "Queue"} {"Ref": "AWS::Region"}\n{"Ref": "Quue"}\n{"Fn::Sub": "${Queue.Nope}"}'
    expect(problemsOf(text, {}, template)).toMatchObject([
      { code: 'TEXT_REFERENCE_DANGLING', path: '/boot.sh/2:1', hint: "Did you mean 'Queue'?" },
      { code: 'TEXT_REFERENCE_DANGLING', path: '/boot.sh/3:1' },
    ])
  })
})

describe('braces', () => {
  test('other braces are text', () => {
    const script = 'f() { echo "${HOME}"; }; awk \'{print $1}\' <<< \'{"a": {"b": 1}}\'; x={a,b}; }} {"Reference": 1} {}'
    expect(partsOf(script)).toEqual([script])
  })

  test('any text can be written', () => {
    expect(partsOf('{{ "{{" }} {{ "{\\"Ref\\": \\"X\\"}" }}')).toEqual(['{{ {"Ref": "X"}'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(partsOf(`{{ ${JSON.stringify(text)} }}`)).toEqual([text])
      }),
    )
  })
})

describe('values', () => {
  test('are never read again', () => {
    expect(partsOf('{{ A }}', { A: '{{ B }} {"Ref": "X"}' })).toEqual(['{{ B }} {"Ref": "X"}'])
  })

  test('may be numbers, truth values and intrinsics', () => {
    expect(partsOf('{{A}} {{ B }} {{C}}', { A: 5, B: false, C: ref('Queue') })).toEqual(['5 false ', { Ref: 'Queue' }])
  })

  test('are filled in inside of functions', () => {
    expect(partsOf('{"Fn::GetAtt": ["{{ Id }}", "Arn"]}', { Id: 'Queue' })).toEqual([{ 'Fn::GetAtt': ['Queue', 'Arn'] }])
    expect(partsOf('{"Fn::Join": [" ", ["{{ A }}-{{ B }}"]]}', { A: 'a', B: ref('Queue') })).toEqual([
      { 'Fn::Join': [' ', [{ 'Fn::Join': ['', ['a-', { Ref: 'Queue' }]] }]] },
    ])
    expect(problemsOf('\n {"Ref": "{{ Id }}"}')).toMatchObject([{ code: 'TEXT_KEY_UNKNOWN', path: '/boot.sh/2:2' }])
  })

  test('names that objects have by nature are no values', () => {
    expect(problemsOf('{{ toString }}')).toMatchObject([{ code: 'TEXT_KEY_UNKNOWN' }])
  })
})

test('every byte is kept, whatever stands between the intrinsics', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }).filter((text) => !/\{$|\{\{|\{\s*"(?:Ref|Fn::)/.test(text)),
    fc.constantFrom(region, getAtt, { 'Fn::Sub': '${A} {}' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('')
      const parts = partsOf(text)
      expect(Array.isArray(parts) && parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('')).toBe(text)
    }),
  )
})
