import type { ExpressionNode } from './node.ts'

/*
 * `{ ...input, total: 1 }` asks `input` for its fields, which nobody knows before the run. It answers with two that stand for
 * all: a text, which keeps its place among the other fields, and a symbol that no other spread has. JavaScript keeps one
 * field of a text: two spreads of the same data are told apart by their symbols.
 */
const mark = '\u0000spread'

/** The fields that a reference shows where it is spread. */
export const spreadKeys = (whole: ExpressionNode): (string | symbol)[] => [`${mark}:${JSON.stringify(whole)}`, Symbol(mark)]

/** Tells whether a field stands for all of what was spread. */
export const isSpreadKey = (key: string | symbol): boolean => (typeof key === 'string' ? key.startsWith(mark) : key.description === mark)

/** Each spread into an object, in order. */
export const spreadsIn = (object: object): readonly unknown[] =>
  Object.getOwnPropertySymbols(object).flatMap((key) => (isSpreadKey(key) ? [Reflect.get(object, key)] : []))
