import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import type { ClientSettings } from '../../src/template/index.ts'

/** What goes wrong on the way to CloudFormation. */
export interface Faults {
  /** Answers instead of the service: an error's name. Undefined lets the call through. */
  readonly refuse?: (action: string, count: number) => string | undefined
  /** Changes what the service answered. */
  readonly change?: (action: string, count: number, answer: string) => string
}

/** A way to a sandbox on which faults can be put in. */
export interface FaultyWay {
  readonly client: ClientSettings
  /** The names of the actions that were called, in order. */
  readonly calls: string[]
  faults: Faults
}

/** Passes every request on to a sandbox, over real sockets, with faults where a test puts some in. */
export async function faultyWay(to: { readonly endpoint: string; readonly clientSettings: ClientSettings }): Promise<FaultyWay> {
  const counts = new Map<string, number>()
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const way: FaultyWay = { client: { ...to.clientSettings, endpoint: `http://127.0.0.1:${address.port}` }, calls: [], faults: {} }

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await read(incoming)
    const action = new URLSearchParams(body).get('Action') ?? ''
    const count = (counts.get(action) ?? 0) + 1
    counts.set(action, count)
    way.calls.push(action)
    const refusal = way.faults.refuse?.(action, count)
    if (refusal !== undefined) {
      outgoing.writeHead(400, { 'content-type': 'text/xml' })
      outgoing.end(
        `<ErrorResponse><Error><Type>Sender</Type><Code>${refusal}</Code><Message>Rate exceeded</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
      )
      return
    }
    const onward = request(to.endpoint + (incoming.url ?? ''), {
      method: incoming.method,
      // The sandbox answers to its own address only.
      headers: { ...incoming.headers, host: new URL(to.endpoint).host },
    })
    onward.end(body)
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    const text = await read(answer)
    const changed = way.faults.change?.(action, count, text) ?? text
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers
    outgoing.writeHead(answer.statusCode ?? 500, headers)
    outgoing.end(changed)
  }
  return way
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += chunk.toString('latin1')
  return text
}
