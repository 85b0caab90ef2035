import { expect, test } from 'vitest'
import { z } from 'zod'
import { service } from '../../src/service/index.ts'

const { parts } = service('orders')
  .option('document', { description: 'The document', placeholder: 'FILE', schema: z.string().min(3) })
  .option('count', { description: 'How many', placeholder: 'N', schema: z.coerce.number().int(), default: 3 })
  .option('loud', { description: 'Shout', schema: z.boolean(), default: false })
  .option('mode', { description: 'How', placeholder: 'MODE', schema: z.enum(['fast', 'safe']).default('safe') })
  .option('file', {
    description: 'Which file',
    placeholder: 'FILE',
    schema: z.string().refine(async (file) => file !== 'missing', { error: 'it does not exist' }),
  })

test('values are checked and converted by their schemas', async () => {
  expect(await parts.parseOptions({ document: 'README.md', count: '7', loud: true, mode: 'fast', file: 'there' })).toEqual({
    value: { document: 'README.md', count: 7, loud: true, mode: 'fast', file: 'there' },
    problems: [],
  })
})

test('what is absent is undefined, the default, or what the schema says', async () => {
  expect(await parts.parseOptions({})).toEqual({
    value: { document: undefined, count: 3, loud: false, mode: 'safe', file: undefined },
    problems: [],
  })
})

test('every wrong value is a problem that names the option and says what it is', async () => {
  const { problems } = await parts.parseOptions({ document: 'ab', count: '1.5', mode: 'slow', file: 'missing' })
  expect(problems.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual(
    ['--document', '--count', '--mode', '--file'].map((path) => ({ code: 'OPTION_VALUE_INVALID', severity: 'error', path })),
  )
  expect(problems[3]).toMatchObject({ message: "--file 'missing': it does not exist", hint: '--file FILE: Which file' })
})

test('any Standard Schema will do', async () => {
  const even = {
    '~standard': {
      version: 1 as const,
      vendor: 'test',
      validate: (value: unknown) => (Number(value) % 2 === 0 ? { value: Number(value) } : { issues: [{ message: 'it is odd' }] }),
    },
  }
  const own = service('orders').option('even', { description: 'An even number', placeholder: 'N', schema: even }).parts
  expect(await own.parseOptions({ even: '4' })).toEqual({ value: { even: 4 }, problems: [] })
  expect(await own.parseOptions({ even: '5' })).toMatchObject({ problems: [{ message: "--even '5': it is odd" }] })
})
