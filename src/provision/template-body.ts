import { StepwrightError } from '../core/index.ts'
import type { TemplateBody, TemplateUpload } from './template-upload.ts'

/** CloudFormation takes a template in the call itself up to this many bytes. */
const inlineLimit = 51_200

/** CloudFormation takes no larger template. */
const sizeLimit = 1_000_000

/**
 * Hands a template over: in the call where it is small, through a bucket of the account's own where it is not.
 *
 * @throws StepwrightError `TEMPLATE_TOO_LARGE` over 1,000,000 bytes.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export async function templateBody(text: string, upload: TemplateUpload): Promise<TemplateBody> {
  const size = Buffer.byteLength(text)
  if (size <= inlineLimit) return { parameters: { TemplateBody: text }, release: async () => undefined }
  if (size > sizeLimit) {
    throw new StepwrightError('TEMPLATE_TOO_LARGE', `The template has ${size} bytes; CloudFormation takes ${sizeLimit}.`, {
      hint: 'Split the service into two, or move data out of the template.',
    })
  }
  const { uploadTemplate } = await import('./template-bucket.ts')
  return uploadTemplate(text, upload)
}
