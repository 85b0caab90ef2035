import { callSite, type Duration, type Grant, getAtt, type Intrinsic, ref, sub } from '../core/index.ts'
import { logicalId, type Resource, resource, type Step } from '../template/index.ts'
import { durationOption } from './duration-option.ts'
import type { EncryptionOptions } from './encryption.ts'
import { type RemovalOptions, removalPolicies } from './removal.ts'

/** How a bucket works. It is always private and encrypted, and answers over TLS only. */
export interface S3BucketOptions extends RemovalOptions, EncryptionOptions {
  /** Keep the old versions of objects that are written again or deleted. @default false */
  readonly versioned?: boolean
  /** Delete objects this long after they were written: whole days, at least one. @default never */
  readonly expireAfter?: Extract<Duration, `${number} days` | '1 day'>
}

/** A bucket, as a step of a service and as what others refer to. */
export interface S3Bucket extends Step<object, object> {
  readonly logicalId: string
  readonly bucketName: Intrinsic
  readonly bucketArn: Intrinsic
  /** The right to read objects and to list them. */
  readonly grantRead: () => Grant
  /** The right to write objects and to delete them. */
  readonly grantWrite: () => Grant
}

/**
 * An S3 bucket. Its name stands in the stack's outputs, for `s3Bucket('Documents')` as `DocumentsBucketName`.
 *
 * CloudFormation deletes a bucket only when it is empty.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html
 */
export function s3Bucket(name: string, options: S3BucketOptions = {}): S3Bucket {
  const id = logicalId(name)
  const bucketArn = getAtt(id, 'Arn')
  const objects = sub(`\${${id}.Arn}/*`)
  return {
    kind: 'step',
    name,
    source: callSite(),
    logicalId: id,
    bucketName: ref(id),
    bucketArn,
    // Without the right to list, S3 answers a missing object with 403 instead of 404.
    grantRead: () => ({ actions: ['s3:GetObject', 's3:ListBucket'], resources: [bucketArn, objects] }),
    grantWrite: () => ({ actions: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:PutObject'], resources: [objects] }),
    run: () => {
      const lifetime = durationOption({
        owner: name,
        option: 'expireAfter',
        value: options.expireAfter,
        minimum: '1 day',
        maximum: '36500 days',
        unit: '1 day',
      })
      return {
        adds: {},
        fragment: {
          Resources: {
            [id]: bucketResource(options, lifetime.seconds),
            [logicalId(name, 'BucketPolicy')]: tlsOnly(ref(id), [bucketArn, objects]),
          },
          Outputs: { [logicalId(name, 'BucketName')]: { Value: ref(id) } },
        },
        problems: lifetime.problems,
      }
    },
  }
}

const secondsPerDay = 86_400

const bucketResource = (options: S3BucketOptions, lifetime: number | undefined): Resource =>
  resource(
    'AWS::S3::Bucket',
    {
      BucketEncryption: { ServerSideEncryptionConfiguration: [encryptionRule(options)] },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      ...(options.versioned === true ? { VersioningConfiguration: { Status: 'Enabled' as const } } : {}),
      ...(lifetime === undefined
        ? {}
        : { LifecycleConfiguration: { Rules: [{ Status: 'Enabled' as const, ExpirationInDays: lifetime / secondsPerDay }] } }),
    },
    removalPolicies(options),
  )

/** With a key for the bucket, S3 asks KMS once in a while, not for each object. */
const encryptionRule = ({ encryptionKey: key }: S3BucketOptions) =>
  key === undefined
    ? { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }
    : { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' as const, KMSMasterKeyID: key }, BucketKeyEnabled: true }

const tlsOnly = (bucket: Intrinsic, resources: readonly Intrinsic[]): Resource =>
  resource('AWS::S3::BucketPolicy', {
    Bucket: bucket,
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: resources,
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  })
