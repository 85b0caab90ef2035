import { z } from 'zod'
import { isJsonObject, type JsonObject } from '../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../engine/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { callService, epochMilliseconds } from './call-service.ts'
import { responseMetadata } from './response-metadata.ts'
import type { ServiceEntry } from './service-table.ts'
import { unsupported } from './unsupported.ts'
import { until } from './until.ts'

const startedTask = z.object({ Tasks: z.array(z.object({ TaskArn: z.string(), ClusterArn: z.string(), TaskDefinitionArn: z.string() })) })

const stoppedTask = z.object({
  LastStatus: z.string(),
  StopCode: z.string().optional(),
  Containers: z.array(z.object({ Name: z.string(), ExitCode: z.number().optional() })),
})

const definitionAnswer = z.object({
  TaskDefinition: z.object({ ContainerDefinitions: z.array(z.object({ Name: z.string(), Essential: z.boolean() })) }),
})

/** What Step Functions says of itself where the state does not say who starts the task. */
export const startedBy = 'AWS Step Functions'

/**
 * `ecs:runTask.sync`: starts a task, and waits until it has stopped. The task's description is the result; where an essential container
 * ended with another exit code than 0, or never ran, it is the cause of `States.TaskFailed`. A state that ends before its task stops it.
 */
export async function runTaskSync(
  core: SandboxCore,
  ecs: ServiceEntry,
  request: TaskRequest,
  parameters: JsonObject,
): Promise<TaskOutcome> {
  if (parameters.Count !== undefined && parameters.Count !== 1) {
    throw unsupported(request.resource, 'it waits for one task only; leave Count out.')
  }
  const call = (operation: string, input: JsonObject): Promise<JsonObject> =>
    callService(core, ecs, operation, input, epochMilliseconds, core.signal)

  const answer = await call('RunTask', { StartedBy: startedBy, ...parameters })
  request.submitted({ ...answer, ...responseMetadata(answer) })
  const { Tasks: tasks } = startedTask.parse(answer)
  const [task] = tasks
  if (task === undefined) return { status: 'failed', error: 'AmazonECS.Unknown', cause: JSON.stringify(answer) }

  const one = { Cluster: task.ClusterArn, Tasks: [task.TaskArn] }
  try {
    const description = await until(request, async () => {
      const { Tasks: seen } = await call('DescribeTasks', one)
      const [current] = Array.isArray(seen) ? seen : []
      return isJsonObject(current) && current.LastStatus === 'STOPPED' ? current : undefined
    })
    return outcomeOf(description, await essentialNames(call, task.TaskDefinitionArn))
  } catch (error) {
    if (request.signal.aborted) {
      await call('StopTask', {
        Cluster: task.ClusterArn,
        Task: task.TaskArn,
        Reason: `The state '${request.state}' of ${request.executionArn} has ended.`,
      })
    }
    throw error
  }
}

async function essentialNames(
  call: (operation: string, input: JsonObject) => Promise<JsonObject>,
  definition: string,
): Promise<ReadonlySet<string>> {
  const { TaskDefinition: found } = definitionAnswer.parse(await call('DescribeTaskDefinition', { TaskDefinition: definition }))
  return new Set(found.ContainerDefinitions.filter(({ Essential }) => Essential).map(({ Name }) => Name))
}

function outcomeOf({ PlatformFamily: _unseen, ...description }: JsonObject, essential: ReadonlySet<string>): TaskOutcome {
  const { StopCode, Containers } = stoppedTask.parse(description)
  const well = StopCode === 'EssentialContainerExited' && Containers.every(({ Name, ExitCode }) => ExitCode === 0 || !essential.has(Name))
  return well
    ? { status: 'succeeded', result: description }
    : { status: 'failed', error: 'States.TaskFailed', cause: JSON.stringify(description) }
}
