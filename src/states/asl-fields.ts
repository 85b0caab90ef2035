import type { JsonObject } from '../core/index.ts'
import type { Defined, Expression } from '../expressions/index.ts'

declare const gives: unique symbol

/** Fields of a state in Amazon States Language. */
export interface AslFields<out Out> {
  readonly json: JsonObject
  readonly [gives]?: Out
}

/**
 * Fields of a state as the Amazon States Language names them, for what no option says:
 * `{ fields: asl({ ResultPath: '$.report', OutputPath: '$.report' }) }`. They stand in the definition as they are; what
 * the state gives then, the types do not know.
 *
 * @see https://states-language.net/spec.html
 */
export const asl = (fields: JsonObject): AslFields<Expression<Defined>> => ({ json: fields })
