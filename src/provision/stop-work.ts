import type { Report } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'
import { poll } from './poll.ts'
import type { StackResource } from './stack-resources.ts'

/** Whose work is stopped. */
interface StackWork {
  readonly resources: readonly StackResource[]
  readonly client: ClientSettings
  readonly report: Report
  readonly signal: AbortSignal
}

const cause = 'The stack is being deleted.'

/**
 * Stops what still runs in a stack, executions first and then the tasks that they have left: a running task holds a network
 * interface, and that keeps a subnet from being deleted.
 */
export async function stopWork(work: StackWork): Promise<void> {
  for (const { type, physicalId } of work.resources) if (type === 'AWS::StepFunctions::StateMachine') await stopExecutions(physicalId, work)
  for (const { type, physicalId } of work.resources) if (type === 'AWS::ECS::Cluster') await stopTasks(physicalId, work)
}

async function stopExecutions(stateMachineArn: string, { client, report, signal }: StackWork): Promise<void> {
  const { paginateListExecutions, SFNClient, StateMachineTypeNotSupported, StopExecutionCommand } = await import('@aws-sdk/client-sfn')
  const states = new SFNClient(clientOptions(client))
  try {
    let stopped = 0
    for await (const { executions = [] } of paginateListExecutions({ client: states }, { stateMachineArn, statusFilter: 'RUNNING' })) {
      for (const { executionArn } of executions) {
        await states.send(new StopExecutionCommand({ executionArn, cause }), { abortSignal: signal })
        stopped += 1
      }
    }
    if (stopped > 0) report({ type: 'notice', text: `Stopped ${stopped} running executions.` })
  } catch (error) {
    // An EXPRESS machine keeps no list of executions, and they end within five minutes.
    if (!(error instanceof StateMachineTypeNotSupported)) throw error
  } finally {
    states.destroy()
  }
}

async function stopTasks(cluster: string, { client, report, signal }: StackWork): Promise<void> {
  const { ECSClient, ListTasksCommand, StopTaskCommand } = await import('@aws-sdk/client-ecs')
  const ecs = new ECSClient(clientOptions(client))
  const stopped = new Set<string>()
  const wait = poll(signal)
  try {
    for (;;) {
      const { taskArns = [] } = await ecs.send(new ListTasksCommand({ cluster }), { abortSignal: signal })
      if (taskArns.length === 0) break
      for (const task of taskArns) {
        if (stopped.has(task)) continue
        await ecs.send(new StopTaskCommand({ cluster, task, reason: cause }), { abortSignal: signal })
        stopped.add(task)
      }
      await wait.pause()
    }
    if (stopped.size > 0) report({ type: 'notice', text: `Stopped ${stopped.size} running tasks.` })
  } finally {
    ecs.destroy()
  }
}
