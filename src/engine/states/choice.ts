import { type ChoiceRule, type ChoiceState, jsonataExpression } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { compileRule } from '../choice/compile-rule.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow } from '../data-flow.ts'
import { errorNames, Failure } from '../failure.ts'
import { compileEnding } from '../jsonata/data-flow.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileAssign } from '../jsonpath/data-flow.ts'
import { runtimeFailure } from '../jsonpath/expression.ts'
import type { DirectState, Outcome } from '../run/graph.ts'
import { inState, type Visit } from '../run/visit.ts'
import { andThen, type Soon } from '../soon.ts'
import type { Taken } from '../taken.ts'

/** A rule, ready to run: whether it holds, and what comes of it. */
interface Branching {
  readonly holds: (visit: Visit, data: Json) => Soon<boolean>
  readonly finish: (visit: Visit, data: Json) => Soon<Outcome>
}

export function compileChoice(state: ChoiceState, flow: DataFlow, compilation: Compilation): DirectState {
  const rules: readonly ChoiceRule[] = Array.isArray(state.Choices) ? state.Choices : []
  const branchings = rules.map((rule, index) => {
    if (!isJsonObject(rule)) return noRule
    const { holds, finish } = compilation.language === 'JSONata' ? compileQueryRule(rule, index, compilation) : compilePathRule(rule, flow)
    const taken: Taken = { kind: 'rule', path: `${compilation.path}/Choices[${index}]` }
    return { holds, finish: (visit: Visit, data: Json) => took(finish(visit, data), taken) }
  })

  const fallback: Taken = { kind: 'default', path: `${compilation.path}/Default` }
  const otherwise = (visit: Visit, data: Json): Soon<Outcome> => {
    if (state.Default !== undefined) return took(flow.finish(visit, data, state.Default), fallback)
    const cause = 'Failed to transition out of the state. The state does not point to a next state.'
    throw new Failure(errorNames.noChoiceMatched, inState(visit, cause))
  }
  const choose = (visit: Visit, data: Json, from: number): Soon<Outcome> => {
    for (let index = from; index < branchings.length; index += 1) {
      const branching = branchings[index]
      const holds = branching?.holds(visit, data)
      if (holds instanceof Promise) {
        return holds.then((held) => (held && branching !== undefined ? branching.finish(visit, data) : choose(visit, data, index + 1)))
      }
      if (holds === true && branching !== undefined) return branching.finish(visit, data)
    }
    return otherwise(visit, data)
  }
  return { kind: 'direct', definition: state, work: (visit) => choose(visit, flow.data(visit), 0) }
}

const took = (outcome: Soon<Outcome>, taken: Taken): Soon<Outcome> => andThen(outcome, (found) => ({ ...found, taken }))

const noRule: Branching = {
  holds: (visit) => {
    throw runtimeFailure(visit, 'A rule of a Choice must be an object.')
  },
  finish: (visit) => {
    throw runtimeFailure(visit, 'A rule of a Choice must be an object.')
  },
}

function compilePathRule(rule: ChoiceRule, flow: DataFlow): Branching {
  const holds = compileRule(rule)
  const assign = compileAssign(rule.Assign)
  return {
    holds: (visit, data) => holds(data, visit),
    finish: (visit, data) => ({
      output: flow.output(data, visit),
      next: rule.Next,
      assigned: assign?.(data, visit),
      exitFollows: undefined,
    }),
  }
}

function compileQueryRule(rule: ChoiceRule, index: number, { compileQuery }: Compilation): Branching {
  const { Condition: condition } = rule
  const location = `Choices[${index}]`
  const text = typeof condition === 'string' ? jsonataExpression(condition) : undefined
  const query = text === undefined ? undefined : compileTypedQuery(text, `${location}/Condition`, 'boolean', compileQuery)
  const ending = compileEnding(rule, `${location}/`, compileQuery)
  return {
    holds: (visit) => (query === undefined ? condition === true : andThen(query({ visit }), (held) => held === true)),
    finish: (visit, data) => ending({ visit }, data, rule.Next),
  }
}
