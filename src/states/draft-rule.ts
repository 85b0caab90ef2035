import type { Json } from '../core/index.ts'
import { and, type Condition, type Expression, type ExpressionNode, expression, isPresent, node } from '../expressions/index.ts'
import type { Branch } from './chain.ts'
import type { Rest } from './chosen.ts'
import { assignOf, type Giving, outputOf } from './draft.ts'
import type { ChoiceRuleNode } from './node.ts'
import { type Scope, scope } from './scope.ts'

export const rule = <I, V, C>(
  condition: (given: Scope<I, V, C>) => Condition,
  branch: Branch,
  options: Giving<Scope<I, V, C>> | undefined,
): ChoiceRuleNode<Branch> => {
  const given = scope<I, V, C>()
  return {
    comment: options?.comment,
    condition: condition(given),
    output: outputOf(options, given),
    assign: assignOf(options, given),
    next: branch,
  }
}

export const rest = <I, V, C>(branch: Branch, options: Giving<Scope<I, V, C>> | undefined): Rest => {
  const given = scope<I, V, C>()
  return { branch, output: outputOf(options, given), assign: assignOf(options, given) }
}

/** Where fields are there and not null; what the branch gets has them under these names. */
export const presentRule = <I, V, C>(
  fields: (given: Scope<I, V, C>) => { readonly [name: string]: Expression<unknown> },
  branch: Branch,
): ChoiceRuleNode<Branch> => {
  const given = scope<I, V, C>()
  const found = Object.entries(fields(given))
  const inPlace = found.every(
    ([name, { [node]: place }]) => place.kind === 'path' && place.root.of === 'input' && place.steps.join('/') === name,
  )
  const whole = { kind: 'call', function: 'merge', arguments: [given.input[node], payloadOf(found)] } as const
  return {
    condition: and(...found.map(([, field]) => isPresent(field))),
    ...(!inPlace && { output: expression(whole) }),
    next: branch,
  }
}

const payloadOf = (found: readonly (readonly [string, Expression<unknown>])[]): ExpressionNode => ({
  kind: 'object',
  fields: Object.fromEntries(found.map(([name, field]) => [name, field[node]])),
})

/** Where fields of the input have these values. */
export const matchingRule = (values: { readonly [name: string]: Json }, branch: Branch): ChoiceRuleNode<Branch> => ({
  condition: and(
    ...Object.entries(values).map(([name, value]) =>
      expression<boolean>({
        kind: 'operator',
        operator: '=',
        operands: [
          { kind: 'path', root: { of: 'input' }, steps: [name] },
          { kind: 'literal', value },
        ],
      }),
    ),
  ),
  next: branch,
})
