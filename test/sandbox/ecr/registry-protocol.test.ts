import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../../build/temporary-folder.ts'
import {
  createRepository,
  imageType,
  manifestOf,
  pushImage,
  putBlob,
  registryWith,
  type SandboxRegistry,
  sandboxRegistry,
  sha256,
} from './sandbox-registry.ts'

const errorOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as { errors: { code: string }[] }
  return [response.status, errors[0]?.code]
}

const start = (): Promise<SandboxRegistry> => registryWith('team/orders')

test('a client without a token is asked for one', async () => {
  const { endpoint, ask } = await start()
  const refused = await fetch(new URL('/v2/', endpoint))
  expect(refused.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
  expect(refused.headers.get('docker-distribution-api-version')).toBe('registry/2.0')
  expect(await errorOf(refused)).toEqual([401, 'UNAUTHORIZED'])
  const wrong = await ask('GET', '/v2/', { headers: { authorization: `Basic ${Buffer.from('AWS:guess').toString('base64')}` } })
  expect(await errorOf(wrong)).toEqual([401, 'UNAUTHORIZED'])
  expect((await ask('GET', '/v2/')).status).toBe(200)
})

test('a blob comes in at once, and goes out whole or in part', async () => {
  const registry = await start()
  const digest = await putBlob(registry, 'team/orders', '0123456789')
  const head = await registry.ask('HEAD', `/v2/team/orders/blobs/${digest}`)
  expect([head.status, head.headers.get('content-length'), head.headers.get('docker-content-digest')]).toEqual([200, '10', digest])
  expect(await (await registry.ask('GET', `/v2/team/orders/blobs/${digest}`)).text()).toBe('0123456789')
  const part = await registry.ask('GET', `/v2/team/orders/blobs/${digest}`, { headers: { range: 'bytes=7-' } })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 7-9/10', '789'])
  const beyond = await registry.ask('GET', `/v2/team/orders/blobs/${digest}`, { headers: { range: 'bytes=10-' } })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

test('a blob comes in by pieces, each where the last one ended', async () => {
  const { ask } = await start()
  const started = await ask('POST', '/v2/team/orders/blobs/uploads/')
  const upload = started.headers.get('location') ?? ''
  expect([started.status, upload]).toEqual([202, expect.stringMatching(/^\/v2\/team\/orders\/blobs\/uploads\/[\w-]+$/)])
  const first = await ask('PATCH', upload, { headers: { 'content-range': '0-4' }, body: '01234' })
  expect([first.status, first.headers.get('range')]).toEqual([202, '0-4'])
  const gap = await ask('PATCH', upload, { headers: { 'content-range': '6-9' }, body: '6789' })
  expect(await errorOf(gap)).toEqual([416, 'BLOB_UPLOAD_INVALID'])
  const status = await ask('GET', upload)
  expect([status.status, status.headers.get('range')]).toEqual([204, '0-4'])
  const last = await ask('PUT', `${upload}?digest=${sha256('0123456789')}`, { body: '56789' })
  expect([last.status, last.headers.get('location')]).toEqual([201, `/v2/team/orders/blobs/${sha256('0123456789')}`])
  expect(await errorOf(await ask('PATCH', upload, { body: 'more' }))).toEqual([404, 'BLOB_UPLOAD_UNKNOWN'])
})

test('content that is not what its digest says is refused and forgotten', async () => {
  const { ask } = await start()
  const { headers } = await ask('POST', '/v2/team/orders/blobs/uploads/')
  const upload = headers.get('location') ?? ''
  expect(await errorOf(await ask('PUT', `${upload}?digest=${sha256('other')}`, { body: 'content' }))).toEqual([400, 'DIGEST_INVALID'])
  expect((await ask('HEAD', `/v2/team/orders/blobs/${sha256('content')}`)).status).toBe(404)
  expect(await errorOf(await ask('GET', upload))).toEqual([404, 'BLOB_UPLOAD_UNKNOWN'])
  expect(await errorOf(await ask('POST', '/v2/team/orders/blobs/uploads/?digest=md5:1', { body: 'x' }))).toEqual([400, 'DIGEST_INVALID'])
})

test('an upload can be given up, and belongs to its repository', async () => {
  const registry = await start()
  await createRepository(registry, 'other')
  const { headers } = await registry.ask('POST', '/v2/team/orders/blobs/uploads/')
  const upload = headers.get('location') ?? ''
  expect((await registry.ask('GET', upload.replace('team/orders', 'other'))).status).toBe(404)
  expect((await registry.ask('DELETE', upload)).status).toBe(204)
  expect((await registry.ask('GET', upload)).status).toBe(404)
})

test('a blob that another repository has is mounted', async () => {
  const registry = await start()
  await createRepository(registry, 'other')
  const digest = await putBlob(registry, 'team/orders', 'shared')
  const mounted = await registry.ask('POST', `/v2/other/blobs/uploads/?mount=${digest}&from=team/orders`)
  expect([mounted.status, mounted.headers.get('location')]).toEqual([201, `/v2/other/blobs/${digest}`])
  const unknown = await registry.ask('POST', `/v2/other/blobs/uploads/?mount=${sha256('unknown')}&from=team/orders`)
  expect(unknown.status).toBe(202)
})

test('a manifest goes in by tag or digest, and comes out by both as it was', async () => {
  const registry = await start()
  const digest = await pushImage(registry, 'team/orders', 'v1')
  for (const reference of ['v1', digest]) {
    const got = await registry.ask('GET', `/v2/team/orders/manifests/${reference}`)
    expect([got.status, got.headers.get('content-type'), got.headers.get('docker-content-digest')]).toEqual([200, imageType, digest])
    expect(sha256(await got.text())).toBe(digest)
    const head = await registry.ask('HEAD', `/v2/team/orders/manifests/${reference}`)
    expect([head.status, Number(head.headers.get('content-length'))]).toEqual([200, manifestOf('config', 'layer').length])
  }
  expect(await errorOf(await registry.ask('GET', '/v2/team/orders/manifests/v2'))).toEqual([404, 'MANIFEST_UNKNOWN'])
  expect((await registry.ask('HEAD', '/v2/team/orders/manifests/v2')).status).toBe(404)
})

test.each([
  ['blobs that are not there', manifestOf('config', 'no such layer'), imageType, 'v1', 'MANIFEST_BLOB_UNKNOWN'],
  ['text that is not JSON', '{', imageType, 'v1', 'MANIFEST_INVALID'],
  [
    'a media type that is not its own',
    manifestOf('config', 'layer'),
    'application/vnd.oci.image.manifest.v1+json',
    'v1',
    'MANIFEST_INVALID',
  ],
  ['another digest than its own', manifestOf('config', 'layer'), imageType, sha256('x'), 'DIGEST_INVALID'],
  ['something that is no tag', manifestOf('config', 'layer'), imageType, '-v1', 'TAG_INVALID'],
  ['a manifest of the first schema', '{"schemaVersion":1}', imageType, 'v1', 'MANIFEST_INVALID'],
])('a manifest with %s is refused', async (_, body, type, reference, code) => {
  const registry = await start()
  await putBlob(registry, 'team/orders', 'config')
  await putBlob(registry, 'team/orders', 'layer')
  const response = await registry.ask('PUT', `/v2/team/orders/manifests/${reference}`, { headers: { 'content-type': type }, body })
  expect(await errorOf(response)).toEqual([400, code])
})

test('an index needs the images that it names', async () => {
  const registry = await start()
  const digest = await pushImage(registry, 'team/orders', 'v1')
  const type = 'application/vnd.oci.image.index.v1+json'
  const index = (of: string): string =>
    JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: [{ mediaType: imageType, digest: of, size: 1 }] })
  const put = (body: string): Promise<Response> =>
    registry.ask('PUT', '/v2/team/orders/manifests/all', { headers: { 'content-type': type }, body })
  expect(await errorOf(await put(index(sha256('nothing'))))).toEqual([400, 'MANIFEST_BLOB_UNKNOWN'])
  expect((await put(index(digest))).status).toBe(201)
})

test('an immutable tag takes the same image again and no other', async () => {
  const registry = await sandboxRegistry(await temporaryFolder())
  await createRepository(registry, 'orders', 'IMMUTABLE')
  const digest = await pushImage(registry, 'orders', 'v1')
  expect(await pushImage(registry, 'orders', 'v1')).toBe(digest)
  await putBlob(registry, 'orders', 'other layer')
  const response = await registry.ask('PUT', '/v2/orders/manifests/v1', {
    headers: { 'content-type': imageType },
    body: manifestOf('config', 'other layer'),
  })
  const { errors } = (await response.json()) as { errors: { code: string; message: string }[] }
  expect(response.status).toBe(400)
  expect(errors).toEqual([
    {
      code: 'TAG_INVALID',
      message: "The image tag 'v1' already exists in the 'orders' repository and cannot be overwritten because the tag is immutable.",
    },
  ])
})

test('a tag that may move does', async () => {
  const registry = await start()
  await pushImage(registry, 'team/orders', 'latest', 'one')
  const digest = await pushImage(registry, 'team/orders', 'latest', 'two')
  expect((await registry.ask('HEAD', '/v2/team/orders/manifests/latest')).headers.get('docker-content-digest')).toBe(digest)
})

test('two who push different images under one immutable tag: one of them wins', async () => {
  const registry = await sandboxRegistry(await temporaryFolder())
  await createRepository(registry, 'orders', 'IMMUTABLE')
  const layers = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const content of ['config', ...layers]) await putBlob(registry, 'orders', content)
  const answers = await Promise.all(
    layers.map((layer) =>
      registry.ask('PUT', '/v2/orders/manifests/v1', { headers: { 'content-type': imageType }, body: manifestOf('config', layer) }),
    ),
  )
  const won = answers.filter(({ status }) => status === 201)
  expect(won).toHaveLength(1)
  const stands = await registry.ask('HEAD', '/v2/orders/manifests/v1')
  expect(stands.headers.get('docker-content-digest')).toBe(won[0]?.headers.get('docker-content-digest'))
})

test('tags are listed in pages', async () => {
  const registry = await start()
  for (const tag of ['v3', 'v1', 'v2']) await pushImage(registry, 'team/orders', tag)
  expect(await (await registry.ask('GET', '/v2/team/orders/tags/list')).json()).toEqual({ name: 'team/orders', tags: ['v1', 'v2', 'v3'] })
  const page = await registry.ask('GET', '/v2/team/orders/tags/list?n=2')
  const next = /^<(.+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1] ?? ''
  expect(await page.json()).toEqual({ name: 'team/orders', tags: ['v1', 'v2'] })
  const rest = await registry.ask('GET', next)
  expect([await rest.json(), rest.headers.get('link')]).toEqual([{ name: 'team/orders', tags: ['v3'] }, null])
})

test('what ECR does not take is refused by name', async () => {
  const { ask } = await start()
  expect(await errorOf(await ask('GET', '/v2/nowhere/tags/list'))).toEqual([404, 'NAME_UNKNOWN'])
  expect(await errorOf(await ask('POST', '/v2/nowhere/blobs/uploads/'))).toEqual([404, 'NAME_UNKNOWN'])
  expect(await errorOf(await ask('DELETE', '/v2/team/orders/manifests/v1'))).toEqual([405, 'UNSUPPORTED'])
  expect(await errorOf(await ask('GET', '/v2/_catalog'))).toEqual([404, 'UNSUPPORTED'])
  expect(await errorOf(await ask('GET', '/v2/team/orders/blobs/latest'))).toEqual([400, 'DIGEST_INVALID'])
})

test('the next sandbox on the same directory has the same images, and no half uploads', async () => {
  const directory = await temporaryFolder()
  const first = await sandboxRegistry(directory)
  await createRepository(first, 'team/orders', 'IMMUTABLE')
  const digest = await pushImage(first, 'team/orders', 'v1')
  const { headers } = await first.ask('POST', '/v2/team/orders/blobs/uploads/')
  await first.ask('PATCH', headers.get('location') ?? '', { body: 'half' })
  await first.close()

  const second = await sandboxRegistry(directory)
  expect(second.endpoint).not.toBe(first.endpoint)
  expect(await (await second.ask('GET', `/v2/team/orders/manifests/v1`)).text()).toBe(manifestOf('config', 'layer'))
  expect(await (await second.ask('GET', `/v2/team/orders/blobs/${sha256('layer')}`)).text()).toBe('layer')
  const blobs = await readdir(join(directory, 'registry/blobs/sha256'))
  expect(blobs.toSorted()).toEqual([sha256('config'), sha256('layer'), digest].map((name) => name.slice(7)).toSorted())
  for (const name of blobs) expect(sha256(await readFile(join(directory, 'registry/blobs/sha256', name)))).toBe(`sha256:${name}`)
  expect(await readdir(join(directory, 'registry/uploads'))).toEqual([])
})

test('a piece that breaks off ends its upload, for half of it may stand on disk', async () => {
  const registry = await start()
  const { headers } = await registry.ask('POST', '/v2/team/orders/blobs/uploads/')
  const upload = headers.get('location') ?? ''
  const piece = request(new URL(upload, registry.endpoint), { method: 'PATCH', headers: { authorization: registry.authorization } })
  piece.on('error', () => {})
  piece.write(Buffer.alloc(64 * 1024))
  await vi.waitFor(async () => expect((await registry.ask('GET', upload)).headers.get('range')).not.toBe('0-0'))
  piece.destroy()
  await vi.waitFor(async () => expect((await registry.ask('GET', upload)).status).toBe(404))
})
