import { z } from 'zod'
import type { ListedObject, ObjectLocation, ObjectStore, ObjectStoreFailure } from '../../engine/index.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { parseXml } from '../wire/parse-xml.ts'
import { send, type WireReply } from '../wire/send.ts'
import { textOf } from '../wire/text.ts'

const listAnswer = z.object({
  Contents: z
    .array(
      z.object({
        Key: z.string(),
        ETag: z.string(),
        LastModified: z.string(),
        Size: z.coerce.number(),
        StorageClass: z.string().default('STANDARD'),
      }),
    )
    .default([]),
  NextContinuationToken: z.string().optional(),
})

type Contents = z.output<typeof listAnswer>['Contents'][number]

const listed = ({ Key, ETag, LastModified, Size, StorageClass }: Contents): ListedObject => ({
  Etag: ETag,
  Key,
  LastModified: Math.floor(Date.parse(LastModified) / 1000),
  Size,
  StorageClass,
})

const pathOf = ({ bucket, key }: ObjectLocation): string => `/${[bucket, ...key.split('/')].map(encodeURIComponent).join('/')}`

function refusal({ status, body }: WireReply): ObjectStoreFailure {
  const { Code, Message } = parseXml(body.toString('utf8'))
  return { error: `S3.${textOf(Code, 'UnknownError')}`, cause: textOf(Message, `S3 answered ${status}.`) }
}

async function* pages(core: SandboxCore, bucket: string, prefix: string): AsyncIterable<readonly ListedObject[] | ObjectStoreFailure> {
  let from: { readonly ContinuationToken?: string } = {}
  for (;;) {
    try {
      const answer = listAnswer.parse(await core.call('s3', 'ListObjectsV2', { Bucket: bucket, Prefix: prefix, ...from }))
      yield answer.Contents.map(listed)
      if (answer.NextContinuationToken === undefined) return
      from = { ContinuationToken: answer.NextContinuationToken }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      yield { error: `S3.${error.code}`, cause: error.message }
      return
    }
  }
}

/** The sandbox's S3, as distributed Maps read items from it and write results to it. */
export const objectStore = (core: SandboxCore): ObjectStore => ({
  read: async (location) => {
    const reply = await send(core, { service: 's3', method: 'GET', path: pathOf(location), signal: core.signal })
    return reply.status < 300 ? { body: reply.body } : refusal(reply)
  },
  list: (bucket, prefix) => pages(core, bucket, prefix),
  write: async (location, body) => {
    const reply = await send(core, { service: 's3', method: 'PUT', path: pathOf(location), body, signal: core.signal })
    return reply.status < 300 ? undefined : refusal(reply)
  },
})
