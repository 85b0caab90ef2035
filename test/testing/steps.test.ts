import { describe, expect, test } from 'vitest'
import { after, type ForeignDefinition, fail, simulate, succeed, timeOut } from '../../src/testing/index.ts'

const call = { Type: 'Task', Resource: 'arn:aws:states:::sns:publish', Arguments: { TopicArn: 't', Message: 'm' }, End: true }
const graph = (name: string, state: object): ForeignDefinition => ({ StartAt: name, States: { [name]: state } })
const retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }]

const stepsOf = async (definition: ForeignDefinition, call: unknown = fail('Flaky').once().then(succeed(1))) => {
  const hasCall = JSON.stringify(definition).includes('"Call"')
  const { steps } = await simulate({ QueryLanguage: 'JSONata', ...definition }, hasCall ? { tasks: { Call: call as never } } : {})
  return steps.map(({ state, attempt, depth, ended, error }) => [state, attempt, depth, ended, error])
}

describe('nested states that are tried again', () => {
  test('the outer one of two Parallels', async () => {
    const inner = graph('Inner', { Type: 'Parallel', Branches: [graph('Call', call)], End: true })
    expect(await stepsOf(graph('Outer', { Type: 'Parallel', Branches: [inner], Retry: retry, End: true }))).toEqual([
      ['Outer', 1, 0, 'failed', 'Flaky'],
      ['Inner', 1, 1, 'failed', 'Flaky'],
      ['Call', 1, 2, 'failed', 'Flaky'],
      ['Outer', 2, 0, 'succeeded', undefined],
      ['Inner', 1, 1, 'succeeded', undefined],
      ['Call', 1, 2, 'succeeded', undefined],
    ])
  })

  test('the inner one of two Parallels', async () => {
    const inner = graph('Inner', { Type: 'Parallel', Branches: [graph('Call', call)], Retry: retry, End: true })
    expect(await stepsOf(graph('Outer', { Type: 'Parallel', Branches: [inner], End: true }))).toEqual([
      ['Outer', 1, 0, 'succeeded', undefined],
      ['Inner', 1, 1, 'failed', 'Flaky'],
      ['Call', 1, 2, 'failed', 'Flaky'],
      ['Inner', 2, 1, 'succeeded', undefined],
      ['Call', 1, 2, 'succeeded', undefined],
    ])
  })

  test('the outer one of two Maps, whose iterations begin again', async () => {
    const inner = graph('Inner', { Type: 'Map', Items: [1, 2], ItemProcessor: graph('Call', call), End: true })
    const steps = await stepsOf(
      graph('Outer', { Type: 'Map', Items: [1], ItemProcessor: inner, Retry: retry, End: true }),
      fail('Flaky').once().then(after('1 second', 1)),
    )
    expect(steps).toEqual([
      ['Outer', 1, 0, 'failed', 'Flaky'],
      ['Inner', 1, 1, 'failed', 'Flaky'],
      ['Call', 1, 2, 'failed', 'Flaky'],
      ['Call', 1, 2, 'unfinished', undefined],
      ['Outer', 2, 0, 'succeeded', undefined],
      ['Inner', 1, 1, 'succeeded', undefined],
      ['Call', 1, 2, 'succeeded', undefined],
      ['Call', 1, 2, 'succeeded', undefined],
    ])
  })
})

test('a Parallel fails with the error of a Fail state, of a Choice without a way, of an expression', async () => {
  const failing = (state: object) => {
    const inside = { StartAt: 'Inside', States: { Inside: state, End: { Type: 'Succeed' } } }
    const only = { StartAt: 'Inside', States: { Inside: state } }
    return stepsOf(graph('Both', { Type: 'Parallel', Branches: ['Choices' in state ? inside : only], End: true }))
  }
  expect(await failing({ Type: 'Fail', Error: 'Own' })).toEqual([
    ['Both', 1, 0, 'failed', 'Own'],
    ['Inside', 1, 1, 'failed', 'Own'],
  ])
  expect(await failing({ Type: 'Choice', Choices: [{ Condition: false, Next: 'End' }] })).toEqual([
    ['Both', 1, 0, 'failed', 'States.NoChoiceMatched'],
    ['Inside', 1, 1, 'failed', 'States.NoChoiceMatched'],
  ])
  expect(await failing({ Type: 'Pass', Output: '{% $error("no") %}', End: true })).toEqual([
    ['Both', 1, 0, 'failed', 'States.QueryEvaluationError'],
    ['Inside', 1, 1, 'failed', 'States.QueryEvaluationError'],
  ])
})

test('expressions that fail before and after the work are attempts, too', async () => {
  const before = {
    ...call,
    Arguments: '{% $error("not now") %}',
    Retry: [{ ErrorEquals: ['States.QueryEvaluationError'], MaxAttempts: 2 }],
  }
  expect(await stepsOf(graph('Call', before))).toEqual(
    [1, 2, 3].map((attempt) => ['Call', attempt, 0, 'failed', 'States.QueryEvaluationError']),
  )
  const afterwards = { ...call, Output: '{% $states.result.broken ? $error("broken") : 1 %}', Retry: retry }
  expect(await stepsOf(graph('Call', afterwards), succeed({ broken: true }).once().then(succeed({})))).toEqual([
    ['Call', 1, 0, 'failed', 'States.QueryEvaluationError'],
    ['Call', 2, 0, 'succeeded', undefined],
  ])
})

test('a state that the end of the execution cuts off is unfinished', async () => {
  expect(await stepsOf({ ...graph('Call', call), TimeoutSeconds: 5 } as ForeignDefinition, timeOut())).toEqual([
    ['Call', 1, 0, 'unfinished', undefined],
  ])
})
