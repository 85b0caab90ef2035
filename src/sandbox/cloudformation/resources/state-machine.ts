import { z } from 'zod'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { textOf } from '../../wire/text.ts'
import { camelCase } from './camel-case.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type Made, type ResourceType, resourceType } from './resource-type.ts'
import { retag, smallTags, tagChanges } from './tag-changes.ts'

const definitionShape = {
  Definition: property.object.optional(),
  DefinitionString: z.string().optional(),
  DefinitionS3Location: z.object({ Bucket: z.string(), Key: z.string(), Version: z.string().optional() }).optional(),
  DefinitionSubstitutions: z.record(z.string(), property.text).default({}),
}

type DefinitionProperties = z.output<z.ZodObject<typeof definitionShape>>

/** Plain text replacement with no regard for JSON, as the service does it. */
const substitute = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((result, [name, value]) => result.replaceAll(`\${${name}}`, value), text)

async function definitionText(core: SandboxCore, properties: DefinitionProperties): Promise<string> {
  const { Definition, DefinitionString, DefinitionS3Location: location, DefinitionSubstitutions: values } = properties
  const given = [Definition, DefinitionString, location].filter((each) => each !== undefined)
  if (given.length !== 1) {
    throw new ServiceError('InvalidRequest', 'Exactly one of Definition, DefinitionString and DefinitionS3Location must be given.')
  }
  if (Definition !== undefined) return substitute(JSON.stringify(Definition), values)
  if (DefinitionString !== undefined) return substitute(DefinitionString, values)
  const { Body } = await core.call('s3', 'GetObject', { Bucket: location?.Bucket ?? '', Key: location?.Key ?? '' })
  return substitute(textOf(Body), values)
}

const configuration = {
  LoggingConfiguration: property.object.optional(),
  TracingConfiguration: property.object.optional(),
  EncryptionConfiguration: property.object.optional(),
}

async function describe(core: SandboxCore, arn: string): Promise<Made> {
  const { name, revisionId } = await core.call('states', 'DescribeStateMachine', { stateMachineArn: arn })
  return { id: arn, attributes: { Arn: arn, Name: textOf(name), StateMachineRevisionId: textOf(revisionId, 'INITIAL') } }
}

const stateMachine = resourceType({
  properties: {
    StateMachineName: z.string().optional(),
    StateMachineType: z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'),
    RoleArn: z.string(),
    Tags: property.tags,
    ...definitionShape,
    ...configuration,
  },
  replacedBy: ['StateMachineName', 'StateMachineType'],
  create: async (
    { StateMachineName, StateMachineType, RoleArn, Tags, LoggingConfiguration, TracingConfiguration, EncryptionConfiguration, ...rest },
    { core, name, tags },
  ) => {
    const configurations = compact({ LoggingConfiguration, TracingConfiguration, EncryptionConfiguration })
    const { stateMachineArn } = await core.call('states', 'CreateStateMachine', {
      ...camelCase(configurations),
      name: StateMachineName ?? name({ limit: 80 }),
      type: StateMachineType,
      roleArn: RoleArn,
      definition: await definitionText(core, rest),
      tags: smallTags(Tags, tags),
    })
    return describe(core, textOf(stateMachineArn))
  },
  update: async (
    { RoleArn, LoggingConfiguration, TracingConfiguration, EncryptionConfiguration, Tags, ...rest },
    { core },
    { id },
    before,
  ) => {
    await retag(core, 'states', id, tagChanges(before.Tags, Tags))
    await core.call('states', 'UpdateStateMachine', {
      stateMachineArn: id,
      roleArn: RoleArn,
      definition: await definitionText(core, rest),
      loggingConfiguration: camelCase(LoggingConfiguration ?? { Level: 'OFF' }),
      tracingConfiguration: camelCase(TracingConfiguration ?? { Enabled: false }),
      encryptionConfiguration: camelCase(EncryptionConfiguration ?? { Type: 'AWS_OWNED_KEY' }),
    })
    return describe(core, id)
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('states', 'DeleteStateMachine', { stateMachineArn: id })),
})

export const stateMachines: { readonly [type: string]: ResourceType } = { 'AWS::StepFunctions::StateMachine': stateMachine }
