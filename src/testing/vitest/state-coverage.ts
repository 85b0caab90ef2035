import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vitest/config'
import type { Reporter } from 'vitest/node'
import { merge } from '../state-coverage/merge.ts'
import { reportOf } from './file-report.ts'
import type { StateCoverageOptions } from './state-coverage-options.ts'
import { suiteReport } from './suite-report.ts'

/** The file beside this one, in TypeScript or compiled. */
const setup = fileURLToPath(import.meta.url).replace(/state-coverage(\.[jt]s)$/, 'setup$1')

/**
 * Counts what the tests of all files together take of the machines that they simulate, tells it when the run is over, and
 * fails the run where it is too little. It is a plugin for `vitest.config.ts`:
 *
 * ```ts
 * export default defineConfig({ plugins: [stateCoverage({ atLeast: 100 })] })
 * ```
 *
 * A run of some of the files counts what they take alone, as Vitest's own coverage does.
 */
export function stateCoverage(options: StateCoverageOptions = {}): Plugin {
  return {
    name: 'stepwright:state-coverage',
    config: () => ({ test: { setupFiles: [setup] } }),
    configureVitest({ vitest }) {
      const { reporters } = vitest.config
      const reporter: Reporter = {
        onTestRunEnd(modules) {
          const machines = merge(modules.flatMap((module) => reportOf(module.meta())))
          const { text, failures } = suiteReport(machines, options)
          vitest.logger.log(`\n${text}\n`)
          for (const failure of failures) vitest.logger.error(failure)
          if (failures.length === 0) return
          process.exitCode = 1
        },
      }
      reporters.push(reporter)
    },
  }
}
