import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ClientSettings, Problem } from 'stepwright'

/** Where a document stands in S3. */
export type StoredDocument = {
  readonly bucket: string
  readonly key: string
}

/** What is wrong with a file as a document; nothing where it can be read. */
export async function documentProblems(file: string): Promise<Problem[]> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error) && found.isFile()) return []
  return [
    {
      code: 'DOCUMENT_UNREADABLE',
      severity: 'error',
      path: '--document',
      message:
        found instanceof Error
          ? `${file} cannot be read: ${found.code === 'ENOENT' ? 'it does not exist' : found.message}.`
          : `${file} is not a file.`,
      hint: 'Name a text file, such as --document README.md.',
    },
  ]
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
