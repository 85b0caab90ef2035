import { z } from 'zod'
import { asl, concat, eq, errors, lambda, stateMachine } from '../../../src/index.ts'

/** A JSONPath machine with a state of each type in JSONata, and what only a written state can say. */
export const mixedLanguages = stateMachine('Both languages', {
  input: z.object({ id: z.string(), list: z.array(z.number()) }),
  queryLanguage: 'JSONPath',
})
  .pass('Compute', { queryLanguage: 'JSONata', output: ({ input }) => ({ id: concat(input.id, '!'), list: input.list }) })
  .task('Call', ({ input }) => lambda.invoke({ function: 'call', payload: { id: input.id } }), {
    queryLanguage: 'JSONata',
    output: ({ input }) => input,
  })
  .catch(errors.all, (flow) =>
    flow.fail('Failed', ({ input }) => ({ error: 'Call.Failed', cause: input.Cause }), { queryLanguage: 'JSONata' }),
  )
  .wait('Pause', '1 second', { queryLanguage: 'JSONata' })
  .choice(
    'Skip?',
    (choose) =>
      choose
        .when(
          ({ input }) => eq(input.id, 'skip'),
          (flow) => flow.succeed('Skipped', { queryLanguage: 'JSONata' }),
        )
        .otherwise((flow) => flow),
    { queryLanguage: 'JSONata' },
  )
  .parallel('Both', [(flow) => flow.pass('One'), (flow) => flow.pass('Two')], {
    queryLanguage: 'JSONata',
    output: ({ result }) => result[0],
  })
  .map(
    'Each',
    ({ input }) => input.list,
    (each) => each.pass('Same'),
    { queryLanguage: 'JSONata', output: ({ result }) => ({ all: result }) },
  )
  .pass('In JSONPath', { fields: asl({ QueryLanguage: 'JSONPath' }) })
  .state('Part of it', {
    Type: 'Choice',
    InputPath: '$.all',
    OutputPath: '$[0]',
    Choices: [{ Variable: '$[0]', IsNumeric: true, Next: 'Old form' }],
    Default: 'Said of a graph',
  })
  .state(
    'Old form',
    {
      Type: 'Map',
      Comment: 'As it was written before 2022',
      ItemsPath: '$',
      Iterator: { Comment: 'Of each item' },
      Next: 'Said of a graph',
    },
    { Iterator: (flow) => flow.pass('Item').end() },
  )
  .state(
    'Said of a graph',
    { Type: 'Parallel', Branches: [{ Comment: 'Of a branch' }], Next: 'Said of a processor' },
    { Branches: [(flow) => flow.pass('In the branch').end()] },
  )
  .state(
    'Said of a processor',
    {
      Type: 'Map',
      QueryLanguage: 'JSONata',
      Items: [1, 2],
      ItemProcessor: { Comment: 'Of a processor', ProcessorConfig: { Mode: 'INLINE' } },
      End: true,
    },
    { ItemProcessor: (flow) => flow.pass('In the processor').end() },
  )
  .end()
