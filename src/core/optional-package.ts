import { StepwrightError } from './error.ts'

/** Tells whether an import failed because the package itself is not installed. */
export const isNotInstalled = (error: unknown, name: string): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`)

/**
 * Loads a package that only some users need, and so install themselves.
 *
 * @throws StepwrightError `MISSING_LIBRARY`, with the command that installs it.
 */
export async function optionalPackage<Module>(name: string, purpose: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    if (!isNotInstalled(error, name)) throw error
    throw new StepwrightError('MISSING_LIBRARY', `${purpose} needs the package '${name}', which is not installed.`, {
      hint: `Install it: npm install --save-dev ${name}`,
      cause: error,
    })
  }
}
