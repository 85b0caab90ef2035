import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize, sep } from 'node:path'
import { type UnzipFileInfo, unzip } from 'fflate'
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

/**
 * The most that Lambda takes of a function's code, unpacked.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const unzippedLimit = 262_144_000

/** What a zip holds. Its files are not decompressed beyond the sizes that it declares, and not at all where those are too much. */
const unzipped = (zip: Buffer): Promise<Record<string, Uint8Array>> =>
  new Promise((resolve, reject) => {
    let bytes = 0
    const filter = ({ originalSize }: UnzipFileInfo): boolean => {
      bytes += originalSize
      return bytes < unzippedLimit
    }
    unzip(zip, { filter }, (error, files) => {
      if (bytes >= unzippedLimit) reject(refuse(`Unzipped size must be smaller than ${unzippedLimit} bytes`))
      else if (error === null) resolve(files)
      else reject(refuse('Could not unzip uploaded file. Please check your file, then try to upload again.'))
    })
  })

const isOutside = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)

async function unpack(files: Record<string, Uint8Array>, directory: string): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = normalize(name)
    if (isOutside(path)) throw refuse(`The zip has a file outside itself: ${name}`)
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
    const files = await unzipped(zip)
    try {
      await mkdir(draft)
      await unpack(files, draft)
      await rename(draft, directory)
    } catch (error) {
      await rm(draft, { recursive: true, force: true })
      // Another function may have had the same code unpacked meanwhile.
      if (!(await isDirectory(directory))) throw error
    }
  }
  return { directory, sha256: digest.toString('base64'), bytes: zip.length }
}
