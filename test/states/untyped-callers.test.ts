import { expect, test } from 'vitest'
import { eq, nowMilliseconds } from '../../src/expressions/index.ts'
import { sns } from '../../src/integrations/index.ts'
import { stateMachine } from '../../src/states/index.ts'

/** What a caller without types may write. */
interface Untyped {
  readonly [method: string]: (...given: readonly unknown[]) => Untyped
}
const flow = (): Untyped => stateMachine('Machine') as never
const adds = (given: Untyped): Untyped | undefined => given.pass?.('Inner')
const forgets = (given: Untyped): void => {
  adds(given)
}
const always = () => eq(nowMilliseconds(), 1)
const publish = sns.publish({ topic: 't', message: 'm' })

const noFunction = (field: string) =>
  `'${field}' is a function of what arrives, and not the value itself: write ${field}: ({ input }) => (…).`
const noFlow = 'A branch gives back the flow that it was given, with its states: write (flow) => flow.pass(…).'

test.each<readonly [string, () => unknown, string]>([
  ['an output that is a value', () => flow().pass?.('A', { output: { tries: 0 } }), noFunction('output')],
  ['variables that are values', () => flow().pass?.('A', { assign: { tries: 0 } }), noFunction('assign')],
  ['the output of a rule', () => flow().choice?.('C', (c: Untyped) => c.when?.(always, { output: 1 }, adds)), noFunction('output')],
  ['the output of a group', () => flow().group?.('G', adds, { output: 1 }), noFunction('output')],
  [
    'a choice whose callback returns nothing',
    () => flow().choice?.('C', () => {}),
    "The choice 'C' gets no rules: its callback returns nothing.",
  ],
  [
    'a choice that does not say what happens otherwise',
    () => flow().choice?.('C', (c: Untyped) => c.when?.(always, adds)),
    'Say what happens where no rule is true: add .otherwise(…) or .noOtherwise().',
  ],
  ['a rule whose branch returns nothing', () => flow().choice?.('C', (c: Untyped) => c.when?.(always, forgets)), noFlow],
  ['a rule without a branch', () => flow().choice?.('C', (c: Untyped) => c.when?.(always)), noFlow],
  ['a branch of a Parallel that returns nothing', () => flow().parallel?.('P', [adds, forgets]), noFlow],
  ['an iteration that returns nothing', () => flow().map?.('M', () => [1], forgets), noFlow],
  ['a loop whose body returns nothing', () => flow().while?.('W', always, forgets), noFlow],
  [
    'a handler that returns nothing',
    () =>
      flow()
        .task?.('T', () => publish)
        .catch?.('States.ALL', forgets),
    noFlow,
  ],
  ['an action in place of its function', () => flow().task?.('T', publish), "The task 'T' gets its action from a function: write () => …."],
])('%s is told in words', (_what, build, told) => {
  expect(build).toThrow(new TypeError(told))
})
