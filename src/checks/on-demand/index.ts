import type { Problem } from '../../core/index.ts'
import { type CheckOptions, findProblems } from '../find-problems.ts'

/**
 * The same as `checkDefinition`; the table of the AWS SDK's actions, which is large, is loaded only where the definition
 * calls one.
 */
export async function checkOnDemand(definition: unknown, options: CheckOptions = {}): Promise<readonly Problem[]> {
  let asked = false
  const problems = findProblems(definition, options, () => {
    asked = true
    return undefined
  })
  if (!asked) return problems
  const { sdkServiceActions } = await import('../../integrations/known/sdk-actions/index.ts')
  return findProblems(definition, options, sdkServiceActions)
}
