import { toAsl } from 'stepwright'
import { fail, simulate, succeed, timeOut } from 'stepwright/testing'
import 'stepwright/testing/matchers'
import { describe, expect, test } from 'vitest'
import { foreign, paths, readRows, wayOut } from './languages.ts'
import { approve, charge, count, pack, price, remember, sort, twice } from './orders.ts'

const order = {
  orderId: 'o-1',
  lines: [
    { sku: 'bolt', price: 2, pieces: 10 },
    { sku: 'nut', price: 1, pieces: 5 },
  ],
}

const invoked = <T>(Payload: T) => ({ ExecutedVersion: '$LATEST', StatusCode: 200, Payload })

describe('the machines of docs/state-machines.md', () => {
  test('add up and publish', async () => {
    const run = await simulate(price, { input: order, tasks: { Publish: { MessageId: 'm-1' } } })
    expect(run).toHaveCalledTask('Publish', {
      TopicArn: 'arn:aws:sns:us-east-1:123456789012:orders',
      Message: 'Order o-1 costs 25',
    })
  })

  test('remember in variables', async () => {
    const run = await simulate(remember, { input: order, tasks: { Quote: invoked({ amount: 7, currency: 'EUR' }) } })
    expect(run).toHaveSucceeded({ orderId: 'o-1', currency: 'EUR', amount: 7 })
  })

  test.each([
    [{ ...order, note: 'fragile' }, { label: 'o-1: fragile' }],
    [order, { label: 'o-1' }],
  ])('choose', async (input, output) => {
    expect(await simulate(sort, { input, tasks: {} })).toHaveSucceeded(output)
  })

  test('choose to fail', async () => {
    const lines = Array.from({ length: 101 }, () => ({ sku: 'bolt', price: 1, pieces: 1 }))
    expect(await simulate(sort, { input: { ...order, lines }, tasks: {} })).toHaveFailedWith('Order.TooLong')
  })

  test('retry and catch', async () => {
    const answer = fail('Lambda.TooManyRequestsException').twice().then(invoked({}))
    expect(await simulate(charge, { input: order, tasks: { Charge: answer } })).toHaveVisited(['Charge', 'Charge', 'Charge', 'Charged'])
    expect(await simulate(charge, { input: order, tasks: { Charge: timeOut() } })).toHaveFailedWith('Order.Stuck', /o-1 hangs/)
    expect(await simulate(charge, { input: order, tasks: { Charge: fail('Lambda.Unknown') } })).toHaveSucceeded(
      'o-1 was refused: Lambda.Unknown',
    )
  })

  test('loop', async () => {
    expect(await simulate(count, { input: { from: 1, to: 4 }, tasks: {} })).toHaveSucceeded({ from: 4, to: 4 })
  })

  test('do several things at once', async () => {
    expect(await simulate(pack, { input: order, tasks: {} })).toHaveSucceeded({ list: ['1. bolt', '2. nut'], to: 'o-1' })
  })

  test('use a fragment twice', async () => {
    const tasks = {
      'First: Scale': fail('Lambda.Unknown')
        .once()
        .then(invoked({ grams: 10 })),
      'Second: Scale': invoked({ grams: 11 }),
    }
    expect(await simulate(twice, { input: { sku: 'bolt', price: 2, pieces: 10 }, tasks })).toHaveSucceeded({ before: 10, after: 11 })
  })

  test('wait for a token', async () => {
    expect(await simulate(approve, { input: { orderId: 'o-1' }, tasks: { Ask: succeed({}) } })).toHaveSucceeded({ by: 'nobody' })
  })

  test('read in bulk', () => {
    expect(toAsl(readRows).problems).toEqual([])
    expect(readRows).toBeValidAsl()
  })

  test('speak JSONPath', async () => {
    expect(await simulate(paths, { input: { name: 'Ada', tags: ['a', 'b'] }, tasks: {} })).toHaveSucceeded({
      greeting: 'Hello Ada',
      first: 'a',
    })
    expect(await simulate(wayOut, { input: { seconds: 5 }, tasks: {} })).toHaveSucceeded({ seconds: 5, kept: { kept: true } })
    expect(await simulate(foreign, { tasks: {} })).toHaveSucceeded('from elsewhere')
  })
})
