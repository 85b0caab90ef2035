import type { SandboxCore } from '../sandbox-core.ts'

/** The headers by which the sandbox's gateway knows where a request of the sandbox itself belongs. Nobody checks the signature. */
export const signedHeaders = (core: Pick<SandboxCore, 'region'>, service: string): Readonly<Record<string, string>> => {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  return {
    'x-amz-date': stamp,
    authorization: `AWS4-HMAC-SHA256 Credential=sandbox/${stamp.slice(0, 8)}/${core.region}/${service}/aws4_request, SignedHeaders=host, Signature=unchecked`,
  }
}
