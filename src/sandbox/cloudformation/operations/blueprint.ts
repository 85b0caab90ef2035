import { z } from 'zod'
import { queryList } from '../../protocols/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import type { Blueprint, Stack } from '../stacks/stack.ts'
import { checkCapabilities } from '../template/capabilities.ts'
import { checkTemplate } from '../template/check-template.ts'
import { givenParameter, parameterValues } from '../template/parameters.ts'
import { parseTemplate } from '../template/parsed-template.ts'
import { tags } from './query-input.ts'
import { templateSource, templateText } from './template-source.ts'

/** The members of a call that say what a stack is to be made from. */
export const blueprintInput = {
  ...templateSource,
  Parameters: queryList(givenParameter),
  Capabilities: queryList(z.string()),
  Tags: tags,
}

/**
 * What a call wants a stack to be made from, checked as far as CloudFormation checks it before it starts.
 *
 * @throws ServiceError `ValidationError`, `InsufficientCapabilitiesException`
 */
export async function blueprintOf(
  core: SandboxCore,
  input: z.output<z.ZodObject<typeof blueprintInput>>,
  stack?: Stack,
): Promise<Blueprint> {
  const body = await templateText(core, input, stack)
  const template = parseTemplate(body)
  checkTemplate(template)
  const parameters = parameterValues(template, input.Parameters, stack?.blueprint?.parameters ?? new Map())
  checkCapabilities(template, input.Capabilities)
  return { body, template, parameters, tags: input.Tags, capabilities: input.Capabilities }
}
