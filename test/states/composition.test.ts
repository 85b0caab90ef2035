import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { add, eq, literal, lt, merge, orElse, text } from '../../src/expressions/index.ts'
import { errors, fragment, readItems, stateMachine, toAsl, writeResults } from '../../src/states/index.ts'
import { fail, succeed } from '../engine/run.ts'
import { echo } from './actions.ts'
import { outputOfMachine, runMachine } from './run-machine.ts'

const Count = z.object({ count: z.number() })

describe('while', () => {
  const machine = stateMachine('Machine', { input: Count })
    .while(
      'More?',
      ({ input }) => lt(input.count, 2),
      (flow) => flow.pass('Count', { output: ({ input }) => ({ count: add(input.count, 1) }) }).pass('Counted'),
    )
    .pass('Done', { output: ({ input }) => input.count })
    .end()

  test('repeats as long as the condition is true', async () => {
    const { visited, result } = await runMachine(machine, { count: 0 })
    expect(visited).toEqual(['More?', 'Count', 'Counted', 'More?', 'Count', 'Counted', 'More?', 'Done'])
    expect(result).toMatchObject({ output: 2 })
  })

  test('may run never', async () => {
    expect((await runMachine(machine, { count: 9 })).visited).toEqual(['More?', 'Done'])
  })

  test('may be left from within', async () => {
    const left = stateMachine('Machine', { input: Count })
      .while(
        'More?',
        () => literal(true),
        (flow) =>
          flow.pass('Count', { output: ({ input }) => ({ count: add(input.count, 1) }) }).choice('Enough?', (choose) =>
            choose
              .when(
                ({ input }) => eq(input.count, 2),
                (enough) => enough.goTo('Done'),
              )
              .otherwise((more) => more),
          ),
      )
      .pass('Done')
      .end()
    expect((await runMachine(left, { count: 0 })).visited).toEqual(['More?', 'Count', 'Enough?', 'More?', 'Count', 'Enough?', 'Done'])
  })
})

test('poll asks again, after a wait, until the answer is right', async () => {
  const machine = stateMachine('Machine', { input: z.object({ job: z.string() }) })
    .pass('Begin', { output: ({ input }) => ({ job: input.job, status: 'NEW' }) })
    .poll(
      'Done?',
      (flow) =>
        flow.task('Describe', ({ input }) => echo<{ Status: string }>({ job: input.job }), {
          output: ({ input, result }) => merge(input, { status: result.Status }),
        }),
      { every: '30 seconds', until: ({ input }) => eq(input.status, 'DONE') },
    )
    .pass('Report', { output: ({ input }) => text`${input.job} is ${input.status}` })
    .end()
  const answers = ['RUNNING', 'RUNNING', 'DONE']
  const { visited, took, result } = await runMachine(machine, { job: 'j-1' }, () => succeed({ Status: answers.shift() ?? 'NONE' }))
  expect(visited).toEqual([
    'Begin',
    'Describe',
    'Done?',
    'Done? (wait)',
    'Describe',
    'Done?',
    'Done? (wait)',
    'Describe',
    'Done?',
    'Report',
  ])
  expect(took).toBe(60_000)
  expect(result).toMatchObject({ output: 'j-1 is DONE' })
})

describe('group', () => {
  const machine = stateMachine('Machine', { input: Count })
    .group('Both', (flow) =>
      flow
        .task('First', ({ input }) => echo<{ a: number }, 'First.Broken'>({ a: input.count }))
        .task('Second', ({ input }) => echo<{ b: number }, 'Second.Broken'>({ b: add(input.a, 1) })),
    )
    .retry({ errors: 'Second.Broken', interval: '1 second', maxAttempts: 1 })
    .catch(errors.all, (flow) => flow.pass('Failed', { output: () => ({ b: -1 }) }))
    .pass('Done', { output: ({ input }) => input.b })
    .end()

  test('gives what its branch gave', async () => {
    expect(await outputOfMachine(machine, { count: 1 })).toBe(2)
  })

  test('is retried and caught as one', async () => {
    const { visited, result } = await runMachine(machine, { count: 1 }, ({ state }) =>
      state === 'Second' ? fail('Second.Broken') : succeed({ a: 1 }),
    )
    expect(visited).toEqual(['Both', 'First', 'Second', 'First', 'Second', 'Failed', 'Done'])
    expect(result).toMatchObject({ output: -1 })
  })
})

describe('use', () => {
  const charge = fragment({ input: Count })
    .task('Charge', ({ input }) => echo<{ count: number }, 'Card.Declined'>({ count: input.count }))
    .catch('Card.Declined', (flow) => flow.pass('Declined', { output: () => ({ count: 0 }) }))
    .choice('Enough?', (choose) =>
      choose
        .when(
          ({ input }) => lt(input.count, 3),
          (flow) => flow.goTo('Charge again'),
        )
        .otherwise((flow) => flow),
    )
    .aside((flow) =>
      flow
        .map(
          'Charge again',
          ({ input }) => literal([input]),
          (each) => each.pass('Add', { output: ({ input }) => add(input.count, 1) }),
        )
        .pass('Take', { output: ({ input }) => ({ count: orElse(input[0], 0) }), assign: () => ({ charged: true }) })
        .end(),
    )
    .pass('Charged')

  test('the same states in several machines, and twice in one', async () => {
    const once = stateMachine('Once', { input: Count }).use(charge).end()
    const twice = stateMachine('Twice', { input: Count }).use(charge, { prefix: 'First: ' }).use(charge, { prefix: 'Second: ' }).end()
    expect((await runMachine(once, { count: 5 })).visited).toEqual(['Charge', 'Enough?', 'Charged'])
    expect((await runMachine(twice, { count: 5 })).visited).toEqual([
      'First: Charge',
      'First: Enough?',
      'First: Charged',
      'Second: Charge',
      'Second: Enough?',
      'Second: Charged',
    ])
    expect((await runMachine(twice, { count: 1 }, () => fail('Card.Declined'))).visited).toEqual([
      'First: Charge',
      'First: Declined',
      'First: Enough?',
      'First: Charge again',
      'First: Add',
      'First: Take',
    ])
  })
})

describe('a Map over an array that is written there', () => {
  const begin = (queryLanguage: 'JSONata' | 'JSONPath') => stateMachine('Written', { input: z.object({ id: z.string() }), queryLanguage })

  test('works on each item; an item may be computed', async () => {
    const machine = begin('JSONata')
      .map(
        'Each',
        ({ input }) => [{ name: 'a' }, { name: input.id }],
        (each) => each.pass('Read', { output: ({ input }) => text`${input.name}!` }),
      )
      .end()
    expect(toAsl(machine).definition.States['Each']).toMatchObject({ Items: [{ name: 'a' }, { name: '{% $states.input.id %}' }] })
    expect(await outputOfMachine(machine, { id: 'b' })).toEqual(['a!', 'b!'])
  })

  test('of one, and of none', async () => {
    const one = begin('JSONata')
      .map(
        'Each',
        () => [1],
        (each) => each.pass('Read', { output: ({ input }) => add(input, 1) }),
      )
      .end()
    const none = begin('JSONata')
      .map(
        'Each',
        () => [],
        (each) => each.pass('Read'),
      )
      .end()
    expect(await outputOfMachine(one, { id: 'b' })).toEqual([2])
    expect(await outputOfMachine(none, { id: 'b' })).toEqual([])
  })

  test('JSONPath has no words for it', () => {
    const machine = begin('JSONPath')
      .map(
        'Each',
        () => [1, 2],
        (each) => each.pass('Read'),
      )
      .end()
    expect(toAsl(machine).problems).toEqual([
      expect.objectContaining({ code: 'JSONPATH_CANNOT_SAY', path: '/States/Each/ItemsPath', hint: expect.stringContaining('JSONata') }),
    ])
  })
})

describe('a distributed Map', () => {
  test('over items', async () => {
    const machine = stateMachine('Machine', { input: z.object({ list: z.array(z.number()) }) })
      .distributedMap(
        'Each',
        {
          items: ({ input }) => input.list,
          select: ({ item, index }) => ({ item, index }),
          batch: () => ({ maxItems: 2, input: { factor: 10 } }),
        },
        (flow) => flow.pass('Sum', { output: ({ input }) => ({ all: input.Items, factor: input.BatchInput.factor }) }),
        { concurrency: 5, toleratedFailures: 1, label: 'Numbers' },
      )
      .end()
    expect(toAsl(machine).problems).toEqual([])
  })

  test('what it reads, batches and writes', () => {
    const machine = stateMachine('Machine', { input: z.object({ bucket: z.string(), limit: z.number() }) })
      .distributedMap(
        'Each',
        {
          items: ({ input }) => readItems.csv({ bucket: input.bucket, key: 'orders.csv', columns: ['id', 'total'], maxItems: input.limit }),
          select: ({ item }) => ({ id: item.id }),
          batch: ({ input }) => ({ maxItems: 100, maxBytes: 1000, input: { bucket: input.bucket } }),
        },
        (flow) => flow.pass('Work', { output: ({ input }) => ({ items: input.Items, bucket: input.BatchInput.bucket }) }),
        {
          executionType: 'EXPRESS',
          label: 'Orders',
          concurrency: 10,
          toleratedFailurePercentage: ({ input }) => input.limit,
          write: ({ input }) => writeResults({ bucket: input.bucket, prefix: 'results/', outputType: 'JSONL', transformation: 'COMPACT' }),
          output: ({ result }) => result.ResultWriterDetails.Key,
        },
      )
      .end()
    const { definition, problems } = toAsl(machine)
    expect(problems).toEqual([])
    expect(definition.States['Each']).toEqual({
      Type: 'Map',
      ItemReader: {
        Resource: 'arn:aws:states:::s3:getObject',
        Arguments: { Bucket: '{% $states.input.bucket %}', Key: 'orders.csv' },
        ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'GIVEN', CSVHeaders: ['id', 'total'], MaxItems: '{% $states.input.limit %}' },
      },
      ItemBatcher: { MaxItemsPerBatch: 100, MaxInputBytesPerBatch: 1000, BatchInput: { bucket: '{% $states.input.bucket %}' } },
      ResultWriter: {
        Resource: 'arn:aws:states:::s3:putObject',
        Arguments: { Bucket: '{% $states.input.bucket %}', Prefix: 'results/' },
        WriterConfig: { OutputType: 'JSONL', Transformation: 'COMPACT' },
      },
      Label: 'Orders',
      ItemSelector: { id: '{% $states.context.Map.Item.Value.id %}' },
      MaxConcurrency: 10,
      ToleratedFailurePercentage: '{% $states.input.limit %}',
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
        StartAt: 'Work',
        States: {
          Work: {
            Type: 'Pass',
            Output: { items: '{% $states.input.Items %}', bucket: '{% $states.input.BatchInput.bucket %}' },
            End: true,
          },
        },
      },
      Output: '{% $states.result.ResultWriterDetails.Key %}',
      End: true,
    })
  })

  test('in JSONPath, what is computed stands in fields with a path', () => {
    const machine = stateMachine('Machine', { input: z.object({ bucket: z.string(), limit: z.number() }), queryLanguage: 'JSONPath' })
      .distributedMap(
        'Each',
        ({ input }) => readItems.objects({ bucket: input.bucket, maxItems: input.limit }),
        (flow) => flow.pass('Work'),
        {
          concurrency: ({ input }) => input.limit,
        },
      )
      .end()
    const { definition, problems } = toAsl(machine)
    expect(problems).toEqual([])
    expect(definition.States['Each']).toMatchObject({
      ItemReader: {
        Resource: 'arn:aws:states:::s3:listObjectsV2',
        Parameters: { 'Bucket.$': '$.bucket' },
        ReaderConfig: { MaxItemsPath: '$.limit' },
      },
      MaxConcurrencyPath: '$.limit',
    })
  })
})

test('a rule of a Choice shapes what its branch gets; arguments, what the branches of a Parallel get', async () => {
  const machine = stateMachine('Machine', { input: Count })
    .choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => lt(input.count, 2),
          { output: ({ input }) => ({ few: input.count }), assign: () => ({ kind: 'few' }) },
          (flow) => flow.pass('Few', { output: ({ input, variables }) => text`${input.few} ${variables.kind}` }),
        )
        .otherwise((flow) => flow.pass('Many', { output: () => 'many' })),
    )
    .parallel('Both', ({ input }) => ({ word: input }), [
      (flow) => flow.pass('A', { output: ({ input }) => input.word }),
      (flow) => flow.pass('B'),
    ])
    .end()
  expect(await outputOfMachine(machine, { count: 1 })).toEqual(['1 few', { word: '1 few' }])
  expect(await outputOfMachine(machine, { count: 3 })).toEqual(['many', { word: 'many' }])
})

test('where no rule is true, the branch gets what `otherwise` says', async () => {
  const machine = stateMachine('Machine', { input: Count })
    .choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => lt(input.count, 2),
          { comment: 'Not many', assign: () => ({ kind: 'few' }) },
          (flow) => flow,
        )
        .otherwise({ output: ({ input }) => ({ count: add(input.count, 100) }), assign: () => ({ kind: 'many' }) }, (flow) => flow),
    )
    .pass('Say', { output: ({ input, variables }) => text`${input.count} ${variables.kind}` })
    .end()
  expect(await outputOfMachine(machine, { count: 1 })).toBe('1 few')
  expect(await outputOfMachine(machine, { count: 3 })).toBe('103 many')
  expect(toAsl(machine).definition.States['Which?']).toMatchObject({ Choices: [{ Comment: 'Not many' }] })
})

test('in JSONPath the branch of `otherwise` gets what the others get, and variables of its own', async () => {
  const begin = () => stateMachine('Machine', { input: Count, queryLanguage: 'JSONPath' })
  const machine = begin()
    .choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => lt(input.count, 2),
          { assign: () => ({ kind: 'few' }) },
          (flow) => flow,
        )
        .otherwise({ assign: () => ({ kind: 'many' }) }, (flow) => flow),
    )
    .pass('Say', { output: ({ variables }) => ({ kind: variables.kind }) })
    .end()
  expect(await outputOfMachine(machine, { count: 1 })).toEqual({ kind: 'few' })
  expect(await outputOfMachine(machine, { count: 3 })).toEqual({ kind: 'many' })
  const shaped = begin()
    .choice('Which?', (choose) =>
      choose
        .when(
          ({ input }) => lt(input.count, 2),
          (flow) => flow.pass('Few'),
        )
        .otherwise({ output: ({ input }) => input.count }, (flow) => flow.pass('Many')),
    )
    .end()
  expect(toAsl(shaped).problems).toEqual([expect.objectContaining({ code: 'JSONPATH_CANNOT_SAY', path: '/States/Which?/Output' })])
})

describe('what a condition tells about the input', () => {
  const Parcel = z.object({ id: z.string(), note: z.string().optional(), to: z.object({ door: z.number().optional() }) })

  test.each(['JSONata', 'JSONPath'] as const)('a field that is there is certain in the branch: %s', async (queryLanguage) => {
    const machine = stateMachine('Machine', { input: Parcel, queryLanguage })
      .choice('Note?', (choose) =>
        choose
          .whenPresent(
            ({ input }) => ({ note: input.note }),
            (flow) => flow.pass('Noted', { output: ({ input }) => ({ text: input.note, id: input.id }) }),
          )
          .otherwise((flow) => flow.pass('Bare', { output: ({ input }) => ({ text: 'none', id: input.id }) })),
      )
      .end()
    expect(await outputOfMachine(machine, { id: 'p', note: 'fragile', to: {} })).toEqual({ text: 'fragile', id: 'p' })
    expect(await outputOfMachine(machine, { id: 'p', to: {} })).toEqual({ text: 'none', id: 'p' })
  })

  test('a field from further in is put under its name', async () => {
    const machine = stateMachine('Machine', { input: Parcel })
      .choice('Door?', (choose) =>
        choose
          .whenPresent(
            ({ input }) => ({ door: input.to.door }),
            (flow) => flow.pass('Known', { output: ({ input }) => add(input.door, 1) }),
          )
          .otherwise((flow) => flow.pass('Unknown', { output: () => 0 })),
      )
      .end()
    expect(await outputOfMachine(machine, { id: 'p', to: { door: 4 } })).toBe(5)
    expect(await outputOfMachine(machine, { id: 'p', to: {} })).toBe(0)
  })

  const Figure = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), radius: z.number() }),
    z.object({ kind: z.literal('square'), side: z.number() }),
  ])

  test.each(['JSONata', 'JSONPath'] as const)(
    'a value tells the kind of input, here and in the branches after: %s',
    async (queryLanguage) => {
      const machine = stateMachine('Machine', { input: Figure, queryLanguage })
        .choice('Kind?', (choose) =>
          choose
            .whenMatches({ kind: 'circle' }, (flow) =>
              flow.pass('Circle', { output: ({ input }) => ({ width: add(input.radius, input.radius) }) }),
            )
            .otherwise((flow) => flow.pass('Square', { output: ({ input }) => ({ width: input.side }) })),
        )
        .pass('Width', { output: ({ input }) => input.width })
        .end()
      expect(await outputOfMachine(machine, { kind: 'circle', radius: 2 })).toBe(4)
      expect(await outputOfMachine(machine, { kind: 'square', side: 3 })).toBe(3)
    },
  )
})
