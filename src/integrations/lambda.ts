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
  type ResultSchema,
  typedByCaller,
} from './integration.ts'
import type { Carrying, Received } from './received.ts'
import { isText } from './reference.ts'
import type { Text } from './value.ts'

/** The error names that Lambda itself raises. What a function throws comes under the name that the function gave it. */
export const lambdaErrors = {
  awsLambdaException: 'Lambda.AWSLambdaException',
  clientExecutionTimeoutException: 'Lambda.ClientExecutionTimeoutException',
  codeStorageExceededException: 'Lambda.CodeStorageExceededException',
  ec2AccessDeniedException: 'Lambda.EC2AccessDeniedException',
  ec2ThrottledException: 'Lambda.EC2ThrottledException',
  ec2UnexpectedException: 'Lambda.EC2UnexpectedException',
  eniLimitReachedException: 'Lambda.ENILimitReachedException',
  invalidParameterValueException: 'Lambda.InvalidParameterValueException',
  invalidRequestContentException: 'Lambda.InvalidRequestContentException',
  kmsAccessDeniedException: 'Lambda.KMSAccessDeniedException',
  kmsDisabledException: 'Lambda.KMSDisabledException',
  kmsInvalidStateException: 'Lambda.KMSInvalidStateException',
  kmsNotFoundException: 'Lambda.KMSNotFoundException',
  requestTooLargeException: 'Lambda.RequestTooLargeException',
  resourceConflictException: 'Lambda.ResourceConflictException',
  resourceNotFoundException: 'Lambda.ResourceNotFoundException',
  resourceNotReadyException: 'Lambda.ResourceNotReadyException',
  sdkClientException: 'Lambda.SdkClientException',
  serviceException: 'Lambda.ServiceException',
  tooManyRequestsException: 'Lambda.TooManyRequestsException',
  unknown: 'Lambda.Unknown',
} as const

export type LambdaError = (typeof lambdaErrors)[keyof typeof lambdaErrors]

/**
 * A function that carries its ARN and, as types only, what it takes, what it returns and the names of the errors that
 * it throws.
 */
export interface FunctionReference<Input = Payload, Output = unknown, Errors extends string = string> {
  readonly functionArn: Text
  readonly types?: { readonly input: Input; readonly output: Output; readonly errors: Errors }
}

/** Which function to invoke, and with what. */
export interface InvokeParameters<Sent> {
  /** A function, or its ARN or name. */
  readonly function: Text | FunctionReference<unknown>
  /** What the function receives: any JSON, at most 256 KiB. Without it the function receives `{}`. */
  readonly payload?: Sent
  /** A version or alias of the function. */
  readonly qualifier?: Value<string>
  /** `'Event'` does not wait for the function: the answer has no payload. @default 'RequestResponse' */
  readonly invocationType?: Value<'RequestResponse' | 'Event' | 'DryRun'>
  /** `'Tail'` brings the last 4 KiB of the log, as Base64, in `LogResult`. */
  readonly logType?: Value<'None' | 'Tail'>
  /** Up to 3,583 bytes of Base64 that the function sees as its client context. */
  readonly clientContext?: Value<string>
}

/** What an invocation answers. `Payload` is what the function returned, as JSON. */
export interface InvokeResult<Output> {
  readonly ExecutedVersion: string
  readonly Payload: Output
  readonly StatusCode: number
  readonly LogResult?: string
}

/** The function, or the version or alias of it that is named. */
function invocable(target: Text, qualifier: Value<string> | undefined): Known {
  if (!isKnown(target)) return arn('lambda', 'function:*')
  const version = qualifier === undefined ? undefined : typeof qualifier === 'string' ? qualifier : '*'
  if (typeof target === 'string' && !target.startsWith('arn:'))
    return arn('lambda', 'function:', version === undefined ? target : `${target}:${version}`)
  return version === undefined ? target : known`${target}:${version}`
}

const invoke = {
  name: 'lambda:invoke',
  needs: ['function'],
  arguments: ({ function: target, ...rest }) => toArguments({ functionName: isText(target) ? target : target.functionArn, ...rest }),
  errors: Object.values(lambdaErrors),
  grants: ({ function: target, qualifier }) => [
    { actions: ['lambda:InvokeFunction'], resources: [invocable(isText(target) ? target : target.functionArn, qualifier)] },
  ],
  answers: of<InvokeResult<never>>(),
  waitForTaskToken: true,
} satisfies Entry<InvokeParameters<unknown>, LambdaError, object> & Answers<InvokeResult<never>> & Callback

export const lambdaEntries = [invoke] as const

type Invoked<Sent, Target> = Omit<InvokeParameters<Sent>, 'function'> & { readonly function: Target }

/** A function, or its ARN or name. */
type Target = Text | FunctionReference<unknown>

/** What is sent: what the function says that it takes; any JSON where it does not say. */
type SentTo<Function, Sent> = Function extends FunctionReference<infer Input> ? (Payload extends Input ? Sent : Value<Input>) : Sent

/** A function that says what it takes must get it. */
type Needed<Function> =
  Function extends FunctionReference<infer Input> ? (Nothing extends Input ? unknown : { readonly payload: Value<Input> }) : unknown

/** An object with no field. */
type Nothing = Readonly<Record<string, never>>

type OutputOf<Function> = Function extends FunctionReference<unknown, infer Output> ? Output : unknown

type ThrownBy<Function> =
  Function extends FunctionReference<unknown, unknown, infer Errors> ? (string extends Errors ? AnyName : Errors) : AnyName

type Given<Sent> = Carrying<Received<ReturnType<typeof invoke.arguments>>, 'Payload', Sent>

/** What is known of a function that is given by its name only. */
export interface InvokeOptions<Output, Errors extends string> {
  /** A schema of what the function returns. Without it the answer's payload is unknown. */
  readonly result?: ResultSchema<Output>
  /**
   * The names of the errors that the function throws: `errors: ['TooLarge']`. Retriers and catchers may then name these besides
   * Lambda's own, and no others. @default any name
   */
  readonly errors?: readonly Errors[]
}

/** The forms of `lambda.invoke`: a function that carries its types checks the payload and types the answer. */
export interface Invoke {
  <
    const Function extends Target,
    const Sent extends Payload = never,
    Output = OutputOf<Function>,
    const Errors extends string = ThrownBy<Function>,
  >(
    parameters: Invoked<SentTo<Function, Sent>, Function> & Needed<Function>,
    options?: InvokeOptions<Output, Errors>,
  ): Action<InvokeResult<Output>, LambdaError | Errors, 'REQUEST_RESPONSE', Given<SentTo<Function, Sent>>>
  /**
   * Invokes the function, then waits until somebody sends the task token back. What the function itself returns is
   * dropped. The token must be in the payload, and the state needs a timeout or a heartbeat.
   */
  readonly waitForTaskToken: <
    Result = unknown,
    const Failures extends string = AnyName,
    const Sent extends Payload = Payload,
    Errors extends string = never,
  >(
    parameters: Invoked<Sent, Text | FunctionReference<unknown, unknown, Errors>>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, LambdaError | Errors | Failures, 'WAIT_FOR_TASK_TOKEN', Given<Sent>>
}

const typed = typedByCaller(invoke)

function invokeFunction<
  const Function extends Target,
  const Sent extends Payload = never,
  Output = OutputOf<Function>,
  const Errors extends string = ThrownBy<Function>,
>(
  parameters: Invoked<SentTo<Function, Sent>, Function> & Needed<Function>,
  options?: InvokeOptions<Output, Errors>,
): Action<InvokeResult<Output>, LambdaError | Errors, 'REQUEST_RESPONSE', Given<SentTo<Function, Sent>>>
function invokeFunction(parameters: InvokeParameters<unknown>, { errors = [] }: InvokeOptions<unknown, string> = {}): Action<unknown> {
  const made = call(typed)(parameters)
  return { ...made, errors: [...made.errors, ...errors] }
}

const invoked: Invoke = Object.assign(invokeFunction, callback(typed))

/**
 * AWS Lambda.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
 */
export const lambda = {
  /** Invokes a function: `lambda.invoke({ function: resize, payload: { key: input.key } })`. */
  invoke: invoked,
} as const
