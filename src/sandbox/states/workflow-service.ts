import { seededRandom } from '../../engine/index.ts'
import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { activityOperations } from './activity-operations.ts'
import { ActivityRegistry } from './activity-registry.ts'
import { aliasOperations } from './alias-operations.ts'
import { executionOperations } from './execution-operations.ts'
import { ExecutionRunner } from './execution-runner.ts'
import { ExecutionStore } from './execution-store.ts'
import { historyOperation } from './history-operation.ts'
import { machineForExecutionOperation } from './machine-for-execution-operation.ts'
import { machineOperations } from './machine-operations.ts'
import { mapRunOperations } from './map-run-operations.ts'
import { objectStore } from './object-store.ts'
import type { StateMachine } from './state-machine.ts'
import { StateMachineRegistry } from './state-machine-registry.ts'
import { syncExecutionOperation } from './sync-execution-operation.ts'
import { tagOperations } from './tag-operations.ts'
import { taskHandler } from './task-handler.ts'
import { TaskTokenRegistry } from './task-token-registry.ts'
import { testStateOperation } from './test-state-operation.ts'
import { tokenOperations } from './token-operations.ts'
import { validateOperation } from './validate-operation.ts'
import { versionOperations } from './version-operations.ts'

/**
 * AWS Step Functions inside the sandbox: the engine interprets the machines, and their tasks call the sandbox's services.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html
 */
export function createWorkflowService(core: SandboxCore): AwsService {
  const machines = new StateMachineRegistry(core)
  const tokens = new TaskTokenRegistry()
  const activities = new ActivityRegistry(core, tokens)
  const store = new ExecutionStore()
  const tasks = taskHandler(core, tokens, activities)
  const objects = objectStore(core)
  // An alias with two versions sends each execution to one of them by these, so that a test meets the same versions again.
  const chance = seededRandom(1)
  const runner = new ExecutionRunner(core, store, tasks, objects)

  /** A machine lives until its last execution has ended. */
  const remove = (machine: StateMachine): void => {
    machine.status = 'DELETING'
    const running = store.ofMachine(machine).filter(({ status }) => status === 'RUNNING')
    if (running.length === 0) machines.remove(machine)
    else void Promise.all(running.map((record) => runner.endOf(record))).then(() => machines.remove(machine))
  }

  return {
    signingName: 'states',
    protocols: ['json-1.0'],
    targetPrefix: 'AWSStepFunctions',
    operations: {
      ...machineOperations(machines, remove),
      ...validateOperation(),
      ...testStateOperation(core, tasks, objects),
      ...versionOperations(machines),
      ...aliasOperations(machines),
      ...tagOperations(machines, activities),
      ...executionOperations(machines, store, runner, chance),
      ...syncExecutionOperation(machines, runner, chance),
      ...machineForExecutionOperation(store),
      ...historyOperation(store),
      ...mapRunOperations(store),
      ...activityOperations(activities),
      ...tokenOperations(tokens),
    },
    close: () => runner.close(),
  }
}
