import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { isJsonObject, type JsonObject } from '../../src/core/index.ts'
import { and, errors, exists, goTo, gt, isNull, lambda, not, or, type StateMachine, sqs, stateMachine, toAsl } from '../../src/index.ts'

/** The states of a machine, as they are sent. */
const statesOf = (machine: StateMachine): JsonObject => {
  const { definition, problems } = toAsl(machine)
  expect(problems).toEqual([])
  const sent: JsonObject = JSON.parse(JSON.stringify(definition))
  return isJsonObject(sent.States) ? sent.States : {}
}

const work = () => lambda.invoke({ function: 'work' })

interface Data {
  readonly list: readonly number[]
  readonly n: number
  readonly nothing: null
}

describe('the faults of the predecessor’s step functions', () => {
  test('predecessor: task retriers are lost when serialised', () => {
    const machine = stateMachine('Machine')
      .task('Work', work)
      .retry({ errors: errors.lambda.serviceException, maxAttempts: 3 })
      .retry({ errors: errors.all, backoffRate: 1.5 })
      .end()
    expect(statesOf(machine)).toMatchObject({
      Work: {
        Retry: [
          { ErrorEquals: ['Lambda.ServiceException'], MaxAttempts: 3 },
          { ErrorEquals: ['States.ALL'], BackoffRate: 1.5 },
        ],
      },
    })
  })

  test('predecessor: intervals in nanoseconds', () => {
    const machine = stateMachine('Machine', { timeout: '15 minutes' })
      .task('Work', work, { timeout: '2 minutes', heartbeat: '90 seconds' })
      .retry({ errors: errors.all, interval: '2 seconds', maxDelay: '1 hour' })
      .wait('Wait', '1 day')
      .end()
    expect(toAsl(machine).definition.TimeoutSeconds).toBe(900)
    expect(statesOf(machine)).toMatchObject({
      Work: { TimeoutSeconds: 120, HeartbeatSeconds: 90, Retry: [{ IntervalSeconds: 2, MaxDelaySeconds: 3600 }] },
      Wait: { Seconds: 86_400 },
    })
  })

  test('predecessor: Map and Parallel catchers embed the whole target', () => {
    const machine = stateMachine<Data>('Machine')
      .map(
        'Each',
        ({ input }) => input.list,
        (flow) => flow.pass('Item'),
      )
      .catch(errors.all, goTo('Clean up'))
      .parallel('Both', [(flow) => flow.pass('One'), (flow) => flow.pass('Two')])
      .catch(errors.all, goTo('Clean up'))
      .succeed('Done')
      .pass('Clean up')
      .end()
    const caught = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Clean up' }] }
    expect(statesOf(machine)).toMatchObject({ Each: caught, Both: caught, 'Clean up': { Type: 'Pass', End: true } })
  })

  test('predecessor: catch targets are not walked', () => {
    const machine = stateMachine('Machine')
      .task('Work', work)
      .catch(errors.all, (flow) => flow.pass('Log').task('Tell', work).fail('Give up'))
      .end()
    expect(Object.keys(statesOf(machine))).toEqual(['Work', 'Log', 'Tell', 'Give up'])
    const lost: JsonObject = {
      StartAt: 'Work',
      States: {
        Work: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Parameters: { TopicArn: 't', Message: 'm' },
          Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Gone' }],
          End: true,
        },
      },
    }
    expect(checkDefinition(lost).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'MISSING_TRANSITION_TARGET /States/Work/Catch[0]/Next',
    ])
  })

  test('predecessor: Is* operators take strings; nested And, Or and Not crash', () => {
    const machine = stateMachine<Data, 'STANDARD', 'JSONPath'>('Machine', { queryLanguage: 'JSONPath' })
      .choice('Which?', (choose) =>
        choose
          .when(
            ({ input }) => and(exists(input.n), or(not(isNull(input.nothing)), and(gt(input.n, 1), not(gt(input.n, 5))))),
            (flow) => flow.succeed('Yes'),
          )
          .otherwise((flow) => flow.succeed('No')),
      )
      .end()
    expect(statesOf(machine)).toMatchObject({
      'Which?': {
        Choices: [
          {
            And: [
              { Variable: '$.n', IsPresent: true },
              {
                Or: [
                  {
                    Not: {
                      And: [
                        { Variable: '$.nothing', IsPresent: true },
                        { Variable: '$.nothing', IsNull: true },
                      ],
                    },
                  },
                  { And: [{ Variable: '$.n', NumericGreaterThan: 1 }, { Not: { Variable: '$.n', NumericGreaterThan: 5 } }] },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  test('predecessor: Succeed may get a Next', () => {
    const machine = stateMachine<Data>('Machine')
      .choice('Which?', (choose) =>
        choose
          .when(
            ({ input }) => gt(input.n, 1),
            (flow) => flow.succeed('Early'),
          )
          .otherwise((flow) => flow),
      )
      .pass('Late')
      .end()
    expect(statesOf(machine)).toMatchObject({ Early: { Type: 'Succeed' } })
    expect(statesOf(machine)).not.toHaveProperty('Early.Next')
    expect(checkDefinition({ StartAt: 'A', States: { A: { Type: 'Succeed', Next: 'B' }, B: { Type: 'Succeed' } } })).toContainEqual(
      expect.objectContaining({ code: 'FIELD_UNSUPPORTED', path: '/States/A/Next' }),
    )
  })

  test('predecessor: Choice cannot be a catch target', () => {
    const machine = stateMachine('Machine')
      .task('Work', work)
      .catch(errors.all, (flow) =>
        flow.choice('Why?', (choose) =>
          choose
            .when(
              ({ input }) => exists(input.Error),
              (branch) => branch.fail('Named'),
            )
            .otherwise((branch) => branch.fail('Nameless')),
        ),
      )
      .end()
    expect(statesOf(machine)).toMatchObject({ Work: { Catch: [{ Next: 'Why?' }] }, 'Why?': { Type: 'Choice', Default: 'Nameless' } })
  })

  test('predecessor: QueueURL for QueueUrl', () => {
    const machine = stateMachine('Machine')
      .task('Send', () => sqs.sendMessage({ queue: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders', body: 'm' }))
      .end()
    expect(statesOf(machine)).toMatchObject({
      Send: { Arguments: { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' } },
    })
    expect(checkDefinition(toAsl(machine).definition)).toEqual([])
  })

  test('predecessor: no MaxConcurrency', () => {
    const machine = stateMachine<Data>('Machine')
      .map(
        'Each',
        ({ input }) => input.list,
        (flow) => flow.pass('Item'),
        { concurrency: 5 },
      )
      .end()
    expect(statesOf(machine)).toMatchObject({ Each: { MaxConcurrency: 5 } })
  })
})
