import { StepwrightError } from '../../core/index.ts'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')

/**
 * Loads a package that only the sandbox needs and that is therefore an optional peer.
 *
 * @throws StepwrightError `MISSING_LIBRARY` where the package is not installed.
 */
export async function loadLibrary<Library>(name: string, purpose: string, load: () => Promise<Library>): Promise<Library> {
  try {
    return await load()
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new StepwrightError('MISSING_LIBRARY', `The sandbox takes ${purpose} from the package '${name}', which is not installed.`, {
      hint: `Run: npm install --save-dev ${name}`,
      cause,
    })
  }
}
