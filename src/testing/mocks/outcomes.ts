import type { JsonObject } from '../../core/index.ts'
import { Answer } from './answer.ts'

/** The task succeeds with that result. A plain result says the same; this goes on: `succeed({ ready: false }).once().then(…)`. */
export const succeed = <const Result>(result: Result): Answer<Result> => new Answer({ kind: 'result', result })

/**
 * The task fails: `fail('ECS.ServerException', 'Try again')`.
 *
 * @param error the error's name, as a catcher names it. The compiler takes only those that the task can raise.
 * @param cause a text; where a service gives JSON text, an object may stand for it. `null`: none, as whoever sends a task
 *   token back may leave it out. @default a text that says that a mock failed: services always give one
 */
export const fail = <const Name extends string>(error: Name, cause: string | JsonObject | null = 'A mocked failure'): Answer<never, Name> =>
  new Answer({ kind: 'failure', error, cause: causeText(cause) })

const causeText = (cause: string | JsonObject | null): string | undefined => {
  if (cause === null) return undefined
  return typeof cause === 'string' ? cause : JSON.stringify(cause)
}

/**
 * The task never answers: its own timeout or heartbeat ends it. Where it has neither, the execution's timeout does, as it
 * would on AWS.
 */
export const timeOut = (): Answer<never> => new Answer({ kind: 'silence' })

/** The test must not come to this task; where it does, that is a fault of the test. */
export const notCalled = (): Answer<never> => new Answer({ kind: 'unwanted' })

/**
 * A response out of a file of JSON: what the task gave once; or a whole history, as
 * `aws stepfunctions get-execution-history` writes it, of which each attempt of the task takes its own outcome, failures too.
 *
 * The compiler cannot look into a file: it takes this for any task.
 *
 * @param file a path from the working directory, or `new URL('./response.json', import.meta.url)`.
 */
export const recorded = (file: string | URL): Answer<never> => new Answer({ kind: 'recording', file })
