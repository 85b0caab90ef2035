import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { loadLibrary } from './load-library.ts'

/** S3, SNS and SQS as fauxqs answers them, without a socket of its own. */
export interface Fauxqs {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void
  /** Answers a POST whose body was read already, for a caller that changes the answer. */
  readonly ask: (
    request: IncomingMessage,
    body: Buffer,
  ) => Promise<{ readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: string }>
  readonly close: () => Promise<void>
}

/** The largest object that S3 takes in one request: 5 GiB. fauxqs itself would stop at 11 MiB. */
const largestObject = 5 * 1024 ** 3

export async function startFauxqs(region: string): Promise<Fauxqs> {
  const { buildApp } = await loadLibrary('fauxqs', 'S3, SNS and SQS', () => import('fauxqs'))
  const app = buildApp({ logger: false, defaultRegion: region })
  app.removeContentTypeParser('*')
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestObject }, (_request, body, done) => done(null, body))
  await app.ready()
  return {
    handle: (request, response) => app.routing(request, response),
    ask: async ({ headers }, payload) => {
      const { statusCode, headers: answered, body } = await app.inject({ method: 'POST', url: '/', headers, payload })
      return { status: statusCode, headers: answered, body }
    },
    close: () => app.close(),
  }
}
