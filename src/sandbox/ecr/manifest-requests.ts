import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { isDigest } from './digest.ts'
import type { ImageRegistry, PutRefusal } from './image-registry.ts'
import { RegistryError } from './registry-error.ts'
import type { RegistryRequest } from './registry-request.ts'

/** The most that a manifest may have, in bytes. */
const manifestLimit = 4 * 1024 * 1024

const isTag = (text: string): boolean => /^\w[\w.-]{0,127}$/.test(text)

/** `GET` and `HEAD` of a manifest, by tag or digest. */
export const getManifest =
  (registry: ImageRegistry) =>
  async ({ method, repository, reference, response }: RegistryRequest): Promise<void> => {
    const image = await registry.findImage(repository, reference)
    if (image === undefined) throw new RegistryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found')
    const content = await registry.blobs.read(image.digest)
    response.writeHead(200, {
      'content-type': image.mediaType,
      'content-length': content.length,
      'docker-content-digest': image.digest,
      etag: `"${image.digest}"`,
    })
    response.end(method === 'HEAD' ? undefined : content)
  }

/** `PUT` of a manifest under a tag or its digest. */
export const putManifest =
  (registry: ImageRegistry) =>
  async ({ repository: name, reference, request, response }: RegistryRequest): Promise<void> => {
    const digest = isDigest(reference) ? reference : undefined
    if (digest === undefined && !isTag(reference)) throw new RegistryError(400, 'TAG_INVALID', `'${reference}' is no tag.`)
    const repository = await registry.repositories.find(name)
    if (repository === undefined) throw new RegistryError(404, 'NAME_UNKNOWN', `There is no repository '${name}'.`)
    const tag = digest === undefined ? reference : undefined
    const outcome = await registry.putImage(repository, {
      content: await limited(request),
      mediaType: request.headers['content-type'],
      tag,
      digest,
    })
    if ('refused' in outcome) throw refusal(outcome, reference, name)
    const location = `/v2/${name}/manifests/${outcome.put.digest}`
    response.writeHead(201, { location, 'docker-content-digest': outcome.put.digest, 'content-length': 0 }).end()
  }

/** `GET …/tags/list`, in pages where `n` says so. */
export const listTags =
  (registry: ImageRegistry) =>
  async ({ repository, query, response }: RegistryRequest): Promise<void> => {
    const last = query.get('last') ?? ''
    const all = (await registry.repositories.tags(repository)).filter((tag) => tag > last)
    const limit = Number(query.get('n') ?? all.length)
    if (!Number.isInteger(limit) || limit < 0)
      throw new RegistryError(400, 'UNSUPPORTED', `n must be a whole number, not '${query.get('n')}'.`)
    const tags = all.slice(0, limit)
    const more = tags.length < all.length && tags.length > 0
    const next = `</v2/${repository}/tags/list?n=${limit}&last=${encodeURIComponent(tags.at(-1) ?? '')}>; rel="next"`
    response.writeHead(200, { 'content-type': 'application/json', ...(more ? { link: next } : {}) })
    response.end(JSON.stringify({ name: repository, tags }))
  }

async function limited(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = new RegistryError(413, 'SIZE_INVALID', `A manifest has ${manifestLimit} bytes at most.`)
  if (Number(request.headers['content-length'] ?? 0) > manifestLimit) throw tooLarge
  const content = await buffer(request)
  if (content.length > manifestLimit) throw tooLarge
  return content
}

function refusal(outcome: PutRefusal, reference: string, repository: string): RegistryError {
  if (outcome.refused === 'manifest') return new RegistryError(400, 'MANIFEST_INVALID', `The manifest is not valid: ${outcome.reason}.`)
  if (outcome.refused === 'digest')
    return new RegistryError(400, 'DIGEST_INVALID', `The manifest's digest is ${outcome.actual}, not ${reference}.`)
  if (outcome.refused === 'tag') {
    const message = `The image tag '${reference}' already exists in the '${repository}' repository and cannot be overwritten because the tag is immutable.`
    return new RegistryError(400, 'TAG_INVALID', message)
  }
  const what = outcome.refused === 'blobs' ? 'Layers' : 'Images'
  return new RegistryError(
    400,
    'MANIFEST_BLOB_UNKNOWN',
    `${what} with digests '[${outcome.missing.join(', ')}]' do not exist in the repository '${repository}'.`,
  )
}
