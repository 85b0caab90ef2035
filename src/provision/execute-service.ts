import { type Json, StepwrightError } from '../core/index.ts'
import { checkInput, runHook, type Service, type ServiceParts, type StackHookCall } from '../service/index.ts'
import { logicalId } from '../template/index.ts'
import { executeExpress } from './execute-express.ts'
import { type ExecutionReport, executeMachine } from './execute-machine.ts'
import { reported } from './step-progress.ts'

type ServiceMachine = ServiceParts<unknown, unknown>['machines'][number]

/** Which machine of a deployed service to run, and how. */
export interface ServiceExecutionRequest<Context, Options> {
  readonly service: Service<Context, Options>
  readonly machine: ServiceMachine
  readonly input: Json | undefined
  readonly call: StackHookCall<Options>
}

/** How the execution went, and what the hooks add to the result. */
export interface ServiceExecution extends ExecutionReport {
  readonly fields: Readonly<Record<string, Json>>
}

/**
 * Runs a state machine of a service that stands, with its hooks around it.
 *
 * @throws StepwrightError `NO_MACHINE` where the stack was deployed without it.
 * @throws InvalidDefinitionError where the machine's schema does not take the input.
 */
export async function executeService<Context, Options>({
  service,
  machine,
  input,
  call,
}: ServiceExecutionRequest<Context, Options>): Promise<ServiceExecution> {
  const { hooks } = service.parts
  const { name } = machine
  const stateMachineArn = call.outputs[machineOutput(name)]
  if (stateMachineArn === undefined) {
    throw new StepwrightError(
      'NO_MACHINE',
      `Stack ${call.stackName} has no output ${machineOutput(name)}: it was deployed without the machine ${name}.`,
      {
        hint: 'Provision the service again.',
      },
    )
  }
  let given: Json = input ?? {}
  const { client, report, signal, target } = call
  for (const hook of hooks.beforeExecute) {
    const before: Json = given
    const made: Awaited<ReturnType<typeof hook>> = await runHook('beforeExecute', signal, async () =>
      hook({ ...call, machine: name, input: before }),
    )
    given = made?.input ?? before
  }
  await checkInput(machine, given)
  const execute = machine.type === 'EXPRESS' ? executeExpress : executeMachine
  const { result } = await reported(
    {
      id: 'execution',
      title: `Execution of ${name}`,
      done: ({ outcome }) => `Execution of ${name} ${outcome.status}`,
      isWell: ({ outcome }) => outcome.status === 'SUCCEEDED',
      report,
    },
    () => execute({ machine: name, stateMachineArn, input: given, client, report, signal, stopOnAbort: target === 'local' }),
  )
  const fields: Record<string, Json> = {}
  for (const hook of hooks.afterExecute) {
    Object.assign(fields, await runHook('afterExecute', signal, () => hook({ ...call, execution: result.outcome })))
  }
  return { ...result, fields }
}

/** The key of the stack output that holds a machine's ARN. */
const machineOutput = (machine: string): string => logicalId(machine, 'Arn')
