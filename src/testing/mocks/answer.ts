import type { Behaviour } from './behaviour.ts'

declare const gives: unique symbol
declare const raises: unique symbol

/**
 * What a mocked task answers. It holds nothing of a run, so that one answer serves many tests.
 *
 * @typeParam Result what the task gives.
 * @typeParam Errors the names of the errors that it fails with.
 */
export class Answer<out Result, out Errors extends string = never> {
  declare readonly [gives]?: () => Result
  declare readonly [raises]?: () => Errors
  readonly behaviour: Behaviour

  constructor(behaviour: Behaviour) {
    this.behaviour = behaviour
  }

  /** For one call only. Say with `.then(…)` what comes after; without it, another call is a fault of the test. */
  once(): Limited<Result, Errors> {
    return this.times(1)
  }

  /** For two calls only. */
  twice(): Limited<Result, Errors> {
    return this.times(2)
  }

  /** For so many calls only. */
  times(count: number): Limited<Result, Errors> {
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`A task is called a whole number of times, from 1; not ${count} times.`)
    return new Limited([{ behaviour: this.behaviour, calls: count }])
  }
}

/** What a task does, and for how many of its calls. */
export interface Turn {
  readonly behaviour: Behaviour
  readonly calls: number
}

/** Answers in turn, call by call. */
export class Sequence<out Result, out Errors extends string = never> {
  declare readonly [gives]?: () => Result
  declare readonly [raises]?: () => Errors
  readonly turns: readonly Turn[]

  constructor(turns: readonly Turn[]) {
    this.turns = turns
  }
}

/* oxlint-disable unicorn/no-thenable -- it reads as what it does, and complains where it is awaited */

/** Answers in turn that come to an end: one call more is a fault of the test. */
export class Limited<out Result, out Errors extends string = never> extends Sequence<Result, Errors> {
  /** What comes after: `fail('ECS.ServerException').twice().then(taskStopped())`. */
  then<Next, NextErrors extends string>(next: Limited<Next, NextErrors>): Limited<Result | Next, Errors | NextErrors>
  then<Next, NextErrors extends string>(next: Answer<Next, NextErrors>): Sequence<Result | Next, Errors | NextErrors>
  then<const Next>(next: Next): Sequence<Result | Next, Errors>
  then(next: unknown): Sequence<unknown, string> {
    if (typeof next === 'function') {
      throw new TypeError('Answers in turn are no promise: do not await them, and do not return them from an async function.')
    }
    return next instanceof Limited
      ? new Limited([...this.turns, ...next.turns])
      : new Sequence([...this.turns, { behaviour: behaviourOf(next), calls: Number.POSITIVE_INFINITY }])
  }
}

/** A plain result is an answer, too. */
export const behaviourOf = (answer: unknown): Behaviour =>
  answer instanceof Answer ? answer.behaviour : { kind: 'result', result: answer }
