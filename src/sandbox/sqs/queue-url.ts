import type { Json, JsonObject } from '../../core/index.ts'

const internal = /^http:\/\/sqs\.[^/]+\.localhost\//

const toInternal = (url: string, region: string): string =>
  `http://sqs.${region}.localhost${URL.canParse(url) ? new URL(url).pathname : `/${url}`}`

/**
 * The input of an SQS operation with the queue's URL as fauxqs knows it. To the world a queue's URL stands on the host
 * that the caller used, which is a loopback address; fauxqs makes host names that not every machine resolves.
 */
export const withInternalUrl = (input: JsonObject, region: string): JsonObject =>
  typeof input.QueueUrl === 'string' ? { ...input, QueueUrl: toInternal(input.QueueUrl, region) } : input

const toPublic = (url: Json, host: string): Json => (typeof url === 'string' ? url.replace(internal, `http://${host}/`) : url)

/** An answer of fauxqs with the URLs that its caller can use. */
export function withPublicUrls(answer: JsonObject, host: string): JsonObject {
  const { QueueUrl, QueueUrls } = answer
  return {
    ...answer,
    ...(QueueUrl === undefined ? {} : { QueueUrl: toPublic(QueueUrl, host) }),
    ...(Array.isArray(QueueUrls) ? { QueueUrls: QueueUrls.map((url) => toPublic(url, host)) } : {}),
  }
}
