import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { getAtt, type Intrinsic, ref } from '../../src/core/index.ts'
import { definitionString } from '../../src/service/definition-string.ts'

/** What CloudFormation makes of `Fn::Sub`: a name in the map or a pseudo parameter is filled in, `${!x}` is `${x}`. */
function substituted(intrinsic: Intrinsic, values: Readonly<Record<string, string>>): string {
  const body: unknown = JSON.parse(JSON.stringify(intrinsic))['Fn::Sub']
  const text: string = Array.isArray(body) ? body[0] : body
  return text.replace(/\$\{(!?)([^}]*)\}/g, (whole, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`
    const value = values[name]
    if (value === undefined) throw new Error(`CloudFormation knows no ${whole}`)
    return value
  })
}

const values = { Topic: 'arn:topic', ClusterArn: 'arn:cluster', 'AWS::Partition': 'aws-cn' }
const substitutions = { Topic: ref('Topic'), ClusterArn: getAtt('Cluster', 'Arn') }

test('what CloudFormation fills in stands in the map of one Fn::Sub', () => {
  expect(JSON.parse(JSON.stringify(definitionString('{"Topic":"${Topic}"}', substitutions)))).toEqual({
    'Fn::Sub': ['{"Topic":"${Topic}"}', { Topic: { Ref: 'Topic' }, ClusterArn: { 'Fn::GetAtt': ['Cluster', 'Arn'] } }],
  })
  expect(JSON.parse(JSON.stringify(definitionString('{}', {})))).toEqual({ 'Fn::Sub': '{}' })
})

test("an integration's ARN has the partition of the stack", () => {
  const text = '{"Resource":"arn:aws:states:::sns:publish"}'
  expect(substituted(definitionString(text, {}), values)).toBe('{"Resource":"arn:aws-cn:states:::sns:publish"}')
})

test("the user's own ${…} arrives as it was written, whatever stands around it", () => {
  const piece = fc.constantFrom(
    '${Topic}',
    '${ClusterArn}',
    '${',
    '}',
    '$',
    '{',
    '!',
    '${name}',
    '${!x}',
    '${}',
    'a',
    '$${Topic}',
    '"',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const expected = text.replace(/\$\{(Topic|ClusterArn)\}/g, (_, name: 'Topic' | 'ClusterArn') => values[name])
      expect(JSON.parse(substituted(definitionString(JSON.stringify({ text }), substitutions), values))).toEqual({ text: expected })
    }),
    { numRuns: 1000 },
  )
})
