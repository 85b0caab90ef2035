/**
 * What Step Functions tells a state about its execution: `context.Execution.Name`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
 */
export interface ExecutionContext<Input, Item> {
  readonly Execution: {
    /** The execution's ARN. */
    readonly Id: string
    readonly Input: Input
    readonly Name: string
    readonly RoleArn: string
    /** ISO 8601, in UTC. */
    readonly StartTime: string
    readonly RedriveCount?: number
    readonly RedriveTime?: string
  }
  readonly State: {
    /** ISO 8601, in UTC. */
    readonly EnteredTime: string
    readonly Name: string
    /** How often this state has been retried; 0 at first. */
    readonly RetryCount: number
  }
  readonly StateMachine: {
    /** The state machine's ARN. */
    readonly Id: string
    readonly Name: string
  }
  /** Inside a Map: the item that this iteration works on. */
  readonly Map: [Item] extends [never] ? undefined : { readonly Item: { readonly Index: number; readonly Value: Item } }
}

/** What the arguments of a task may read besides: the token of a task that waits for its token. */
export interface TaskContext<Input, Item> extends ExecutionContext<Input, Item> {
  readonly Task: { readonly Token: string }
}
