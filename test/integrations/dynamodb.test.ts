import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { getAtt, ref } from '../../src/core/index.ts'
import { concat, reference } from '../../src/expressions/index.ts'
import { dynamodb } from '../../src/integrations/index.ts'
import { dynamodbTable } from '../../src/resources/index.ts'
import { evaluate } from './evaluate.ts'

const Report = z.object({
  documentKey: z.string(),
  words: z.number(),
  draft: z.boolean().optional(),
  frequentWords: z.array(z.object({ word: z.string(), count: z.number() })),
})
const reports = dynamodbTable('Reports', { partitionKey: 'documentKey', item: Report })
const Visit = z.object({ page: z.string(), at: z.number() })
const visits = dynamodbTable('Visits', { partitionKey: 'page', sortKey: { name: 'at', type: 'N' }, item: Visit })
const input = reference<{ document: { key: string }; words: number; report: z.infer<typeof Report> }>({ of: 'input' })

describe('the key of an item', () => {
  it('is made of attribute values of the types that the table tells', async () => {
    const action = dynamodb.getItem({ table: visits, key: { page: concat('/', input.document.key), at: input.words } })
    expect(await evaluate(action.arguments, { input: { document: { key: 'a' }, words: 12 } })).toEqual({
      TableName: ref('Visits'),
      Key: { page: { S: '/a' }, at: { N: '12' } },
    })
  })

  it('takes plain values and attribute values too', () => {
    expect(dynamodb.getItem({ table: visits, key: { page: '/', at: { N: '12' } } }).arguments).toMatchObject({
      Key: { page: { S: '/' }, at: { N: '12' } },
    })
  })
})

describe('an item', () => {
  const report = { documentKey: 'a.md', words: 2, frequentWords: [{ word: 'to', count: 2 }] }
  const stored = {
    documentKey: { S: 'a.md' },
    words: { N: '2' },
    frequentWords: { L: [{ M: { word: { S: 'to' }, count: { N: '2' } } }] },
  }

  it('becomes attribute values where it is written here', () => {
    expect(dynamodb.putItem({ table: reports, item: report }).arguments).toEqual({ TableName: ref('Reports'), Item: stored })
  })

  it('becomes attribute values where the machine computes it, whatever the types', async () => {
    const { documentKey, words, frequentWords } = input.report
    const action = dynamodb.putItem({ table: reports, item: { documentKey, words, frequentWords } })
    expect(await evaluate(action.arguments, { input: { report } })).toEqual({ TableName: ref('Reports'), Item: stored })
  })

  it('keeps attribute values that are given as such', () => {
    expect(dynamodb.putItem({ table: reports, item: { ...report, words: { N: '2' } } }).arguments).toMatchObject({ Item: stored })
  })

  it('comes back in plain values', async () => {
    const result = reference<{ Item?: { [name in keyof typeof stored]: never } }>({ of: 'result' })
    const plain = dynamodb.fromItem(reports, result.Item)
    expect(await evaluate(plain, { result: { Item: stored } })).toEqual(report)
    expect(await evaluate(plain.frequentWords[0].word, { result: { Item: stored } })).toBe('to')
  })

  it.each([
    ['nothing in it', {}, {}],
    ['an empty list', { a: { L: [] } }, { a: [] }],
    ['a list of one list', { a: { L: [{ L: [{ N: '1' }] }] } }, { a: [[1]] }],
    ['null, false and an empty map', { a: { NULL: true }, b: { BOOL: false }, c: { M: {} } }, { a: null, b: false, c: {} }],
    ['sets', { a: { SS: ['x'] }, b: { NS: ['1'] } }, { a: ['x'], b: [1] }],
  ])('comes back with %s', async (_, item, plain) => {
    const result = reference<{ Item?: never }>({ of: 'result' })
    expect(await evaluate(dynamodb.fromItem(reports, result.Item), { result: { Item: item } })).toEqual(plain)
  })

  it('is nothing where there is none, so that the state fails', async () => {
    const result = reference<{ Item?: never }>({ of: 'result' })
    expect(await evaluate(dynamodb.fromItem(reports, result.Item), { result: {} })).toBeUndefined()
  })
})

const grant = (action: string) => [{ actions: [action], resources: [getAtt('Reports', 'Arn')] }]

describe('permissions', () => {
  it('are one action on one table', () => {
    const key = { documentKey: 'a' }
    expect(dynamodb.getItem({ table: reports, key }).grants).toEqual(grant('dynamodb:GetItem'))
    expect(dynamodb.deleteItem({ table: reports, key }).grants).toEqual(grant('dynamodb:DeleteItem'))
    const update = dynamodb.updateItem({
      table: reports,
      key,
      updateExpression: 'SET words = :words',
      expressionAttributeValues: { ':words': 3, ':draft': true },
    })
    expect(update.grants).toEqual(grant('dynamodb:UpdateItem'))
    expect(update.arguments).toMatchObject({ ExpressionAttributeValues: { ':words': { N: '3' }, ':draft': { BOOL: true } } })
  })
})
