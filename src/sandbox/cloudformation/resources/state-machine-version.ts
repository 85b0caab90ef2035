import { z } from 'zod'
import { textOf } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { type ResourceType, resourceType } from './resource-type.ts'

const version = resourceType({
  properties: { StateMachineArn: z.string(), StateMachineRevisionId: z.string().optional(), Description: z.string().optional() },
  replacedBy: '*',
  create: async ({ StateMachineArn, StateMachineRevisionId, Description }, { core }) => {
    const { stateMachineVersionArn } = await core.call(
      'states',
      'PublishStateMachineVersion',
      compact({ stateMachineArn: StateMachineArn, revisionId: StateMachineRevisionId, description: Description }),
    )
    const arn = textOf(stateMachineVersionArn)
    return { id: arn, attributes: { Arn: arn } }
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('states', 'DeleteStateMachineVersion', { stateMachineVersionArn: id })),
})

export const stateMachineVersions: { readonly [type: string]: ResourceType } = { 'AWS::StepFunctions::StateMachineVersion': version }
