import type { QueryLanguage } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { call, closed, open } from './call.ts'
import type { Document } from './document.ts'
import { stringLiteral, valueDocument } from './literal.ts'

/** What is the same for all states of one source file. */
export interface SourceSetting {
  readonly language: QueryLanguage
  readonly type: 'STANDARD' | 'EXPRESS'
  /** States are reached by jumps back, which take only what has no particular type. */
  readonly untyped: boolean
  /** Catchers, too, must give what has no particular type. */
  readonly untypedErrors: boolean
  /** The variables that one state alone assigns: only those are assigned with their types. */
  readonly typedVariables: ReadonlySet<string>
  /** What the file imports, as far as it is known. */
  readonly imports: Set<string>
}

/** JSON that the builder takes as a payload: `{% … %}` as `raw(…)`. */
export const payload = (value: Json, setting: SourceSetting): Document =>
  valueDocument(value, (leaf) => computedText(leaf, 'Defined', setting))

/** A text in `{% … %}` that gives a value of that type; undefined for any other value. */
export function computedText(value: Json, type: string, { language, imports }: SourceSetting): Document | undefined {
  if (typeof value !== 'string' || !/^\{%[^]*%\}$/.test(value)) return undefined
  const [, text] = /^\{% ([^]*) %\}$/.exec(value) ?? []
  const name = language === 'JSONPath' || text === undefined ? 'verbatim' : 'raw'
  imports.add(name)
  if (name === 'verbatim') return call(type === 'Defined' ? name : `${name}<${type}>`, [closed(stringLiteral(value))])
  if (type === 'Defined') imports.add('type Defined')
  return call(`${name}<${type}>`, [closed(stringLiteral(text ?? ''))])
}

/** JSON to the letter, of no particular type. */
export function verbatim(value: Json, { imports }: SourceSetting, type = ''): Document {
  imports.add('verbatim')
  return call(`verbatim${type}`, [open(valueDocument(value))])
}

/** Fields to the letter. */
export function asl(fields: Json, { imports }: SourceSetting): Document {
  imports.add('asl')
  return call('asl', [open(valueDocument(fields))])
}
