import { ServiceError } from '../service-error.ts'
import { parseArn } from './arn.ts'
import type { ExecutionRecord } from './execution-record.ts'
import type { MapRunRecord } from './map-run-record.ts'
import type { StateMachine } from './state-machine.ts'

/** The STANDARD executions and map runs that a sandbox remembers: all that it ran. */
export class ExecutionStore {
  readonly #executions = new Map<string, ExecutionRecord>()
  readonly #mapRuns = new Map<string, MapRunRecord>()

  add(record: ExecutionRecord): void {
    this.#executions.set(record.arn, record)
  }

  addMapRun(record: MapRunRecord): void {
    this.#mapRuns.set(record.run.arn, record)
  }

  find(arn: string): ExecutionRecord | undefined {
    return this.#executions.get(arn)
  }

  findMapRun(arn: string): MapRunRecord | undefined {
    return this.#mapRuns.get(arn)
  }

  /** @throws ServiceError `InvalidArn`, `ExecutionDoesNotExist` */
  get(arn: string): ExecutionRecord {
    parseArn(arn, 'execution')
    const record = this.#executions.get(arn)
    if (record === undefined) throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
    return record
  }

  /** @throws ServiceError `InvalidArn`, `ResourceNotFound` */
  getMapRun(arn: string): MapRunRecord {
    parseArn(arn, 'mapRun')
    const record = this.#mapRuns.get(arn)
    if (record === undefined) throw new ServiceError('ResourceNotFound', `Resource not found: '${arn}'`, { members: { resourceName: arn } })
    return record
  }

  /** Those of a machine that no map run started, the newest first. */
  ofMachine(machine: StateMachine): readonly ExecutionRecord[] {
    return this.#newestFirst(({ target, mapRun }) => target.machine === machine && mapRun === undefined)
  }

  /** Those of a map run, the newest first. */
  ofMapRun(arn: string): readonly ExecutionRecord[] {
    return this.#newestFirst(({ mapRun }) => mapRun?.arn === arn)
  }

  mapRunsOf(executionArn: string): readonly MapRunRecord[] {
    return [...this.#mapRuns.values()].filter(({ run }) => run.executionArn === executionArn).toReversed()
  }

  #newestFirst(wanted: (record: ExecutionRecord) => boolean): readonly ExecutionRecord[] {
    return [...this.#executions.values()].filter(wanted).toReversed()
  }
}
