/** What a backslash may stand before in the text of an intrinsic function. */
const escapable: ReadonlySet<string> = new Set(["'", '{', '}', '\\'])

/** Where a text in single quotes escapes what needs no escape: `\\"`. The service refuses it. */
export function illegalEscape(call: string): number | undefined {
  let quoted = false
  for (let index = 0; index < call.length; index += 1) {
    const character = call[index]
    if (character === "'") quoted = !quoted
    else if (quoted && character === '\\') {
      if (!escapable.has(call[index + 1] ?? '')) return index
      index += 1
    }
  }
  return undefined
}
