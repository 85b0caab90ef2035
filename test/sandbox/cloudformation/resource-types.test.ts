import { expect, test } from 'vitest'
import { resourceTypes } from '../../../src/sandbox/cloudformation/resources/index.ts'
import { resourceSchemas } from '../../../src/template/generated/resource-schemas.ts'

/** Where the sandbox replaces a resource and AWS would not: an index cannot be changed, a description is no rule. */
const replacedHereOnly: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': ['LocalSecondaryIndexes'],
  'AWS::EC2::SecurityGroupEgress': ['Description'],
  'AWS::EC2::SecurityGroupIngress': ['Description'],
}

/** Types of which AWS’s specification is not part of the SDK. */
const unspecified = ['AWS::IAM::ManagedPolicy']

const specified = Object.entries(resourceTypes).filter(([type]) => !unspecified.includes(type))

test('every type that the sandbox makes is one of AWS', () => {
  expect(specified.filter(([type]) => resourceSchemas[type] === undefined).map(([type]) => type)).toEqual([])
})

test.each(specified)('%s is replaced where AWS replaces it, and only there', (type, kind) => {
  const properties = Object.entries(resourceSchemas[type]!.properties).filter(([name]) => kind.takes(name))
  const byAws = properties.filter(([, notation]) => /^\*?!/.test(notation)).map(([name]) => name)
  const byUs = properties.map(([name]) => name).filter(kind.isReplacedBy)
  expect(byUs.toSorted()).toEqual([...byAws, ...(replacedHereOnly[type] ?? [])].toSorted())
})

test.each(specified)('%s takes every property that AWS requires', (type, kind) => {
  const required = Object.entries(resourceSchemas[type]!.properties).filter(([, notation]) => notation.startsWith('*'))
  expect(required.filter(([name]) => !kind.takes(name))).toEqual([])
})
