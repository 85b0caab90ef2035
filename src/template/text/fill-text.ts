import { closest, fn, type Intrinsic, isJsonObject, join, ref } from '../../core/index.ts'
import { checkReferences } from '../check/check-references.ts'
import { referencesIn } from '../check/references.ts'
import { functionOf, type TemplateFunction } from '../check/template-function.ts'
import type { Template } from '../template.ts'
import { scanText, type TextPiece } from './scan-text.ts'

/** What may be filled in for a key of a text. */
export type TextValue = string | number | boolean | Intrinsic<unknown>

/** Every code that a text with intrinsics can give. All are errors. */
export type TextProblemCode = 'TEXT_FUNCTION_INVALID' | 'TEXT_KEY_UNKNOWN' | 'TEXT_PLACEHOLDER_INVALID' | 'TEXT_REFERENCE_DANGLING'

/** What a text is filled in with. */
export interface TextContext {
  readonly values: { readonly [key: string]: TextValue }
  /** Where references lead, if that is known. */
  readonly template: Template | undefined
  /** Takes note of a problem at a place of the text. */
  readonly note: (code: TextProblemCode, start: number, message: string, hint: string) => void
}

type Part = string | Intrinsic<unknown>

/** A text with everything filled in: a string, or an intrinsic that makes one. */
export const fillText = (text: string, context: TextContext): Part =>
  joined(scanText(text).map((piece) => fillPiece(piece, piece.start, context)))

/** @param at where a problem with it is told: a piece inside a function has no place of its own. */
function fillPiece(piece: TextPiece, at: number, context: TextContext): Part {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'key') return fillKey(piece.key, at, context)
  if (piece.kind === 'function') return fillFunction(piece.json, at, context)
  const { code, message, hint } = breakage[piece.what]
  context.note(code, at, message, hint)
  return ''
}

const breakage = {
  placeholder: {
    code: 'TEXT_PLACEHOLDER_INVALID',
    message: 'after {{ comes a key or a JSON string, and then }}',
    hint: 'Write {{ Key }}, or {{ "{{" }} for two braces',
  },
  function: {
    code: 'TEXT_FUNCTION_INVALID',
    message: 'this intrinsic function is no JSON',
    hint: 'Close its quotes, brackets and braces, or write {{ "{" }} for a brace',
  },
} as const

function fillKey(key: string, at: number, { values, note }: TextContext): Part {
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  if (value !== undefined) return typeof value === 'object' ? value : String(value)
  const meant = closest(key, Object.keys(values))
  const hint = meant === undefined ? `Give a value for it, or write {{ "{{${key}}}" }} for the text itself` : `Did you mean '${meant}'?`
  note('TEXT_KEY_UNKNOWN', at, `there is no value for '${key}'`, hint)
  return ''
}

function fillFunction(json: unknown, at: number, context: TextContext): Part {
  const call = functionOf(fillStrings(json, at, context))
  if (call === undefined) {
    context.note('TEXT_FUNCTION_INVALID', at, 'an intrinsic function has its name as its only key', 'Take the other keys away')
    return ''
  }
  const note = (code: string, _path: string, message: string, hint: string): void =>
    context.note(code === 'TEMPLATE_FUNCTION_INVALID' ? 'TEXT_FUNCTION_INVALID' : 'TEXT_REFERENCE_DANGLING', at, message, hint)
  const references = referencesIn({ [call.name]: call.body }, '', note)
  if (context.template !== undefined) checkReferences(context.template, references, note)
  return intrinsicOf(call)
}

/** Fills in the keys that stand in the strings of a function, at any depth. */
function fillStrings(json: unknown, at: number, context: TextContext): unknown {
  if (typeof json === 'string') return joined(scanText(json, 'keys').map((piece) => fillPiece(piece, at, context)))
  if (Array.isArray(json)) return json.map((item) => fillStrings(item, at, context))
  if (!isJsonObject(json)) return json
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, fillStrings(value, at, context)]))
}

const isFunctionName = (name: string): name is `Fn::${string}` => name.startsWith('Fn::')

const intrinsicOf = ({ name, body }: TemplateFunction): Intrinsic<unknown> => (isFunctionName(name) ? fn(name, body) : ref(String(body)))

/** One string where all parts are strings, the part itself where it is the only one, else all of them joined. */
function joined(parts: readonly Part[]): Part {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part
    else if (part !== '') merged.push(part)
  }
  return merged.length > 1 ? join('', merged) : (merged[0] ?? '')
}
