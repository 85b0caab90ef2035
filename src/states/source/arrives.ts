import { isJsonObject, type JsonObject } from '../../core/index.ts'

/** What the types of the written source know of a state's input: nothing in particular, or that it is an error's output. */
export type Arrives = 'anything' | 'error' | 'nothing'

const shapeless: ReadonlySet<string> = new Set(['Type', 'Comment', 'Next', 'End', 'Seconds', 'Timestamp', 'Choices', 'Default'])

/** What flows out of a state. */
export function afterState(state: JsonObject, arrives: Arrives): Arrives {
  const passesOn = state.Type === 'Pass' || state.Type === 'Wait' || state.Type === 'Choice'
  return passesOn && Object.keys(state).every((field) => shapeless.has(field)) ? arrives : 'anything'
}

/** What a catcher brings to its target. */
export function caughtBy({ Catch: catchers }: JsonObject, index: number): Arrives {
  const catcher: unknown = Array.isArray(catchers) ? catchers[index] : undefined
  return isJsonObject(catcher) && Object.keys(catcher).length === 2 ? 'error' : 'anything'
}

/** What a rule of a Choice, or its default, brings to its target: what arrives, unless it gives something else. */
export function chosenBy({ Choices: rules, Output: output }: JsonObject, index: number, arrives: Arrives): Arrives {
  const rule: unknown = Array.isArray(rules) ? rules[index] : undefined
  const given = isJsonObject(rule) ? rule.Output : output
  return given === undefined ? arrives : 'anything'
}
