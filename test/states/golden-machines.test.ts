import validate from 'asl-validator'
import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { toAsl } from '../../src/states/index.ts'
import { fieldsKnown } from './golden-machines/fields-known.ts'
import { type FieldUse, fieldsUsed } from './golden-machines/fields-used.ts'
import { goldenMachines } from './golden-machines/index.ts'

describe.each(Object.entries(goldenMachines))('%s', (name, machine) => {
  const { definition, problems, substitutions } = toAsl(machine)

  test('is what its golden says', async () => {
    expect({ problems, substitutions }).toEqual({ problems: [], substitutions: {} })
    await expect(`${JSON.stringify(definition, undefined, 2)}\n`).toMatchFileSnapshot(`../golden/definitions/${name}.asl.json`)
  })

  test('has nothing that the checks find', () => {
    expect(checkDefinition(definition)).toEqual([])
  })

  test('is taken by asl-validator', () => {
    expect(validate(structuredClone(definition))).toEqual({ isValid: true, errors: [], errorsText: expect.any(Function) })
  })
})

const nameOf = ({ holder, field, language }: FieldUse): string => `${language} ${holder}.${field}`

/** No page lists it, asl-validator refuses it, and the checks let it pass, since a Parallel has it. */
const unlisted = 'JSONata Map.Arguments'

test('every field that the language has stands in a golden', async () => {
  const places = new Map<string, Set<string>>()
  for (const [name, machine] of Object.entries(goldenMachines)) {
    for (const use of fieldsUsed(toAsl(machine).definition)) places.set(nameOf(use), (places.get(nameOf(use)) ?? new Set()).add(name))
  }
  const fields = [...fieldsKnown()].map(nameOf).filter((field) => field !== unlisted)
  expect(fields.filter((field) => !places.has(field))).toEqual([])
  expect([...places.keys()].filter((field) => !fields.includes(field))).toEqual([])
  const table = fields.map((field) => `${field}: ${[...(places.get(field) ?? [])].sort().join(', ')}\n`).sort()
  await expect(table.join('')).toMatchFileSnapshot('../golden/definition-fields.txt')
})
