import { type IntrinsicArgument, isReferencePath, looksIntrinsic, type Path, parseIntrinsic, parsePath } from '../../asl/index.ts'
import { closest, isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { State } from '../graph.ts'
import { mostCandidates } from '../most-candidates.ts'
import type { ProblemCode, Report } from '../problem-codes.ts'
import { hasPlaceholder } from '../value-kinds.ts'
import type { Visible } from '../variables.ts'
import { type Place, stringsIn } from '../walk-values.ts'
import { illegalEscape } from './illegal-escape.ts'

/** `path`: a path; `reference`: one that names one place; `value`: a path or an intrinsic function. */
type Expected = 'path' | 'reference' | 'value'

/** Fields that hold a path, and what kind of. */
const pathFields: ReadonlyMap<string, Expected> = new Map(
  Object.entries<Expected>({
    InputPath: 'path',
    OutputPath: 'path',
    ResultPath: 'reference',
    ItemsPath: 'reference',
    SecondsPath: 'reference',
    TimestampPath: 'reference',
    TimeoutSecondsPath: 'reference',
    HeartbeatSecondsPath: 'reference',
    MaxConcurrencyPath: 'reference',
    ToleratedFailureCountPath: 'reference',
    ToleratedFailurePercentagePath: 'reference',
    ErrorPath: 'value',
    CausePath: 'value',
  }),
)

/** Fields in whose JSON a name that ends in `.$` marks a path or an intrinsic function. */
const templates = [
  'Parameters',
  'ResultSelector',
  'ItemSelector',
  'Assign',
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'Credentials',
] as const

/** Every path and intrinsic function of a state that is in JSONPath. */
export function checkPaths(state: State, check: PathCheck, report: Report): void {
  if (state.queryLanguage !== 'JSONPath') return
  const { json, path } = state
  for (const field of Object.keys(json)) {
    const expected = pathFields.get(field)
    const value = json[field]
    if (expected !== undefined && typeof value === 'string') check(value, `${path}/${field}`, expected)
  }
  if (typeof json.ResultPath === 'string') checkResultPath(json.ResultPath, `${path}/ResultPath`, report)
  checkTemplates(json, path, check, report)
  if (json.Choices !== undefined) checkRules(json.Choices, `${path}/Choices`, check, report)
  if (Array.isArray(json.Catch)) {
    json.Catch.forEach((catcher: Json, index) => {
      if (!isJsonObject(catcher)) return
      if (typeof catcher.ResultPath === 'string') check(catcher.ResultPath, `${path}/Catch[${index}]/ResultPath`, 'reference')
      checkTemplates(catcher, `${path}/Catch[${index}]`, check, report)
    })
  }
  if (state.type === 'Pass') checkStaticResult(json.Result, `${path}/Result`, report)
}

/** Checks one path, or intrinsic function, where the given variables can be read. */
export type PathCheck = (text: string, at: string, expected: Expected) => void

export function pathChecker(visible: Visible, report: Report): PathCheck {
  const checkPath = (found: Path, at: string): void => {
    const { root, steps } = found
    if (root.kind === 'variable' && !visible.has(root.name)) {
      const dotted = `$.${found.text.slice(1)}`
      const meant = closest(root.name, visible, mostCandidates)
      report(
        'VARIABLE_UNDECLARED',
        at,
        `No state assigns the variable '$${root.name}'`,
        meant === undefined ? `Write '${dotted}' for a field of the input, or assign the variable` : `Write '$${meant}'`,
      )
    }
    const [first] = steps
    if (root.kind === 'context' && first?.kind === 'field') checkContextField(first.name, at, report)
  }
  const checkArguments = (given: readonly IntrinsicArgument[], at: string): void => {
    for (const argument of given) {
      if (argument.kind === 'path') checkPath(argument, at)
      else if (argument.kind === 'call') checkArguments(argument.arguments, at)
    }
  }
  // A definition names the same places again and again.
  const parsed = new Map<string, ReturnType<typeof parsePath>>()
  return (text, at, expected) => {
    if (hasPlaceholder(text)) return
    if (expected === 'value' && looksIntrinsic(text)) {
      const call = parseIntrinsic(text)
      if (call.kind === 'syntax-problem')
        invalid('INTRINSIC_INVALID', 'no call of an intrinsic function', text, call.message, call.offset, at, report)
      else {
        const escape = illegalEscape(text)
        if (escape !== undefined)
          invalid(
            'INTRINSIC_INVALID',
            'no call of an intrinsic function',
            text,
            `'${text.slice(escape, escape + 2)}' is no escape`,
            escape,
            at,
            report,
          )
        checkArguments(call.arguments, at)
      }
      return
    }
    const found = parsed.get(text) ?? parsePath(text)
    parsed.set(text, found)
    if (found.kind === 'syntax-problem') invalid('PATH_INVALID', 'no path', text, found.message, found.offset, at, report)
    else if (expected === 'reference' && !isReferencePath(found)) {
      report(
        'PATH_NOT_REFERENCE',
        at,
        `'${text}' may name several values, and this field needs exactly one`,
        'Leave out wildcards, filters, slices and ..',
      )
    } else checkPath(found, at)
  }
}

function invalid(code: ProblemCode, what: string, text: string, message: string, offset: number, at: string, report: Report): void {
  const hint =
    text.startsWith('$') || looksIntrinsic(text)
      ? `See character ${offset + 1}: ${message}`
      : `A path begins with '$', such as '$.${text.replace(/^\W+/, '')}'`
  report(code, at, `'${text}' is ${what}: ${message}`, hint)
}

const contextFields = ['Execution', 'State', 'StateMachine', 'Task', 'Map'] as const

/** What the context object has no field for is never there. */
export function checkContextField(name: string, at: string, report: Report): void {
  if (contextFields.some((known) => known === name)) return
  const meant = closest(name, contextFields)
  report(
    'UNKNOWN_CONTEXT_FIELD',
    at,
    `The context object has no field '${name}'`,
    meant === undefined ? `Its fields are ${contextFields.join(', ')}` : `Write '${meant}'`,
  )
}

function checkResultPath(text: string, at: string, report: Report): void {
  const place = text.startsWith('$$') ? 'the context object' : /^\$[^.[]/.test(text) ? 'a variable' : undefined
  if (place !== undefined) report('PATH_NOT_REFERENCE', at, `The result cannot go into ${place}`, "Write a path that begins with '$.'")
}

function checkTemplates(holder: JsonObject, path: string, check: PathCheck, report: Report): void {
  for (const field of templates) {
    const template = holder[field]
    if (template === undefined || template === null || typeof template !== 'object') continue
    checkTemplate(field, template, `${path}/${field}`, check, report)
  }
}

/** Every string of a template, at any depth, and every field that is given twice. */
function checkTemplate(field: string, template: Json, path: string, check: PathCheck, report: Report): void {
  const open: Place[] = [{ key: field, value: template, path }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { key, value, path: at } = place
    if (Array.isArray(value)) {
      value.forEach((item: Json, index) => {
        if (typeof item === 'string') checkTemplateText(field, key, item, `${at}[${index}]`, check, report)
        else if (typeof item === 'object') open.push({ key, value: item, path: `${at}[${index}]` })
      })
    } else if (isJsonObject(value)) {
      for (const name of Object.keys(value)) {
        if (name.endsWith('.$')) checkDuplicate(name, value, at, report)
        const inner = value[name]
        if (typeof inner === 'string') checkTemplateText(field, name, inner, `${at}/${name}`, check, report)
        else if (name.endsWith('.$')) reportNoText(name, inner, `${at}/${name}`, report)
        else if (typeof inner === 'object') open.push({ key: name, value: inner, path: `${at}/${name}` })
      }
    }
  }
}

function reportNoText(name: string, value: Json | undefined, at: string, report: Report): void {
  const message = `'${name}' holds ${JSON.stringify(value)}, and its name says that it is a path or an intrinsic function`
  report('PATH_INVALID', at, message, `Write a path such as '$.total', or name the field '${name.slice(0, -2)}'`)
}

function checkTemplateText(field: string, key: string, value: string, at: string, check: PathCheck, report: Report): void {
  if (key.endsWith('.$')) check(value, at, 'value')
  else if (isReaderPath(field, key)) check(value, at, 'reference')
  else if (looksEvaluated(value))
    report('PATH_NOT_EVALUATED', at, `'${value}' is taken as it stands: the field's name does not end in '.$'`, `Name the field '${key}.$'`)
}

/** A field is given once: `a` and `a.$` are the same. */
function checkDuplicate(name: string, holder: JsonObject, at: string, report: Report): void {
  const plain = name.slice(0, -2)
  if (Object.hasOwn(holder, plain))
    report('DUPLICATE_FIELD', `${at}/${plain}`, `'${plain}' is given twice: here and as '${name}'`, 'Keep one of them')
}

/** `MaxItemsPath` and its like, which are paths although they are no fields of the state. */
const isReaderPath = (field: string, key: string): boolean =>
  (field === 'ItemReader' || field === 'ItemBatcher') && /^Max\w+Path$/.test(key)

const looksEvaluated = (text: string): boolean => /^\$\$?\.[A-Za-z_]|^States\.[A-Za-z0-9]+\(/.test(text)

function checkStaticResult(result: Json | undefined, path: string, report: Report): void {
  if (result === undefined) return
  for (const { key, value, path: at } of stringsIn([{ key: 'Result', value: result, path }])) {
    if (key.endsWith('.$') && value.startsWith('$'))
      report('PASS_RESULT_IS_STATIC', at, "'Result' is taken as it stands: nothing in it is evaluated", "Write 'Parameters' for 'Result'")
  }
}

/** The variables and the `…Path` operands of the rules of a Choice, to any depth. */
function checkRules(rules: Json, path: string, check: PathCheck, report: Report): void {
  const open: { readonly value: Json; readonly path: string }[] = [{ value: rules, path }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path: at } = next
    if (Array.isArray(value)) value.forEach((item: Json, index) => open.push({ value: item, path: `${at}[${index}]` }))
    else if (isJsonObject(value)) {
      for (const [name, field] of Object.entries(value)) {
        if (name === 'And' || name === 'Or' || name === 'Not') open.push({ value: field, path: `${at}/${name}` })
        else if (typeof field === 'string' && (name === 'Variable' || /^(?:String|Numeric|Boolean|Timestamp)\w+Path$/.test(name)))
          check(field, `${at}/${name}`, 'path')
      }
      checkTemplates(value, at, check, report)
    }
  }
}
