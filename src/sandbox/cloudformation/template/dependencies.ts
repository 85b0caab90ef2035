import type { ParsedTemplate } from './parsed-template.ts'
import { references } from './references.ts'
import { validationError } from './validation-error.ts'

/** The resources that each resource waits for, by logical id. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>

/** Reads out of references and `DependsOn` what every resource of a template waits for. */
export function dependencies({ Resources }: Pick<ParsedTemplate, 'Resources'>): Dependencies {
  return new Map(
    Object.entries(Resources).map(([id, { Properties, DependsOn }]) => {
      const referred = [...references(Properties)].flatMap((reference) => (reference.kind === 'condition' ? [] : [reference.id]))
      return [id, new Set([...DependsOn, ...referred].filter((other) => Object.hasOwn(Resources, other)))]
    }),
  )
}

/**
 * The logical ids in an order in which each comes after all that it waits for.
 *
 * @throws ServiceError `ValidationError` where resources wait for each other in a circle.
 */
export function inOrder(graph: Dependencies): readonly string[] {
  const waiting = new Map([...graph].map(([id, needs]) => [id, needs.size]))
  const dependents = reversed(graph)
  const ready = [...graph.keys()].filter((id) => waiting.get(id) === 0)
  for (const id of ready) {
    for (const dependent of dependents.get(id) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1
      waiting.set(dependent, left)
      if (left === 0) ready.push(dependent)
    }
  }
  if (ready.length === graph.size) return ready
  const done = new Set(ready)
  const circle = [...graph.keys()].filter((id) => !done.has(id)).toSorted()
  throw validationError(`Circular dependency between resources: [${circle.join(', ')}]`)
}

/** The same graph, the other way: the resources that wait for each resource. */
export function reversed(graph: Dependencies): Dependencies {
  const dependents = new Map<string, Set<string>>([...graph.keys()].map((id) => [id, new Set()]))
  for (const [id, needs] of graph) for (const need of needs) dependents.get(need)?.add(id)
  return dependents
}
