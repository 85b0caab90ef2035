import { IncomingMessage } from 'node:http'

/** A request whose body was read already, for a handler that reads it itself. */
export function replayedRequest(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { 'content-encoding': _read, 'transfer-encoding': _sent, ...headers } = request.headers
  const replayed = new IncomingMessage(request.socket)
  replayed.method = request.method
  replayed.url = request.url
  replayed.httpVersion = request.httpVersion
  replayed.headers = { ...headers, 'content-length': String(body.length) }
  replayed.push(body)
  replayed.push(null)
  replayed.complete = true
  return replayed
}
