import { createHash } from 'node:crypto'
import { StepwrightError } from '../core/index.ts'
import type { RegistryCredentials } from './registry-token.ts'

/** What a manifest says of a blob. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  /** In bytes. */
  readonly size: number
  readonly annotations?: { readonly [name: string]: string }
}

export const describeBlob = (mediaType: string, content: Uint8Array): Descriptor => ({
  mediaType,
  digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  size: content.byteLength,
})

/**
 * One repository of a registry, spoken to without an engine.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
export class RegistryClient {
  readonly #base: string
  readonly #authorization: string
  readonly #signal: AbortSignal

  /** @param repositoryUri `HOST:PORT/NAME`; a registry on the loopback interface speaks plain HTTP. */
  constructor(repositoryUri: string, { username, password }: RegistryCredentials, signal: AbortSignal) {
    const [host = '', name = ''] = repositoryUri.split(/\/(.*)/s)
    const scheme = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/.test(host) ? 'http' : 'https'
    this.#base = `${scheme}://${host}/v2/${name}/`
    this.#authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    this.#signal = signal
  }

  /** Uploads a blob unless the registry has it. */
  async putBlob({ digest }: Descriptor, content: Uint8Array): Promise<void> {
    const known = await this.#request('HEAD', new URL(`blobs/${digest}`, this.#base), [200, 404])
    if (known.status === 200) return
    const started = await this.#request('POST', new URL('blobs/uploads/', this.#base), [202])
    const upload = new URL(started.headers.get('location') ?? '', this.#base)
    upload.searchParams.set('digest', digest)
    await this.#request('PUT', upload, [201], { 'content-type': 'application/octet-stream' }, content)
  }

  /** Puts a manifest under a tag. @returns its digest. */
  async putManifest(tag: string, mediaType: string, manifest: unknown): Promise<string> {
    const content = Buffer.from(JSON.stringify(manifest))
    await this.#request('PUT', new URL(`manifests/${tag}`, this.#base), [201], { 'content-type': mediaType }, content)
    return describeBlob(mediaType, content).digest
  }

  async #request(
    method: string,
    url: URL,
    expected: readonly number[],
    headers: Record<string, string> = {},
    body?: Uint8Array,
  ): Promise<Response> {
    const response = await fetch(url, {
      method,
      headers: { ...headers, authorization: this.#authorization },
      signal: this.#signal,
      ...(body === undefined ? {} : { body }),
    })
    if (expected.includes(response.status)) return response
    throw new StepwrightError('REGISTRY_REFUSED', `The registry answered ${response.status} to ${method} ${url.pathname}.`, {
      evidence: (await response.text()).split('\n').filter((line) => line !== ''),
    })
  }
}
