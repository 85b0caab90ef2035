import type { Grant } from '../core/index.ts'
import type { Value } from '../expressions/index.ts'
import { objectArn } from './s3-grants.ts'

/** Where a distributed Map writes what its iterations gave. */
export interface ResultWriter<Written extends 'S3' = 'S3'> {
  readonly kind: 'resultWriter'
  readonly writes: Written
  readonly arguments: unknown
  readonly config: unknown
  readonly grants: readonly Grant[]
}

/** What a distributed Map gives that writes its results: where they are. */
export interface WrittenResults {
  readonly MapRunArn: string
  readonly ResultWriterDetails: {
    readonly Bucket: string
    /** The manifest's. */
    readonly Key: string
  }
}

/**
 * Writes the results of a distributed Map to S3, instead of giving them to the next state.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export const writeResults = ({
  bucket,
  prefix,
  outputType,
  transformation,
}: {
  readonly bucket: Value<string>
  readonly prefix?: Value<string>
  /** @default 'JSON' */
  readonly outputType?: 'JSON' | 'JSONL'
  /** What is written of each iteration: everything, its output, or its output without the array around it. @default 'NONE' */
  readonly transformation?: 'NONE' | 'COMPACT' | 'FLATTEN'
}): ResultWriter => ({
  kind: 'resultWriter',
  writes: 'S3',
  arguments: { Bucket: bucket, ...(prefix !== undefined && { Prefix: prefix }) },
  config:
    outputType === undefined && transformation === undefined
      ? undefined
      : { OutputType: outputType ?? 'JSON', Transformation: transformation ?? 'NONE' },
  grants: [
    {
      actions: ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
      resources: [objectArn(bucket, prefix ?? '', folder(prefix))],
    },
  ],
})

/** What stands below a prefix: each run of the Map writes into a folder of its own there. */
const folder = (prefix: Value<string> | undefined): string => (typeof prefix === 'string' && !prefix.endsWith('/') ? '/*' : '*')
