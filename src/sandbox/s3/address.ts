import { ServiceError } from '../service-error.ts'

/** What a request to S3 is about: a bucket, or an object of it where the key is not empty. */
export interface Address {
  readonly bucket: string
  readonly key: string
  readonly query: URLSearchParams
}

/** The longest key, in bytes. */
const longestKey = 1024

const refuse = (code: string, message: string): ServiceError => new ServiceError(code, message, { status: 400 })

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refuse('InvalidURI', "Couldn't parse the specified URI.")
  }
}

/** Tells whether a key has, read from left to right, more `..` than there were names before them. */
function climbsOut(key: string): boolean {
  let depth = 0
  for (const part of key.split('/')) {
    if (part === '..') depth -= 1
    else if (part !== '' && part !== '.') depth += 1
    if (depth < 0) return true
  }
  return false
}

/**
 * Reads bucket and key out of a request's path, letter for letter: to S3 a key is a text, in which `a/../b` is not `b`.
 *
 * @throws ServiceError `InvalidURI`, `KeyTooLongError`
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
export function addressOf(url: string): Address {
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  const slash = path.indexOf('/', 1)
  const bucket = decoded(path.slice(1, slash < 0 ? undefined : slash))
  const key = slash < 0 ? '' : decoded(path.slice(slash + 1))
  if (climbsOut(key)) throw refuse('InvalidURI', "Couldn't parse the specified URI.")
  if (Buffer.byteLength(key) > longestKey) throw refuse('KeyTooLongError', 'Your key is too long')
  return { bucket, key, query: new URLSearchParams(end < 0 ? '' : url.slice(end + 1)) }
}

const bucketName = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]$/
const numericAddress = /^\d+\.\d+\.\d+\.\d+$/
const reserved = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/

/**
 * @throws ServiceError `InvalidBucketName` where a new bucket may not be called so.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function checkBucketName(name: string): void {
  if (!bucketName.test(name) || numericAddress.test(name) || reserved.test(name)) {
    throw refuse('InvalidBucketName', 'The specified bucket is not valid.')
  }
}
