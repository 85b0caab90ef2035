import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineSplitter } from '../../src/sandbox/line-splitter.ts'

function linesOf(bytes: Buffer, chunkSizes: readonly number[]): readonly string[] {
  const lines: string[] = []
  const splitter = lineSplitter((line) => lines.push(line))
  let from = 0
  for (const size of chunkSizes) {
    splitter.write(bytes.subarray(from, from + size))
    from += size
  }
  splitter.write(bytes.subarray(from))
  splitter.end()
  return lines
}

test('lines are the same however the bytes are cut into chunks', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ''))
  fc.assert(
    fc.property(
      fc.array(line),
      line.filter((text) => text !== ''),
      fc.array(fc.nat(7)),
      fc.constantFrom('\n', '\r\n'),
      (lines, last, sizes, end) => {
        const bytes = Buffer.from([...lines, last].join(end))
        expect(linesOf(bytes, sizes)).toEqual([...lines, last].map((text) => Buffer.from(text).toString()))
      },
    ),
  )
})

test('empty lines are lines, and nothing after the last line feed is none', () => {
  expect(linesOf(Buffer.from('\n\na\n'), [])).toEqual(['', '', 'a'])
  expect(linesOf(Buffer.from(''), [])).toEqual([])
})

test.each([1, 2, 3])('a line that is too long for a log event is split between characters, wherever the chunks end (%i)', (shift) => {
  const text = `${'x'.repeat(shift)}${'€'.repeat(200_000)}`
  for (const sizes of [[], [100_000, 162_117], Array.from({ length: 9 }, () => 65_536)]) {
    const lines = linesOf(Buffer.from(`${text}\nnext\n`), sizes)
    expect(lines.slice(0, -1).join('')).toBe(text)
    expect(lines.at(-1)).toBe('next')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(262_118)
      expect(line).not.toContain('\uFFFD')
    }
  }
})

test('bytes that are no UTF-8 are split as well', () => {
  expect(linesOf(Buffer.alloc(600_000, 0x80), []).map(({ length }) => length)).toEqual([262_118, 262_118, 75_764])
})
