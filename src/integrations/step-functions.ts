import { fn, select } from '../core/index.ts'
import type { Payload, Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known, known } from './arn.ts'
import {
  type Answers,
  type AnyName,
  type Callback,
  type CallbackOptions,
  call,
  callback,
  type Entry,
  of,
  type RunJob,
  sync,
  typedByCaller,
} from './integration.ts'
import { managedRule } from './managed-rule.ts'
import type { Carrying, Received } from './received.ts'
import { isText } from './reference.ts'
import type { Text } from './value.ts'

/** The error names of AWS Step Functions, where a machine starts another. */
export const stepFunctionsErrors = {
  awsStepFunctionsException: 'StepFunctions.AWSStepFunctionsException',
  executionAlreadyExistsException: 'StepFunctions.ExecutionAlreadyExistsException',
  executionLimitExceededException: 'StepFunctions.ExecutionLimitExceededException',
  invalidArnException: 'StepFunctions.InvalidArnException',
  invalidExecutionInputException: 'StepFunctions.InvalidExecutionInputException',
  invalidNameException: 'StepFunctions.InvalidNameException',
  sdkClientException: 'StepFunctions.SdkClientException',
  stateMachineDoesNotExistException: 'StepFunctions.StateMachineDoesNotExistException',
} as const

export type StepFunctionsError = (typeof stepFunctionsErrors)[keyof typeof stepFunctionsErrors]

/** A state machine that carries its ARN and, as types only, what it takes and gives. */
export interface MachineReference<Input = Payload, Output = unknown> {
  readonly stateMachineArn: Text
  readonly types?: { readonly input: Input; readonly output: Output }
}

/** Which machine to start, and with what. */
export interface StartExecutionParameters<Input> {
  /** A state machine, or its ARN. */
  readonly stateMachine: Text | MachineReference<unknown>
  /** What the execution starts with: any JSON, at most 256 KiB. @default {} */
  readonly input?: Input
  /** A name for the execution; a STANDARD machine takes each name once in 90 days. @default a random one */
  readonly name?: Value<string>
  readonly traceHeader?: Value<string>
}

export interface StartExecutionResult {
  readonly ExecutionArn: string
  readonly StartDate: number | string
}

/** An execution that has succeeded. */
export interface FinishedExecution<Input, Output> {
  readonly ExecutionArn: string
  readonly StateMachineArn: string
  readonly Name: string
  readonly Status: 'SUCCEEDED'
  readonly Input: Input
  readonly Output: Output
  readonly StartDate: number | string
  readonly StopDate: number | string
}

const machineArn = ({ stateMachine }: StartExecutionParameters<unknown>): Text =>
  isText(stateMachine) ? stateMachine : stateMachine.stateMachineArn

/** The executions of the machine that an ARN names. */
const executions = (machine: Text): Known => {
  if (!isKnown(machine)) return arn('states', 'execution:*')
  if (typeof machine === 'string') return `${machine.replace(':stateMachine:', ':execution:')}:*`
  return known`arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:${select(6, fn('Fn::Split', [':', machine]))}:*`
}

const startExecution = {
  name: 'states:startExecution',
  needs: ['stateMachine'],
  arguments: ({ stateMachine, ...rest }) => toArguments({ stateMachineArn: machineArn({ stateMachine }), ...rest }),
  errors: Object.values(stepFunctionsErrors),
  grants: (parameters) => {
    const machine = machineArn(parameters)
    return [{ actions: ['states:StartExecution'], resources: [isKnown(machine) ? machine : arn('states', 'stateMachine:*')] }]
  },
  answers: of<StartExecutionResult>(),
  sync: {
    answers: of<FinishedExecution<never, never>>(),
    grants: (parameters) => [
      { actions: ['states:DescribeExecution', 'states:StopExecution'], resources: [executions(machineArn(parameters))] },
      managedRule('StepFunctionsGetEventsForStepFunctionsExecutionRule'),
    ],
  },
  waitForTaskToken: true,
} satisfies Entry<StartExecutionParameters<unknown>, StepFunctionsError, object> &
  Answers<StartExecutionResult> &
  RunJob<StartExecutionParameters<unknown>, FinishedExecution<never, never>> &
  Callback

export const stepFunctionsEntries = [startExecution] as const

/** A machine, or its ARN. */
type Target = Text | MachineReference<unknown>

/** What is sent: what the machine says that it takes; any JSON where it does not say. */
type SentTo<Machine, Sent> = Machine extends MachineReference<infer Input> ? (Payload extends Input ? Sent : Value<Input>) : Sent

/** A machine that says what it takes must get it. */
type Needed<Machine> =
  Machine extends MachineReference<infer Input> ? (Nothing extends Input ? unknown : { readonly input: Value<Input> }) : unknown

type InputOf<Machine> = Machine extends MachineReference<infer Input> ? Input : unknown

type OutputOf<Machine> = Machine extends MachineReference<unknown, infer Output> ? Output : unknown

/** An object with no field. */
type Nothing = Readonly<Record<string, never>>

type Given<Sent> = Carrying<Received<ReturnType<typeof startExecution.arguments>>, 'Input', Sent>

type Started<Input, Target> = Omit<StartExecutionParameters<Input>, 'stateMachine'> & { readonly stateMachine: Target }

/** Waits for the execution's end. A machine that carries its types checks the input and types the output. */
interface Sync<Form extends 'JSON' | 'text'> {
  <const Machine extends Target, const Sent extends Payload = never>(
    parameters: Started<SentTo<Machine, Sent>, Machine> & Needed<Machine>,
  ): Action<
    FinishedExecution<Form extends 'text' ? string : InputOf<Machine>, Form extends 'text' ? string : OutputOf<Machine>>,
    StepFunctionsError,
    'RUN_JOB',
    Given<SentTo<Machine, Sent>>
  >
}

/** The forms of `stepFunctions.startExecution`. */
export interface StartExecution {
  <const Machine extends Target, const Sent extends Payload = never>(
    parameters: Started<SentTo<Machine, Sent>, Machine> & Needed<Machine>,
  ): Action<StartExecutionResult, StepFunctionsError, 'REQUEST_RESPONSE', Given<SentTo<Machine, Sent>>>
  /** Waits until the execution has ended (`.sync:2`); its input and output come as JSON. */
  readonly sync2: Sync<'JSON'>
  /** Waits until the execution has ended (`.sync`); its input and output come as text that holds JSON. */
  readonly sync: Sync<'text'>
  /** Waits until somebody sends the task token back; hand it over in the input. */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName, const Sent extends Payload = Payload>(
    parameters: Started<Sent, Target>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, StepFunctionsError | Failures, 'WAIT_FOR_TASK_TOKEN', Given<Sent>>
}

const typed = typedByCaller(startExecution)

const synchronous = sync(typed)

const start: StartExecution = Object.assign(call(typed), synchronous, callback(typed), {
  sync2: (parameters: StartExecutionParameters<unknown>) => {
    const action = synchronous.sync(parameters)
    return { ...action, resource: `arn:aws:states:::${startExecution.name}.sync:2` }
  },
})

/**
 * AWS Step Functions: one state machine starts another.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
 */
export const stepFunctions = {
  /** Starts an execution of a machine and goes on at once. */
  startExecution: start,
} as const
