import type { Grant, JsonObject } from '../../core/index.ts'
import type { Payload, Value } from '../../expressions/index.ts'
import type { Action } from '../../states/index.ts'
import type { Known } from '../arn.ts'
import type { sdkServices } from '../generated/sdk-services.ts'
import { type Answer, type AnyName, type CallbackOptions, of } from '../integration.ts'
import { sdkIamPrefix } from '../known/sdk/sdk-services.ts'
import type { Received } from '../received.ts'
import { requireGiven } from '../require-given.ts'
import { iamActions } from './iam-actions.ts'
import type { ActionName, Answered, ErrorName, Request } from './wire-types.ts'

/** A service that can be called by the AWS SDK, such as `s3`, `sfn` or `cloudwatchlogs`. */
export type SdkService = keyof typeof sdkServices

/** What a call may touch, since the call itself does not tell. */
export interface SdkAccess {
  /** The ARNs that the call touches; `['*']` for a call that knows none, such as `listBuckets`. */
  readonly on: readonly Known[]
  /** IAM actions, where they are not named like the call. */
  readonly actions?: readonly string[]
  readonly conditions?: Grant['conditions']
}

/** One action of a service: a plain call, and one that waits for its task token. No call of the SDK has `.sync`. */
export interface SdkAction<Parameters, Result, Errors extends string> {
  (parameters: Parameters, access: SdkAccess): Action<Result, Errors, 'REQUEST_RESPONSE', Received<Parameters>>
  /** Calls the service, then waits until somebody sends the task token back, which must be among the parameters. */
  readonly waitForTaskToken: <Answered = unknown, const Failures extends string = AnyName>(
    parameters: Parameters,
    access: SdkAccess,
    options?: CallbackOptions<Answered, Failures>,
  ) => Action<Answered, Errors | Failures, 'WAIT_FOR_TASK_TOKEN', Received<Parameters>>
}

type Prefix<Service extends SdkService> = (typeof sdkServices)[Service]['errors']

/** The actions of a service, typed by its client in the AWS SDK for JavaScript. */
export type SdkCalls<Service extends SdkService, Client> = {
  readonly [Name in ActionName<Client>]: SdkAction<
    Value<Request<Client, Name>>,
    Answered<Client, Name>,
    `${Prefix<Service>}.${ErrorName<Client> | 'SdkClientException' | `${Prefix<Service>}Exception`}`
  >
}

/** The actions of a service by name only: any parameters, and an answer that is unknown. */
export interface UntypedCalls<Service extends SdkService> {
  readonly [action: string]: SdkAction<{ readonly [parameter: string]: Payload }, unknown, `${Prefix<Service>}.${string}`>
}

/** Types a service by the module of its client: `clientTypes<typeof S3>()`. */
export const clientTypes: <Client>() => Answer<Client> = of

/**
 * Any action of any AWS service, by the AWS SDK integration of Step Functions.
 *
 * ```ts
 * import type * as S3 from '@aws-sdk/client-s3'
 *
 * const s3 = awsSdk('s3', clientTypes<typeof S3>())
 * s3.getObject({ Bucket: documents.bucketName, Key: input.key }, { on: [sub('${Documents.Arn}/*')] })
 * ```
 *
 * The types come from the service's client in the AWS SDK for JavaScript, of which nothing is loaded: a development
 * dependency is enough. Without it parameters are any JSON, and the answer is unknown. Names begin with a capital letter,
 * as Step Functions has them; bytes and times are text.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 */
export function awsSdk<Service extends SdkService, Client>(service: Service, types: Answer<Client>): SdkCalls<Service, Client>
export function awsSdk<Service extends SdkService>(service: Service): UntypedCalls<Service>
export function awsSdk<Service extends SdkService>(service: Service): UntypedCalls<Service> {
  return new Proxy<UntypedCalls<Service>>(
    {},
    { get: (_, action) => (typeof action === 'string' && action !== 'then' ? sdkAction(service, action) : undefined) },
  )
}

/** @throws TypeError where a caller without types does not say what the call may touch. */
function requireAccess(call: string, access: Partial<SdkAccess> | undefined): void {
  if (access?.on !== undefined) return
  throw new TypeError(`${call} needs { on: [ARN, …] } beside its parameters: what it may touch, ['*'] where it knows no ARN.`)
}

type UntypedAction<Service extends SdkService> = UntypedCalls<Service>[string]

function sdkAction<Service extends SdkService>(service: Service, action: string): UntypedAction<Service> {
  const made = <Result, Pattern extends 'REQUEST_RESPONSE' | 'WAIT_FOR_TASK_TOKEN', Failures extends string>(
    pattern: Pattern,
    suffix: string,
    parameters: object,
    access: SdkAccess,
    errors: readonly Failures[],
  ): Action<Result, `${Prefix<Service>}.${string}` | Failures, Pattern, JsonObject> => {
    requireGiven(`${service}:${action}`, parameters, [])
    requireAccess(`${service}:${action}`, access)
    const { on, actions, conditions } = access
    return {
      kind: 'action',
      resource: `arn:aws:states:::aws-sdk:${service}:${action}${suffix}`,
      arguments: parameters,
      pattern,
      errors,
      grants: [
        {
          actions: actions ?? iamActions(service, action, sdkIamPrefix(service) ?? service),
          resources: on,
          ...(conditions === undefined ? {} : { conditions }),
        },
      ],
    }
  }
  return Object.assign(
    (parameters: object, access: SdkAccess) => made<unknown, 'REQUEST_RESPONSE', never>('REQUEST_RESPONSE', '', parameters, access, []),
    {
      waitForTaskToken: <Answered, Failures extends string>(
        parameters: object,
        access: SdkAccess,
        { errors = [] }: CallbackOptions<Answered, Failures> = {},
      ) => made<Answered, 'WAIT_FOR_TASK_TOKEN', Failures>('WAIT_FOR_TASK_TOKEN', '.waitForTaskToken', parameters, access, errors),
    },
  )
}
