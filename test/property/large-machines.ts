import { type Condition, eq, type Reference } from '../../src/expressions/index.ts'
import { type AnyFlow, type StateMachine, stateMachine } from '../../src/states/index.ts'

interface Scope {
  readonly input: { readonly item: Reference<number> }
}

/** The builder without its types: those know every single state by its name, and machines of numbers have none. */
interface Loose extends AnyFlow {
  readonly pass: (name: string, options?: { readonly output: (scope: Scope) => unknown }) => Loose
  readonly wait: (name: string, time: string) => Loose
  readonly choice: (name: string, build: (choose: LooseRules) => unknown) => Loose
  readonly parallel: (name: string, branches: readonly ((flow: Loose) => Loose)[]) => Loose
  readonly map: (name: string, items: (scope: Scope) => unknown, iteration: (flow: Loose) => Loose) => Loose
  readonly goTo: (name: string) => Loose
  readonly end: () => StateMachine
}

interface LooseRules {
  readonly when: (condition: (scope: Scope) => Condition, branch: (flow: Loose) => Loose) => LooseRules
  readonly otherwise: (branch: (flow: Loose) => Loose) => unknown
}

const begin = (): Loose => stateMachine('Large') as unknown as Loose

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index)

const straightOn = (flow: Loose): Loose => flow

/** States one after the other, of several kinds, with an expression in every second one. */
export const chain = (length: number): StateMachine =>
  numbers(length / 2)
    .reduce(
      (flow, index) =>
        flow.pass(`Pass ${index}`, { output: ({ input }) => ({ item: input.item, index }) }).wait(`Wait ${index}`, '5 seconds'),
      begin(),
    )
    .end()

/** A Choice after each other, all of whose branches meet again in the next one. */
export const choices = (length: number): StateMachine =>
  numbers(length)
    .reduce(
      (flow, index) =>
        flow.choice(`Choice ${index}`, (choose) => choose.when(({ input }) => eq(input.item, index), straightOn).otherwise(straightOn)),
      begin(),
    )
    .pass('Last')
    .end()

/** A chain that leads back to its first state. */
export const loop = (length: number): StateMachine =>
  numbers(length)
    .reduce((flow, index) => flow.pass(`Pass ${index}`), begin())
    .choice('Again?', (choose) => choose.when(({ input }) => eq(input.item, 0), straightOn).otherwise((flow) => flow.goTo('Pass 0')))
    .pass('Last')
    .end()

export const branches = (count: number): StateMachine =>
  begin()
    .parallel(
      'All',
      numbers(count).map((index) => (flow) => flow.pass(`Branch ${index}`)),
    )
    .end()

/** A Choice with many rules, each with a state of its own. */
export const rules = (count: number): StateMachine =>
  begin()
    .choice('Which?', (choose) =>
      numbers(count)
        .reduce(
          (rules, index) =>
            rules.when(
              ({ input }) => eq(input.item, index),
              (flow) => flow.pass(`Branch ${index}`),
            ),
          choose,
        )
        .otherwise(straightOn),
    )
    .pass('Meet')
    .end()

/** A Parallel in a Map in a Parallel, and so on. */
export function graphsInGraphs(depth: number): StateMachine {
  const nest = (flow: Loose, level: number): Loose => {
    if (level === 0) return flow.pass('Innermost')
    const inner = (graph: Loose): Loose => nest(graph, level - 1)
    return level % 2 === 0
      ? flow.parallel(`Parallel ${level}`, [inner, (graph) => graph.pass(`Beside ${level}`)])
      : flow.map(`Map ${level}`, ({ input }) => input, inner)
  }
  return nest(begin(), depth).end()
}

/** A Choice in a branch of a Choice, and so on. */
export function choicesInChoices(depth: number): StateMachine {
  const nest = (flow: Loose, level: number): Loose =>
    level === 0
      ? flow.pass('Innermost')
      : flow.choice(`Choice ${level}`, (choose) =>
          choose
            .when(
              ({ input }) => eq(input.item, level),
              (inner) => nest(inner, level - 1),
            )
            .otherwise(straightOn),
        )
  return nest(begin(), depth).pass('Meet').end()
}
