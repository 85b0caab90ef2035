/** A part of the text of an `Fn::Sub`: fixed text, or a name that is filled in. */
export type SubPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'name'; readonly name: string }

const placeholder = /\$\{([^}]*)\}/g

/** The parts of the text of an `Fn::Sub`, in their order. `${!Name}` is the fixed text `${Name}`. */
export function subParts(text: string): SubPart[] {
  const parts: SubPart[] = []
  let end = 0
  for (const match of text.matchAll(placeholder)) {
    const [whole, inside = ''] = match
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push(inside.startsWith('!') ? { kind: 'text', text: `\${${inside.slice(1)}}` } : { kind: 'name', name: inside })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}
