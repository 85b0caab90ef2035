import { asl, sns, stateMachine } from '../../../src/index.ts'

const publish = () => sns.publish({ topic: 'arn:aws:sns:eu-west-1:123456789012:orders', message: 'done' })

/** States that end their graph and name their language, in JSONPath. */
export const endsInJsonPath = stateMachine('Ends in JSONPath', { queryLanguage: 'JSONPath' })
  .parallel(
    'At the end',
    [
      (flow) => flow.task('Task', publish, { fields: asl({ QueryLanguage: 'JSONPath' }) }),
      (flow) => flow.wait('Wait', '1 second', { fields: asl({ QueryLanguage: 'JSONPath' }) }),
      (flow) => flow.succeed('Succeed', { fields: asl({ QueryLanguage: 'JSONPath' }) }),
      (flow) => flow.parallel('Parallel', [(inner) => inner.pass('One')], { fields: asl({ QueryLanguage: 'JSONPath' }) }),
      (flow) =>
        flow
          .state('Choice', {
            Type: 'Choice',
            QueryLanguage: 'JSONPath',
            Choices: [{ Variable: '$.list', IsPresent: true, Next: 'Map' }],
            Default: 'Fail',
          })
          .state('Fail', { Type: 'Fail', QueryLanguage: 'JSONPath', Error: 'List.Missing' })
          .state(
            'Map',
            {
              Type: 'Map',
              QueryLanguage: 'JSONPath',
              ItemsPath: '$.list',
              ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' } },
              End: true,
            },
            { ItemProcessor: (inner) => inner.pass('Item').end() },
          ),
    ],
    { fields: asl({ QueryLanguage: 'JSONPath' }) },
  )
  .end()

/** The same in JSONata, and what is said of branches and processors. */
export const endsInJsonata = stateMachine('Ends in JSONata')
  .parallel('Three', [
    (flow) => flow.task('Task', publish),
    (flow) => flow.wait('Wait', '1 second'),
    (flow) => flow.parallel('Parallel', [(inner) => inner.pass('One')]),
  ])
  .state(
    'Commented',
    { Type: 'Parallel', Branches: [{ Comment: 'Of a branch' }, { Comment: 'Of another' }], End: true },
    {
      Branches: [
        (flow) =>
          flow.state(
            'Processor',
            { Type: 'Map', Items: [1], ItemProcessor: { Comment: 'Of a processor', ProcessorConfig: { Mode: 'INLINE' } }, End: true },
            { ItemProcessor: (inner) => inner.pass('Each').end() },
          ),
        (flow) =>
          flow.state('Old form', { Type: 'Map', Items: [1], Iterator: {}, End: true }, { Iterator: (inner) => inner.pass('Item').end() }),
      ],
    },
  )
  .end()
