/** Whether a cause is the one expected: a text, a pattern, or what its JSON text holds. */
export function matchCause(
  cause: string | undefined,
  expected: string | RegExp | object,
  holds: (value: unknown, expected: unknown) => boolean,
): boolean {
  if (cause === undefined) return false
  if (typeof expected === 'string') return cause === expected
  if (expected instanceof RegExp) return expected.test(cause)
  return holds(cause, expected) || holds(parsed(cause), expected)
}

/** What stands in JSON text; the text itself where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return text
    throw fault
  }
}
