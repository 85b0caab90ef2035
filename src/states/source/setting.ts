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

/** JSON that the builder takes as a payload: `{% … %}` as `raw(…)`, a field `name.$` as `name` with `rawPath(…)`. */
export function payload(value: Json, setting: SourceSetting): Document {
  if (setting.language === 'JSONata') return valueDocument(value, { leaf: (leaf) => computedText(leaf, 'Defined', setting) })
  return isNamedOnce(value) ? pathPayload(value, setting) : verbatim(value, setting)
}

const pathPayload = (value: Json, { imports }: SourceSetting): Document =>
  valueDocument(value, {
    field: (key, path) => {
      if (!key.endsWith('.$') || typeof path !== 'string') return undefined
      imports.add('rawPath')
      imports.add('type Defined')
      return [key.slice(0, -2), call('rawPath<Defined>', [closed(stringLiteral(path))])]
    },
  })

/** Whether each field whose name ends in `.$` holds a path, and no other field is called the same without it. */
function isNamedOnce(root: Json): boolean {
  const pending = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const fields = Object.entries<Json>(next)
    const paths = Array.isArray(next) ? [] : fields.filter(([key]) => key.endsWith('.$'))
    if (!paths.every(([key, value]) => typeof value === 'string' && !key.endsWith('.$.$') && !Object.hasOwn(next, key.slice(0, -2))))
      return false
    pending.push(...fields.map(([, value]) => value))
  }
  return true
}

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
