import type { Expression, Reference } from '../../expressions/index.ts'
import { applyJsonata } from '../apply.ts'
import type { Container } from './task.ts'

/** What the cause of a failed `ecs.runTask.sync` tells about the task. */
export interface FailedTask {
  /** What the first container that failed exited with. Absent where no container got so far. */
  readonly exitCode?: number
  /** Why the task stopped, such as `Essential container in task exited`. The cause itself where it is plain text. */
  readonly stoppedReason?: string
  /** `EssentialContainerExited`, `TaskFailedToStart`, `UserInitiated` and so on. */
  readonly stopCode?: string
  readonly taskArn?: string
  readonly containers: readonly Container[]
}

/** What a catcher gets: the `error` of its callback. */
export type CaughtError = Expression<{ readonly Cause?: string | null | undefined }>

/**
 * Only a cause that begins as a JSON object is parsed: `$parse` fails the state on any other text, and ECS gives plain
 * text where it refused the call.
 */
const readCause = [
  'function($error) {(',
  '$cause := $error.Cause; ',
  '$task := $type($cause) != "string" ? {} : ',
  '$substring($trim($cause), 0, 1) = "{" ? $parse($cause) : {"StoppedReason": $cause}; ',
  '$failed := $filter($task.Containers, function($container) { $exists($container.ExitCode) and $container.ExitCode != 0 })[0]; ',
  '$merge([',
  '{"containers": [$task.Containers]}, ',
  '$exists($failed) ? {"exitCode": $failed.ExitCode} : {}, ',
  '$exists($task.StoppedReason) ? {"stoppedReason": $task.StoppedReason} : {}, ',
  '$exists($task.StopCode) ? {"stopCode": $task.StopCode} : {}, ',
  '$exists($task.TaskArn) ? {"taskArn": $task.TaskArn} : {}',
  '])',
  ')}',
].join('')

/**
 * What is known of the task behind an error of `ecs.runTask.sync`, read out of the error's cause:
 * `ecs.stoppedTask(error).exitCode`.
 *
 * ECS describes the stopped task in the cause, as JSON text. Where the cause is plain text (the call was refused, the
 * state timed out), `stoppedReason` is that text and `containers` is empty. Where there is no cause at all, nothing else is known.
 */
export const stoppedTask = (error: CaughtError): Reference<FailedTask> => applyJsonata<FailedTask>(readCause, error)
