import jsonata from 'jsonata'
import type { Problem } from '../core/index.ts'
import { sdkErrorPrefix, sdkServiceActions, sdkServiceNames } from '../integrations/known/sdk/index.ts'
import type { CheckTools } from './check-tools.ts'
import { type CheckOptions, findProblems } from './find-problems.ts'

const tools: CheckTools = {
  sdk: { services: sdkServiceNames, actions: sdkServiceActions, errorPrefix: sdkErrorPrefix },
  parseJsonata: (expression) => jsonata(expression).ast(),
}

/**
 * Everything that is wrong or doubtful in an Amazon States Language definition, yours or anybody's.
 *
 * What the service refuses is an error; what it takes and is most likely a mistake is a warning. All are found in one go,
 * in time linear in the number of states. The definition is not changed.
 *
 * @param definition the definition as JSON, whatever it holds.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */
export const checkDefinition = (definition: unknown, options: CheckOptions = {}): readonly Problem[] =>
  findProblems(definition, options, tools)
