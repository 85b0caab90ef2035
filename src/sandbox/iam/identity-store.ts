import { randomBytes } from 'node:crypto'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'

interface Identity {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly arn: string
  readonly createdAt: Date
}

export interface Role extends Identity {
  description: string | undefined
  maxSessionDuration: number
  trustPolicy: string
  /** Policies of its own, by name. */
  readonly inline: Map<string, string>
  /** ARNs of policies. */
  readonly attached: Set<string>
}

export interface ManagedPolicy extends Identity {
  /** The documents of its versions, by number; at most five. */
  readonly versions: Map<number, string>
  defaultVersion: number
  lastVersion: number
}

export interface InstanceProfile extends Identity {
  role: string | undefined
}

/** Roles, policies and instance profiles, kept by name or ARN. Nothing here is enforced: a sandbox allows everything. */
export class IdentityStore {
  readonly roles = new Map<string, Role>()
  readonly policies = new Map<string, ManagedPolicy>()
  readonly profiles = new Map<string, InstanceProfile>()
  readonly #core: Pick<SandboxCore, 'partition' | 'accountId'>

  constructor(core: Pick<SandboxCore, 'partition' | 'accountId'>) {
    this.#core = core
  }

  /** What every new entity has. @throws ServiceError `ValidationError` where the name is none. */
  identity(kind: 'role' | 'policy' | 'instance-profile', name: string, path: string, limit: number): Identity {
    if (!/^[\w+=,.@-]+$/.test(name) || name.length > limit) {
      throw new ServiceError(
        'ValidationError',
        `The specified value for ${kind}Name is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_- and at most ${limit} of them`,
      )
    }
    const prefix = { role: 'AROA', policy: 'ANPA', 'instance-profile': 'AIPA' }[kind]
    const { partition, accountId } = this.#core
    const id = `${prefix}${randomBytes(8).toString('hex').toUpperCase()}`
    return { name, path, id, arn: `arn:${partition}:iam::${accountId}:${kind}${path}${name}`, createdAt: new Date() }
  }

  /** Whether a policy's ARN means something: one of AWS's own, or one that was made here. */
  knowsPolicy(arn: string): boolean {
    return this.policies.has(arn) || /^arn:[\w-]+:iam::aws:policy\//.test(arn)
  }
}

/** @throws ServiceError `NoSuchEntity` */
export function existing<Found>(records: ReadonlyMap<string, Found>, kind: string, name: string): Found {
  const found = records.get(name)
  if (found === undefined) throw new ServiceError('NoSuchEntity', `The ${kind} with name ${name} cannot be found.`, { status: 404 })
  return found
}

/** @throws ServiceError `EntityAlreadyExists` */
export function refuseTaken(records: ReadonlyMap<string, unknown>, kind: string, name: string): void {
  if (records.has(name)) throw new ServiceError('EntityAlreadyExists', `${kind} with name ${name} already exists.`, { status: 409 })
}

/** @throws ServiceError `DeleteConflict` */
export function refuseInUse(isUsed: boolean, message: string): void {
  if (isUsed) throw new ServiceError('DeleteConflict', message, { status: 409 })
}
