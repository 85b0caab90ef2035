import { randomUUID } from 'node:crypto'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { machineArn, parseArn } from './arn.ts'
import { readDefinition } from './check-definition.ts'
import { checkEncryption } from './encryption.ts'
import { checkName } from './name.ts'
import type { Revision, StateMachine } from './state-machine.ts'

/** What a caller says a machine should be. */
export type RevisionInput = Omit<Revision, 'id' | 'definition' | 'date'>

const sameRevision = (one: Omit<Revision, 'roleArn'>, other: Omit<RevisionInput, 'roleArn'>): boolean =>
  one.definitionText === other.definitionText &&
  JSON.stringify([one.logging, one.tracing, one.encryption]) === JSON.stringify([other.logging, other.tracing, other.encryption])

function checkLogging({ level, destinations = [] }: Revision['logging']): void {
  if (level === 'OFF' && destinations.length === 0) return
  if (destinations.length === 1 && destinations[0]?.cloudWatchLogsLogGroup?.logGroupArn !== undefined) return
  throw new ServiceError('InvalidLoggingConfiguration', 'Invalid Logging Configuration: Must specify exactly one Log Destination.')
}

function checkRevision({ roleArn, logging, encryption }: RevisionInput): void {
  if (!/^arn:[^:]+:iam::\d{12}:role\/./.test(roleArn)) throw new ServiceError('InvalidArn', `Invalid Role Arn: '${roleArn}'`)
  checkLogging(logging)
  checkEncryption(encryption)
}

const makeRevision = (input: RevisionInput, type: StateMachine['type'], id: string | undefined): Revision => ({
  id,
  definitionText: input.definitionText,
  definition: readDefinition(input.definitionText, type),
  roleArn: input.roleArn,
  logging: input.logging,
  tracing: input.tracing,
  encryption: input.encryption,
  date: new Date(),
})

export const machineMissing = (arn: string): ServiceError =>
  new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)

/** The state machines of a sandbox. */
export class StateMachineRegistry {
  readonly #core: SandboxCore
  readonly #machines = new Map<string, StateMachine>()

  constructor(core: SandboxCore) {
    this.#core = core
  }

  /**
   * Creates a machine; the same call again gives the one that stands.
   *
   * @throws ServiceError `InvalidName`, `InvalidArn`, `InvalidDefinition`, `InvalidLoggingConfiguration`,
   * `InvalidEncryptionConfiguration`, `StateMachineAlreadyExists`, `StateMachineDeleting`
   */
  create(name: string, type: StateMachine['type'], input: RevisionInput, tags: ReadonlyMap<string, string>): StateMachine {
    checkName(name)
    const arn = machineArn(this.#core, name)
    checkRevision(input)
    const revision = makeRevision(input, type, undefined)
    const existing = this.#machines.get(name)
    if (existing !== undefined) {
      if (existing.status === 'DELETING') throw deleting(arn)
      if (existing.type === type && sameRevision(existing.revision, input)) return existing
      throw new ServiceError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`)
    }
    const machine: StateMachine = {
      arn,
      name,
      type,
      creationDate: revision.date,
      versions: new Map(),
      aliases: new Map(),
      tags: new Map(tags),
      lastVersion: 0,
      revision,
      status: 'ACTIVE',
    }
    this.#machines.set(name, machine)
    return machine
  }

  /** @throws ServiceError `InvalidArn`, `InvalidDefinition`, `InvalidLoggingConfiguration`, `InvalidEncryptionConfiguration` */
  update(machine: StateMachine, changes: Partial<RevisionInput>): Revision {
    const input = { ...machine.revision, ...changes }
    checkRevision(input)
    machine.revision = makeRevision(input, machine.type, randomUUID())
    return machine.revision
  }

  /** @throws ServiceError `InvalidArn`, `StateMachineDoesNotExist` */
  get(arn: string): StateMachine {
    const machine = this.find(arn.replace(/\/[^:]*/, ''))
    if (machine === undefined) throw machineMissing(arn)
    return machine
  }

  /**
   * The machine that an ARN of its own, of a version or of an alias is about; there are none of other accounts and regions.
   *
   * @throws ServiceError `InvalidArn`
   */
  find(arn: string): StateMachine | undefined {
    const machine = this.#machines.get(parseArn(arn, 'stateMachine').name)
    return machine !== undefined && `${arn}:`.startsWith(`${machine.arn}:`) ? machine : undefined
  }

  /** Forgets a machine. */
  remove(machine: StateMachine): void {
    if (this.#machines.get(machine.name) === machine) this.#machines.delete(machine.name)
  }

  all(): readonly StateMachine[] {
    return [...this.#machines.values()]
  }
}

export const deleting = (arn: string): ServiceError => new ServiceError('StateMachineDeleting', `State Machine is being deleted: '${arn}'`)
