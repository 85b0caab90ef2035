import type { IncomingHttpHeaders } from 'node:http'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'

/** Headers by which an object would be given what the sandbox does not keep. */
const dropped: readonly string[] = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
  'x-amz-acl',
  'x-amz-object-lock-mode',
  'x-amz-storage-class',
  'x-amz-tagging',
  'x-amz-website-redirect-location',
]

/** Tells whether a header says no more than what holds anyway. */
const isIdle = (name: string, value: string): boolean =>
  (name === 'content-encoding' && value === 'aws-chunked') ||
  (name === 'x-amz-storage-class' && value === 'STANDARD') ||
  (name === 'x-amz-acl' && value === 'private')

/**
 * Looks through the headers of a request that puts an object: says once of each that has no effect, and refuses a
 * condition, as a write that ignores it would overwrite.
 */
export function createPutHeaders(core: Pick<SandboxCore, 'report'>): (headers: IncomingHttpHeaders) => void {
  const said = new Set<string>()
  return (headers) => {
    if (headers['if-none-match'] !== undefined || headers['if-match'] !== undefined) {
      throw new ServiceError('NotImplemented', "The sandbox's S3 has no conditional writes.", { status: 501 })
    }
    for (const name of dropped) {
      const value = headers[name]
      if (value === undefined || isIdle(name, String(value)) || said.has(name)) continue
      said.add(name)
      core.report({
        type: 'warning',
        text: `The sandbox's S3 keeps an object's content type and its own metadata only: ${name} has no effect.`,
      })
    }
  }
}
