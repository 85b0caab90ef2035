import type { Protocol } from '../aws-service.ts'
import { jsonProtocol } from './json.ts'
import type { ProtocolCodec } from './protocol-codec.ts'
import { queryProtocol } from './query.ts'

export { formTree } from './form-input.ts'
export { plainOutput } from './plain-output.ts'
export type { ProtocolCodec, WireAnswer } from './protocol-codec.ts'
export { queryList } from './query-list.ts'
export { escapeXml } from './xml.ts'

/** Every protocol whose requests name their operation. */
export const codecs: { readonly [name in Protocol]: ProtocolCodec } = {
  'json-1.0': jsonProtocol('1.0'),
  'json-1.1': jsonProtocol('1.1'),
  query: queryProtocol,
}
