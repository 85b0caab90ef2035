import type { Problem } from '../../core/index.ts'
import type { CheckTools, SdkKnowledge } from '../check-tools.ts'
import { type CheckOptions, findProblems } from '../find-problems.ts'

export { withoutRepetition } from '../without-repetition.ts'

/**
 * The same as `checkDefinition`. What is large is loaded only where the definition needs it: the tables of the AWS SDK,
 * where it calls an action of the SDK, and JSONata, where it holds an expression that is more than a reference.
 */
export async function checkOnDemand(
  definition: unknown,
  options: CheckOptions,
  parseJsonata: CheckTools['parseJsonata'],
): Promise<readonly Problem[]> {
  try {
    return findProblems(definition, options, { sdk: notLoaded, parseJsonata })
  } catch (reason) {
    if (reason !== sdkIsNeeded) throw reason
  }
  const { sdkErrorPrefix, sdkServiceActions, sdkServiceNames } = await import('../../integrations/known/sdk/index.ts')
  const sdk = { services: sdkServiceNames, actions: sdkServiceActions, errorPrefix: sdkErrorPrefix }
  return findProblems(definition, options, { sdk, parseJsonata })
}

const sdkIsNeeded = new Error('the tables of the AWS SDK are not loaded yet')

const fail = (): never => {
  throw sdkIsNeeded
}

/** Ends a check that asks for anything of it. */
const notLoaded: SdkKnowledge = { services: [], actions: fail, errorPrefix: fail }
