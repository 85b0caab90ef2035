import type { FileCommandModule } from '../file-command-module.ts'
import { runSandbox } from '../run-sandbox.ts'

/** Runs AWS on this machine until Ctrl-C. */
export const run: FileCommandModule['run'] = (_files, settings, environment) => runSandbox(settings, environment)
