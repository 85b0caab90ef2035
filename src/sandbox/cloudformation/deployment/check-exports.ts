import { isJsonObject, type Json } from '../../../core/index.ts'
import type { Stack, StackOutput } from '../stacks/stack.ts'
import type { StackStore } from '../stacks/stack-store.ts'
import { validationError } from '../template/validation-error.ts'

function* importsIn(value: Json): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* importsIn(item)
  if (!isJsonObject(value)) return
  for (const [name, member] of Object.entries(value)) {
    if (name === 'Fn::ImportValue') yield member
    else yield* importsIn(member)
  }
}

/** The other stacks whose templates import a name. A name that is computed is not seen here. */
export const importers = (stacks: StackStore, name: string): readonly Stack[] =>
  stacks.all().filter(({ blueprint, status }) => {
    if (blueprint === undefined || status === 'DELETE_COMPLETE') return false
    const { Resources, Outputs } = blueprint.template
    const values = [...Object.values(Resources).map(({ Properties }) => Properties), ...Object.values(Outputs).map(({ Value }) => Value)]
    return values.some((value) => [...importsIn(value)].includes(name))
  })

/**
 * Refuses to take away or change an export that another stack uses, and to give one that another stack gives.
 *
 * @throws ServiceError `ValidationError`
 */
export function checkExports(stacks: StackStore, stack: Stack, outputs: readonly StackOutput[]): void {
  const wanted = new Map(outputs.flatMap(({ exportName, value }) => (exportName === undefined ? [] : [[exportName, value]])))
  for (const { exportName, value } of stack.outputs) {
    if (exportName === undefined || wanted.get(exportName) === value) continue
    const users = importers(stacks, exportName).filter(({ id }) => id !== stack.id)
    if (users.length === 0) continue
    const change = wanted.has(exportName) ? 'updated' : 'deleted'
    throw validationError(`Export ${exportName} cannot be ${change} as it is in use by ${users.map(({ name }) => name).join(', ')}`)
  }
  for (const name of wanted.keys()) {
    const owner = stacks.exports().get(name)
    if (owner !== undefined && owner.stackId !== stack.id)
      throw validationError(`Export with name ${name} is already exported by stack ${owner.stackId}`)
  }
}
