import { z } from 'zod'
import { quotas } from '../../asl/index.ts'
import type { Operation, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { page, pageInput } from './page.ts'
import { requireUnqualified } from './qualified-arn.ts'
import type { StateMachine } from './state-machine.ts'
import { encryptionConfiguration, loggingConfiguration, tags, tracingConfiguration } from './state-machine.ts'
import type { RevisionInput, StateMachineRegistry } from './state-machine-registry.ts'
import { deleting } from './state-machine-registry.ts'
import { readTags } from './tag.ts'
import { resolveTarget } from './target.ts'
import { publishVersion } from './version.ts'

const createInput = z.object({
  name: z.string(),
  definition: z.string().min(1).max(quotas.definitionBytes),
  roleArn: z.string().min(1).max(256),
  type: z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'),
  loggingConfiguration: loggingConfiguration.prefault({}),
  tracingConfiguration: tracingConfiguration.prefault({}),
  encryptionConfiguration: encryptionConfiguration.prefault({ type: 'AWS_OWNED_KEY' }),
  tags: tags.default([]),
  publish: z.boolean().default(false),
  versionDescription: z.string().max(256).optional(),
})

const updateInput = z.object({
  stateMachineArn: z.string(),
  definition: z.string().min(1).max(quotas.definitionBytes).optional(),
  roleArn: z.string().min(1).max(256).optional(),
  loggingConfiguration: loggingConfiguration.optional(),
  tracingConfiguration: tracingConfiguration.optional(),
  encryptionConfiguration: encryptionConfiguration.optional(),
  publish: z.boolean().default(false),
  versionDescription: z.string().max(256).optional(),
})

const describeInput = z.object({ stateMachineArn: z.string(), includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).default('ALL_DATA') })

/** What the caller of UpdateStateMachine changes. */
function changesIn(input: z.output<typeof updateInput>): Partial<RevisionInput> {
  return {
    ...(input.definition === undefined ? {} : { definitionText: input.definition }),
    ...(input.roleArn === undefined ? {} : { roleArn: input.roleArn }),
    ...(input.loggingConfiguration === undefined ? {} : { logging: input.loggingConfiguration }),
    ...(input.tracingConfiguration === undefined ? {} : { tracing: input.tracingConfiguration }),
    ...(input.encryptionConfiguration === undefined ? {} : { encryption: input.encryptionConfiguration }),
  }
}

const requireNoDescriptionUnlessPublished = ({
  publish,
  versionDescription,
}: {
  publish: boolean
  versionDescription?: string | undefined
}): void => {
  if (publish || versionDescription === undefined) return
  throw new ServiceError('ValidationException', 'Version description can only be set when publish is true')
}

/** The operations on state machines. */
export function machineOperations(
  machines: StateMachineRegistry,
  remove: (machine: StateMachine) => void,
): Record<'CreateStateMachine' | 'UpdateStateMachine' | 'DeleteStateMachine' | 'DescribeStateMachine' | 'ListStateMachines', Operation> {
  return {
    CreateStateMachine: operation(createInput, (input) => {
      requireNoDescriptionUnlessPublished(input)
      const revision: RevisionInput = {
        definitionText: input.definition,
        roleArn: input.roleArn,
        logging: input.loggingConfiguration,
        tracing: input.tracingConfiguration,
        encryption: input.encryptionConfiguration,
      }
      const machine = machines.create(input.name, input.type, revision, readTags(input.tags, input.name))
      const version = input.publish ? publishVersion(machine, input.versionDescription) : undefined
      return { stateMachineArn: machine.arn, creationDate: machine.creationDate, stateMachineVersionArn: version?.arn }
    }),

    UpdateStateMachine: operation(updateInput, (input) => {
      requireNoDescriptionUnlessPublished(input)
      requireUnqualified(input.stateMachineArn)
      const machine = machines.get(input.stateMachineArn)
      if (machine.status === 'DELETING') throw deleting(machine.arn)
      const changes = changesIn(input)
      if (Object.keys(changes).length === 0 && !input.publish) {
        throw new ServiceError(
          'MissingRequiredParameter',
          'Either the definition, the role ARN, the LoggingConfiguration, the TracingConfiguration or the EncryptionConfiguration must be specified',
        )
      }
      const { date, id } = Object.keys(changes).length === 0 ? machine.revision : machines.update(machine, changes)
      const version = input.publish ? publishVersion(machine, input.versionDescription) : undefined
      return { updateDate: date, revisionId: id, stateMachineVersionArn: version?.arn }
    }),

    DeleteStateMachine: operation(z.object({ stateMachineArn: z.string() }), ({ stateMachineArn }) => {
      requireUnqualified(stateMachineArn)
      const machine = machines.find(stateMachineArn)
      if (machine !== undefined) remove(machine)
      return {}
    }),

    DescribeStateMachine: operation(describeInput, ({ stateMachineArn, includedData }) => {
      const { machine, revision, version } = resolveTarget(machines, stateMachineArn, 0)
      const described: Output = {
        stateMachineArn: version?.arn ?? machine.arn,
        name: machine.name,
        status: machine.status,
        type: machine.type,
        definition: includedData === 'ALL_DATA' ? revision.definitionText : undefined,
        roleArn: revision.roleArn,
        creationDate: version?.creationDate ?? machine.creationDate,
        loggingConfiguration: revision.logging,
        tracingConfiguration: revision.tracing,
        encryptionConfiguration: revision.encryption,
        revisionId: revision.id,
        description: version?.description,
      }
      return described
    }),

    ListStateMachines: operation(z.object(pageInput), (request) => {
      const { items, nextToken } = page(machines.all(), request)
      const stateMachines = items.map(({ arn, name, type, creationDate }) => ({ stateMachineArn: arn, name, type, creationDate }))
      return { stateMachines, nextToken }
    }),
  }
}
