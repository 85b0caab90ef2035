import { isJsonObject } from '../../core/index.ts'
import type { Note } from './findings.ts'
import { subParts } from './sub-text.ts'
import { functionOf, malformed } from './template-function.ts'

/** Something that a value of a template names. */
export type Reference = { readonly path: string } & (
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'attribute'; readonly id: string; readonly attribute: string | undefined }
  | { readonly kind: 'condition'; readonly id: string }
  | { readonly kind: 'mapping'; readonly id: string; readonly keys: readonly unknown[] }
)

const subName = /^[\w.:]+$/

/** Everything that a value refers to, at any depth; what is no proper function is noted. */
export function referencesIn(value: unknown, path: string, note: Note): Reference[] {
  const found: Reference[] = []

  const visit = (part: unknown, at: string): void => {
    if (Array.isArray(part)) part.forEach((item, index) => visit(item, `${at}/${index}`))
    if (!isJsonObject(part)) return
    const call = functionOf(part)
    if (call === undefined) {
      for (const [key, item] of Object.entries(part)) visit(item, `${at}/${key}`)
      return
    }
    const wrong = malformed(call)
    if (wrong !== undefined) return note('TEMPLATE_FUNCTION_INVALID', at, wrong.message, wrong.hint)
    const inside = `${at}/${call.name}`
    switch (call.name) {
      case 'Ref':
        found.push({ kind: 'name', id: String(call.body), path: inside })
        return
      case 'Fn::GetAtt':
        return getAtt(call.body, inside)
      case 'Fn::Sub':
        return sub(call.body, inside)
      case 'Fn::If':
        if (Array.isArray(call.body)) found.push({ kind: 'condition', id: String(call.body[0]), path: `${inside}/0` })
        break
      case 'Fn::FindInMap':
        if (Array.isArray(call.body) && typeof call.body[0] === 'string') {
          found.push({ kind: 'mapping', id: call.body[0], keys: call.body.slice(1, 3), path: inside })
        }
        break
    }
    visit(call.body, inside)
  }

  const getAtt = (body: unknown, at: string): void => {
    const [id, attribute] = Array.isArray(body) ? body : splitAttribute(String(body))
    found.push({ kind: 'attribute', id: String(id), attribute: typeof attribute === 'string' ? attribute : undefined, path: at })
    visit(attribute, `${at}/1`)
  }

  const sub = (body: unknown, at: string): void => {
    const [text, variables] = Array.isArray(body) ? body : [body, {}]
    if (isJsonObject(variables)) for (const [name, item] of Object.entries(variables)) visit(item, `${at}/1/${name}`)
    for (const part of subParts(String(text))) {
      if (part.kind === 'text' || (isJsonObject(variables) && Object.hasOwn(variables, part.name))) continue
      if (!subName.test(part.name)) {
        const message = `'\${${part.name}}' is no name that Fn::Sub fills in`
        note('TEMPLATE_FUNCTION_INVALID', at, message, `Write '\${!${part.name}}' where the text itself is meant`)
      } else if (!part.name.includes('.')) found.push({ kind: 'name', id: part.name, path: at })
      else {
        const [id, attribute] = splitAttribute(part.name)
        found.push({ kind: 'attribute', id, attribute, path: at })
      }
    }
  }

  visit(value, path)
  return found
}

/** The ids of resources and parameters that a value refers to. */
export const referredIds = (value: unknown): ReadonlySet<string> =>
  new Set(referencesIn(value, '', () => undefined).flatMap(({ kind, id }) => (kind === 'name' || kind === 'attribute' ? [id] : [])))

/** `Resource.Attribute`, where the attribute may have dots of its own. */
function splitAttribute(text: string): [id: string, attribute: string] {
  const dot = text.indexOf('.')
  return [text.slice(0, dot), text.slice(dot + 1)]
}
