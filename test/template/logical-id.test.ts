import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logicalId } from '../../src/template/index.ts'

describe('logicalId', () => {
  test.each([
    [['Cluster', 'Subnet', 1], 'ClusterSubnet1'],
    [['Is It Long?'], 'IsItLong'],
    [['run fargate-task'], 'RunFargateTask'],
    [['servicefull', 'topicArn'], 'ServicefullTopicArn'],
  ] as const)('%j is %s', (parts, id) => {
    expect(logicalId(...parts)).toBe(id)
  })

  test('adds a hash where a letter or a part would be lost', () => {
    expect(logicalId('Größe')).toMatch(/^GrEH[0-9a-f]{8}$/)
    expect(logicalId('日本')).toMatch(/^H[0-9a-f]{8}$/)
    expect(logicalId('日本')).not.toBe(logicalId('中国'))
    expect(logicalId('A', '?')).not.toBe(logicalId('A', '!'))
  })

  test('is alphanumeric, at most 255 characters, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), (parts) => {
        const id = logicalId(...parts)
        expect(id).toMatch(/^[A-Za-z0-9]{1,255}$/)
        expect(logicalId(...parts)).toBe(id)
      }),
    )
  })

  test('long names that differ only at their end stay apart', () => {
    const long = 'Name'.repeat(80)
    expect(logicalId(`${long}A`)).not.toBe(logicalId(`${long}B`))
  })
})
