import { createHash } from 'node:crypto'
import { accessSync, constants, createReadStream, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ClientSettings } from 'stepwright'
import { z } from 'zod'

/** Where a document stands in S3. */
export type StoredDocument = {
  readonly bucket: string
  readonly key: string
}

/** The path of a file that can be read. */
export const DocumentFile = z.string().superRefine((path, { addIssue }) => {
  const fault = faultOf(path)
  if (fault !== undefined) addIssue({ code: 'custom', message: fault })
})

function faultOf(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return 'there is no such file'
    if (!found.isFile()) return 'it is no file'
    accessSync(path, constants.R_OK)
    return undefined
  } catch (error) {
    return `it cannot be read (${error instanceof Error ? error.message : String(error)})`
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
