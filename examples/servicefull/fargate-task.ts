import type { CommandCall } from 'stepwright'
import { digestDocument, NotUtf8Error } from './digest.ts'

/** The task's exit status where the document is no text. */
const notText = 3

/**
 * What the container runs: reads the document from S3, digests it, and stores the report in DynamoDB, with one line of log
 * for each step. Region, endpoint and credentials come from where it runs.
 */
export async function fargateTask({ args: [bucket, key], log, signal }: CommandCall<unknown, readonly ['bucket', 'key']>): Promise<number> {
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const { DynamoDBClient, PutItemCommand } = await import('@aws-sdk/client-dynamodb')
  const { marshall } = await import('@aws-sdk/util-dynamodb')
  const table = process.env['REPORTS_TABLE']
  if (table === undefined) throw new Error('REPORTS_TABLE is not set: the task does not know where to store its report.')

  const { Body: body } = await new S3Client().send(new GetObjectCommand({ Bucket: bucket, Key: key }), { abortSignal: signal })
  if (body === undefined) throw new Error(`s3://${bucket}/${key} came without a body.`)
  log.info('reading the document', { bucket, key })

  try {
    const digest = await digestDocument(body.transformToWebStream())
    log.info('digested the document', { bytes: digest.bytes, lines: digest.lines, words: digest.words })
    await new DynamoDBClient().send(new PutItemCommand({ TableName: table, Item: marshall({ documentKey: key, ...digest }) }), {
      abortSignal: signal,
    })
    log.info('stored the report', { table, documentKey: key })
    return 0
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error
    log.error(error.message, { bucket, key })
    return notText
  }
}
