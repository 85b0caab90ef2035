import type { CallEnvironment } from './call.ts'
import type { CliResult } from './result.ts'
import type { Settings } from './settings.ts'

/** A command that works on files. */
export interface FileCommandModule {
  readonly run: (files: readonly string[], settings: Settings, environment: CallEnvironment) => Promise<CliResult>
}
