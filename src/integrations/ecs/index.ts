import { runTask, runTaskEntry } from './run-task.ts'
import { stoppedTask } from './stopped-task.ts'

export * from './errors.ts'
export type * from './run-task-parameters.ts'
export type { CaughtError, FailedTask } from './stopped-task.ts'
export type * from './task.ts'

export const ecsEntries = [runTaskEntry] as const

/**
 * Amazon ECS and Fargate.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html
 */
export const ecs = {
  /**
   * Starts a task and goes on at once. `ecs.runTask.sync` waits until the task has stopped, and fails with
   * `States.TaskFailed` where a container exited with another code than 0; `ecs.runTask.waitForTaskToken` waits until
   * somebody sends the task token back.
   */
  runTask,
  stoppedTask,
} as const
