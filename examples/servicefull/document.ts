import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ClientSettings } from 'stepwright'

/** Where a document stands in S3. */
export interface StoredDocument {
  readonly bucket: string
  readonly key: string
}

/** What is wrong with a file as a document; nothing where it can be read. */
export async function unreadable(file: string): Promise<string | undefined> {
  try {
    return (await stat(file)).isFile() ? undefined : `${file} is not a file.`
  } catch {
    return `${file} does not exist.`
  }
}

/** Uploads a file under a key made of its content and its name: the same document is stored once. */
export async function uploadDocument(file: string, bucket: string, client: ClientSettings, signal: AbortSignal): Promise<StoredDocument> {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  const key = `${hash.digest('hex').slice(0, 16)}/${basename(file)}`
  const { size } = await stat(file)
  await new S3Client(client).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: createReadStream(file), ContentLength: size }), {
    abortSignal: signal,
  })
  return { bucket, key }
}
