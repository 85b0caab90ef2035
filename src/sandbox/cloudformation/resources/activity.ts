import { z } from 'zod'
import { textOf } from '../../wire/text.ts'
import { camelCase } from './camel-case.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'
import { retag, smallTags, tagChanges } from './tag-changes.ts'

const activity = resourceType({
  properties: { Name: z.string(), EncryptionConfiguration: property.object.optional(), Tags: property.tags },
  replacedBy: ['EncryptionConfiguration', 'Name'],
  create: async ({ Name, EncryptionConfiguration, Tags }, { core, tags }) => {
    const { activityArn } = await core.call('states', 'CreateActivity', {
      ...camelCase(compact({ EncryptionConfiguration })),
      name: Name,
      tags: smallTags(Tags, tags),
    })
    const arn = textOf(activityArn)
    return { id: arn, attributes: { Arn: arn, Name } }
  },
  update: async ({ Tags }, { core }, made, before) => {
    await retag(core, 'states', made.id, tagChanges(before.Tags, Tags))
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('states', 'DeleteActivity', { activityArn: id })),
})

export const activities: { readonly [type: string]: ResourceType } = { 'AWS::StepFunctions::Activity': activity }
