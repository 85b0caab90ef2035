import type { TaskOutcome, TaskRequest } from '../../engine/index.ts'
import { ServiceError } from '../service-error.ts'

interface Waiting {
  readonly settle: (outcome: TaskOutcome) => void
  readonly heartbeat: () => void
}

/** The tasks that wait for somebody to call back with their token. */
export class TaskTokenRegistry {
  readonly #waiting = new Map<string, Waiting>()
  /** Tokens of tasks that are over; the service tells them from tokens that never were. */
  readonly #over = new Set<string>()

  /** Waits for the callback of a task; rejects with the signal's reason when the task is aborted first. */
  expect(token: string, { signal, heartbeat }: Pick<TaskRequest, 'signal' | 'heartbeat'>): Promise<TaskOutcome> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.forget(token)
        reject(signal.reason)
      }
      const settle = (outcome: TaskOutcome): void => {
        signal.removeEventListener('abort', abort)
        this.forget(token)
        resolve(outcome)
      }
      if (signal.aborted) return abort()
      signal.addEventListener('abort', abort, { once: true })
      this.#waiting.set(token, { settle, heartbeat })
    })
  }

  /** The task is over; whoever calls back later is told so. */
  forget(token: string): void {
    this.#waiting.delete(token)
    this.#over.add(token)
  }

  /** @throws ServiceError `InvalidToken` where there is no such token, `TaskTimedOut` where its task is over. */
  settle(token: string, outcome: TaskOutcome): void {
    this.#find(token).settle(outcome)
  }

  /** @throws ServiceError as `settle` */
  heartbeat(token: string): void {
    this.#find(token).heartbeat()
  }

  #find(token: string): Waiting {
    const waiting = this.#waiting.get(token)
    if (waiting !== undefined) return waiting
    if (this.#over.has(token)) throw new ServiceError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'")
    throw new ServiceError('InvalidToken', "Invalid Token: 'Invalid token'")
  }
}
