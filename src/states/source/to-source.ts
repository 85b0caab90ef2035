import type { Json, JsonObject } from '../../core/index.ts'
import { type Argument, call, calls, closed, open } from './call.ts'
import { countStates } from './count-states.ts'
import { deepParts } from './deep-parts.ts'
import type { Document } from './document.ts'
import { durationText } from './duration.ts'
import { Fields, text } from './fields.ts'
import { identifier } from './identifier.ts'
import { layOut } from './lay-out.ts'
import { type OwnWays, objectDocument, stringLiteral, valueDocument } from './literal.ts'
import { renderSketch } from './render.ts'
import type { SourceSetting } from './setting.ts'
import { allSketches, type Sketch, sketch } from './sketch.ts'
import { variablesAssignedOnce } from './typed-variables.ts'

export interface SourceOptions {
  /** The machine's name; its constant is named after it: `Order Flow` is `orderFlow`. */
  readonly name: string
  /** @default 'STANDARD' */
  readonly type?: 'STANDARD' | 'EXPRESS'
  /** Where the source imports from. @default 'stepwright' */
  readonly module?: string
}

/** What the compiler and the reader can take as one chain of calls. */
const mostStates = 250
const deepest = 20

/**
 * The TypeScript that builds a definition in Amazon States Language: its states as calls of the typed builder, with a
 * state word for word where the builder has no words for it. What it exports gives the same definition by `toAsl`.
 *
 * A definition of more than 250 states, or one with states that nothing reaches, stands in the source as JSON.
 */
export function toSource(definition: JsonObject, { name, type = 'STANDARD', module = 'stepwright' }: SourceOptions): string {
  const imports = new Set<string>()
  const { states, depth } = countStates(definition)
  const built = states <= mostStates && depth <= deepest ? builder(definition, name, type, imports) : undefined
  const code = built === undefined ? json(definition, name, type, imports) : exported(name, built)
  const names = [...imports].sort((a, b) => compare(a.replace('type ', ''), b.replace('type ', '')))
  const header: Document = `import { ${names.join(', ')} } from ${stringLiteral(module)}\n\n`
  return layOut([header, code, '\n'])
}

const exported = (name: string, value: Document): Document => [`export const ${identifier(name)} = `, value]

const compare = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)

function builder(definition: JsonObject, name: string, type: 'STANDARD' | 'EXPRESS', imports: Set<string>): Document | undefined {
  const setting: SourceSetting = {
    language: definition.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath',
    type,
    untyped: false,
    untypedErrors: false,
    typedVariables: variablesAssignedOnce(definition),
    imports: new Set(),
  }
  const sketched = sketch(definition, setting)
  if (sketched === undefined || hasNameTwice(sketched)) return undefined
  const sketches = [...allSketches(sketched)]
  const final: SourceSetting = {
    ...setting,
    untyped: sketches.some(({ plan }) => plan.jumpsBack),
    untypedErrors: sketches.some(jumpsBackToError),
    imports,
  }
  const start = head(definition, name, final)
  return calls(start, [...renderSketch(sketched, final), 'end()'])
}

/** Whether a jump leads back to a state that gets nothing but an error's output, or is in a Parallel that gets it. */
const jumpsBackToError = ({ plan, inner }: Sketch): boolean =>
  plan.jumpsBackToHandler ||
  [...inner].some(([name, graphs]) => plan.arrivesAt.get(name) === 'error' && graphs.some(({ sketch: nested }) => nested.plan.jumpsBack))

/** The compiler wants each name of a machine to be there once. */
function hasNameTwice(root: Sketch): boolean {
  const names = [...allSketches(root)].flatMap(({ graph }) => [...graph.states.keys()])
  return new Set(names).size < names.length
}

/** `stateMachine('Name', { … })`. */
function head(definition: JsonObject, name: string, { language, type, untyped, imports }: SourceSetting): Document {
  const { StartAt: _startAt, States: _states, ...rest } = definition
  const fields = new Fields(rest)
  const options: (readonly [string, Document])[] = []
  const say = (option: string, value: string | undefined): void => {
    if (value !== undefined) options.push([option, stringLiteral(value)])
  }
  if (type === 'EXPRESS') say('type', type)
  if (language === 'JSONPath') say('queryLanguage', language)
  else fields.take('QueryLanguage', text)
  say('comment', fields.take('Comment', text))
  say('timeout', fields.take('TimeoutSeconds', durationText))
  if (!fields.isEmpty) options.push(['fields', valueDocument(fields.rest)])
  imports.add('stateMachine')
  if (untyped) imports.add('type Defined')
  const given: Argument[] = [closed(stringLiteral(name)), ...(options.length === 0 ? [] : [open(objectDocument(options))])]
  return call(untyped ? `stateMachine<Defined, '${type}', '${language}'>` : 'stateMachine', given)
}

/** The definition as JSON, with constants before it where it is too deep for one expression. */
function json(definition: JsonObject, name: string, type: 'STANDARD' | 'EXPRESS', imports: Set<string>): Document {
  imports.add('fromAsl')
  const options: (readonly [string, Document])[] = [['name', stringLiteral(name)]]
  if (type === 'EXPRESS') options.push(['type', stringLiteral(type)])
  const parts = deepParts(definition, identifier(name))
  if (parts.length > 0) imports.add('type JsonObject')
  const names = new Map<Json, string>(parts.map((part) => [part.value, part.name]))
  const ways: OwnWays = parts.length === 0 ? {} : { leaf: (value) => names.get(value) }
  const constants = parts.map((part) => [`const ${part.name}: JsonObject = `, valueDocument({ ...part.value }, ways), '\n\n'])
  return [constants, exported(name, call('fromAsl', [open(valueDocument(definition, ways)), open(objectDocument(options))]))]
}
