import { expect, test } from 'vitest'
import { buildKitDecoder } from '../../src/build/buildkit-trace.ts'
import { protobufFields } from '../../src/build/protobuf-fields.ts'

/** Writes a field as protobuf does: bytes and text with their length, numbers as varints. */
function field(number: number, value: string | Uint8Array | number): Uint8Array {
  const varint = (rest: number): number[] => (rest < 128 ? [rest] : [(rest % 128) + 128, ...varint(Math.floor(rest / 128))])
  if (typeof value === 'number') return Uint8Array.from([...varint(number * 8), ...varint(value)])
  const bytes = Buffer.from(value)
  return Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length), ...bytes])
}

const message = (...fields: readonly Uint8Array[]): Uint8Array => Buffer.concat(fields)
const started = field(5, field(1, 1_700_000_000))
const encode = (...fields: readonly Uint8Array[]): string => Buffer.from(message(...fields)).toString('base64')

test('a recorded trace of an engine', () => {
  const recorded =
    'CnwKR3NoYTI1NjpkNmExMGY1NDYwOGI2ZGNmMjFkNWU1MTk1MmE5ZDAzOGNiMzFjNjA2MzBiOGViNzhjODliOThhNDJmNGU3MWEzGiRbaW50ZXJuYWxdIGxvYWQgcmVtb3RlIGJ1aWxkIGNvbnRleHQqCwimm4PYBhCUzfNM'
  const step = 'sha256:d6a10f54608b6dcf21d5e51952a9d038cb31c60630b8eb78c89b98a42f4e71a3'
  expect(buildKitDecoder()(recorded)).toEqual([{ type: 'step', step, text: '[internal] load remote build context' }])
})

test('a step is told once, when it has begun, and not while it only waits', () => {
  const decode = buildKitDecoder()
  const waiting = [field(1, 'sha256:a'), field(3, '[1/2] RUN a')]
  expect(decode(encode(field(1, message(...waiting))))).toEqual([])
  expect(decode(encode(field(1, message(...waiting, started))))).toEqual([{ type: 'step', step: 'sha256:a', text: '[1/2] RUN a' }])
  expect(decode(encode(field(1, message(...waiting, started))))).toEqual([])
})

test('logs, cached steps and failures', () => {
  const cached = message(field(1, 'sha256:a'), field(3, '[1/2] COPY x /'), field(4, 1), started)
  const failed = message(field(1, 'sha256:b'), field(3, '[2/2] RUN b'), started, field(7, 'exit code: 3'))
  const log = message(field(1, 'sha256:b'), field(3, 1), field(4, 'größer\n'.repeat(40)))
  expect(buildKitDecoder()(encode(field(1, cached), field(1, failed), field(3, log)))).toEqual([
    { type: 'step', step: 'sha256:a', text: '[1/2] COPY x / (cached)' },
    { type: 'step', step: 'sha256:b', text: '[2/2] RUN b' },
    { type: 'failed-step', step: 'sha256:b', text: 'exit code: 3' },
    { type: 'output', step: 'sha256:b', text: 'größer\n'.repeat(40) },
  ])
})

test('fixed-size numbers are stepped over; a message that breaks off is refused', () => {
  const fixed = Uint8Array.from([0x09, 1, 2, 3, 4, 5, 6, 7, 8, 0x15, 1, 2, 3, 4, 0x18, 0x96, 0x01])
  expect([...protobufFields(fixed)]).toEqual([{ number: 3, bytes: new Uint8Array(), varint: 150 }])
  expect(() => [...protobufFields(Uint8Array.from([0x0a, 5, 1]))]).toThrow(RangeError)
  expect(() => [...protobufFields(Uint8Array.from([0x80]))]).toThrow(RangeError)
  expect(() => [...protobufFields(Uint8Array.from([0x0b]))]).toThrow('wire type 3')
})
