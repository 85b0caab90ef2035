import { type Reference, reference } from '../expressions/index.ts'

/** What a state's callbacks may read. */
export interface Scope<Input, Variables, Context> {
  /** The state's input. */
  readonly input: Reference<Input>
  /** The variables that are assigned on every way to this state. */
  readonly variables: AssignedOnEveryWay<Variables>
  /** What Step Functions tells about the execution and the state. */
  readonly context: Reference<Context>
}

export type AssignedOnEveryWay<Variables> = { readonly [Name in keyof Variables]: Reference<Variables[Name]> }

/** What `output` and `assign` may read: also what the state's work gave. */
export interface ResultScope<Input, Variables, Context, Result> extends Scope<Input, Variables, Context> {
  readonly result: Reference<Result>
}

/** What a catcher's `output` and `assign` may read: also the error. */
export interface ErrorScope<Input, Variables, Context, Caught = ErrorOutput> extends Scope<Input, Variables, Context> {
  readonly error: Reference<Caught>
}

/**
 * What a catcher gets: the error's name, and its cause (often JSON as text: `parseJson<…>(error.Cause)`).
 *
 * Services always tell both; a timeout's cause is empty. Whoever sends a task token back, and a Fail state, need not: then they
 * are null. Give them a default with `ifNull(error.Cause, '')`, or ask for them with `.whenPresent(…)`.
 */
export interface ErrorOutput<Name extends string | null = string, Cause extends string | null = string> {
  readonly Error: Name
  readonly Cause: Cause
}

/** What the arguments of a Map's iterations may read: also the item, and its place in the array. */
export interface ItemScope<Item> {
  readonly item: Reference<Item>
  readonly index: Reference<number>
}

/** A proxy answers for every variable there can be, which is what the type says and no object literal can. */
const variables: Readonly<Record<string, Reference<unknown>>> = new Proxy(
  {},
  { get: (_target, name) => (typeof name === 'string' ? reference<unknown>({ of: 'variable', name }) : undefined) },
)

/** References only record what is read, so that these serve every state; the types say what each may read. */
const whole = Object.freeze({ input: reference({ of: 'input' }), variables, context: reference({ of: 'context' }) })
const withResult = Object.freeze({ ...whole, result: reference({ of: 'result' }) })
const withError = Object.freeze({ ...whole, error: reference({ of: 'error' }) })
const withItem = Object.freeze({
  ...whole,
  item: reference({ of: 'context' }, ['Map', 'Item', 'Value']),
  index: reference({ of: 'context' }, ['Map', 'Item', 'Index']),
})

/** What the callbacks of a state are handed. */
export function scope<Input, Variables, Context>(): Scope<Input, Variables, Context>
export function scope(): unknown {
  return whole
}

export function resultScope<Input, Variables, Context, Result>(): ResultScope<Input, Variables, Context, Result>
export function resultScope(): unknown {
  return withResult
}

export function errorScope<Input, Variables, Context, Caught>(): ErrorScope<Input, Variables, Context, Caught>
export function errorScope(): unknown {
  return withError
}

export function itemScope<Input, Variables, Context, Item>(): Scope<Input, Variables, Context> & ItemScope<Item>
export function itemScope(): unknown {
  return withItem
}
