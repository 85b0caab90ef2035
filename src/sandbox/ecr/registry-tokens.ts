import { randomBytes } from 'node:crypto'
import { RegistryError } from './registry-error.ts'

/** What a registry is logged in with. */
export interface RegistryToken {
  /** Base64 of `AWS:PASSWORD`. */
  readonly authorization: string
  readonly expiresAt: Date
}

/** How long a token is good, in milliseconds: as long as ECR's. */
const lifetime = 12 * 60 * 60 * 1000

const challenge = { 'www-authenticate': 'Basic realm="sandbox",service="ecr.amazonaws.com"' }

/** The passwords that the registry takes. They last as long as the sandbox, twelve hours at most. */
export class RegistryTokens {
  readonly #expiry = new Map<string, number>()
  readonly #now: () => number

  /** @param now the time in milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  issue(): RegistryToken {
    const now = this.#now()
    for (const [token, expiry] of this.#expiry) if (expiry < now - lifetime) this.#expiry.delete(token)
    const authorization = Buffer.from(`AWS:${randomBytes(24).toString('base64url')}`).toString('base64')
    this.#expiry.set(authorization, now + lifetime)
    return { authorization, expiresAt: new Date(now + lifetime) }
  }

  /** @throws RegistryError 401 with a challenge where there is no token that was issued here, 403 where it has expired. */
  check(header: string | undefined): void {
    const [, given] = /^Basic (\S+)$/i.exec(header ?? '') ?? []
    const expiry = given === undefined ? undefined : this.#expiry.get(Buffer.from(given, 'base64').toString('base64'))
    if (expiry === undefined) throw new RegistryError(401, 'UNAUTHORIZED', 'Log in with a token from GetAuthorizationToken.', challenge)
    if (expiry < this.#now()) {
      throw new RegistryError(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.')
    }
  }
}
