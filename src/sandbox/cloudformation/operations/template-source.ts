import { z } from 'zod'
import type { SandboxCore } from '../../sandbox-core.ts'
import { textOf } from '../../wire/text.ts'
import type { Stack } from '../stacks/stack.ts'
import { validationError } from '../template/validation-error.ts'
import { flag } from './query-input.ts'

/** Where a call says that its template is. */
export const templateSource = {
  TemplateBody: z.string().min(1).optional(),
  TemplateURL: z.string().optional(),
  UsePreviousTemplate: flag.default(false),
}

export type TemplateSource = z.output<z.ZodObject<typeof templateSource>>

const inlineLimit = 51_200

/** The bucket and key that a URL names, in the forms that S3 has, or on the sandbox's own endpoint. */
function objectAt(
  { endpoint, urlSuffix }: Pick<SandboxCore, 'endpoint' | 'urlSuffix'>,
  url: string,
): { readonly Bucket: string; readonly Key: string } {
  const refuse = () => validationError(`TemplateURL must be a supported URL: '${url}' names no object in the sandbox's S3.`)
  if (!URL.canParse(url)) throw refuse()
  const { hostname, port, pathname } = new URL(url)
  const path = pathname.slice(1).split('/').map(decodeURIComponent)
  const virtual = /^(.+)\.s3[.-]/.exec(hostname)?.[1]
  const isOwn = port === new URL(endpoint()).port || hostname.endsWith(urlSuffix)
  const [Bucket, ...key] = virtual === undefined ? path : [virtual, ...path]
  if (!isOwn || Bucket === undefined || key.length === 0) throw refuse()
  return { Bucket, Key: key.join('/') }
}

/**
 * The text of the template that a call means.
 *
 * @throws ServiceError `ValidationError` where it names none, more than one, or one that cannot be read.
 */
export async function templateText(
  core: SandboxCore,
  { TemplateBody, TemplateURL, UsePreviousTemplate }: TemplateSource,
  stack?: Stack,
): Promise<string> {
  const given = [TemplateBody !== undefined, TemplateURL !== undefined, UsePreviousTemplate].filter(Boolean).length
  if (given !== 1) throw validationError('Either Template URL or Template Body must be specified.')
  if (TemplateBody !== undefined) {
    if (Buffer.byteLength(TemplateBody) <= inlineLimit) return TemplateBody
    throw validationError(
      `1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${inlineLimit}`,
    )
  }
  if (TemplateURL === undefined) {
    if (stack?.blueprint === undefined) throw validationError('Previous template of the stack does not exist.')
    return stack.blueprint.body
  }
  try {
    const { Body } = await core.call('s3', 'GetObject', objectAt(core, TemplateURL))
    return textOf(Body)
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('TemplateURL')
      ? error
      : validationError(`S3 error: ${error instanceof Error ? error.message : String(error)}`, error)
  }
}
