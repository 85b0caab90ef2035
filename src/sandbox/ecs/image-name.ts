import type { SandboxCore } from '../sandbox-core.ts'

/** A repository and what is wanted of it. */
export interface ImageName {
  readonly repository: string
  /** A tag, or a digest such as `sha256:…`. */
  readonly reference: string
}

/**
 * The name of an image within the sandbox's own registry; absent where the URI names another one.
 *
 * `<account>.dkr.ecr.<region>.amazonaws.com/repo:tag` is the sandbox's where account and region are, and so is
 * `127.0.0.1:PORT/repo:tag`.
 */
export function sandboxImage(core: SandboxCore, uri: string): ImageName | undefined {
  const hosts = [`${core.accountId}.dkr.ecr.${core.region}.${core.urlSuffix}/`, `${new URL(core.endpoint()).host}/`]
  const host = hosts.find((candidate) => uri.startsWith(candidate))
  if (host === undefined) return undefined
  const [, repository = '', separator, reference = ''] = /^([^:@]+)(?:([:@])(.+))?$/.exec(uri.slice(host.length)) ?? []
  return { repository, reference: separator === undefined ? 'latest' : reference }
}

/** `repo:tag` or `repo@sha256:…`. */
export const imageReference = ({ repository, reference }: ImageName): string =>
  `${repository}${reference.includes(':') ? '@' : ':'}${reference}`
