import type { SandboxCore } from '../sandbox-core.ts'
import { arnOf } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'

/** What kinds of things Step Functions names. */
export type ResourceType = 'stateMachine' | 'execution' | 'express' | 'activity' | 'mapRun'

export interface StatesArn {
  readonly type: ResourceType
  /** The name of the machine, or of the activity. */
  readonly name: string
  /** What follows it: a version, an alias, an execution's name. */
  readonly qualifier: string | undefined
}

const types: ReadonlySet<string> = new Set(['stateMachine', 'execution', 'express', 'activity', 'mapRun'])

const isType = (text: string): text is ResourceType => types.has(text)

/**
 * Reads an ARN of Step Functions.
 *
 * @throws ServiceError `InvalidArn` where it is none, or names something else than is wanted.
 */
export function parseArn(arn: string, ...wanted: readonly ResourceType[]): StatesArn {
  const [prefix, , service, , , type = '', name = '', ...rest] = arn.split(':')
  if (prefix !== 'arn' || service !== 'states') throw new ServiceError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`)
  if (!isType(type) || !wanted.includes(type)) {
    throw new ServiceError('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: ${type}'`)
  }
  return { type, name, qualifier: rest.length === 0 ? undefined : rest.join(':') }
}

export const machineArn = (core: SandboxCore, name: string): string => arnOf(core, 'states', `stateMachine:${name}`)

export const activityArn = (core: SandboxCore, name: string): string => arnOf(core, 'states', `activity:${name}`)

/** The ARN of a STANDARD execution. */
export const executionArn = (core: SandboxCore, machine: string, name: string): string =>
  arnOf(core, 'states', `execution:${machine}:${name}`)

/** The ARN of an EXPRESS execution: two may have one name, so that an id is added. */
export const expressArn = (core: SandboxCore, machine: string, name: string, id: string): string =>
  arnOf(core, 'states', `express:${machine}:${name}:${id}`)
