import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import {
  BatchCheckLayerAvailabilityCommand,
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  type BatchGetImageCommandOutput,
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  ImageAlreadyExistsException,
  ImageNotFoundException,
  ImageTagAlreadyExistsException,
  InvalidParameterException,
  LayersNotFoundException,
  ListImagesCommand,
  ListTagsForResourceCommand,
  PutImageCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  RepositoryAlreadyExistsException,
  RepositoryNotEmptyException,
  RepositoryNotFoundException,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecr'
import { expect, test } from 'vitest'
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

const repositoryName = 'team/orders'

const start = (): Promise<SandboxRegistry> => registryWith(repositoryName)

test('a token opens the registry at the endpoint that it names', async () => {
  const { ecr } = await start()
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const { authorizationToken, proxyEndpoint, expiresAt } = authorizationData?.[0] ?? {}
  const answer = await fetch(new URL('/v2/', proxyEndpoint), { headers: { authorization: `Basic ${authorizationToken}` } })
  expect(answer.status).toBe(200)
  expect((expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(11 * 60 * 60 * 1000)
})

test('a repository is created, described and deleted', async () => {
  const { ecr, endpoint } = await start()
  const options: Omit<CreateRepositoryCommandInput, 'repositoryName'> = {
    imageTagMutability: 'IMMUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
    tags: [{ Key: 'team', Value: 'a' }],
  }
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'orders', ...options }))
  expect(repository).toEqual({
    repositoryArn: 'arn:aws:ecr:us-east-1:000000000000:repository/orders',
    registryId: '000000000000',
    repositoryName: 'orders',
    repositoryUri: `${new URL(endpoint).host}/orders`,
    createdAt: expect.any(Date),
    imageTagMutability: 'IMMUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfiguration: { encryptionType: 'AES256' },
  })
  expect(await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['orders'] }))).toMatchObject({ repositories: [repository] })
  expect((await ecr.send(new DeleteRepositoryCommand({ repositoryName: 'orders' }))).repository).toEqual(repository)
  await expect(ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['orders'] }))).rejects.toThrow(RepositoryNotFoundException)
})

test('repositories are refused as ECR refuses them', async () => {
  const registry = await start()
  const { ecr } = registry
  await expect(ecr.send(new CreateRepositoryCommand({ repositoryName }))).rejects.toThrow(
    expect.objectContaining({
      name: RepositoryAlreadyExistsException.name,
      message: "The repository with name 'team/orders' already exists in the registry with id '000000000000'",
    }),
  )
  await expect(ecr.send(new CreateRepositoryCommand({ repositoryName: 'Team' }))).rejects.toThrow(InvalidParameterException)
  await expect(ecr.send(new DescribeImagesCommand({ repositoryName: 'nowhere' }))).rejects.toThrow(
    expect.objectContaining({
      name: RepositoryNotFoundException.name,
      message: "The repository with name 'nowhere' does not exist in the registry with id '000000000000'",
    }),
  )
  await expect(ecr.send(new ListImagesCommand({ repositoryName, registryId: '123456789012' }))).rejects.toThrow(RepositoryNotFoundException)
  await pushImage(registry, repositoryName, 'v1')
  await expect(ecr.send(new DeleteRepositoryCommand({ repositoryName }))).rejects.toThrow(RepositoryNotEmptyException)
  await ecr.send(new DeleteRepositoryCommand({ repositoryName, force: true }))
  await expect(ecr.send(new GetLifecyclePolicyCommand({ repositoryName }))).rejects.toThrow(
    expect.objectContaining({ message: expect.stringContaining('GetLifecyclePolicy') }),
  )
})

test('repositories are listed in pages', async () => {
  const registry = await sandboxRegistry(await temporaryFolder())
  for (const name of ['cc', 'aa', 'bb']) await createRepository(registry, name)
  const first = await registry.ecr.send(new DescribeRepositoriesCommand({ maxResults: 2 }))
  const second = await registry.ecr.send(new DescribeRepositoriesCommand({ maxResults: 2, nextToken: first.nextToken }))
  expect([first, second].map(({ repositories }) => repositories?.map((repository) => repository.repositoryName))).toEqual([
    ['aa', 'bb'],
    ['cc'],
  ])
  expect(second.nextToken).toBeUndefined()
  await expect(registry.ecr.send(new DescribeRepositoriesCommand({ nextToken: 'x' }))).rejects.toThrow(InvalidParameterException)
})

test('what was pushed is described', async () => {
  const registry = await start()
  const digest = await pushImage(registry, repositoryName, 'v1')
  await pushImage(registry, repositoryName, 'latest')
  const { imageDetails } = await registry.ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }] }))
  expect(imageDetails).toEqual([
    {
      registryId: '000000000000',
      repositoryName,
      imageDigest: digest,
      imageTags: ['latest', 'v1'],
      imageSizeInBytes: 'config'.length + 'layer'.length,
      imagePushedAt: expect.any(Date),
      imageManifestMediaType: imageType,
      artifactMediaType: 'application/vnd.docker.container.image.v1+json',
    },
  ])
  await expect(registry.ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v2' }] }))).rejects.toThrow(
    expect.objectContaining({
      name: ImageNotFoundException.name,
      message:
        "The image with imageId {imageDigest:'null', imageTag:'v2'} does not exist within the repository with name 'team/orders' in the registry with id '000000000000'",
    }),
  )
})

test('images are listed by their tags, with a filter and in pages', async () => {
  const registry = await start()
  const one = await pushImage(registry, repositoryName, 'v1', 'one')
  const two = await pushImage(registry, repositoryName, sha256(manifestOf('config', 'two')), 'two')
  await pushImage(registry, repositoryName, 'also-v1', 'one')
  const list = async (tagStatus?: 'TAGGED' | 'UNTAGGED'): Promise<unknown> =>
    (await registry.ecr.send(new ListImagesCommand({ repositoryName, ...(tagStatus === undefined ? {} : { filter: { tagStatus } }) })))
      .imageIds
  expect(await list('TAGGED')).toEqual([
    { imageDigest: one, imageTag: 'also-v1' },
    { imageDigest: one, imageTag: 'v1' },
  ])
  expect(await list('UNTAGGED')).toEqual([{ imageDigest: two }])
  expect(await list()).toHaveLength(3)
  const { imageIds, nextToken } = await registry.ecr.send(new ListImagesCommand({ repositoryName, maxResults: 2 }))
  expect(imageIds).toHaveLength(2)
  expect((await registry.ecr.send(new ListImagesCommand({ repositoryName, maxResults: 2, nextToken }))).imageIds).toHaveLength(1)
  const { imageDetails } = await registry.ecr.send(new DescribeImagesCommand({ repositoryName, filter: { tagStatus: 'UNTAGGED' } }))
  expect(imageDetails?.map(({ imageDigest }) => imageDigest)).toEqual([two])
})

test('manifests are given in batches, with what is missing', async () => {
  const registry = await start()
  const digest = await pushImage(registry, repositoryName, 'v1')
  const other = await pushImage(registry, repositoryName, 'v2', 'other')
  const imageIds = [{ imageTag: 'v1' }, { imageTag: 'v3' }, { imageDigest: 'sha256:1' }, {}, { imageDigest: other, imageTag: 'v1' }]
  const { images, failures } = await registry.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds }))
  expect(images).toEqual([
    {
      registryId: '000000000000',
      repositoryName,
      imageId: { imageDigest: digest, imageTag: 'v1' },
      imageManifest: manifestOf('config', 'layer'),
      imageManifestMediaType: imageType,
    },
  ])
  expect(failures).toEqual([
    { imageId: { imageTag: 'v3' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
    { imageId: { imageDigest: 'sha256:1' }, failureCode: 'InvalidImageDigest', failureReason: 'Invalid image digest' },
    { imageId: {}, failureCode: 'MissingDigestAndTag', failureReason: 'Missing image digest and tag' },
    expect.objectContaining({ failureCode: 'ImageTagDoesNotMatchDigest' }),
  ])
})

test('a manifest is given where its media type is accepted', async () => {
  const registry = await start()
  await pushImage(registry, repositoryName, 'v1')
  const get = (type: string): Promise<BatchGetImageCommandOutput> =>
    registry.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }], acceptedMediaTypes: [type] }))
  expect((await get(imageType)).images).toHaveLength(1)
  expect(await get('application/vnd.oci.image.index.v1+json')).toMatchObject({ images: [], failures: [{ failureCode: 'ImageNotFound' }] })
})

test('what the sandbox does not do is refused, not passed over', async () => {
  const { ecr } = await start()
  const create = (options: Partial<CreateRepositoryCommandInput>): Promise<unknown> =>
    ecr.send(new CreateRepositoryCommand({ repositoryName: 'orders', ...options }))
  await expect(create({ encryptionConfiguration: { encryptionType: 'KMS' } })).rejects.toThrow(InvalidParameterException)
  await expect(create({ imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' })).rejects.toThrow(InvalidParameterException)
  await expect(create({ imageTagMutabilityExclusionFilters: [{ filter: 'latest', filterType: 'WILDCARD' }] })).rejects.toThrow(
    InvalidParameterException,
  )
  await create({ encryptionConfiguration: { encryptionType: 'AES256' } })
})

test('an image goes with its last tag, or with all its tags by its digest', async () => {
  const registry = await start()
  const { ecr } = registry
  const one = await pushImage(registry, repositoryName, 'v1', 'one')
  await pushImage(registry, repositoryName, 'v1-too', 'one')
  const two = await pushImage(registry, repositoryName, 'v2', 'two')
  await pushImage(registry, repositoryName, 'v2-too', 'two')
  const remove = (imageIds: { imageTag?: string; imageDigest?: string }[]): Promise<unknown> =>
    ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds }))
  expect(await remove([{ imageTag: 'v1' }, { imageTag: 'v9' }])).toMatchObject({
    imageIds: [{ imageDigest: one, imageTag: 'v1' }],
    failures: [{ imageId: { imageTag: 'v9' }, failureCode: 'ImageNotFound' }],
  })
  expect((await ecr.send(new DescribeImagesCommand({ repositoryName }))).imageDetails).toHaveLength(2)
  expect(await remove([{ imageTag: 'v1-too' }])).toMatchObject({ imageIds: [{ imageDigest: one, imageTag: 'v1-too' }], failures: [] })
  expect(await remove([{ imageDigest: two }])).toMatchObject({
    imageIds: [
      { imageDigest: two, imageTag: 'v2' },
      { imageDigest: two, imageTag: 'v2-too' },
    ],
  })
  expect((await ecr.send(new DescribeImagesCommand({ repositoryName }))).imageDetails).toEqual([])
})

test('an image that an index names stays', async () => {
  const registry = await start()
  const digest = await pushImage(registry, repositoryName, 'v1')
  const type = 'application/vnd.oci.image.index.v1+json'
  const body = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: [{ mediaType: imageType, digest, size: 1 }] })
  await registry.ask('PUT', `/v2/${repositoryName}/manifests/all`, { headers: { 'content-type': type }, body })
  const { failures } = await registry.ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest: digest }] }))
  expect(failures).toMatchObject([{ failureCode: 'ImageReferencedByManifestList', imageId: { imageDigest: digest } }])
})

test('blobs that nobody needs go with their image, but for those of a push that may be under way', async () => {
  const directory = await temporaryFolder()
  const registry = await sandboxRegistry(directory)
  await createRepository(registry, repositoryName)
  await pushImage(registry, repositoryName, 'v1', 'one')
  await pushImage(registry, repositoryName, 'v2', 'two')
  await putBlob(registry, repositoryName, 'of a push under way')
  const blobs = join(directory, 'registry/blobs/sha256')
  const longAgo = Date.now() / 1000 - 2 * 60 * 60
  for (const name of await readdir(blobs))
    if (`sha256:${name}` !== sha256('of a push under way')) await utimes(join(blobs, name), longAgo, longAgo)
  await registry.ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }] }))
  const kept = [sha256('config'), sha256('two'), sha256(manifestOf('config', 'two')), sha256('of a push under way')]
  expect((await readdir(blobs)).map((name) => `sha256:${name}`).toSorted()).toEqual(kept.toSorted())
})

test('a manifest can be put by the API, for a new tag on an old image', async () => {
  const registry = await start()
  const { ecr } = registry
  const digest = await pushImage(registry, repositoryName, 'v1')
  const imageManifest = manifestOf('config', 'layer')
  const { image } = await ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'stable' }))
  expect(image).toEqual({
    registryId: '000000000000',
    repositoryName,
    imageId: { imageDigest: digest, imageTag: 'stable' },
    imageManifest,
    imageManifestMediaType: imageType,
  })
  await expect(ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'stable' }))).rejects.toThrow(
    ImageAlreadyExistsException,
  )
  await expect(
    ecr.send(new PutImageCommand({ repositoryName, imageManifest: manifestOf('config', 'none'), imageTag: 'x' })),
  ).rejects.toThrow(LayersNotFoundException)
  await expect(ecr.send(new PutImageCommand({ repositoryName, imageManifest: '{}', imageTag: 'x' }))).rejects.toThrow(
    InvalidParameterException,
  )
  await ecr.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }))
  await putBlob(registry, repositoryName, 'new')
  await expect(
    ecr.send(new PutImageCommand({ repositoryName, imageManifest: manifestOf('config', 'new'), imageTag: 'stable' })),
  ).rejects.toThrow(ImageTagAlreadyExistsException)
})

test('layers are told apart by whether they are there', async () => {
  const registry = await start()
  const layerDigest = await putBlob(registry, repositoryName, 'layer')
  const layerDigests = [layerDigest, sha256('none'), 'nonsense']
  expect(await registry.ecr.send(new BatchCheckLayerAvailabilityCommand({ repositoryName, layerDigests }))).toMatchObject({
    layers: [
      { layerDigest, layerAvailability: 'AVAILABLE', layerSize: 5 },
      { layerDigest: sha256('none'), layerAvailability: 'UNAVAILABLE' },
    ],
    failures: [{ layerDigest: 'nonsense', failureCode: 'InvalidLayerDigest' }],
  })
})

test('settings and tags of a repository change', async () => {
  const { ecr } = await start()
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }))
  const resourceArn = repositories?.[0]?.repositoryArn
  await ecr.send(new PutImageScanningConfigurationCommand({ repositoryName, imageScanningConfiguration: { scanOnPush: true } }))
  await ecr.send(
    new TagResourceCommand({
      resourceArn,
      tags: [
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: '2' },
      ],
    }),
  )
  await ecr.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }))
  expect((await ecr.send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual([{ Key: 'b', Value: '2' }])
  const after = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }))
  expect(after.repositories?.[0]).toMatchObject({
    imageScanningConfiguration: { scanOnPush: true },
    createdAt: repositories?.[0]?.createdAt,
  })
  await expect(ecr.send(new ListTagsForResourceCommand({ resourceArn: 'arn:aws:sns:us-east-1:000000000000:x' }))).rejects.toThrow(
    InvalidParameterException,
  )
})
