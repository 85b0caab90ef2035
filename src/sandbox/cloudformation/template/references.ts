import { isJsonObject, type Json } from '../../../core/index.ts'
import { subPieces } from './sub-text.ts'

/** Something that a template's value names: a parameter or resource, a resource's attribute, or a condition. */
export type Reference =
  | { readonly kind: 'ref'; readonly id: string }
  | { readonly kind: 'attribute'; readonly id: string; readonly attribute: string }
  | { readonly kind: 'condition'; readonly id: string }

const attributeOf = (text: string): Reference => {
  const dot = text.indexOf('.')
  return { kind: 'attribute', id: text.slice(0, dot), attribute: text.slice(dot + 1) }
}

const fromName = (name: string): Reference => (name.includes('.') ? attributeOf(name) : { kind: 'ref', id: name })

function* fromSub(body: Json): Generator<Reference> {
  const [text, variables] = Array.isArray(body) ? body : [body]
  const own = isJsonObject(variables) ? variables : {}
  for (const value of Object.values(own)) yield* references(value)
  if (typeof text !== 'string') return
  for (const piece of subPieces(text)) if ('name' in piece && !Object.hasOwn(own, piece.name)) yield fromName(piece.name)
}

function* fromGetAtt(body: Json): Generator<Reference> {
  if (typeof body === 'string') yield attributeOf(body)
  else if (Array.isArray(body)) {
    const [id, attribute] = body
    if (typeof id === 'string') yield { kind: 'attribute', id, attribute: typeof attribute === 'string' ? attribute : '*' }
    yield* references(attribute ?? null)
  }
}

/** Everything that a value of a template refers to, in the order of the text. */
export function* references(value: Json): Generator<Reference> {
  if (Array.isArray(value)) for (const item of value) yield* references(item)
  if (!isJsonObject(value)) return
  const [[name, body] = ['', null], ...others] = Object.entries(value)
  if (others.length === 0 && name === 'Ref' && typeof body === 'string') yield { kind: 'ref', id: body }
  else if (others.length === 0 && name === 'Fn::GetAtt') yield* fromGetAtt(body)
  else if (others.length === 0 && name === 'Fn::Sub') yield* fromSub(body)
  else if (others.length === 0 && name === 'Condition' && typeof body === 'string') yield { kind: 'condition', id: body }
  else {
    if (name === 'Fn::If' && Array.isArray(body) && typeof body[0] === 'string') yield { kind: 'condition', id: body[0] }
    for (const item of Object.values(value)) yield* references(item)
  }
}
