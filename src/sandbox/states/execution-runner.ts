import { randomUUID } from 'node:crypto'
import type { HistoryEvent, ObjectStore, RedrivePoint, TaskHandler } from '../../engine/index.ts'
import { start } from '../../engine/index.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { executionArn, expressArn } from './arn.ts'
import { clock } from './clock.ts'
import { digest } from './digest.ts'
import { executionLog } from './execution-log.ts'
import { conclude, type ExecutionRecord, goOn, newRecord } from './execution-record.ts'
import type { ExecutionStore } from './execution-store.ts'
import { faultText } from './fault-text.ts'
import { followMapRuns } from './follow-map-runs.ts'
import { readJson } from './json-text.ts'
import { checkName } from './name.ts'
import { childByItself, redrivability } from './redrivability.ts'
import { knownRedrive, rememberRedrive } from './redrive-tokens.ts'
import { deleting } from './state-machine-registry.ts'
import type { Target } from './target.ts'

export interface StartOptions {
  readonly name?: string | undefined
  /** JSON text. */
  readonly input: string
  readonly traceHeader?: string | undefined
}

/** An execution that was started, and its end. */
export interface Started {
  readonly record: ExecutionRecord
  /** Resolves when it has ended, however that was. */
  readonly ended: Promise<void>
}

/** Why an execution ended that the sandbox itself could not carry on. No catcher of the machine sees it. */
const sandboxFault = 'Stepwright.SandboxFault'

/** Starts executions, and follows them to their end. */
export class ExecutionRunner {
  readonly #core: SandboxCore
  readonly #store: ExecutionStore
  readonly #tasks: TaskHandler
  readonly #objects: ObjectStore
  readonly #running = new Map<ExecutionRecord, Promise<void>>()

  constructor(core: SandboxCore, store: ExecutionStore, tasks: TaskHandler, objects: ObjectStore) {
    this.#core = core
    this.#store = store
    this.#tasks = tasks
    this.#objects = objects
  }

  /**
   * Starts an execution. A STANDARD one that runs already under this name with the same input is given back.
   *
   * @throws ServiceError `InvalidName`, `InvalidExecutionInput`, `ExecutionAlreadyExists`, `StateMachineDeleting`
   */
  start(target: Target, { name = randomUUID(), input, traceHeader }: StartOptions): Started {
    const { machine } = target
    if (machine.status === 'DELETING') throw deleting(machine.arn)
    checkName(name)
    readJson(input, 'InvalidExecutionInput', 'State Machine Execution Input', 'input')
    const standard = machine.type === 'STANDARD'
    const arn = standard ? executionArn(this.#core, machine.name, name) : expressArn(this.#core, machine.name, name, randomUUID())
    const existing = this.#store.find(arn)
    if (existing !== undefined) {
      if (existing.status !== 'RUNNING' || existing.input !== input) {
        throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`)
      }
      return { record: existing, ended: this.endOf(existing) }
    }
    const record = newRecord({ arn, name, target, input, traceHeader, mapRun: undefined })
    if (standard) this.#store.add(record)
    return { record, ended: this.#begin(record, undefined) }
  }

  /**
   * Goes on with an execution that did not succeed. A token that was given for a redrive before stands for that one.
   *
   * @returns when it was redriven.
   * @throws ServiceError `ExecutionNotRedrivable`
   */
  redrive(record: ExecutionRecord, token: string): Date {
    const known = knownRedrive(record, token)
    if (known !== undefined) return known
    const { status, reason } = redrivability(record, this.#store)
    if (status !== 'REDRIVABLE') throw new ServiceError('ExecutionNotRedrivable', reason ?? childByItself)
    const point = record.execution?.redrivePoint()
    const redriveDate = goOn(record)
    rememberRedrive(record, token, redriveDate)
    void this.#begin(record, point)
    return redriveDate
  }

  #begin(record: ExecutionRecord, point: RedrivePoint | undefined): Promise<void> {
    const ended = this.#run(record, point).finally(() => this.#running.delete(record))
    this.#running.set(record, ended)
    return ended
  }

  /** Resolves when the execution has ended. */
  endOf(record: ExecutionRecord): Promise<void> {
    return this.#running.get(record) ?? Promise.resolve()
  }

  /** Ends every execution, and resolves when all have ended. */
  async close(): Promise<void> {
    const running = [...this.#running]
    for (const [{ execution }] of running) execution?.stop(undefined, 'The sandbox is closing')
    await Promise.all(running.map(([, ended]) => ended))
  }

  async #run(record: ExecutionRecord, point: RedrivePoint | undefined): Promise<void> {
    const { target, arn, name } = record
    const { machine, revision, version, alias } = target
    const log = executionLog(this.#core, record)
    const tell = (event: HistoryEvent): void => {
      if (machine.type === 'STANDARD') record.events.push(event)
      log?.write(event)
    }
    try {
      const execution = start({
        definition: revision.definition,
        input: JSON.parse(record.input),
        type: machine.type,
        tasks: this.#tasks,
        clock,
        random: Math.random,
        digest,
        execution: { arn, name, roleArn: revision.roleArn },
        stateMachine: {
          arn: machine.arn,
          name: machine.name,
          ...(version === undefined ? {} : { versionArn: version.arn }),
          ...(alias === undefined ? {} : { aliasArn: alias.arn }),
        },
        objects: this.#objects,
        mapRuns: followMapRuns(this.#store, target),
        redrive: point,
        onEvent: tell,
      })
      record.execution = execution
      conclude(record, await execution.result)
    } catch (error) {
      this.#fault(record, error, tell)
    }
    await log?.end()
  }

  /** Ends an execution that the sandbox could not carry on; its history says so, for those who follow it. */
  #fault(record: ExecutionRecord, error: unknown, write: (event: HistoryEvent) => void): void {
    const cause = faultText(error)
    this.#core.report({ type: 'warning', text: `The sandbox could not carry on the execution ${record.name}: ${cause}` })
    conclude(record, { status: 'FAILED', error: sandboxFault, cause })
    const id = (record.events.at(-1)?.id ?? 0) + 1
    const details = { executionFailedEventDetails: { error: sandboxFault, cause } }
    write({ id, previousEventId: id - 1, timestamp: new Date(), type: 'ExecutionFailed', ...details })
  }
}
