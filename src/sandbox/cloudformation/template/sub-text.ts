/** A piece of an `Fn::Sub` text: literal text, or the name inside `${…}`. */
export type SubPiece = { readonly literal: string } | { readonly name: string }

const placeholder = /\$\{(!?)([^}]*)\}/g

/** Takes an `Fn::Sub` text apart. `${!Name}` is the literal text `${Name}`. */
export function subPieces(text: string): readonly SubPiece[] {
  const pieces: SubPiece[] = []
  let end = 0
  for (const match of text.matchAll(placeholder)) {
    const [whole, literal, name = ''] = match
    pieces.push({ literal: text.slice(end, match.index) }, literal === '!' ? { literal: `\${${name}}` } : { name: name.trim() })
    end = match.index + whole.length
  }
  pieces.push({ literal: text.slice(end) })
  return pieces
}
