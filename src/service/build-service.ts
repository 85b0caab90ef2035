import { InvalidDefinitionError, isError } from '../core/index.ts'
import type { BaseContext } from '../template/index.ts'
import type { HookCall } from './hook.ts'
import { runHook } from './run-hook.ts'
import type { Service } from './service.ts'
import type { Synthesis } from './synthesis.ts'

/**
 * Runs the steps and hooks that make a service's template and definitions, and every check. Nothing is called or published.
 *
 * @returns the synthesis with all problems, errors too.
 */
export async function checkService<Context, Options>(
  service: Service<Context, Options>,
  base: BaseContext,
  call: HookCall<Options>,
): Promise<Synthesis<Context>> {
  const { hooks } = service.parts
  for (const hook of hooks.beforeBuild) await runHook('beforeBuild', call.signal, () => hook(call))
  // The checks are loaded while the steps wait for their tools.
  const [steps, { synthesize }] = await Promise.all([service.parts.runSteps(base), import('./synthesize.ts')])
  const synthesis = await synthesize(service, steps, base, call)
  const { template, machines, context } = synthesis
  const built = { ...call, template, machines, context: { ...base, ...context } }
  const found = []
  for (const hook of hooks.validate) found.push(...((await runHook('validate', call.signal, () => hook(built))) ?? []))
  return { ...synthesis, problems: [...synthesis.problems, ...found] }
}

/**
 * Builds a service: `checkService`, and every problem is reported.
 *
 * @throws InvalidDefinitionError with every problem, where one is an error.
 */
export async function buildService<Context, Options>(
  service: Service<Context, Options>,
  base: BaseContext,
  call: HookCall<Options>,
): Promise<Synthesis<Context>> {
  const synthesis = await checkService(service, base, call)
  const { template, machines, context, problems } = synthesis
  if (problems.some(isError)) throw new InvalidDefinitionError(`Service '${service.parts.name}' cannot be built.`, problems)
  const built = { ...call, template, machines, context: { ...base, ...context } }
  for (const hook of service.parts.hooks.afterBuild) await runHook('afterBuild', call.signal, () => hook(built))
  return synthesis
}
