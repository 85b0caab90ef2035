import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDefinition, secondOpinion } from '../../src/checks/index.ts'
import { stateFields } from '../../src/checks/state-fields.ts'
import type { JsonObject } from '../../src/core/index.ts'
import { isError } from '../../src/core/index.ts'
import { fromAsl, toAsl } from '../../src/states/index.ts'
import { randomRun } from '../property/random-machine.ts'
import { goldens } from './goldens.ts'

const back = (definition: JsonObject): unknown => JSON.parse(JSON.stringify(toAsl(fromAsl(definition)).definition))

test.each(goldens)('%s comes back, and is right', async (_name, definition) => {
  expect(back(definition)).toEqual(definition)
  expect(toAsl(fromAsl(definition))).toMatchObject({ problems: [], substitutions: {} })
  expect(checkDefinition(definition, { type: 'STANDARD' }).filter(isError)).toEqual([])
  expect(await secondOpinion(definition)).toEqual([])
})

test('every field of every state type stands in a golden', () => {
  const seen = new Set(
    goldens.flatMap(([, definition]) =>
      [...statesIn(definition)].flatMap((state) => Object.keys(state).map((field) => `${String(state.Type)}.${field}`)),
    ),
  )
  // The service takes `Arguments` from a Map only in the readers and writers.
  const fields = Object.entries(stateFields).flatMap(([type, rules]) => Object.keys(rules).map((field) => `${type}.${field}`))
  expect(fields.filter((field) => !seen.has(field) && field !== 'Map.Arguments')).toEqual([])
})

/** Every object in a value that has a `Type`. */
function* statesIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return
  if ('Type' in value) yield { ...value }
  for (const field of Object.values(value)) yield* statesIn(field)
}

test('random definitions come back, right or broken, as long as they are definitions', () => {
  let read = 0
  fc.assert(
    fc.property(randomRun, ({ definition }) => {
      const json: JsonObject = JSON.parse(JSON.stringify(definition))
      let machine: ReturnType<typeof fromAsl>
      try {
        machine = fromAsl(json)
      } catch (error) {
        expect(error).toMatchObject({ code: 'NOT_A_DEFINITION' })
        return
      }
      read += 1
      expect(JSON.parse(JSON.stringify(toAsl(machine).definition))).toEqual(json)
    }),
    { numRuns: 500, seed: 7 },
  )
  expect(read).toBeGreaterThan(300)
})

test('what a definition does not say can be told', () => {
  const grants = [{ actions: ['sns:Publish'], resources: ['*'] }]
  const machine = fromAsl({ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }, { name: 'Small', type: 'EXPRESS', grants })
  expect(machine).toMatchObject({ name: 'Small', type: 'EXPRESS', queryLanguage: 'JSONPath', options: { grants } })
})

test('targets that do not exist are told, in inner graphs too', () => {
  const inner = { StartAt: 'B', States: { B: { Type: 'Pass', Next: 'Gone' } } }
  const { problems } = toAsl(fromAsl({ StartAt: 'A', States: { A: { Type: 'Map', ItemProcessor: inner, End: true } } }))
  expect(problems).toEqual([expect.objectContaining({ code: 'MISSING_TRANSITION_TARGET', path: '/States/A/ItemProcessor/States/B/Next' })])
})

test.each([
  {},
  { StartAt: 'A' },
  { States: { A: { Type: 'Pass' } } },
  { StartAt: 'A', States: { A: null } },
  { StartAt: 'A', States: { A: {} } },
  { StartAt: 'A', States: [] },
])('%j is no definition', (value) => {
  expect(() => fromAsl(value)).toThrow(expect.objectContaining({ code: 'NOT_A_DEFINITION' }))
})

describe('no limit but memory', () => {
  test('100,000 states in a chain', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `S${index}`)
    const states = names.map((name, index) => [name, { Type: 'Pass', Next: names[index + 1] ?? 'S0' }])
    const definition: JsonObject = { StartAt: 'S0', States: Object.fromEntries(states) }
    expect(toAsl(fromAsl(definition)).definition).toEqual(definition)
  })

  test('10,000 branches', () => {
    const branches = Array.from({ length: 10_000 }, (_, index) => ({
      Comment: `${index}`,
      StartAt: `B${index}`,
      States: { [`B${index}`]: { Type: 'Pass', End: true } },
    }))
    const definition: JsonObject = { StartAt: 'P', States: { P: { Type: 'Parallel', Branches: branches, End: true } } }
    expect(toAsl(fromAsl(definition)).definition).toEqual(definition)
  })

  test('500 graphs in one another', () => {
    let definition: JsonObject = { StartAt: 'M', States: { M: { Type: 'Pass', End: true } } }
    for (let level = 1; level < 500; level += 1) {
      definition = { StartAt: `M${level}`, States: { [`M${level}`]: { Type: 'Map', ItemProcessor: definition, End: true } } }
    }
    expect(JSON.stringify(sorted(toAsl(fromAsl(definition)).definition))).toBe(JSON.stringify(sorted(definition)))
  })
})

/** The same with its keys in order. */
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, field]) => [key, sorted(field)]),
      )
