import type { Json } from '../../../core/index.ts'
import { pseudoParameters } from '../evaluate/pseudo-parameters.ts'
import { dependencies, inOrder } from './dependencies.ts'
import type { ParsedTemplate } from './parsed-template.ts'
import { references } from './references.ts'
import { validationError } from './validation-error.ts'

function unresolved(values: readonly Json[], known: (id: string) => boolean): readonly string[] {
  const ids = values.flatMap((value) => [...references(value)].flatMap(({ kind, id }) => (kind !== 'condition' && !known(id) ? [id] : [])))
  return [...new Set(ids)].toSorted()
}

function checkConditions({ Conditions, Resources, Outputs }: ParsedTemplate): void {
  const owners: readonly (readonly [string, string | undefined, Json])[] = [
    ...Object.entries(Resources).map(([id, { Condition, Properties }]) => [id, Condition, Properties] as const),
    ...Object.entries(Outputs).map(([id, { Condition, Value }]) => [id, Condition, Value] as const),
    ...Object.entries(Conditions).map(([id, body]) => [id, undefined, body] as const),
  ]
  for (const [owner, condition, value] of owners) {
    const named = [...references(value)].flatMap(({ kind, id }) => (kind === 'condition' ? [id] : []))
    for (const name of condition === undefined ? named : [condition, ...named]) {
      if (!Object.hasOwn(Conditions, name))
        throw validationError(`Template format error: Unresolved condition dependency ${name} of ${owner}`)
    }
  }
}

const dynamicReference = /\{\{resolve:[^}]*\}\}/

/** CloudFormation puts a value of Parameter Store or Secrets Manager in the place of these; here is neither. */
function refuseDynamicReferences({ Resources, Outputs }: ParsedTemplate): void {
  for (const [id, part] of Object.entries({ ...Resources, ...Outputs })) {
    const [reference] = dynamicReference.exec(JSON.stringify(part)) ?? []
    if (reference !== undefined) throw validationError(`Template error: the sandbox cannot resolve ${reference} of ${id}.`)
  }
}

/**
 * Refuses what CloudFormation refuses when it is given a template: dangling references, unknown conditions, circles.
 *
 * @throws ServiceError `ValidationError`
 */
export function checkTemplate(template: ParsedTemplate): void {
  const { Parameters, Resources, Outputs, Conditions } = template
  const isParameter = (id: string): boolean => Object.hasOwn(Parameters, id) || pseudoParameters.has(id)
  const isKnown = (id: string): boolean => isParameter(id) || Object.hasOwn(Resources, id)
  const sections: readonly (readonly [string, readonly Json[], (id: string) => boolean])[] = [
    [
      'Resources',
      Object.values(Resources).flatMap(({ Properties, DependsOn }) => [Properties, ...DependsOn.map((id) => ({ Ref: id }))]),
      isKnown,
    ],
    ['Outputs', Object.values(Outputs).flatMap(({ Value, Export }) => [Value, Export?.Name ?? null]), isKnown],
    ['Conditions', Object.values(Conditions), isParameter],
  ]
  for (const [section, values, known] of sections) {
    const ids = unresolved(values, known)
    if (ids.length > 0)
      throw validationError(
        `Template format error: Unresolved resource dependencies [${ids.join(', ')}] in the ${section} block of the template`,
      )
  }
  checkConditions(template)
  refuseDynamicReferences(template)
  inOrder(dependencies(template))
}
