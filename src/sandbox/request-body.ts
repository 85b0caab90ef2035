import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ServiceError } from './service-error.ts'

const limit = 16 * 1024 * 1024

const tooLarge = (cause?: unknown): ServiceError =>
  new ServiceError('RequestEntityTooLargeException', `The request is over ${limit} bytes.`, { status: 413, cause })

async function decompressed(body: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(body, { maxOutputLength: limit })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(cause)
    throw new ServiceError('SerializationException', 'The body is said to be compressed with gzip, and is not.', { cause })
  }
}

/**
 * The whole body of a request, decompressed.
 *
 * @throws ServiceError `RequestEntityTooLargeException` over 16 MiB, before or after, which is more than any of these
 * protocols takes; `SerializationException` where it cannot be decompressed.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw tooLarge()
  const body = Buffer.concat(chunks)
  return request.headers['content-encoding'] === 'gzip' ? decompressed(body) : body
}
