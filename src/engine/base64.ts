/** Base64 of a text in UTF-8. */
export function toBase64(text: string): string {
  const characters: string[] = []
  for (const byte of new TextEncoder().encode(text)) characters.push(String.fromCharCode(byte))
  return btoa(characters.join(''))
}

/** The text in UTF-8 that a Base64 text stands for; undefined where it is no Base64. */
export function fromBase64(encoded: string): string | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.replace(/=+$/, '').length % 4 === 1) return undefined
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)))
}
