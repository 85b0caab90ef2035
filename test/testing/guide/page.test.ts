import { readFileSync } from 'node:fs'
import { coverage, fail, type MocksOf, simulate } from 'stepwright/testing'
import { expect, test } from 'vitest'
import 'stepwright/testing/matchers'
import { refund } from './refund.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Lines without their indentation, which a page may leave out. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const page = read('../../../docs/testing.md')
const code = ['./refund.ts', './refund.test.ts', './vitest.config.ts'].map((file) => lines(read(file)))

test('every piece of code on the page about testing is run by the tests beside this one', () => {
  const pieces = [...page.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, piece = '']) => lines(piece))
  expect(pieces.length).toBeGreaterThan(10)
  expect(pieces.filter((piece) => !code.some((file) => file.includes(piece)))).toEqual([])
})

test('every heading stands in the list at its top', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)
  const linked = [...page.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm)].map(([, heading = '', anchor]) => {
    expect(anchor).toBe(heading.toLowerCase().replaceAll(' ', '-'))
    return heading
  })
  expect(linked).toEqual(headings)
})

test('what the page shows of messages and tables is what comes out', async () => {
  const paid = { ExecutedVersion: '$LATEST', StatusCode: 200, Payload: 'paid' }
  const tasks = {
    'Ask a Manager': { approvedBy: 'Ada' },
    'Pay Back': paid,
    'Tell Customer': { MessageId: 'm-1' },
    'Tell Accounting': { MessageId: 'm-2' },
  } satisfies MocksOf<typeof refund>
  const input = { orderId: 'o-1', amount: 20 }
  const covered = coverage(refund)
  await simulate(refund, { input, tasks })
  await simulate(refund, { input, tasks: { ...tasks, 'Pay Back': fail('Lambda.TooManyRequestsException').twice().then(paid) } })
  const table = covered.table()
  const failed = await simulate(refund, { input, tasks: { ...tasks, 'Pay Back': fail('Lambda.ServiceException', 'The bank is closed') } })
  let message = ''
  try {
    expect(failed).toHaveSucceeded()
  } catch (error) {
    message = error instanceof Error ? error.message : ''
  }
  const shown = [...page.matchAll(/^```text\n([^]*?)\n```$/gm)].map(([, text]) => text)
  expect(shown).toEqual([message, table])
})
