import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

const internal = /^http:\/\/sqs\.[^/]+\.localhost\//

const toInternal = (url: string, region: string): string =>
  `http://sqs.${region}.localhost${URL.canParse(url) ? new URL(url).pathname : `/${url}`}`

/**
 * The input of an SQS operation with the queue's URL as fauxqs knows it. To the world a queue's URL stands on the host
 * that the caller used, which is a loopback address; fauxqs makes host names that not every machine resolves.
 */
export const withInternalUrl = (input: JsonObject, region: string): JsonObject =>
  typeof input.QueueUrl === 'string' ? { ...input, QueueUrl: toInternal(input.QueueUrl, region) } : input

/** An answer of fauxqs with the URLs that its caller can use. */
export function withPublicUrls(answer: Json, host: string): Json {
  if (typeof answer === 'string') return answer.replace(internal, `http://${host}/`)
  if (Array.isArray(answer)) return answer.map((item) => withPublicUrls(item, host))
  if (!isJsonObject(answer)) return answer
  const { QueueUrl, QueueUrls } = answer
  return {
    ...answer,
    ...(QueueUrl === undefined ? {} : { QueueUrl: withPublicUrls(QueueUrl, host) }),
    ...(QueueUrls === undefined ? {} : { QueueUrls: withPublicUrls(QueueUrls, host) }),
  }
}
