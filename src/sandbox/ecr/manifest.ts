import { z } from 'zod'
import { type Digest, isDigest } from './digest.ts'

const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'must be sha256: and 64 hexadecimal digits')

const descriptor = z.looseObject({ mediaType: z.string(), digest, size: z.number().int().nonnegative() })

const manifestSchema = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  config: descriptor.optional(),
  layers: z.array(descriptor).default([]),
  /** Of an index: the manifests of each platform. */
  manifests: z.array(descriptor).default([]),
})

const indexTypes: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])

const imageTypes: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
])

/** What a manifest says, as far as a registry must know. */
export interface Manifest {
  readonly mediaType: string
  /** What the image is: its own artifact type, or its configuration's media type. Absent for an index. */
  readonly artifactMediaType: string | undefined
  /** The configuration and the layers. */
  readonly blobs: readonly Digest[]
  /** The manifests of an index. */
  readonly manifests: readonly Digest[]
  /** The bytes of all blobs together. */
  readonly bytes: number
}

/**
 * Reads a manifest: of an image or artifact, or an index over several.
 *
 * @param given the media type that the request names; without one, what the manifest says of itself counts.
 * @returns the manifest, or what is wrong with it.
 */
export function parseManifest(content: Uint8Array, given: string | undefined): Manifest | string {
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(content).toString('utf8'))
  } catch (error) {
    return `it is not JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  const parsed = manifestSchema.safeParse(json)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ')
  const { config, layers, manifests, artifactType, mediaType: own } = parsed.data
  const mediaType = given ?? own
  if (mediaType === undefined || !(indexTypes.has(mediaType) || imageTypes.has(mediaType))) {
    return `the media type '${mediaType ?? ''}' is not supported`
  }
  if (own !== undefined && own !== mediaType) return `it says that it is '${own}', but was sent as '${mediaType}'`
  const isIndex = indexTypes.has(mediaType)
  if (!isIndex && config === undefined) return 'it has no config'
  const blobs = config === undefined ? layers : [config, ...layers]
  return {
    mediaType,
    artifactMediaType: isIndex ? artifactType : (artifactType ?? config?.mediaType),
    blobs: blobs.map(({ digest }) => digest),
    manifests: manifests.map(({ digest }) => digest),
    bytes: blobs.reduce((sum, { size }) => sum + size, 0),
  }
}
