import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { digestDocument, NotUtf8Error } from './digest.ts'

const folder = mkdtempSync(join(tmpdir(), 'digest-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* inChunks(document: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < document.length; start += size) yield document.subarray(start, start + size)
}

function counted(document: Uint8Array): { lines: number; words: number; bytes: number; sha256: string } {
  const file = join(folder, 'document')
  writeFileSync(file, document)
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, [...args, file], { env: { ...process.env, LC_ALL: 'C.UTF-8' } }).toString()
  const [lines, words, bytes] = run('wc', '-lwc').trim().split(/\s+/).map(Number)
  return { lines: lines!, words: words!, bytes: bytes!, sha256: run('sha256sum').split(' ')[0]! }
}

const separators = [
  '\u00a0',
  '\u2007',
  '\u202f',
  '\u2060',
  '\u3000',
  '\u1680',
  '\u200b',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u0085',
  '\u0001',
  '\r',
  '\v',
]

describe('a document is counted as wc and sha256sum count it', () => {
  test('for any text, however it is cut into chunks', async () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(' ', '\n', '\t', ...separators), fc.constantFrom('naïve', '—', '😀', "don't"))
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 1, max: 9 }), async (pieces, size) => {
        const document = Buffer.from(pieces.join(''))
        expect(await digestDocument(inChunks(document, size))).toMatchObject(counted(document))
      }),
      { numRuns: 60 },
    )
  })

  test('an empty document', async () => {
    expect(await digestDocument(inChunks(Buffer.alloc(0), 1))).toMatchObject({ ...counted(Buffer.alloc(0)), frequentWords: [] })
  })
})

test('the ten most frequent words, without regard to case, the first in the alphabet where they tie', async () => {
  const { frequentWords } = await digestDocument(inChunks(Buffer.from("The dog, the cat. A dog's life: a b c d e f g h i j"), 7))
  expect(frequentWords.slice(0, 3)).toEqual([
    { word: 'a', count: 2 },
    { word: 'the', count: 2 },
    { word: 'b', count: 1 },
  ])
  expect(frequentWords).toHaveLength(10)
})

test('random bytes are no document', async () => {
  await expect(digestDocument(inChunks(randomBytes(10_000), 1000))).rejects.toThrow(NotUtf8Error)
  await expect(digestDocument(inChunks(Buffer.from('é').subarray(0, 1), 1))).rejects.toThrow(NotUtf8Error)
})
