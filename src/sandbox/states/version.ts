import { ServiceError } from '../service-error.ts'
import type { StateMachine, Version } from './state-machine.ts'

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const mostVersions = 1000

/**
 * Gives the machine's revision a number; the same revision gets the same number again.
 *
 * @param revisionId what the caller believes the revision to be.
 * @throws ServiceError `ConflictException` where it is another one by now, `ServiceQuotaExceededException`.
 */
export function publishVersion(machine: StateMachine, description: string | undefined, revisionId?: string): Version {
  const { revision } = machine
  if (revisionId !== undefined && revisionId !== (revision.id ?? 'INITIAL')) {
    throw new ServiceError(
      'ConflictException',
      `Failed to publish the State Machine version for revision ${revisionId}. The current State Machine revision is ${revision.id ?? 'INITIAL'}.`,
    )
  }
  const latest = machine.versions.get(machine.lastVersion)
  if (latest?.revision === revision) return latest
  if (machine.versions.size >= mostVersions) {
    throw new ServiceError('ServiceQuotaExceededException', `A state machine can have ${mostVersions} versions at most`)
  }
  machine.lastVersion += 1
  const version: Version = {
    arn: `${machine.arn}:${machine.lastVersion}`,
    number: machine.lastVersion,
    revision,
    description,
    creationDate: new Date(),
  }
  machine.versions.set(version.number, version)
  return version
}
