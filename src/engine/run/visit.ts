import type { Json, JsonObject } from '../../core/index.ts'
import type { ResumePoint } from '../redrive-point.ts'
import type { Branch } from './branch.ts'

/** One stay of a branch in a state: what expressions see of it. */
export interface Visit {
  readonly branch: Branch
  readonly name: string
  /** What the state got, before any processing. */
  readonly input: Json
  /** The id of the event that the state was entered with; undefined where one state is tested by itself. */
  readonly enteredEventId: number | undefined
  /** How many retries went before; undefined in states that have none. */
  retryCount: number | undefined
  /** The token of the attempt that is under way, where it has one. */
  taskToken: string | undefined
  /** Where the work inside the state had come to, when a redrive goes on with it. */
  resume: ResumePoint | undefined
  /** The context object. It is made when first asked for, and again after a retry. */
  readonly context: (item?: Branch['item']) => JsonObject
  /** Hears of every step of data processing, by the names that TestState gives them. */
  readonly inspect?: (step: InspectionStep, value: Json) => void
  readonly standIn?: StandIn
}

/** Stands in for the branches or iterations inside a state, which do not run. */
export interface StandIn {
  /** What the item reader of a Map finds; undefined where that is not told. */
  readonly read: () => readonly Json[] | undefined
  readonly result: (work: InnerWork) => Json
}

/** What is known of the branches or iterations of a state before they run. */
export interface InnerWork {
  /** How many items a Map has. */
  readonly items?: number | undefined
  readonly toleratedFailureCount?: number | undefined
  readonly toleratedFailurePercentage?: number | undefined
}

export type InspectionStep =
  | 'afterInputPath'
  | 'afterParameters'
  | 'afterArguments'
  | 'afterItemsPath'
  | 'afterItemSelector'
  | 'afterItemBatcher'
  | 'afterItemsPointer'
  | 'afterResultSelector'
  | 'afterResultPath'
  | 'result'
  | 'request'
  | 'response'
  | 'maxConcurrency'
  | 'toleratedFailureCount'
  | 'toleratedFailurePercentage'

/** Begins a stay. */
export const newVisit = (branch: Branch, name: string, input: Json, enteredEventId: number, retries: boolean): Visit =>
  new OrdinaryVisit(branch, name, input, enteredEventId, retries)

class OrdinaryVisit implements Visit {
  readonly branch: Branch
  readonly name: string
  readonly input: Json
  readonly enteredEventId: number
  retryCount: number | undefined
  taskToken: string | undefined
  resume: ResumePoint | undefined
  readonly #enteredAt: number

  constructor(branch: Branch, name: string, input: Json, enteredEventId: number, retries: boolean) {
    this.branch = branch
    this.name = name
    this.input = input
    this.enteredEventId = enteredEventId
    this.retryCount = retries ? 0 : undefined
    this.#enteredAt = branch.run.host.clock.now()
  }

  /** @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html */
  context(item = this.branch.item): JsonObject {
    const { run } = this.branch
    return {
      Execution: {
        Id: run.execution.arn,
        Input: run.input,
        StartTime: new Date(run.startedAt).toISOString(),
        Name: run.execution.name,
        RoleArn: run.execution.roleArn,
        RedriveCount: run.redriveCount,
        ...(run.redrivenAt === undefined ? {} : { RedriveTime: new Date(run.redrivenAt).toISOString() }),
      },
      StateMachine: { Id: run.stateMachine.arn, Name: run.stateMachine.name },
      State: {
        Name: this.name,
        EnteredTime: new Date(this.#enteredAt).toISOString(),
        ...(this.retryCount === undefined ? {} : { RetryCount: this.retryCount }),
      },
      ...(item === undefined ? {} : { Map: { Item: { ...item } } }),
      ...(this.taskToken === undefined ? {} : { Task: { Token: this.taskToken } }),
    }
  }
}

/** Words as the service puts them before the cause of a failure inside a state. */
export function inState({ name, enteredEventId }: Visit, what: string): string {
  if (enteredEventId === undefined) return what
  return `An error occurred while executing the state '${name}' (entered at the event id #${enteredEventId}). ${what}`
}
