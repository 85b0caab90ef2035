import type { IncomingHttpHeaders } from 'node:http'
import { ServiceError } from './service-error.ts'

/** Names that are this machine wherever they are looked up, so that nobody can point one of them, or a name below it, elsewhere. */
const ownNames = ['localhost', 'host.docker.internal']

const isOwnName = (name: string): boolean =>
  name === '127.0.0.1' || name === '[::1]' || ownNames.some((own) => name === own || name.endsWith(`.${own}`))

function isOwnHost(host: string | undefined, port: number | undefined): boolean {
  const [, name, given = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host ?? '') ?? []
  return name !== undefined && isOwnName(name.toLowerCase()) && Number(given) === port
}

const refused = (message: string): ServiceError => new ServiceError('AccessDeniedException', message, { status: 403 })

/**
 * Keeps out the pages that a browser on this machine shows. Nobody checks credentials here, so that a page could otherwise
 * send what runs programs: by a form or an image of its own, or by a name that it has pointed at 127.0.0.1. A browser tells
 * on the former by `Origin` or `Sec-Fetch-Site`, and on the latter by `Host`.
 *
 * @param port on which the request came in.
 * @throws ServiceError `AccessDeniedException`
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function checkCaller({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders, port: number | undefined): void {
  if (origin !== undefined || site === 'cross-site' || site === 'same-site') {
    throw refused(`The sandbox takes no requests of web pages${origin === undefined ? '' : `; this one is of '${origin}'`}.`)
  }
  if (isOwnHost(host, port)) return
  throw refused(
    `The sandbox is not '${host ?? ''}': call it by 127.0.0.1:${port}, localhost:${port}, or host.docker.internal:${port} in a container.`,
  )
}
