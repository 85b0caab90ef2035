import { describe, expect, test } from 'vitest'
import { type AnyFlow, stateMachine, toAsl } from '../../src/states/index.ts'

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The builder without its types: those know every single branch, and a test of numbers has none. */
interface Loose extends AnyFlow {
  readonly pass: (name: string) => Loose
  readonly choice: (name: string, build: (choose: LooseRules) => unknown) => Loose
  readonly parallel: (name: string, branches: readonly ((flow: Loose) => Loose)[]) => Loose
  readonly map: (name: string, items: (scope: { readonly input: unknown }) => unknown, iteration: (flow: Loose) => Loose) => Loose
  readonly end: () => Parameters<typeof toAsl>[0]
}

interface LooseRules {
  readonly when: (condition: () => boolean, branch: (flow: Loose) => Loose) => LooseRules
  readonly otherwise: (branch: (flow: Loose) => Loose) => unknown
}

const begin = (): Loose => stateMachine('Machine') as unknown as Loose

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index)

const chainOf = (length: number) =>
  toAsl(
    numbers(length)
      .reduce((flow, index) => flow.pass(`State ${index}`), begin())
      .end(),
  )

describe('no limit but memory', () => {
  test('wish 3 (sst#6247, aws-cdk#16180): 100,000 states in a chain build and compile, in time linear in their number', () => {
    chainOf(20_000)
    const few = Math.min(
      timed(() => chainOf(20_000)),
      timed(() => chainOf(20_000)),
    )
    let whole = chainOf(1)
    const many = timed(() => {
      whole = chainOf(100_000)
    })
    expect(whole.problems).toEqual([])
    expect(Object.keys(whole.definition.States)).toHaveLength(100_000)
    expect(many).toBeLessThan(Math.max(few, 100) * 5 * 4)
  })

  test('10,000 branches of a Parallel', () => {
    const branches = numbers(10_000).map((index) => (flow: Loose) => flow.pass(`Branch ${index}`))
    const { definition, problems } = toAsl(begin().parallel('All', branches).end())
    expect(problems).toEqual([])
    expect(definition.States['All']).toMatchObject({ Branches: { length: 10_000 } })
  })

  test('10,000 branches of a Choice', () => {
    const rules = (choose: LooseRules): unknown =>
      numbers(10_000)
        .reduce(
          (rules, index) =>
            rules.when(
              () => false,
              (flow) => flow.pass(`Branch ${index}`),
            ),
          choose,
        )
        .otherwise((flow) => flow)
    const { definition, problems } = toAsl(begin().choice('Which?', rules).pass('Meet').end())
    expect(problems).toEqual([])
    expect(definition.States['Which?']).toMatchObject({ Choices: { length: 10_000 }, Default: 'Meet' })
    expect(definition.States['Branch 9999']).toEqual({ Type: 'Pass', Next: 'Meet' })
  })

  test('500 Maps in each other', () => {
    const nest = (flow: Loose, depth: number): Loose =>
      depth === 0
        ? flow.pass('Leaf')
        : flow.map(
            `Map ${depth}`,
            ({ input }) => input,
            (inner) => nest(inner, depth - 1),
          )
    const { definition, problems } = toAsl(nest(begin(), 500).end())
    expect(problems).toEqual([])
    expect(JSON.stringify(definition).match(/ItemProcessor/g)).toHaveLength(500)
  })

  test('500 choices in each other', () => {
    const nest = (flow: Loose, depth: number): Loose =>
      depth === 0
        ? flow.pass('Leaf')
        : flow.choice(`Choice ${depth}`, (choose) =>
            choose
              .when(
                () => true,
                (inner) => nest(inner, depth - 1),
              )
              .otherwise((inner) => inner),
          )
    const { definition, problems } = toAsl(nest(begin(), 500).pass('Meet').end())
    expect(problems).toEqual([])
    expect(definition.States['Leaf']).toEqual({ Type: 'Pass', Next: 'Meet' })
  })
})
