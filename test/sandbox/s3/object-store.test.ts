import { request } from 'node:http'
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { beforeAll, expect, test } from 'vitest'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests('eu-west-1')
let s3: S3Client
beforeAll(() => {
  s3 = new S3Client({ ...sandbox.settings(), maxAttempts: 1 })
})

const Bucket = 'documents'
beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket }))
})

const textOf = async (Key: string): Promise<string> => (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body!.transformToString()

test('an object of 20 MB comes back byte for byte', async () => {
  const body = Buffer.alloc(20 * 1024 * 1024, 'abcdefg')
  await s3.send(new PutObjectCommand({ Bucket, Key: 'large', Body: body }))
  const { Body, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key: 'large' }))
  expect(ContentLength).toBe(body.length)
  expect(body.equals(await Body!.transformToByteArray())).toBe(true)
})

test('keys may hold anything, and are listed', async () => {
  for (const Key of ['a b/c+d.txt', 'ä/é', 'plain'])
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key, Metadata: { owner: 'me' } }))
  expect(await textOf('a b/c+d.txt')).toBe('a b/c+d.txt')
  expect(await textOf('ä/é')).toBe('ä/é')
  const { Contents, CommonPrefixes } = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }))
  expect(Contents?.map(({ Key }) => Key)).toContain('plain')
  expect(CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['a b/', 'ä/'])
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'plain' }))).Metadata).toEqual({ owner: 'me' })
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/plain` }))
  expect(await textOf('copy')).toBe('plain')
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'copy' }))
  await expect(textOf('copy')).rejects.toMatchObject({ name: 'NoSuchKey' })
})

test('a large object can come in parts', async () => {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'parts' }))
  const bodies = [Buffer.alloc(12 * 1024 * 1024, 'a'), Buffer.from('end')]
  const Parts = []
  for (const [index, Body] of bodies.entries()) {
    const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key: 'parts', UploadId, PartNumber: index + 1, Body }))
    Parts.push({ ETag, PartNumber: index + 1 })
  }
  await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key: 'parts', UploadId, MultipartUpload: { Parts } }))
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'parts' }))).ContentLength).toBe(12 * 1024 * 1024 + 3)
})

test('settings of a bucket are kept, given back, and forgotten with the bucket', async () => {
  const other = { Bucket: 'settings' }
  await s3.send(new CreateBucketCommand(other))
  await expect(s3.send(new GetBucketPolicyCommand(other))).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' })
  await s3.send(new PutBucketPolicyCommand({ ...other, Policy: '{"Statement":[]}' }))
  expect((await s3.send(new GetBucketPolicyCommand(other))).Policy).toBe('{"Statement":[]}')
  await s3.send(new PutBucketTaggingCommand({ ...other, Tagging: { TagSet: [{ Key: 'team', Value: 'blue' }] } }))
  expect((await s3.send(new GetBucketTaggingCommand(other))).TagSet).toEqual([{ Key: 'team', Value: 'blue' }])
  await s3.send(new DeleteBucketCommand(other))
  await expect(s3.send(new HeadBucketCommand(other))).rejects.toMatchObject({ name: 'NotFound' })
  await expect(s3.send(new GetBucketPolicyCommand(other))).rejects.toMatchObject({ name: 'NoSuchBucket' })
  await s3.send(new CreateBucketCommand(other))
  await expect(s3.send(new GetBucketPolicyCommand(other))).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' })
})

test('a bucket is in the region of the sandbox', async () => {
  expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBe('eu-west-1')
})

test('what it does not know it refuses, and harms nothing', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'tagged', Body: 'text' }))
  const tagging = new PutObjectTaggingCommand({ Bucket, Key: 'tagged', Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } })
  await expect(s3.send(tagging)).rejects.toMatchObject({ name: 'NotImplemented' })
  await expect(s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'tagged' }))).rejects.toMatchObject({ name: 'NotImplemented' })
  await expect(s3.send(new GetBucketVersioningCommand({ Bucket }))).rejects.toMatchObject({ name: 'NotImplemented' })
  expect(await textOf('tagged')).toBe('text')
})

test('a bucket may be named by the host', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'hosted', Body: 'by host' }))
  const { port } = new URL(sandbox.settings().endpoint)
  const authorization = 'AWS4-HMAC-SHA256 Credential=me/20261120/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0'
  const ask = (host: string, path: string) =>
    new Promise<string>((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}`, authorization } }, (incoming) => {
        let body = ''
        incoming.on('data', (chunk: Buffer) => {
          body += chunk.toString()
        })
        incoming.on('end', () => resolve(body))
      })
      outgoing.on('error', reject)
      outgoing.end()
    })
  expect(await ask(`${Bucket}.localhost`, '/hosted')).toBe('by host')
  expect(await ask('host.docker.internal', `/${Bucket}/hosted`)).toBe('by host')
})

test('a key is a text, not a path: nothing in it leads anywhere else', async () => {
  const other = 'beside'
  await s3.send(new CreateBucketCommand({ Bucket: other }))
  const keys = ['a/../b', './c', 'd//e', '%2e%2e/f', 'g\\..\\h', 'i/..', '/j']
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))
  for (const Key of keys) expect(await textOf(Key)).toBe(Key)
  for (const Key of ['../beside/x', 'a/../../beside/x', '..']) {
    await expect(s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))).rejects.toMatchObject({ name: 'InvalidURI', $fault: 'client' })
  }
  expect((await s3.send(new ListObjectsV2Command({ Bucket: other }))).KeyCount).toBe(0)
  await expect(s3.send(new PutObjectCommand({ Bucket, Key: 'é'.repeat(513), Body: 'x' }))).rejects.toMatchObject({
    name: 'KeyTooLongError',
  })
})

test('a path that was not written by an SDK is read letter for letter, too', async () => {
  const victim = 'victim-bucket'
  await s3.send(new CreateBucketCommand({ Bucket: victim }))
  const { port } = new URL(sandbox.settings().endpoint)
  const authorization = 'AWS4-HMAC-SHA256 Credential=me/20261120/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0'
  const ask = (method: string, path: string) =>
    new Promise<string>((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port, method, path, headers: { authorization } }, (incoming) => {
        let body = `${incoming.statusCode} `
        incoming.on('data', (chunk: Buffer) => {
          body += chunk.toString()
        })
        incoming.on('end', () => resolve(body))
      })
      outgoing.on('error', reject)
      outgoing.end()
    })
  for (const path of [
    `/${Bucket}/../${victim}?policy`,
    `/${Bucket}/%2e%2e/${victim}?policy`,
    `/${Bucket}/..%2f${victim}`,
    `/${Bucket}/%zz`,
  ]) {
    expect(await ask('PUT', path)).toMatch(/^400 .*<Code>InvalidURI<\/Code>/s)
    expect(await ask('DELETE', path)).toMatch(/^400 .*<Code>InvalidURI<\/Code>/s)
  }
  await s3.send(new HeadBucketCommand({ Bucket: victim }))
  await expect(s3.send(new GetBucketPolicyCommand({ Bucket: victim }))).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' })
})

test.each(['..', 'ab', 'Documents', 'under_score', '-first', 'last-', 'two..dots', '192.168.5.4', 'xn--name', 'a'.repeat(64)])(
  'no bucket may be called %s',
  async (name) => {
    await expect(s3.send(new CreateBucketCommand({ Bucket: name }))).rejects.toMatchObject({ name: 'InvalidBucketName' })
  },
)

test('a conditional write is refused, since one that ignored its condition would overwrite', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'lock', Body: 'first' }))
  await expect(s3.send(new PutObjectCommand({ Bucket, Key: 'lock', Body: 'second', IfNoneMatch: '*' }))).rejects.toMatchObject({
    name: 'NotImplemented',
  })
  expect(await textOf('lock')).toBe('first')
})

test('what of an object is not kept is said once', async () => {
  const before = sandbox.reports.length
  await s3.send(new PutObjectCommand({ Bucket, Key: 'plain', Body: 'x', StorageClass: 'STANDARD' }))
  expect(sandbox.reports.length).toBe(before)
  for (let round = 0; round < 2; round += 1) await s3.send(new PutObjectCommand({ Bucket, Key: 'c', Body: 'x', CacheControl: 'no-store' }))
  expect(sandbox.reports.slice(before)).toEqual([
    { type: 'warning', text: "The sandbox's S3 keeps an object's content type and its own metadata only: cache-control has no effect." },
  ])
})
