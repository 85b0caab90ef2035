/** A field of a protobuf message: its number, and its value as text, bytes or a nested message would carry it. */
export interface ProtobufField {
  readonly number: number
  /** Empty for the numeric types, which nothing here reads. */
  readonly bytes: Uint8Array
  /** Of a varint: a whole number or a boolean. 0 for other types. */
  readonly varint: number
}

const wireTypes = { varint: 0, bits64: 1, bytes: 2, bits32: 5 } as const

const none = new Uint8Array()

/**
 * Reads the fields of a protobuf message in their order. What the fields mean, the caller knows.
 *
 * @throws RangeError where the message ends in the middle of a field, or has a wire type that protobuf 3 does not.
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export function* protobufFields(message: Uint8Array): Generator<ProtobufField> {
  let at = 0

  const varint = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++]
      if (byte === undefined) throw new RangeError('The protobuf message ends in the middle of a number.')
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  const take = (length: number): Uint8Array => {
    const bytes = message.subarray(at, at + length)
    if (bytes.length < length) throw new RangeError(`The protobuf message ends ${length - bytes.length} bytes too early.`)
    at += length
    return bytes
  }

  while (at < message.length) {
    const key = varint()
    const number = Math.floor(key / 8)
    const type = key % 8
    if (type === wireTypes.varint) yield { number, bytes: none, varint: varint() }
    else if (type === wireTypes.bytes) yield { number, bytes: take(varint()), varint: 0 }
    else if (type === wireTypes.bits64) take(8)
    else if (type === wireTypes.bits32) take(4)
    else throw new RangeError(`Protobuf 3 has no wire type ${type}.`)
  }
}
