import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerLaunch, ContainerRunner } from './container-runner.ts'
import type { Task, TaskContainer } from './task.ts'
import { containerEnvironment } from './task-environment.ts'

/** The container's own limit, or else the whole task's, which its containers share. */
function limit(own: number | undefined, ofTask: string | undefined): number | undefined {
  if (own !== undefined && own > 0) return own
  return ofTask === undefined ? undefined : Number(ofTask)
}

/** What a container is started with: its definition, the task's overrides and the task's limits put together. */
export function containerLaunch(
  core: SandboxCore,
  runner: ContainerRunner,
  task: Task,
  container: TaskContainer,
  onLine: (line: string) => void,
): ContainerLaunch {
  const { definition, override } = container
  const command = override?.command ?? definition.command
  const cpuUnits = limit(override?.cpu ?? definition.cpu, task.overrides.cpu ?? task.definition.registered.cpu)
  const memoryMiB = limit(override?.memory ?? definition.memory, task.overrides.memory ?? task.definition.registered.memory)
  return {
    name: definition.name,
    taskId: task.id,
    environment: containerEnvironment(core, runner, task, container),
    onLine,
    ...(command === undefined ? {} : { command }),
    ...(definition.entryPoint === undefined ? {} : { entryPoint: definition.entryPoint }),
    ...(definition.workingDirectory === undefined ? {} : { workingDirectory: definition.workingDirectory }),
    ...(definition.user === undefined ? {} : { user: definition.user }),
    ...(definition.readonlyRootFilesystem === undefined ? {} : { readonlyRootFilesystem: definition.readonlyRootFilesystem }),
    ...(definition.linuxParameters === undefined ? {} : { initProcess: definition.linuxParameters.initProcessEnabled }),
    ...(cpuUnits === undefined ? {} : { cpuUnits }),
    ...(memoryMiB === undefined ? {} : { memoryMiB }),
  }
}
