/** Sub-resources of a bucket that the sandbox keeps as they were put and gives back, without acting on them. */
export const keptSubResources: ReadonlySet<string> = new Set([
  'cors',
  'encryption',
  'lifecycle',
  'ownershipControls',
  'policy',
  'publicAccessBlock',
  'tagging',
])

/** Query parameters that name no sub-resource, or one that the object store itself knows. */
const known: ReadonlySet<string> = new Set([
  'continuation-token',
  'delete',
  'delimiter',
  'encoding-type',
  'fetch-owner',
  'list-type',
  'marker',
  'max-keys',
  'partNumber',
  'prefix',
  'start-after',
  'uploadId',
  'uploads',
  'x-id',
])

const isSigning = (name: string): boolean => /^(X-Amz-|response-)/i.test(name)

/**
 * The sub-resource that a request names, e.g. `policy` in `PUT /bucket?policy`. The object store behind the sandbox
 * reads past those that it does not know, and would create a bucket or overwrite an object.
 */
export const subResource = (query: URLSearchParams): string | undefined =>
  [...query.keys()].find((name) => !known.has(name) && !isSigning(name))
