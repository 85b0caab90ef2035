import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { unzip } from 'fflate'
import type { z } from 'zod'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { send } from '../wire/send.ts'
import type { FunctionFolder } from './function-folder.ts'
import type { codeInput } from './function-settings.ts'

/** The code of a function, unpacked. */
export interface FunctionCode {
  readonly directory: string
  /** The SHA-256 of the zip, in base64, as Lambda tells it. */
  readonly sha256: string
  readonly bytes: number
}

const refuse = (message: string): ServiceError => new ServiceError('InvalidParameterValueException', message)

async function zipOf(core: SandboxCore, { ZipFile, S3Bucket, S3Key, ImageUri }: z.output<typeof codeInput>): Promise<Buffer> {
  if (ImageUri !== undefined) throw refuse('The sandbox does not run functions of container images; give a zip.')
  if (ZipFile !== undefined) return Buffer.from(ZipFile, 'base64')
  if (S3Bucket === undefined || S3Key === undefined) throw refuse('Please provide a source for function code.')
  const path = `/${[S3Bucket, ...S3Key.split('/')].map(encodeURIComponent).join('/')}`
  const reply = await send(core, { service: 's3', method: 'GET', path, signal: core.signal })
  if (reply.status >= 300) throw refuse(`Error occurred while GetObject. S3 answered ${reply.status} for s3://${S3Bucket}/${S3Key}.`)
  return reply.body
}

const unzipped = (zip: Buffer): Promise<Record<string, Uint8Array>> =>
  new Promise((resolve, reject) => {
    unzip(zip, (error, files) =>
      error === null ? resolve(files) : reject(refuse('Could not unzip uploaded file. Please check your file, then try to upload again.')),
    )
  })

async function unpack(files: Record<string, Uint8Array>, directory: string): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = normalize(name)
    if (path.startsWith('..') || path.startsWith(sep)) throw refuse(`The zip has a file outside itself: ${name}`)
    if (name.endsWith('/')) continue
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/**
 * Fetches a function's zip, and unpacks it into a folder by its content.
 *
 * @throws ServiceError `InvalidParameterValueException`
 */
export async function loadCode(core: SandboxCore, folder: FunctionFolder, code: z.output<typeof codeInput>): Promise<FunctionCode> {
  const zip = await zipOf(core, code)
  const digest = createHash('sha256').update(zip).digest()
  const directory = join(await folder.path(), digest.toString('hex'))
  if (!(await isDirectory(directory))) {
    const draft = `${directory}.${randomUUID()}`
    await unpack(await unzipped(zip), draft)
    // Another function may have had the same code unpacked meanwhile.
    await rename(draft, directory).catch(() => rm(draft, { recursive: true }))
  }
  return { directory, sha256: digest.toString('base64'), bytes: zip.length }
}
