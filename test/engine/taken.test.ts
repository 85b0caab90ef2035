import { expect, test } from 'vitest'
import { type Taken, testState, virtualClock } from '../../src/engine/index.ts'
import { seededRandom } from '../../src/engine/seeded-random.ts'
import { digest } from '../../src/testing/digest.ts'
import { fail, machine, run, succeed } from './run.ts'

const task = { Type: 'Task', Resource: 'arn:aws:states:::sns:publish', Arguments: { TopicArn: 't', Message: 'm' } }

const guarded = machine({
  QueryLanguage: 'JSONata',
  StartAt: 'Which?',
  States: {
    'Which?': {
      Type: 'Choice',
      Choices: [
        { Condition: '{% $states.input.n = 1 %}', Next: 'Call' },
        { Condition: '{% $states.input.n = 2 %}', Next: 'Call' },
      ],
      Default: 'All',
    },
    Call: {
      ...task,
      Retry: [{ ErrorEquals: ['Other'] }, { ErrorEquals: ['Busy'], MaxAttempts: 1 }],
      Catch: [
        { ErrorEquals: ['Other'], Next: 'End' },
        { ErrorEquals: ['States.ALL'], Next: 'End' },
      ],
      Next: 'End',
    },
    All: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
        {
          StartAt: 'Each',
          States: {
            Each: {
              Type: 'Map',
              Items: [1, 2],
              ItemProcessor: {
                ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
                StartAt: 'Item',
                States: { Item: { Type: 'Pass', End: true } },
              },
              End: true,
            },
          },
        },
      ],
      Next: 'End',
    },
    End: { Type: 'Succeed' },
  },
})

async function takenBy(n: number, ...outcomes: readonly ReturnType<typeof fail>[]): Promise<readonly string[]> {
  const taken: Taken[] = []
  const left = [...outcomes]
  await run(guarded, { input: { n }, tasks: async () => left.shift() ?? succeed(), onTaken: (item) => taken.push(item) })
  return taken.map(({ kind, path }) => `${kind} ${path}`)
}

test('an execution tells each state, rule, retrier and catcher that it takes, at its moment', async () => {
  expect(await takenBy(2, fail('Busy'), fail('Busy'))).toEqual([
    'state /States/Which?',
    'rule /States/Which?/Choices[1]',
    'state /States/Call',
    'retrier /States/Call/Retry[1]',
    'catcher /States/Call/Catch[1]',
    'state /States/End',
  ])
})

test('states inside others are told with their whole path, those of child executions too', async () => {
  expect((await takenBy(3)).toSorted()).toEqual([
    'default /States/Which?/Default',
    'state /States/All',
    'state /States/All/Branches[0]/States/One',
    'state /States/All/Branches[1]/States/Each',
    'state /States/All/Branches[1]/States/Each/ItemProcessor/States/Item',
    'state /States/All/Branches[1]/States/Each/ItemProcessor/States/Item',
    'state /States/End',
    'state /States/Which?',
  ])
})

test('a rule whose outcome cannot be worked out is not taken', async () => {
  const taken: string[] = []
  const rule = { Condition: true, Output: '{% $nothing.there() %}', Next: 'End' }
  const definition = machine({
    QueryLanguage: 'JSONata',
    StartAt: 'Which?',
    States: { 'Which?': { Type: 'Choice', Choices: [rule] }, End: { Type: 'Succeed' } },
  })
  const { result } = await run(definition, { onTaken: ({ path }) => taken.push(path) })
  expect(result.status).toBe('FAILED')
  expect(taken).toEqual(['/States/Which?'])
})

test('a definition that is a branch elsewhere keeps the paths of both places apart', async () => {
  const inner = { StartAt: 'One', States: { One: { Type: 'Pass' as const, End: true as const } } }
  const outer = { StartAt: 'Both', States: { Both: { Type: 'Parallel' as const, Branches: [inner], End: true as const } } }
  const paths: string[] = []
  for (const definition of [inner, outer, inner]) await run(definition, { onTaken: ({ path }) => paths.push(path) })
  expect(paths).toEqual(['/States/One', '/States/Both', '/States/Both/Branches[0]/States/One', '/States/One'])
})

test('a state that is tested by itself tells the same', async () => {
  const taken: string[] = []
  const host = {
    tasks: async () => succeed(),
    clock: virtualClock(),
    random: seededRandom(1),
    digest,
    region: 'eu-west-1',
    accountId: '111111111111',
    onTaken: ({ path }: Taken) => taken.push(path),
  }
  const mock = { errorOutput: { error: 'Busy' } }
  await testState({ definition: guarded, stateName: 'Which?', input: { n: 1 } }, host)
  await testState({ definition: guarded, stateName: 'Call', mock }, host)
  await testState({ definition: guarded, stateName: 'Call', mock, stateConfiguration: { retrierRetryCount: 1 } }, host)
  expect(taken).toEqual([
    '/States/Which?',
    '/States/Which?/Choices[0]',
    '/States/Call',
    '/States/Call/Retry[1]',
    '/States/Call',
    '/States/Call/Catch[1]',
  ])
})
