import type { Duration, Json, JsonObject } from '../../core/index.ts'
import type { TypesOf } from '../../states/index.ts'
import type { Answer, Sequence } from './answer.ts'

/** What a function that answers for a task may know and do, besides the arguments. */
export interface TaskCall {
  /** The name of the state. */
  readonly task: string
  /** 1 for the first attempt, 2 for the first retry. */
  readonly attempt: number
  /** How often the task was called before in this run: by other attempts, in other iterations. */
  readonly callsBefore: number
  /** The token that waits to be sent back, where the task waits for one. */
  readonly taskToken: string | undefined
  /** Which branch or iteration of each Parallel and Map around the task, the outermost first. Indexes begin with 0. */
  readonly path: readonly { readonly state: string; readonly index: number }[]
  /** Waits in the simulation's own time: `await call.after('1 hour')`. */
  readonly after: (delay: Duration) => Promise<void>
  /** Tells the state that the work goes on. */
  readonly heartbeat: () => void
}

/** What answers for a task: a result, an answer, answers in turn, or a function of the task's arguments. */
export type Mock<Result = Json, Errors extends string = string, Arguments = JsonObject> =
  | Result
  | Answer<Result, Errors>
  | Sequence<Result, Errors>
  | ((given: Arguments, call: TaskCall) => Reply<Result, Errors> | Promise<Reply<Result, Errors>>)

/** What one call of a task is answered with. */
export type Reply<Result, Errors extends string> = Result | Answer<Result, Errors>

/** The errors that Step Functions itself raises for a task, whatever the task is. */
type TaskError =
  | 'States.DataLimitExceeded'
  | 'States.HeartbeatTimeout'
  | 'States.Permissions'
  | 'States.Runtime'
  | 'States.TaskFailed'
  | 'States.Timeout'

interface Task<Result, Errors, Given> {
  readonly result: Result
  readonly errors: Errors
  readonly given: Given
}

/** The mock that a task with that entry may have. */
export type MockOf<Entry> =
  Entry extends Task<infer Result, infer Errors, infer Given>
    ? Mock<Plain<Result>, Extract<Errors, string> | TaskError, GivenTo<Given>>
    : never

/** What a single call of a task with that entry may be answered with. */
export type AnswerOf<Entry> =
  Entry extends Task<infer Result, infer Errors, unknown> ? Reply<Plain<Result>, Extract<Errors, string> | TaskError> : never

/** Arguments of which nothing is known are an object, as nearly all are. */
type GivenTo<Given> = unknown extends Given ? JsonObject : Given

/** A result of which nothing is known may be any JSON. */
type Plain<Result> = unknown extends Result ? Json : Result

type TaskIn<State> = State extends { readonly task: infer Entry } ? Entry : never

/** The names of those states that are tasks. */
export type TaskName<States> = { [Name in keyof States]: [TaskIn<States[Name]>] extends [never] ? never : Name }[keyof States]

/** A mock for each task among the states. Where they are not known, any name may have any mock. */
export type Mocks<States> = unknown extends States
  ? Readonly<Record<string, Mock>>
  : { readonly [Name in TaskName<States>]: MockOf<TaskIn<States[Name]>> }

/** What answers for the tasks of a machine: `const tasks = { … } satisfies MocksOf<typeof digest>`. */
export type MocksOf<Machine> = Mocks<TypesOf<Machine>['states']>
