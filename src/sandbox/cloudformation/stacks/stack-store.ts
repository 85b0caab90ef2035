import { randomUUID } from 'node:crypto'
import { arnOf, type SandboxCore } from '../../sandbox-core.ts'
import { validationError } from '../template/validation-error.ts'
import { Stack } from './stack.ts'

const validName = /^[A-Za-z][A-Za-z0-9-]{0,127}$/

/** An export of a stack, and whose it is. */
export interface Export {
  readonly name: string
  readonly value: string
  readonly stackId: string
}

/** The stacks of a sandbox. Those that were deleted are still found by their id, as on AWS. */
export class StackStore {
  readonly #core: SandboxCore
  readonly #stacks = new Map<string, Stack>()

  constructor(core: SandboxCore) {
    this.#core = core
  }

  /** A new stack, which is not in the store before it is added. @throws ServiceError `ValidationError` where the name is no stack name. */
  create(name: string): Stack {
    if (!validName.test(name)) {
      throw validationError(
        `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
      )
    }
    return new Stack(arnOf(this.#core, 'cloudformation', `stack/${name}/${randomUUID()}`), name)
  }

  add(stack: Stack): void {
    this.#stacks.set(stack.id, stack)
  }

  /** By name, where it was not deleted, or by id. */
  find(nameOrId: string): Stack | undefined {
    return this.#stacks.get(nameOrId) ?? this.all().find(({ name, status }) => name === nameOrId && status !== 'DELETE_COMPLETE')
  }

  /** @throws ServiceError `ValidationError` where there is none. */
  get(nameOrId: string): Stack {
    const stack = this.find(nameOrId)
    if (stack === undefined) throw validationError(`Stack with id ${nameOrId} does not exist`)
    return stack
  }

  /** The newest first. */
  all(): readonly Stack[] {
    return [...this.#stacks.values()].toReversed()
  }

  /** Everything that stacks export, by name. */
  exports(): ReadonlyMap<string, Export> {
    const exports = this.all().flatMap(({ id, outputs, status }) =>
      status === 'DELETE_COMPLETE'
        ? []
        : outputs.flatMap(({ exportName, value }) => (exportName === undefined ? [] : [{ name: exportName, value, stackId: id }])),
    )
    return new Map(exports.map((each) => [each.name, each]))
  }
}
