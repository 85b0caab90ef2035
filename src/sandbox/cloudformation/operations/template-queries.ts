import { z } from 'zod'
import type { AwsService, Output } from '../../aws-service.ts'
import { requiredCapabilities } from '../template/capabilities.ts'
import { checkTemplate } from '../template/check-template.ts'
import { type ParsedParameter, parseTemplate } from '../template/parsed-template.ts'
import { validationError } from '../template/validation-error.ts'
import type { Context } from './context.ts'
import { queryOperation } from './query-operation.ts'
import { templateSource, templateText } from './template-source.ts'

const describeParameter = ([ParameterKey, { Default, NoEcho, Description }]: readonly [string, ParsedParameter]): Output => ({
  ParameterKey,
  DefaultValue: Default,
  NoEcho,
  Description,
})

/** The operations that tell of templates. */
export const templateQueries = ({ environment: { core, stacks }, changeSets }: Context): AwsService['operations'] => ({
  GetTemplate: queryOperation(
    z.object({
      StackName: z.string().optional(),
      ChangeSetName: z.string().optional(),
      TemplateStage: z.enum(['Original', 'Processed']).optional(),
    }),
    ({ StackName, ChangeSetName }) => {
      const stack = StackName === undefined ? undefined : stacks.get(StackName)
      const blueprint = ChangeSetName === undefined ? stack?.blueprint : changeSets.get(ChangeSetName, stack).blueprint
      if (blueprint === undefined) throw validationError(`Template for ${StackName ?? 'nothing'} does not exist`)
      return { TemplateBody: blueprint.body, StagesAvailable: ['Original', 'Processed'] }
    },
  ),
  ValidateTemplate: queryOperation(z.object(templateSource), async (source) => {
    const template = parseTemplate(await templateText(core, source))
    checkTemplate(template)
    const { capabilities, reason } = requiredCapabilities(template)
    return {
      Parameters: Object.entries(template.Parameters).map(describeParameter),
      Description: template.Description,
      Capabilities: capabilities,
      CapabilitiesReason: reason,
    }
  }),
  GetTemplateSummary: queryOperation(
    z.object({ StackName: z.string().optional(), ...templateSource }),
    async ({ StackName, ...source }) => {
      const body = StackName === undefined ? await templateText(core, source) : stacks.get(StackName).blueprint?.body
      if (body === undefined) throw validationError(`Template for ${StackName} does not exist`)
      const template = parseTemplate(body)
      const { capabilities, reason } = requiredCapabilities(template)
      return {
        Parameters: Object.entries(template.Parameters).map(([key, parameter]) => ({
          ...describeParameter([key, parameter]),
          ParameterType: parameter.Type,
          ParameterConstraints: { AllowedValues: parameter.AllowedValues ?? [] },
        })),
        Description: template.Description,
        Capabilities: capabilities,
        CapabilitiesReason: reason,
        ResourceTypes: [...new Set(Object.values(template.Resources).map(({ Type }) => Type))],
        Version: template.AWSTemplateFormatVersion,
        Metadata: JSON.stringify(template.Metadata),
      }
    },
  ),
})
