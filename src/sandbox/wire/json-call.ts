import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { ServiceCall } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { send } from './send.ts'
import { textOf } from './text.ts'

/** How a service of the JSON protocols is called. */
export interface JsonTarget {
  readonly service: string
  readonly targetPrefix: string
  readonly version: '1.0' | '1.1'
}

function parsed(body: Buffer): JsonObject {
  const value: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  return isJsonObject(value) ? value : {}
}

/** Calls a service of this sandbox that speaks an AWS JSON protocol and is reached by the wire alone. */
export const callJson =
  (core: Pick<SandboxCore, 'region' | 'endpoint'>, { service, targetPrefix, version }: JsonTarget): ServiceCall =>
  async (operation, input, signal) => {
    const { status, body } = await send(core, {
      service,
      method: 'POST',
      path: '/',
      headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': `${targetPrefix}.${operation}` },
      body: JSON.stringify(input),
      signal,
    })
    const answer = parsed(body)
    if (status < 300) return answer
    const { __type: type, message, Message: upperMessage, ...members } = answer
    const code = textOf(type, 'UnknownError').replace(/^.*#/, '')
    throw new ServiceError(code, textOf(message ?? upperMessage, code), { status, members })
  }
