import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { escapeXml } from '../protocols/index.ts'
import { textOf } from '../wire/text.ts'
import { answerMembers } from './query-names.ts'

const namespace = 'http://queue.amazonaws.com/doc/2012-11-05/'

const content = (value: Json, operation: string): string => (isJsonObject(value) ? elements(value, operation) : escapeXml(textOf(value)))

function element(name: string, value: Json, operation: string): string {
  const flat =
    name === 'Successful' ? { member: `${operation}ResultEntry`, kind: 'list' as const, key: '', value: '' } : answerMembers[name]
  if (flat?.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => `<${flat.member}>${content(item, operation)}</${flat.member}>`).join('')
  }
  if (flat?.kind === 'map' && isJsonObject(value)) {
    const entry = ([key, item]: [string, Json]): string =>
      `<${flat.member}><${flat.key}>${escapeXml(key)}</${flat.key}><${flat.value}>${content(item, operation)}</${flat.value}></${flat.member}>`
    return Object.entries(value).map(entry).join('')
  }
  return `<${name}>${content(value, operation)}</${name}>`
}

const elements = (output: JsonObject, operation: string): string =>
  Object.entries(output)
    .map(([name, value]) => element(name, value, operation))
    .join('')

/** An answer of the JSON protocol as the query protocol writes it. */
export const toQuery = (operation: string, output: JsonObject, requestId: string): string =>
  `<${operation}Response xmlns="${namespace}"><${operation}Result>${elements(output, operation)}</${operation}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`

/** A refusal of the JSON protocol as the query protocol writes it, under the name that the query protocol has for it. */
export const toQueryRefusal = (code: string, message: string, requestId: string): string =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`
