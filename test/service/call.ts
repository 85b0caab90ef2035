import type { HookCall } from '../../src/service/index.ts'
import type { BaseContext } from '../../src/template/index.ts'

/** What steps are told, for tests. */
export const base: BaseContext = {
  serviceName: 'orders',
  program: '/service.ts',
  commands: [],
  workDirectory: '/tmp',
  report: () => undefined,
  signal: new AbortController().signal,
}

/** What hooks are told, for tests. */
export const hookCall = <Options>(options: Options): HookCall<Options> => ({
  serviceName: 'orders',
  command: 'build',
  execute: false,
  options,
  target: 'local',
  noop: false,
  workDirectory: '/tmp',
  report: () => undefined,
  signal: base.signal,
})
