import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { ServiceCall } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { parseXml } from './parse-xml.ts'
import { send } from './send.ts'
import { textOf } from './text.ts'

/** How a service of the query protocol is called. */
export interface QueryTarget {
  readonly service: string
  readonly version: string
  /** The members that are maps, with what the wire calls their keys and values. Every other object is a structure. */
  readonly maps: { readonly [member: string]: readonly [key: string, value: string] }
}

function* fields(name: string, value: Json, maps: QueryTarget['maps']): Generator<[string, string]> {
  if (value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fields(`${name}.member.${index + 1}`, item, maps)
  } else if (isJsonObject(value)) {
    const [key, content] = maps[name] ?? []
    for (const [index, [member, item]] of Object.entries(value).entries()) {
      if (key === undefined || content === undefined) yield* fields(`${name}.${member}`, item, maps)
      else {
        yield [`${name}.entry.${index + 1}.${key}`, member]
        yield* fields(`${name}.entry.${index + 1}.${content}`, item, maps)
      }
    }
  } else yield [name, textOf(value)]
}

const member = (value: Json | undefined, name: string): JsonObject => {
  const found = isJsonObject(value) ? value[name] : undefined
  return isJsonObject(found) ? found : {}
}

/** Calls a service of this sandbox that speaks the AWS query protocol and is reached by the wire alone. */
export const callQuery =
  (core: Pick<SandboxCore, 'region' | 'endpoint'>, { service, version, maps }: QueryTarget): ServiceCall =>
  async (operation, input, signal) => {
    const form = new URLSearchParams({ Action: operation, Version: version })
    for (const [name, value] of Object.entries(input)) for (const [field, text] of fields(name, value, maps)) form.append(field, text)
    const { status, body } = await send(core, {
      service,
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      signal,
    })
    const answer = parseXml(body.toString('utf8'))
    if (status < 300) return member(answer, `${operation}Result`)
    const { Code, Message } = member(answer, 'Error')
    throw new ServiceError(textOf(Code, 'UnknownError'), textOf(Message, `${service} answered ${status}.`), { status })
  }
