import { expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import { failureOf, only, outputOf } from './run.ts'

const input = {
  order: { id: 7, note: null, name: 'first', lines: [{ sku: 'a', count: 1 }, { sku: 'b', count: 2 }, { sku: 'c' }], tags: {} },
  numbers: [1, 2, 3, 4],
  'two words': true,
}
const selecting = (path: string) => only({ Type: 'Pass', InputPath: path, End: true })

test.each<[string, Json]>([
  ['$.order.lines[-1].sku', 'c'],
  ['$.order.lines[1:].sku', ['b', 'c']],
  ['$.order.lines[:-1].sku', ['a', 'b']],
  ['$.order.lines[7:]', []],
  ['$.order.lines[0,2].sku', ['a', 'c']],
  ['$.order.lines[*].count', [1, 2]],
  ['$..count', [1, 2]],
  ['$.order.none[*].sku', []],
  ['$.order.lines[?(@.count > 1)].sku', ['b']],
  ["$.order.lines[?(@.sku == 'a' || @.count == 2)].sku", ['a', 'b']],
  ['$.order.lines[?(!(@.count))].sku', ['c']],
  ['$.order.lines.length()', 3],
  ['$.order.tags.length()', 0],
  ['$.numbers.sum()', 10],
  ['$.numbers.avg()', 2.5],
  ['$.numbers.max()', 4],
  ["$['two words']", true],
  ["$.order['id','name','none']", { id: 7, name: 'first' }],
  ["$.order['none','nothing']", {}],
  ["$.order.lines[*]['sku','count']", input.order.lines],
])('%s selects', async (path, expected) => {
  expect(await outputOf(selecting(path), { input })).toEqual(expected)
})

test.each([
  ['$.none', "No results for path: $['none']"],
  ['$.none.deep', "Missing property in path $['none']"],
  ['$.none[0]', "Missing property in path $['none']"],
  ['$.order.lines[9]', "No results for path: $['order']['lines'][9]"],
  ['$.order.lines[9].sku', "No results for path: $['order']['lines'][9]['sku']"],
  ['$.order.name.first', "Property ['first'] not found in path $['order']['name']"],
  ['$.order.note.first', "Property ['first'] not found in path $['order']['note']"],
  ["$.order.id['a','b']", "Property ['a', 'b'] not found in path $['order']['id']"],
  ['$.order.note[0]', "The path $['order']['note'] is null"],
  ['$.order.id[0]', 'Filter: [0] can only be applied to arrays. Current context is: 7'],
  ['$.order.id.sum()', 'Aggregation function attempted to calculate value using empty array'],
  ["$.order['id','name'].deep", "Multi properties can only be used as path leafs: $['order']['id', 'name']"],
])('%s leads nowhere', async (path, why) => {
  const { error, cause } = await failureOf(selecting(path), { input })
  expect(error).toBe('States.Runtime')
  expect(cause).toBe(`An error occurred while executing the state 'Only' (entered at the event id #2). Invalid path '${path}' : ${why}`)
})

test.each([
  { InputPath: '$.name' },
  { InputPath: '$[0]' },
  { Parameters: { 'whole.$': '$' } },
  { Parameters: { deep: [{ 'name.$': '$.name' }] } },
])('a path finds nothing in null: %o', async (fields) => {
  const { error, cause } = await failureOf(only({ Type: 'Pass', ...fields, End: true }), { input: null })
  expect(error).toBe('States.Runtime')
  expect(cause).toContain('Unable to apply Path transformation to null or empty input.')
})

test('null passes where no path is applied to it', async () => {
  const fields = { InputPath: '$', Parameters: { 'name.$': '$$.State.Name', 'text.$': 'States.JsonToString($)' } }
  expect(await outputOf(only({ Type: 'Pass', ...fields, End: true }), { input: null })).toEqual({ name: 'Only', text: 'null' })
})
