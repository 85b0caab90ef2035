import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type PropertyType, propertySchema } from '../../src/template/check/property-type.ts'
import { resourceSchemas } from '../../src/template/generated/resource-schemas.ts'

function structuresIn(type: PropertyType): string[] {
  if (type.kind === 'list' || type.kind === 'map') return structuresIn(type.element)
  if (type.kind === 'either') return type.types.flatMap(structuresIn)
  return type.kind === 'structure' ? [type.name] : []
}

const replaces = (type: string, property: string) => propertySchema(resourceSchemas[type]!.properties[property]!).replaces

describe('the notation of generated schemas', () => {
  test.each([
    ['*!string', { required: true, replaces: 'always', type: { kind: 'scalar', scalar: 'string' } }],
    ['~[Rule]', { required: false, replaces: 'sometimes', type: { kind: 'list', element: { kind: 'structure', name: 'Rule' } } }],
    ['integer=1|3', { required: false, replaces: 'never', type: { kind: 'scalar', scalar: 'integer', allowed: ['1', '3'] } }],
    [
      '[Key] {string json}',
      {
        required: false,
        replaces: 'never',
        type: {
          kind: 'either',
          types: [
            { kind: 'list', element: { kind: 'structure', name: 'Key' } },
            { kind: 'map', element: { kind: 'either', types: [{ kind: 'scalar', scalar: 'string' }, { kind: 'json' }] } },
          ],
        },
      },
    ],
  ])('%s', (notation, schema) => {
    expect(propertySchema(notation)).toEqual(schema)
  })

  test('each structure that a property names is described', () => {
    for (const [type, { properties, structures = {} }] of Object.entries(resourceSchemas)) {
      const named = [properties, ...Object.values(structures)]
        .flatMap((schemas) => Object.values(schemas))
        .flatMap((notation) => structuresIn(propertySchema(notation).type))
      expect([type, [...new Set(named)].filter((name) => name !== 'tag').toSorted()]).toEqual([type, Object.keys(structures).toSorted()])
    }
  })

  test('what a change replaces is kept', () => {
    expect(replaces('AWS::SQS::Queue', 'QueueName')).toBe('always')
    expect(replaces('AWS::SQS::Queue', 'DelaySeconds')).toBe('never')
    expect(replaces('AWS::EC2::VPC', 'InstanceTenancy')).toBe('sometimes')
  })
})

test('the files are what the installed specification gives, byte for byte', () => {
  const script = fileURLToPath(new URL('../../scripts/generate-resources.ts', import.meta.url))
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
  expect(() => execFileSync(process.execPath, [tsx, script, '--check'], { stdio: 'pipe' })).not.toThrow()
})
