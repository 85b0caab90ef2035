import { isJsonObject, type JsonObject } from '../../core/index.ts'
import { ServiceError } from '../service-error.ts'
import { plainOutput } from './plain-output.ts'
import type { ProtocolCodec } from './protocol-codec.ts'

function parse(body: Buffer): JsonObject {
  let input: unknown
  try {
    input = body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new ServiceError('SerializationException', 'The body of the request is not JSON.', { cause })
  }
  if (!isJsonObject(input)) throw new ServiceError('SerializationException', 'The body of the request is no JSON object.')
  return input
}

/**
 * The AWS JSON protocols: the operation stands in `X-Amz-Target`, input and output are JSON objects.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
export const jsonProtocol = (version: '1.0' | '1.1'): ProtocolCodec => {
  const headers = { 'content-type': `application/x-amz-json-${version}` }
  return {
    speaks: (request) => request['x-amz-target'] !== undefined && (request['content-type'] ?? '').startsWith(headers['content-type']),
    read: (request, body, service) => {
      const target = String(request['x-amz-target'])
      const dot = target.lastIndexOf('.')
      if (service !== undefined && target.slice(0, dot) !== service.targetPrefix) {
        throw new ServiceError('UnknownOperationException', `The service '${service.signingName}' has no target '${target}'.`)
      }
      return { operation: target.slice(dot + 1), input: parse(body) }
    },
    answer: (output, _operation, requestId) => ({
      status: 200,
      headers: { ...headers, 'x-amzn-requestid': requestId },
      body: JSON.stringify(plainOutput(output)),
    }),
    refuse: ({ code, message, status, members }, requestId) => ({
      status,
      headers: { ...headers, 'x-amzn-requestid': requestId, 'x-amzn-errortype': code },
      body: JSON.stringify({ ...members, __type: code, message }),
    }),
    unknownOperation: (operation, service) =>
      new ServiceError('UnknownOperationException', `The sandbox's '${service}' has no operation '${operation}'.`),
  }
}
