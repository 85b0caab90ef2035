import { type Grant, type Intrinsic, isIntrinsic, join, pseudo } from '../core/index.ts'
import type { Value } from '../expressions/index.ts'

const isKnown = (value: unknown): value is string | Intrinsic => typeof value === 'string' || isIntrinsic(value)

const bucketArn = (bucket: Value<string>): Intrinsic => join('', ['arn:', pseudo.partition, ':s3:::', isKnown(bucket) ? bucket : '*'])

/** The objects that a place or a prefix names; a part that only the run knows may be any. */
export const objectArn = (bucket: Value<string>, key: Value<string>, ending = ''): Intrinsic =>
  join('', ['arn:', pseudo.partition, ':s3:::', isKnown(bucket) ? bucket : '*', '/', isKnown(key) ? key : '*', ending])

/** The right to read an object, or all objects whose keys begin so: `mayRead(bucket, 'orders/', '*')`. */
export const mayRead = (bucket: Value<string>, key: Value<string>, ending = ''): Grant => ({
  actions: ['s3:GetObject'],
  resources: [objectArn(bucket, key, ending)],
})

/** The right to list the objects of a bucket, of this prefix only where it is known. */
export const mayList = (bucket: Value<string>, prefix: Value<string> | undefined): Grant => ({
  actions: ['s3:ListBucket'],
  resources: [bucketArn(bucket)],
  ...(isKnown(prefix) && prefix !== '' && { conditions: { StringLike: { 's3:prefix': prefix } } }),
})

/**
 * The right to read what an inventory lists: S3 writes a manifest as `CONFIGURATION/TIME/manifest.json`, and beside the
 * times, in `CONFIGURATION/data/`, the files that it names.
 */
export function mayReadInventory(bucket: Value<string>, key: Value<string>): Grant {
  const [, configuration = ''] = typeof key === 'string' ? (/^(.*\/)?[^/]+\/[^/]+$/.exec(key) ?? []) : []
  return mayRead(bucket, configuration === '' ? '' : `${configuration}data/`, '*')
}
