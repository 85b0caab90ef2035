import { pipeline, type Readable, Transform } from 'node:stream'
import type { ContextFile } from './context-file.ts'
import { dockerfilePath, type ImagePlan, programPath } from './image-plan.ts'

const epoch = new Date(0)

/**
 * The build context as a tar stream: the files of the plan, the Dockerfile and the program, with no times and owners.
 *
 * Modes are 755 for folders and executable files and 644 for others, as git keeps them, so that a clone's umask does
 * not show in the image.
 *
 * @param sent is told how many bytes have been read so far.
 */
export async function contextArchive(
  { context, files, dockerfile, program }: ImagePlan,
  sent: (bytes: number) => void = () => {},
): Promise<Readable> {
  const { pack } = await import('tar-fs')
  const kinds = new Map(files.map((file) => [file.path, file]))
  const archive = pack(context ?? '.', {
    entries: files.map(({ path }) => path),
    // Each entry is named above; a folder's content is not listed again.
    ignore: () => true,
    map: (header) => ({ ...header, mode: modeOf(kinds.get(header.name)), mtime: epoch, uid: 0, gid: 0 }),
    finalize: false,
    finish: (archive) => {
      const attributes = { mode: 0o644, mtime: epoch, uid: 0, gid: 0 }
      archive.entry({ ...attributes, name: dockerfilePath }, dockerfile)
      archive.entry({ ...attributes, name: programPath }, Buffer.from(program))
      archive.finalize()
    },
  })
  let bytes = 0
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length
      sent(bytes)
      done(null, chunk)
    },
  })
  // What breaks the archive off destroys the stream with the same error, which its reader sees.
  pipeline(archive, stream, () => {})
  return stream
}

const modeOf = (file: ContextFile | undefined): number => {
  if (file === undefined) throw new Error('The archive asks about a path that it was not given.')
  if (file.type === 'symlink') return 0o777
  return file.type === 'directory' || file.executable ? 0o755 : 0o644
}
