import type { Problem } from '../core/index.ts'
import { checkDefinition } from './check-definition.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import type { CheckOptions } from './find-problems.ts'
import { jsonProblem } from './json-problem.ts'

/** A definition that was given as text, and what is wrong with it. */
export interface CheckedText {
  readonly problems: readonly Problem[]
  /** What the text holds; undefined where it is no JSON. */
  readonly definition: unknown
}

/** Reads a definition that is given as text, and finds everything that is wrong or doubtful in it. */
export function readDefinitionText(text: string, options: CheckOptions = {}): CheckedText {
  let definition: unknown
  try {
    definition = JSON.parse(text)
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return { problems: [jsonProblem(text)], definition: undefined }
  }
  return { problems: [...duplicateKeys(text), ...checkDefinition(definition, options)], definition }
}

/** Everything that is wrong or doubtful in a definition that is given as text; text that is no JSON is one problem. */
export const checkDefinitionText = (text: string, options: CheckOptions = {}): readonly Problem[] =>
  readDefinitionText(text, options).problems
