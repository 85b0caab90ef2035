import { z } from 'zod'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'

const exists = (core: SandboxCore, Bucket: string): Promise<boolean> =>
  core.call('s3', 'HeadBucket', { Bucket }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ServiceError && error.status === 404) return false
      throw error
    },
  )

const bucket = resourceType({
  properties: { BucketName: z.string().optional() },
  inert: ['AccelerateConfiguration', 'AccessControl', 'BucketEncryption', 'OwnershipControls', 'PublicAccessBlockConfiguration', 'Tags'],
  withoutEffect: [
    'AbacStatus',
    'AnalyticsConfigurations',
    'CorsConfiguration',
    'IntelligentTieringConfigurations',
    'InventoryConfigurations',
    'LifecycleConfiguration',
    'LoggingConfiguration',
    'MetricsConfigurations',
    'NotificationConfiguration',
    'ObjectLockConfiguration',
    'ObjectLockEnabled',
    'ReplicationConfiguration',
    'VersioningConfiguration',
    'WebsiteConfiguration',
  ],
  replacedBy: ['BucketName', 'ObjectLockEnabled'],
  create: async ({ BucketName }, { core, name }) => {
    const id = BucketName ?? name({ limit: 63, lowerCase: true })
    if (await exists(core, id)) throw new ServiceError('AlreadyExists', `${id} already exists`)
    await core.call('s3', 'CreateBucket', { Bucket: id })
    const { partition, region, urlSuffix } = core
    return {
      id,
      attributes: {
        Arn: `arn:${partition}:s3:::${id}`,
        DomainName: `${id}.s3.${urlSuffix}`,
        DualStackDomainName: `${id}.s3.dualstack.${region}.${urlSuffix}`,
        RegionalDomainName: `${id}.s3.${region}.${urlSuffix}`,
        WebsiteURL: `http://${id}.s3-website-${region}.${urlSuffix}`,
      },
    }
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('s3', 'DeleteBucket', { Bucket: id })),
})

const bucketPolicy = resourceType({
  properties: { Bucket: z.string(), PolicyDocument: property.document },
  replacedBy: ['Bucket'],
  create: async ({ Bucket, PolicyDocument }, { core }) => {
    await core.call('s3', 'PutBucketPolicy', { Bucket, Policy: PolicyDocument })
    return { id: Bucket, attributes: {} }
  },
  update: async ({ Bucket, PolicyDocument }, { core }, made) => {
    await core.call('s3', 'PutBucketPolicy', { Bucket, Policy: PolicyDocument })
    return made
  },
  delete: (_made, { core }, { Bucket }) => deleteUnlessGone(core.call('s3', 'DeleteBucketPolicy', { Bucket })),
})

export const s3: { readonly [type: string]: ResourceType } = { 'AWS::S3::Bucket': bucket, 'AWS::S3::BucketPolicy': bucketPolicy }
