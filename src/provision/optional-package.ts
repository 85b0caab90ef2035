import { StepwrightError } from '../core/index.ts'

/**
 * Loads a package that only some need, and so is not installed with Stepwright.
 *
 * @param purpose what it is needed for, as the end of a sentence.
 * @throws StepwrightError `MISSING_LIBRARY` with the command that installs it.
 */
export async function optionalPackage<Module>(name: string, purpose: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause
    throw new StepwrightError('MISSING_LIBRARY', `The package ${name} is not installed; it is needed ${purpose}.`, {
      hint: `Run: npm install ${name}`,
      cause,
    })
  }
}
