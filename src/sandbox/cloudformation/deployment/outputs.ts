import { evaluate } from '../evaluate/evaluate.ts'
import { expectText } from '../evaluate/expect.ts'
import type { Scope } from '../evaluate/scope.ts'
import type { StackOutput } from '../stacks/stack.ts'
import type { ParsedTemplate } from '../template/parsed-template.ts'

/** The outputs of a template whose conditions hold. */
export const outputsOf = ({ Outputs }: ParsedTemplate, scope: Scope): readonly StackOutput[] =>
  Object.entries(Outputs)
    .filter(([, { Condition }]) => Condition === undefined || scope.condition(Condition))
    .map(([key, { Value, Description, Export }]) => ({
      key,
      value: expectText(evaluate(Value, scope), `The output ${key}`),
      description: Description,
      exportName: Export === undefined ? undefined : expectText(evaluate(Export.Name, scope), `The export of the output ${key}`),
    }))
