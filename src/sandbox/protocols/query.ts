import { ServiceError } from '../service-error.ts'
import { formInput } from './form-input.ts'
import type { ProtocolCodec } from './protocol-codec.ts'
import { escapeXml, xmlMembers } from './xml.ts'

const headers = (requestId: string) => ({ 'content-type': 'text/xml', 'x-amzn-requestid': requestId })

/**
 * The AWS query protocol: a form whose `Action` names the operation, answered in XML.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export const queryProtocol: ProtocolCodec = {
  speaks: (request) => (request['content-type'] ?? '').startsWith('application/x-www-form-urlencoded'),
  read: (_request, body) => {
    const form = new URLSearchParams(body.toString('utf8'))
    const action = form.get('Action')
    if (action === null) throw new ServiceError('MissingAction', 'The request names no Action.')
    return { operation: action, input: formInput(form) }
  },
  answer: (output, operation, requestId, { namespace = '' }) => ({
    status: 200,
    headers: headers(requestId),
    body: `<${operation}Response xmlns="${namespace}"><${operation}Result>${xmlMembers(output)}</${operation}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`,
  }),
  refuse: ({ code, message, status }, requestId, service) => ({
    status,
    headers: headers(requestId),
    body: `<ErrorResponse xmlns="${service?.namespace ?? ''}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  }),
  unknownOperation: (operation, service) =>
    new ServiceError('InvalidAction', `The sandbox's '${service}' has no operation '${operation}'.`),
}
