import type { HookCall, Service } from '../service/index.ts'
import type { BaseContext } from '../template/index.ts'
import type { CallEnvironment } from './call.ts'
import type { Settings } from './settings.ts'

/** What steps are told about this call. */
export const baseContext = <Context, Options>(
  { parts }: Service<Context, Options>,
  { image, buildArgs }: Settings,
  { program, workDirectory, report, signal }: CallEnvironment,
): BaseContext => ({
  serviceName: parts.name,
  program,
  commands: parts.commands.map(({ name }) => name),
  workDirectory,
  report,
  signal,
  buildArgs,
  ...(image === undefined ? {} : { imageUri: image }),
})

/** What hooks are told about this call. */
export const hookCall = <Context, Options>(
  command: string,
  { parts }: Service<Context, Options>,
  options: Options,
  { target, noop, execute, input }: Settings,
  { workDirectory, report, signal }: CallEnvironment,
): HookCall<Options> => ({
  serviceName: parts.name,
  command,
  execute: execute || command === 'execute',
  ...(input === undefined ? {} : { input }),
  options,
  target,
  noop,
  workDirectory,
  report,
  signal,
})
