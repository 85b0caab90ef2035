import { createHash } from 'node:crypto'
import { TextDecoder } from 'node:util'

/** What `wc` and `sha256sum` would say of a document, and its ten most frequent words. */
export interface Digest {
  readonly bytes: number
  readonly lines: number
  readonly words: number
  readonly sha256: string
  readonly frequentWords: readonly { readonly word: string; readonly count: number }[]
}

/** The document holds bytes that are no UTF-8 text. */
export class NotUtf8Error extends Error {
  override readonly name = 'NotUtf8Error'
}

/** What separates words for `wc` in a UTF-8 locale: white space and the no-break spaces. */
const separators = /[\t-\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u2060\u3000]+/u

/** `wc` counts a word only where something in it can be printed. */
const printable = /[^\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u

const letters = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** No word of a natural language is longer; longer runs are data and would only fill the report. */
const longestWord = 64

/**
 * Digests a document as it arrives, chunk by chunk; only the last word of each chunk is held.
 *
 * @throws NotUtf8Error at the first byte that is no UTF-8.
 */
export async function digestDocument(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const counts = new Map<string, number>()
  let bytes = 0
  let lines = 0
  let words = 0
  let unfinished: string[] = []

  const read = (text: string): void => {
    for (const word of text.split(separators)) {
      if (printable.test(word)) words += 1
      for (const [token] of word.toLowerCase().matchAll(letters)) {
        if (token.length <= longestWord) counts.set(token, (counts.get(token) ?? 0) + 1)
      }
    }
  }
  const add = (text: string): void => {
    const end = lastSeparator(text)
    unfinished.push(end < 0 ? text : text.slice(0, end))
    if (end < 0) return
    read(unfinished.join(''))
    unfinished = [text.slice(end)]
  }

  for await (const chunk of chunks) {
    hash.update(chunk)
    for (const byte of chunk) if (byte === 10) lines += 1
    add(decode(decoder, chunk, bytes))
    bytes += chunk.length
  }
  add(decode(decoder, undefined, bytes))
  read(unfinished.join(''))

  return { bytes, lines, words, sha256: hash.digest('hex'), frequentWords: mostFrequent(counts, 10) }
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, offset: number): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch (cause) {
    throw new NotUtf8Error(`The document is not UTF-8 text (looked at from byte ${offset} on).`, { cause })
  }
}

function lastSeparator(text: string): number {
  for (let index = text.length - 1; index >= 0; index -= 1) if (separators.test(text.charAt(index))) return index
  return -1
}

const mostFrequent = (counts: ReadonlyMap<string, number>, limit: number): Digest['frequentWords'] =>
  [...counts]
    .map(([word, count]) => ({ word, count }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
