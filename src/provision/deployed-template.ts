import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Template } from '../template/index.ts'
import type { StackDescription } from './stack.ts'
import { isSuccess } from './stack-status.ts'

/** What is about to be deployed. */
interface Wanted {
  readonly template: Template
  readonly templateText: string
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  readonly originTags: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * Tells whether a stack was deployed from this very template with these parameters and tags. Where its last update was
 * rolled back, or where a parameter stands for a value that may have changed outside, only a change set can tell.
 */
export async function isAsDeployed(client: CloudFormationClient, stack: StackDescription, wanted: Wanted): Promise<boolean> {
  if (!isSuccess(stack.status)) return false
  if (Object.values(wanted.template.Parameters ?? {}).some(({ Type }) => Type.startsWith('AWS::SSM::'))) return false
  if (Object.entries(wanted.parameters).some(([key, value]) => stack.parameters[key] !== value)) return false
  if (!sameTags(stack.tags, wanted)) return false
  const { GetTemplateCommand } = await import('@aws-sdk/client-cloudformation')
  const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName: stack.id, TemplateStage: 'Original' }), {
    abortSignal: wanted.signal,
  })
  return TemplateBody === wanted.templateText
}

function sameTags(deployed: Readonly<Record<string, string>>, { tags, originTags }: Wanted): boolean {
  const own = Object.entries(deployed).filter(([key]) => !(key in originTags))
  return own.length === Object.keys(tags).length && own.every(([key, value]) => tags[key] === value)
}
