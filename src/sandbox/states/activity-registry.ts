import type { TaskOutcome, TaskRequest } from '../../engine/index.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { activityArn, parseArn } from './arn.ts'
import { checkEncryption } from './encryption.ts'
import { checkName } from './name.ts'
import type { Revision } from './state-machine.ts'
import type { TaskTokenRegistry } from './task-token-registry.ts'

/** Work for whoever polls an activity. */
export interface ActivityTask {
  readonly taskToken: string
  /** JSON text. */
  readonly input: string
}

type Worker = (task: ActivityTask | undefined) => void

export interface Activity {
  readonly arn: string
  readonly name: string
  readonly creationDate: Date
  readonly encryption: Revision['encryption']
  readonly tags: Map<string, string>
  /** Tasks that nobody has taken yet, and workers that wait for one; one of the two is always empty. */
  readonly pending: Map<string, { readonly task: ActivityTask; readonly taken: (workerName: string | undefined) => void }>
  readonly workers: Map<Worker, string | undefined>
}

/** The activities of a sandbox. */
export class ActivityRegistry {
  readonly #core: SandboxCore
  readonly #tokens: TaskTokenRegistry
  readonly #activities = new Map<string, Activity>()

  constructor(core: SandboxCore, tokens: TaskTokenRegistry) {
    this.#core = core
    this.#tokens = tokens
  }

  /** @throws ServiceError `InvalidName`, `InvalidEncryptionConfiguration`, `ActivityAlreadyExists` */
  create(name: string, encryption: Activity['encryption'], tags: Map<string, string>): Activity {
    checkName(name)
    checkEncryption(encryption)
    const arn = activityArn(this.#core, name)
    const existing = this.#activities.get(name)
    if (existing !== undefined) {
      if (JSON.stringify(existing.encryption) === JSON.stringify(encryption)) return existing
      throw new ServiceError('ActivityAlreadyExists', `Activity Already Exists with a different encryption configuration: '${arn}'`)
    }
    const activity: Activity = { arn, name, creationDate: new Date(), encryption, tags, pending: new Map(), workers: new Map() }
    this.#activities.set(name, activity)
    return activity
  }

  find(arn: string): Activity | undefined {
    const activity = this.#activities.get(parseArn(arn, 'activity').name)
    return activity?.arn === arn ? activity : undefined
  }

  /** @throws ServiceError `InvalidArn`, `ActivityDoesNotExist` */
  get(arn: string): Activity {
    const activity = this.find(arn)
    if (activity === undefined) throw new ServiceError('ActivityDoesNotExist', `Activity Does Not Exist: '${arn}'`)
    return activity
  }

  remove(arn: string): void {
    const activity = this.find(arn)
    if (activity === undefined) return
    this.#activities.delete(activity.name)
    for (const worker of activity.workers.keys()) worker(undefined)
  }

  all(): readonly Activity[] {
    return [...this.#activities.values()]
  }

  /** Takes the next task, or waits for one until the signal aborts. */
  poll({ pending, workers }: Activity, workerName: string | undefined, signal: AbortSignal): Promise<ActivityTask | undefined> {
    const [next] = pending.values()
    if (next !== undefined) {
      pending.delete(next.task.taskToken)
      next.taken(workerName)
      return Promise.resolve(next.task)
    }
    return new Promise((resolve) => {
      const leave = (): void => worker(undefined)
      const worker: Worker = (task) => {
        workers.delete(worker)
        signal.removeEventListener('abort', leave)
        resolve(task)
      }
      if (signal.aborted) return resolve(undefined)
      workers.set(worker, workerName)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  /** Hands a task of an execution to the workers of its activity, and waits for the outcome. */
  async run(request: TaskRequest, arn: string): Promise<TaskOutcome> {
    const activity = this.find(arn)
    if (activity === undefined) return { status: 'failed', error: 'States.Runtime', cause: `The activity ${arn} does not exist.` }
    const { taskToken } = request
    if (taskToken === undefined) throw new TypeError('The engine gave no task token to an activity.')
    const task: ActivityTask = { taskToken, input: JSON.stringify(request.parameters) }
    const callback = this.#tokens.expect(taskToken, request)
    const [worker] = activity.workers
    if (worker === undefined) {
      activity.pending.set(taskToken, { task, taken: request.started })
      request.signal.addEventListener('abort', () => activity.pending.delete(taskToken), { once: true })
    } else {
      const [hand, workerName] = worker
      request.started(workerName)
      hand(task)
    }
    return request.wait(callback)
  }
}
