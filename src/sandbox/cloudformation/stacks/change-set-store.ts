import { ServiceError } from '../../service-error.ts'
import type { ChangeSet } from './change-set.ts'
import type { Stack } from './stack.ts'

/** The change sets of a sandbox. */
export class ChangeSetStore {
  readonly #sets = new Map<string, ChangeSet>()

  add(changeSet: ChangeSet): void {
    this.#sets.set(changeSet.id, changeSet)
  }

  delete(id: string): void {
    this.#sets.delete(id)
  }

  /** The newest first. */
  of(stack: Stack): readonly ChangeSet[] {
    return [...this.#sets.values()].filter((changeSet) => changeSet.stack === stack).toReversed()
  }

  find(nameOrId: string, stack: Stack | undefined): ChangeSet | undefined {
    return this.#sets.get(nameOrId) ?? (stack === undefined ? undefined : this.of(stack).find(({ name }) => name === nameOrId))
  }

  /** @throws ServiceError `ChangeSetNotFound` */
  get(nameOrId: string, stack: Stack | undefined): ChangeSet {
    const found = this.find(nameOrId, stack)
    if (found === undefined) throw new ServiceError('ChangeSetNotFound', `ChangeSet [${nameOrId}] does not exist`, { status: 404 })
    return found
  }
}
