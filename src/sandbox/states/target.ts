import { ServiceError } from '../service-error.ts'
import { parseArn } from './arn.ts'
import type { Alias, Revision, StateMachine, Version } from './state-machine.ts'
import { machineMissing, type StateMachineRegistry } from './state-machine-registry.ts'

/** What an ARN of a machine, of a version or of an alias stands for at this moment. */
export interface Target {
  readonly machine: StateMachine
  readonly revision: Revision
  readonly version: Version | undefined
  readonly alias: Alias | undefined
}

function pickRoute(alias: Alias, random: number): string {
  let above = 0
  for (const { stateMachineVersionArn, weight } of alias.routes) {
    above += weight
    if (random * 100 < above) return stateMachineVersionArn
  }
  return alias.routes.at(-1)?.stateMachineVersionArn ?? ''
}

/**
 * Finds what an ARN stands for: `…:stateMachine:name`, `…:name:3` or `…:name:ALIAS`.
 *
 * @param random a number from 0 to below 1; it picks the version where an alias has two.
 * @throws ServiceError `InvalidArn`, `StateMachineDoesNotExist`
 */
export function resolveTarget(machines: StateMachineRegistry, arn: string, random: number): Target {
  const { qualifier } = parseArn(arn, 'stateMachine')
  const machine = machines.find(arn)
  if (machine === undefined) throw machineMissing(arn)
  if (qualifier === undefined) return { machine, revision: machine.revision, version: undefined, alias: undefined }

  const alias = machine.aliases.get(qualifier)
  const number = alias === undefined ? qualifier : pickRoute(alias, random).replace(/^.*:/, '')
  const version = /^\d+$/.test(number) ? machine.versions.get(Number(number)) : undefined
  if (version === undefined) throw machineMissing(arn)
  return { machine, revision: version.revision, version, alias }
}

/** @throws ServiceError `StateMachineTypeNotSupported` where an EXPRESS machine is asked for what only STANDARD ones can, or the other way round. */
export function requireType(machine: StateMachine, type: StateMachine['type']): void {
  if (machine.type === type) return
  throw new ServiceError('StateMachineTypeNotSupported', 'This operation is not supported by this type of state machine')
}
