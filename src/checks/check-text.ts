import type { Problem } from '../core/index.ts'
import { checkDefinition } from './check-definition.ts'
import type { CheckOptions } from './find-problems.ts'

/** Everything that is wrong or doubtful in a definition that is given as text; text that is no JSON is one problem. */
export function checkDefinitionText(text: string, options: CheckOptions = {}): readonly Problem[] {
  let definition: unknown
  try {
    definition = JSON.parse(text)
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return [
      {
        code: 'INVALID_JSON',
        severity: 'error',
        path: '/',
        message: `The text is no JSON: ${fault.message}`,
        hint: 'Write the definition as JSON',
      },
    ]
  }
  return checkDefinition(definition, options)
}
