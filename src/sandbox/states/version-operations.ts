import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { parseArn } from './arn.ts'
import { page, pageInput } from './page.ts'
import { requireUnqualified } from './qualified-arn.ts'
import type { StateMachineRegistry } from './state-machine-registry.ts'
import { publishVersion } from './version.ts'

const publishInput = z.object({
  stateMachineArn: z.string(),
  revisionId: z.string().optional(),
  description: z.string().max(256).optional(),
})

/** The operations on versions of machines. */
export const versionOperations = (
  machines: StateMachineRegistry,
): Record<'PublishStateMachineVersion' | 'ListStateMachineVersions' | 'DeleteStateMachineVersion', Operation> => ({
  PublishStateMachineVersion: operation(publishInput, ({ stateMachineArn, revisionId, description }) => {
    requireUnqualified(stateMachineArn)
    const { arn, creationDate } = publishVersion(machines.get(stateMachineArn), description, revisionId)
    return { stateMachineVersionArn: arn, creationDate }
  }),

  ListStateMachineVersions: operation(z.object({ stateMachineArn: z.string(), ...pageInput }), ({ stateMachineArn, ...request }) => {
    requireUnqualified(stateMachineArn)
    const newestFirst = [...machines.get(stateMachineArn).versions.values()].toReversed()
    const { items, nextToken } = page(newestFirst, request)
    return { stateMachineVersions: items.map(({ arn, creationDate }) => ({ stateMachineVersionArn: arn, creationDate })), nextToken }
  }),

  DeleteStateMachineVersion: operation(z.object({ stateMachineVersionArn: z.string() }), ({ stateMachineVersionArn }) => {
    const { qualifier = '' } = parseArn(stateMachineVersionArn, 'stateMachine')
    if (!/^\d+$/.test(qualifier)) throw new ServiceError('ValidationException', 'The ARN must be that of a state machine version')
    const machine = machines.find(stateMachineVersionArn)
    const aliases = [...(machine?.aliases.values() ?? [])].filter(({ routes }) =>
      routes.some((route) => route.stateMachineVersionArn === stateMachineVersionArn),
    )
    if (aliases.length > 0) {
      const names = aliases.map((alias) => alias.name).join(', ')
      throw new ServiceError(
        'ConflictException',
        `Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [${names}]`,
      )
    }
    machine?.versions.delete(Number(qualifier))
    return {}
  }),
})
