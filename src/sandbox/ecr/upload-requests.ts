import type { BlobStore } from './blob-store.ts'
import type { BlobUpload } from './blob-upload.ts'
import { type Digest, isDigest } from './digest.ts'
import { RegistryError } from './registry-error.ts'
import type { RegistryRequest } from './registry-request.ts'

/** The requests by which a blob comes in: at once, in pieces, or by a mount of one that is here already. */
export class UploadRequests {
  readonly #blobs: BlobStore
  readonly #uploads = new Map<string, BlobUpload>()

  constructor(blobs: BlobStore) {
    this.#blobs = blobs
  }

  /** `POST …/blobs/uploads/`, with `mount` where another repository has the blob, or with `digest` and the whole blob. */
  async start(call: RegistryRequest): Promise<void> {
    const mount = call.query.get('mount')
    if (mount !== null && (await this.#blobs.size(digestIn(mount))) !== undefined) return created(call, digestIn(mount))
    const upload = await this.#blobs.startUpload(call.repository)
    if (call.query.get('digest') !== null) return this.#takeWhole(call, upload)
    call.request.resume()
    this.#uploads.set(upload.id, upload)
    return accepted(call, upload)
  }

  /** `GET …/blobs/uploads/ID`: how much has come in. */
  async status(call: RegistryRequest): Promise<void> {
    const upload = this.#find(call)
    call.response.writeHead(204, uploadHeaders(call, upload)).end()
  }

  /** `PATCH …/blobs/uploads/ID`: a piece. Where it breaks off, the upload is over. */
  async append(call: RegistryRequest): Promise<void> {
    const upload = this.#find(call)
    await this.#take(call, upload)
    accepted(call, upload)
  }

  /** `PUT …/blobs/uploads/ID?digest=…`: the last piece, which may be empty. */
  async finish(call: RegistryRequest): Promise<void> {
    const digest = digestIn(call.query.get('digest') ?? '')
    const upload = this.#find(call)
    await this.#take(call, upload)
    this.#uploads.delete(upload.id)
    await upload.finish(digest)
    created(call, digest)
  }

  /** `DELETE …/blobs/uploads/ID`. */
  async cancel(call: RegistryRequest): Promise<void> {
    const upload = this.#find(call)
    this.#uploads.delete(upload.id)
    await upload.cancel()
    call.response.writeHead(204).end()
  }

  async #takeWhole(call: RegistryRequest, upload: BlobUpload): Promise<void> {
    const digest = digestIn(call.query.get('digest') ?? '')
    await this.#take(call, upload)
    await upload.finish(digest)
    created(call, digest)
  }

  async #take({ request }: RegistryRequest, upload: BlobUpload): Promise<void> {
    const [, start] = /^(?:bytes )?(\d+)-\d+/.exec(request.headers['content-range'] ?? '') ?? []
    try {
      await upload.append(request, start === undefined ? undefined : Number(start))
    } catch (error) {
      // A piece that does not fit can be sent again; one that broke off has left half of itself behind.
      if (!(error instanceof RegistryError)) {
        this.#uploads.delete(upload.id)
        await upload.cancel()
      }
      throw error
    }
  }

  #find({ reference, repository }: RegistryRequest): BlobUpload {
    const upload = this.#uploads.get(reference)
    if (upload?.repository === repository) return upload
    throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', `There is no upload '${reference}' to '${repository}'.`)
  }
}

function digestIn(text: string): Digest {
  if (isDigest(text)) return text
  throw new RegistryError(400, 'DIGEST_INVALID', `'${text}' is no SHA-256 digest.`)
}

const uploadHeaders = ({ repository }: RegistryRequest, { id, received }: BlobUpload): Record<string, string> => ({
  location: `/v2/${repository}/blobs/uploads/${id}`,
  'docker-upload-uuid': id,
  range: `0-${Math.max(received - 1, 0)}`,
})

function accepted(call: RegistryRequest, upload: BlobUpload): void {
  call.response.writeHead(202, { ...uploadHeaders(call, upload), 'content-length': 0 }).end()
}

function created({ repository, response, request }: RegistryRequest, digest: Digest): void {
  request.resume()
  const location = `/v2/${repository}/blobs/${digest}`
  response.writeHead(201, { location, 'docker-content-digest': digest, 'content-length': 0 }).end()
}
