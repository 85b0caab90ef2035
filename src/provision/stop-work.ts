import type { ECSClient } from '@aws-sdk/client-ecs'
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

/** A container has up to two minutes to stop, and its network interface goes a little later. */
const patienceMilliseconds = 180_000

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
    for await (const { executions = [] } of paginateListExecutions(
      { client: states },
      { stateMachineArn, statusFilter: 'RUNNING' },
      { abortSignal: signal },
    )) {
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

/**
 * Stops the tasks of a cluster and waits until they are gone. Those of an ECS service are left to the deletion of the service:
 * its scheduler would only start others.
 */
async function stopTasks(cluster: string, { client, report, signal }: StackWork): Promise<void> {
  const { ECSClient, StopTaskCommand } = await import('@aws-sdk/client-ecs')
  const ecs = new ECSClient(clientOptions(client))
  const stopped = new Set<string>()
  const wait = poll(signal)
  const begun = performance.now()
  try {
    for (;;) {
      const tasks = await tasksWithoutService(ecs, cluster, signal)
      if (tasks.length === 0) break
      if (performance.now() - begun > patienceMilliseconds) {
        report({ type: 'warning', text: `${tasks.length} tasks have not ended yet: ${tasks.join(', ')}` })
        break
      }
      for (const task of tasks) {
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

async function tasksWithoutService(ecs: ECSClient, cluster: string, signal: AbortSignal): Promise<string[]> {
  const { DescribeTasksCommand, paginateListTasks } = await import('@aws-sdk/client-ecs')
  const found: string[] = []
  // A page holds as many tasks as can be described at once.
  for await (const { taskArns = [] } of paginateListTasks({ client: ecs }, { cluster }, { abortSignal: signal })) {
    if (taskArns.length === 0) continue
    const { tasks = [] } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }), { abortSignal: signal })
    found.push(...tasks.flatMap(({ taskArn, group }) => (taskArn === undefined || group?.startsWith('service:') === true ? [] : taskArn)))
  }
  return found
}
