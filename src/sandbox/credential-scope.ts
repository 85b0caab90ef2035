/** What a SigV4 signature says about where a request belongs. */
export interface CredentialScope {
  readonly region: string
  readonly service: string
}

const scope = /^[^/]*\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request$/

/** What a presigned URL has; one of these alone is no signature. */
const presigned = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Date', 'X-Amz-SignedHeaders', 'X-Amz-Signature']

function presignedCredential(query: URLSearchParams): string | undefined {
  return presigned.every((name) => query.has(name)) ? (query.get('X-Amz-Credential') ?? undefined) : undefined
}

/**
 * Reads the credential scope out of a request's `Authorization` header, or out of a presigned URL that has all of its
 * parameters. The signature itself is not checked: a sandbox takes any credentials.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html
 */
export function credentialScope(authorization: string | undefined, query: URLSearchParams): CredentialScope | undefined {
  const [, inHeader] = /^AWS4-[A-Z0-9-]+ .*?Credential=([^,\s]+)/.exec(authorization ?? '') ?? []
  const [, region, service] = scope.exec(inHeader ?? presignedCredential(query) ?? '') ?? []
  return region === undefined || service === undefined ? undefined : { region, service }
}
