import { InvalidDefinitionError, isError, StepwrightError } from '../../core/index.ts'
import { callerIdentity, executeService, findStack } from '../../provision/index.ts'
import { checkInput, checkService } from '../../service/index.ts'
import { chooseMachine } from '../choose-machine.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { executionResult } from '../execution-result.ts'
import { baseContext, hookCall } from '../hook-call.ts'
import { existingPlace } from '../place.ts'

/** Runs a state machine of the service that stands, and follows it to its end. */
export const run: ServiceCommandModule['run'] = async (service, options, settings, environment) => {
  const { name, machines, hooks } = service.parts
  const machine = chooseMachine(machines, settings.machine)
  if (hooks.beforeExecute.length === 0) await checkInput(machine, settings.input ?? {})
  const call = hookCall('execute', service, options, settings, environment)
  const { problems } = await checkService(service, baseContext(service, settings, environment), call)
  if (problems.some(isError)) throw new InvalidDefinitionError(`Service '${name}' cannot be executed.`, problems)
  const { client, runner } = await existingPlace(settings, environment)
  await callerIdentity(client, environment.signal)
  const stack = await findStack(client, name, environment.signal)
  if (stack === undefined) throw new StepwrightError('NO_STACK', `There is no stack ${name}.`, { hint: 'Provision the service first.' })
  const common = { command: 'execute', service: name, target: settings.target, runner }
  if (settings.noop) {
    return { status: 'SUCCEEDED', fields: { ...common, noop: true }, lines: [`Would run ${machine.name} of stack ${name}.`] }
  }
  const execution = await executeService({
    service,
    machine,
    input: settings.input,
    call: { ...call, stackName: name, stackId: stack.id, outputs: stack.outputs, client, buildId: stack.tags['stepwright:build-id'] ?? '' },
  })
  const { status, fields, lines } = executionResult(execution, environment.style)
  return { status, fields: { ...common, ...fields, durations: { execute: execution.outcome.milliseconds } }, lines }
}
