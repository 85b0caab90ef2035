import type { SandboxCore } from '../sandbox-core.ts'
import { arnOf } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { checkTaskDefinition } from './check-task-definition.ts'
import type { TaskDefinition, TaskDefinitionInput } from './task-definition.ts'

/** The family and, where given, the revision in `family`, `family:3` or an ARN of either. */
function parseName(given: string): { readonly family: string; readonly revision: number | undefined } {
  const [family = '', revision] = given.replace(/^arn:.*:task-definition\//, '').split(':')
  return { family, revision: revision === undefined ? undefined : Number(revision) }
}

const compatibilitiesOf = (input: TaskDefinitionInput): readonly string[] =>
  input.requiresCompatibilities.includes('FARGATE') ||
  (input.networkMode === 'awsvpc' && input.cpu !== undefined && input.memory !== undefined)
    ? ['EC2', 'FARGATE']
    : ['EC2']

/** The task definitions of a sandbox, by family and revision. */
export class TaskDefinitionRegistry {
  readonly #core: SandboxCore
  readonly #families = new Map<string, TaskDefinition[]>()

  constructor(core: SandboxCore) {
    this.#core = core
  }

  /** Adds the next revision of a family. @throws ServiceError `ClientException` where ECS would refuse it. */
  register(input: TaskDefinitionInput): TaskDefinition {
    checkTaskDefinition(input)
    const revisions = this.#families.get(input.family) ?? []
    const revision = revisions.length + 1
    const definition: TaskDefinition = {
      arn: arnOf(this.#core, 'ecs', `task-definition/${input.family}:${revision}`),
      revision,
      registered: input,
      compatibilities: compatibilitiesOf(input),
      registeredAt: new Date(),
      status: 'ACTIVE',
    }
    this.#families.set(input.family, [...revisions, definition])
    return definition
  }

  /** The named revision, or the newest active one of the family. */
  find(given: string): TaskDefinition | undefined {
    const { family, revision } = parseName(given)
    const revisions = this.#families.get(family) ?? []
    return revision === undefined ? revisions.findLast(({ status }) => status === 'ACTIVE') : revisions[revision - 1]
  }

  /** @throws ServiceError `ClientException` where the revision does not exist. */
  deregister(given: string): TaskDefinition {
    const { revision } = parseName(given)
    if (revision === undefined) throw new ServiceError('ClientException', 'Invalid revision number. Number: null')
    const definition = this.find(given)
    if (definition === undefined) throw new ServiceError('ClientException', 'The specified task definition does not exist.')
    definition.status = 'INACTIVE'
    definition.deregisteredAt = new Date()
    return definition
  }

  all(): readonly TaskDefinition[] {
    return [...this.#families.values()].flat()
  }
}
