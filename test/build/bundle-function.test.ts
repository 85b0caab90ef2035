import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundleFunction } from '../../src/build/bundle-function.ts'
import { zipArchive } from '../../src/build/zip-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const run = promisify(execFile)

/** Reads a zip with another program than the one that wrote it: names, modes in octal, contents. */
async function unzip(bytes: Uint8Array): Promise<unknown> {
  const file = join(await temporaryFolder(), 'archive.zip')
  await writeFile(file, bytes)
  const script =
    'import zipfile, json, sys\nz = zipfile.ZipFile(sys.argv[1])\nprint(json.dumps([[i.filename, oct(i.external_attr >> 16), i.date_time, z.read(i).decode()] for i in z.infolist()]))'
  const { stdout } = await run('python3', ['-c', script, file])
  return JSON.parse(stdout)
}

test('a zip keeps names, contents and the executable bit, sorted and without times', async () => {
  const { bytes } = await zipArchive({
    'b.sh': { content: Buffer.from('#!/bin/sh\n'), executable: true },
    'a/ü.txt': { content: Buffer.from('text') },
  })
  expect(await unzip(bytes)).toEqual([
    ['a/ü.txt', '0o100644', [1980, 1, 1, 0, 0, 0], 'text'],
    ['b.sh', '0o100755', [1980, 1, 1, 0, 0, 0], '#!/bin/sh\n'],
  ])
})

test('a zip has the same bytes in every time zone and in whatever order its files come', async () => {
  const script = `
    import { zipArchive } from ${JSON.stringify(join(import.meta.dirname, '../../src/build/zip-archive.ts'))}
    const files = { b: { content: Buffer.from('2') }, a: { content: Buffer.from('1') } }
    const { sha256 } = await zipArchive(Object.fromEntries(Object.entries(files)[process.argv[2]]()))
    console.log(sha256)`
  const file = join(await temporaryFolder({ 'package.json': '{ "type": "module" }', 'zip.ts': script }), 'zip.ts')
  const hash = async (order: string, TZ: string): Promise<string> =>
    (
      await run(process.execPath, ['--import', 'tsx', file, order], {
        env: { ...process.env, TZ },
        cwd: join(import.meta.dirname, '../..'),
      })
    ).stdout
  const hashes = [
    await hash('toSorted', 'UTC'),
    await hash('toReversed', 'Pacific/Auckland'),
    await hash('toSorted', 'America/Los_Angeles'),
  ]
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/)
  expect(new Set(hashes).size).toBe(1)
})

test('a function is bundled into index.mjs, without the SDK that Lambda brings', async () => {
  const folder = await temporaryFolder({
    'package.json': '{}',
    'handler.ts':
      "import { S3Client } from '@aws-sdk/client-s3'\nimport { word } from './word.ts'\nexport const handler = async (): Promise<string> => word + S3Client.name\n",
    'word.ts': "export const word = 'hello'\n",
  })
  const { archive, problems } = await bundleFunction({ entry: join(folder, 'handler.ts') })
  expect(problems).toEqual([])
  const [[name, mode, , code]] = (await unzip(archive?.bytes ?? new Uint8Array())) as [[string, string, unknown, string]]
  expect([name, mode]).toEqual(['index.mjs', '0o100644'])
  expect(code).toContain('from "@aws-sdk/client-s3"')
  expect(code).toContain('word = "hello"')
})

test('a function that cannot be bundled gives problems and no zip', async () => {
  const folder = await temporaryFolder({ 'package.json': '{}', 'handler.ts': 'export const = 1\n' })
  const { archive, problems } = await bundleFunction({ entry: join(folder, 'handler.ts') })
  expect(archive).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'PROGRAM_NOT_BUNDLED', severity: 'error', path: '/handler.ts:1:14' }])
})
