/** A place of objects, as S3 has them. */
export interface ObjectLocation {
  readonly bucket: string
  readonly key: string
}

/** An object as `s3:listObjectsV2` tells it. */
export interface ListedObject {
  readonly Etag: string
  readonly Key: string
  /** Seconds since 1970. */
  readonly LastModified: number
  readonly Size: number
  readonly StorageClass: string
}

/** What a store answers in place of a result: the service's own error name and text, e.g. `S3.NoSuchKey`. */
export interface ObjectStoreFailure {
  readonly error: string
  readonly cause: string
}

/** S3 as item readers and result writers of distributed Maps need it. Missing objects are answers; a rejection is a fault of the host. */
export interface ObjectStore {
  readonly read: (location: ObjectLocation) => Promise<{ readonly body: Uint8Array } | ObjectStoreFailure>
  /** Objects whose keys begin with the prefix, in the order of their keys, page by page. */
  readonly list: (bucket: string, prefix: string) => AsyncIterable<readonly ListedObject[] | ObjectStoreFailure>
  readonly write: (location: ObjectLocation, body: string) => Promise<ObjectStoreFailure | undefined>
}
