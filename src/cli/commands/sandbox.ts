import type { ServiceCommandModule } from '../command-line.ts'
import { runSandbox } from '../run-sandbox.ts'

/** Runs AWS on this machine until Ctrl-C. */
export const run: ServiceCommandModule['run'] = (_service, _options, settings, environment) => runSandbox(settings, environment)
