import { type Reference, reference } from '../expressions/index.ts'

/** What a state's callbacks may read. */
export interface Scope<Input, Variables, Context> {
  /** The state's input. */
  readonly input: Reference<Input>
  /** The variables that are assigned on every way to this state. */
  readonly variables: VariableReferences<Variables>
  /** What Step Functions tells about the execution and the state. */
  readonly context: Reference<Context>
}

export type VariableReferences<Variables> = { readonly [Name in keyof Variables]: Reference<Variables[Name]> }

/** What `output` and `assign` may read: also what the state's work gave. */
export interface ResultScope<Input, Variables, Context, Result> extends Scope<Input, Variables, Context> {
  readonly result: Reference<Result>
}

/** What a catcher's `output` and `assign` may read: also the error. */
export interface ErrorScope<Input, Variables, Context> extends Scope<Input, Variables, Context> {
  readonly error: Reference<ErrorOutput>
}

/** What a catcher gets: the error's name, and its cause (often JSON as text: `parseJson<…>(error.Cause)`). */
export interface ErrorOutput {
  readonly Error: string
  readonly Cause: string
}

/** What the arguments of a Map's iterations may read: also the item, and its place in the array. */
export interface ItemScope<Item> {
  readonly item: Reference<Item>
  readonly index: Reference<number>
}

/** The references that callbacks are handed. They record what is read; the types say what may be. */
export const scope = <Input, Variables, Context>(): Scope<Input, Variables, Context> => ({
  input: reference<Input>({ of: 'input' }),
  variables: variables<Variables>(),
  context: reference<Context>({ of: 'context' }),
})

export const resultScope = <Input, Variables, Context, Result>(): ResultScope<Input, Variables, Context, Result> => ({
  ...scope<Input, Variables, Context>(),
  result: reference<Result>({ of: 'result' }),
})

export const errorScope = <Input, Variables, Context>(): ErrorScope<Input, Variables, Context> => ({
  ...scope<Input, Variables, Context>(),
  error: reference<ErrorOutput>({ of: 'error' }),
})

export const itemScope = <Input, Variables, Context, Item>(): Scope<Input, Variables, Context> & ItemScope<Item> => ({
  ...scope<Input, Variables, Context>(),
  item: reference<Item>({ of: 'context' }, ['Map', 'Item', 'Value']),
  index: reference<number>({ of: 'context' }, ['Map', 'Item', 'Index']),
})

/** A proxy answers for every variable there can be, which is what the type says and no object literal can. */
const variables = <Variables>(): VariableReferences<Variables> =>
  new Proxy(
    {},
    { get: (_target, name) => (typeof name === 'string' ? reference<unknown>({ of: 'variable', name }) : undefined) },
  ) as VariableReferences<Variables>
