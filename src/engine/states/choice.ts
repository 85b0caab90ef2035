import { type ChoiceRule, type ChoiceState, jsonataExpression } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { compileRule } from '../choice/compile-rule.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow, Finished } from '../data-flow.ts'
import { errorNames, Failure } from '../failure.ts'
import { compileEnding } from '../jsonata/data-flow.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileAssign } from '../jsonpath/data-flow.ts'
import type { CompiledState } from '../run/graph.ts'
import { type Routine, settled } from '../run/routine.ts'
import { inState, type Visit } from '../run/visit.ts'

/** A rule, ready to run: whether it holds, where it leads, and what it gives. */
interface Branching {
  readonly next: string | undefined
  readonly holds: (visit: Visit, data: Json) => Routine<boolean>
  readonly finish: (visit: Visit, data: Json) => Routine<Finished>
}

export function compileChoice(state: ChoiceState, flow: DataFlow, compilation: Compilation): CompiledState {
  const rules: readonly ChoiceRule[] = Array.isArray(state.Choices) ? state.Choices : []
  const branchings = rules.map((rule, index) =>
    compilation.language === 'JSONata' ? compileQueryRule(rule, index, compilation) : compilePathRule(rule, flow),
  )
  return {
    definition: state,
    retries: false,
    *work(visit) {
      const data = flow.data(visit)
      for (const branching of branchings) {
        if (yield* branching.holds(visit, data)) return { ...(yield* branching.finish(visit, data)), next: branching.next }
      }
      if (state.Default === undefined) {
        throw new Failure(
          errorNames.noChoiceMatched,
          inState(visit, 'Failed to transition out of the state. The state does not point to a next state.'),
        )
      }
      return { ...(yield* flow.finish(visit, data)), next: state.Default }
    },
  }
}

function compilePathRule(rule: ChoiceRule, flow: DataFlow): Branching {
  const holds = compileRule(rule)
  const assign = compileAssign(rule.Assign)
  return {
    next: rule.Next,
    holds: (visit, data) => settled(holds(data, visit)),
    finish: (visit, data) => settled({ output: flow.output(data, visit), assigned: assign?.(data, visit) }),
  }
}

function compileQueryRule(rule: ChoiceRule, index: number, { compileQuery }: Compilation): Branching {
  const { Condition: condition } = rule
  const location = `Choices[${index}]`
  const text = typeof condition === 'string' ? jsonataExpression(condition) : undefined
  const query = text === undefined ? undefined : compileTypedQuery(text, `${location}/Condition`, 'boolean', compileQuery)
  const ending = compileEnding(rule, `${location}/`, compileQuery)
  return {
    next: rule.Next,
    *holds(visit) {
      return query === undefined ? condition === true : (yield* settled(query({ visit }))) === true
    },
    finish: (visit, data) => ending({ visit }, data),
  }
}
