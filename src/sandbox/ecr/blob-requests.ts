import { pipeline } from 'node:stream/promises'
import type { BlobStore } from './blob-store.ts'
import { isDigest } from './digest.ts'
import { RegistryError } from './registry-error.ts'
import type { RegistryRequest } from './registry-request.ts'

/** `GET` and `HEAD` of a blob, whole or from a byte on. */
export const getBlob =
  (blobs: BlobStore) =>
  async ({ method, reference, request, response }: RegistryRequest): Promise<void> => {
    if (!isDigest(reference)) throw new RegistryError(400, 'DIGEST_INVALID', `'${reference}' is no SHA-256 digest.`)
    const size = await blobs.size(reference)
    if (size === undefined) throw new RegistryError(404, 'BLOB_UNKNOWN', `There is no blob ${reference}.`)
    const headers = { 'content-type': 'application/octet-stream', 'docker-content-digest': reference, 'accept-ranges': 'bytes' }
    if (method === 'HEAD') {
      response.writeHead(200, { ...headers, 'content-length': size }).end()
      return
    }
    const range = byteRange(request.headers.range, size)
    const part = range === undefined ? {} : { 'content-range': `bytes ${range.start}-${range.end}/${size}` }
    const length = range === undefined ? size : range.end - range.start + 1
    response.writeHead(range === undefined ? 200 : 206, { ...headers, ...part, 'content-length': length })
    await pipeline(blobs.stream(reference, range), response)
  }

/** One range of bytes, as an engine asks for when it goes on with a broken download. Other forms mean the whole blob. */
function byteRange(header: string | undefined, size: number): { readonly start: number; readonly end: number } | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined) return undefined
  const start = Number(first)
  const end = Math.min(last === undefined || last === '' ? size - 1 : Number(last), size - 1)
  if (start > end) throw new RegistryError(416, 'BLOB_UNKNOWN', `The blob has ${size} bytes.`, { 'content-range': `bytes */${size}` })
  return { start, end }
}
