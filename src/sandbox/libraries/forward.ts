import { type IncomingMessage, request, type ServerResponse } from 'node:http'

/** Sends a request whose body was read already on to a local socket, and its answer back. */
export function forward(incoming: IncomingMessage, body: Buffer, socketPath: string, response: ServerResponse): Promise<void> {
  const { 'content-encoding': _read, 'transfer-encoding': _sent, connection: _own, ...headers } = incoming.headers
  return new Promise((resolve, reject) => {
    const outgoing = request({
      socketPath,
      method: incoming.method,
      path: incoming.url,
      headers: { ...headers, 'content-length': String(body.length) },
    })
    outgoing.once('error', reject).once('response', (answer) => {
      const { connection: _theirs, 'keep-alive': _kept, ...answered } = answer.headers
      response.writeHead(answer.statusCode ?? 502, answered)
      answer.once('error', reject).once('end', resolve)
      answer.pipe(response)
    })
    outgoing.end(body)
  })
}
