import { expect, test } from 'vitest'
import { failureOf, only, outputOf } from './run.ts'

const mapped = (mode: 'INLINE' | 'DISTRIBUTED', fields: object) => ({
  Type: 'Map',
  ItemProcessor: { ProcessorConfig: { Mode: mode }, StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
  End: true,
  ...fields,
})
const input = { servers: { web: { port: 80 }, db: { port: 5432 } } }
const pairs = [
  { Key: 'web', Value: { port: 80 } },
  { Key: 'db', Value: { port: 5432 } },
]

test('a distributed Map goes over the fields of an object, in either language', async () => {
  expect(await outputOf(only(mapped('DISTRIBUTED', { ItemsPath: '$.servers' })), { input })).toEqual(pairs)
  const byQuery = only(mapped('DISTRIBUTED', { Items: '{% $states.input.servers %}' }), 'JSONata')
  expect(await outputOf(byQuery, { input })).toEqual(pairs)
  expect(await outputOf(only(mapped('DISTRIBUTED', {}), 'JSONata'), { input: input.servers })).toEqual(pairs)
})

test('its ItemSelector knows the key and the value, its batches hold the pairs', async () => {
  const ItemSelector = { 'at.$': '$$.Map.Item.Index', 'name.$': '$$.Map.Item.Key', 'port.$': '$$.Map.Item.Value.port' }
  expect(await outputOf(only(mapped('DISTRIBUTED', { ItemsPath: '$.servers', ItemSelector })), { input })).toEqual([
    { at: 0, name: 'web', port: 80 },
    { at: 1, name: 'db', port: 5432 },
  ])
  const ItemBatcher = { MaxItemsPerBatch: 2 }
  expect(await outputOf(only(mapped('DISTRIBUTED', { ItemsPath: '$.servers', ItemBatcher })), { input })).toEqual([{ Items: pairs }])
})

test('an inline Map goes over arrays only', async () => {
  expect(await failureOf(only(mapped('INLINE', { ItemsPath: '$.servers' })), { input })).toMatchObject({
    error: 'States.Runtime',
    cause: expect.stringContaining('Reference path "$.servers" must point to array.'),
  })
  expect(await failureOf(only(mapped('INLINE', {}), 'JSONata'), { input: { a: 1 } })).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining('Map state input must be an array but was: {"a":1}'),
  })
})

test.each(['text', 7, true, null])('%j is nothing to go over', async (items) => {
  for (const mode of ['INLINE', 'DISTRIBUTED'] as const) {
    const { error, cause } = await failureOf(only(mapped(mode, { Items: '{% $states.input.items %}' }), 'JSONata'), { input: { items } })
    expect(error).toBe('States.QueryEvaluationError')
    expect(cause).toContain(`returned an unexpected result type. Expected 'array', but was '${items === null ? 'null' : typeof items}'`)
  }
})
