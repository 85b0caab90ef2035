import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ServiceError } from './service-error.ts'

const limit = 16 * 1024 * 1024

/**
 * The whole body of a request, decompressed.
 *
 * @throws ServiceError `RequestEntityTooLargeException` over 16 MiB, which is more than any of these protocols takes.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw new ServiceError('RequestEntityTooLargeException', `The request is over ${limit} bytes.`, { status: 413 })
  const body = Buffer.concat(chunks)
  return request.headers['content-encoding'] === 'gzip' ? promisify(gunzip)(body) : body
}
