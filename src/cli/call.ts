import type { Report } from '../core/index.ts'
import type { Style } from './render/style.ts'

/** What a command is given to work with. */
export interface CallEnvironment {
  /** The absolute path of the file that was called. */
  readonly program: string
  /** Where generated files go, as an absolute path. */
  readonly workDirectory: string
  readonly report: Report
  readonly style: Style
  /** Aborts at Ctrl-C. */
  readonly signal: AbortSignal
  /** Asks a person. Undefined where nobody can be asked. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined
  /** Has something closed at the end, however the call ends; the last one first. */
  readonly onClose: (close: () => Promise<void>) => void
}
