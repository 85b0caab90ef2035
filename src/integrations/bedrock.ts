import type { Grant } from '../core/index.ts'
import type { Payload, Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { arn, isKnown, type Known, known } from './arn.ts'
import type {
  CreateModelCustomizationJobRequest,
  CreateModelCustomizationJobResponse,
  GetModelCustomizationJobResponse,
} from './generated/types/bedrock.ts'
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
import { passRole } from './pass-role.ts'
import type { Carrying, Received } from './received.ts'
import type { ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of Amazon Bedrock, whose names AWS does not list. */
export type BedrockError = string

/** Which model to ask, and what. */
export interface InvokeModelParameters<Body = Payload> {
  /** A model or an inference profile, by id or ARN: `'anthropic.claude-3-5-sonnet-20240620-v1:0'`. */
  readonly modelId: Text
  /** What the model gets, in its own form. Either this or `input`. At most 256 KiB. */
  readonly body?: Body
  /** Reads what the model gets from S3: `{ S3Uri: 's3://bucket/key' }`. */
  readonly input?: { readonly S3Uri: Text }
  /** Writes what the model answers to S3, and gives its place instead of the answer. */
  readonly output?: { readonly S3Uri: Text }
  /** @default 'application/json' */
  readonly contentType?: Value<string>
  /** @default 'application/json' */
  readonly accept?: Value<string>
  readonly guardrailIdentifier?: Value<string>
  readonly guardrailVersion?: Value<string>
  readonly trace?: Value<'ENABLED' | 'DISABLED' | 'ENABLED_FULL'>
  readonly performanceConfigLatency?: Value<'standard' | 'optimized'>
  readonly serviceTier?: Value<string>
}

/** What a model answers. The form of the body is the model's own. */
export interface InvokeModelResult {
  readonly Body: unknown
  readonly ContentType: string
}

/** Models are nobody's: their ARNs have no account. A profile spreads over regions, so that its models may be in any. */
function models(id: Text): readonly Known[] {
  if (!isKnown(id)) return [known`arn:\${AWS::Partition}:bedrock:*::foundation-model/*`, arn('bedrock', '*')]
  if (typeof id !== 'string' || id.startsWith('arn:')) return [id]
  const [, model] = /^(?:[a-z]{2,6}(?:-gov)?)\.([a-z0-9]+\..+)$/.exec(id) ?? []
  if (model === undefined) return [known`arn:\${AWS::Partition}:bedrock:\${AWS::Region}::foundation-model/${id}`]
  return [arn('bedrock', 'inference-profile/', id), known`arn:\${AWS::Partition}:bedrock:*::foundation-model/${model}`]
}

const object = ({ S3Uri }: { readonly S3Uri: Text }): Known => {
  const place = typeof S3Uri === 'string' ? /^s3:\/\/(.+)$/.exec(S3Uri)?.[1] : undefined
  return known`arn:\${AWS::Partition}:s3:::${place ?? '*'}`
}

const invokeModel: Entry<InvokeModelParameters, BedrockError> & Answers<InvokeModelResult> & Callback = {
  name: 'bedrock:invokeModel',
  arguments: toArguments,
  errors: [],
  grants: ({ modelId, input, output, guardrailIdentifier }): readonly Grant[] => [
    { actions: ['bedrock:InvokeModel'], resources: models(modelId) },
    ...(guardrailIdentifier === undefined ? [] : [{ actions: ['bedrock:ApplyGuardrail'], resources: [guardrail(guardrailIdentifier)] }]),
    ...(input === undefined ? [] : [{ actions: ['s3:GetObject'], resources: [object(input)] }]),
    ...(output === undefined ? [] : [{ actions: ['s3:PutObject'], resources: [object(output)] }]),
  ],
  answers: of<InvokeModelResult>(),
  waitForTaskToken: true,
}

const guardrail = (id: Value<string>): Known => {
  if (typeof id !== 'string') return arn('bedrock', 'guardrail/*')
  return id.startsWith('arn:') ? id : arn('bedrock', 'guardrail/', id)
}

/**
 * How to make a model of one's own.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html
 */
export interface CreateModelCustomizationJobParameters
  extends ServiceParameters<CreateModelCustomizationJobRequest, 'RoleArn' | 'BaseModelIdentifier'> {
  /** The role by which Bedrock reads the training data and writes the results. */
  readonly roleArn: Known
  readonly baseModelIdentifier: Text
}

const createModelCustomizationJob: Entry<CreateModelCustomizationJobParameters, BedrockError> &
  Answers<CreateModelCustomizationJobResponse> &
  RunJob<CreateModelCustomizationJobParameters, GetModelCustomizationJobResponse> = {
  name: 'bedrock:createModelCustomizationJob',
  arguments: toArguments,
  errors: [],
  grants: ({ baseModelIdentifier, roleArn }) => [
    {
      actions: ['bedrock:CreateModelCustomizationJob'],
      resources: [...models(baseModelIdentifier), arn('bedrock', 'custom-model/*'), arn('bedrock', 'model-customization-job/*')],
    },
    ...passRole([roleArn], 'bedrock.amazonaws.com'),
  ],
  answers: of<CreateModelCustomizationJobResponse>(),
  sync: {
    answers: of<GetModelCustomizationJobResponse>(),
    // Which job it will be is not known before it runs.
    grants: () => [
      {
        actions: ['bedrock:GetModelCustomizationJob', 'bedrock:StopModelCustomizationJob'],
        resources: [arn('bedrock', 'model-customization-job/*')],
      },
    ],
  },
}

export const bedrockEntries = [invokeModel, createModelCustomizationJob] as const

type Sent<Body> = Carrying<Received<Arguments<InvokeModelParameters>>, 'Body', Body>

/** The forms of `bedrock.invokeModel`. */
export interface InvokeModel {
  <const Body extends Payload = never>(
    parameters: InvokeModelParameters<Body>,
  ): Action<InvokeModelResult, BedrockError, 'REQUEST_RESPONSE', Sent<Body>>
  /** Calls, then waits until somebody sends the task token back, which must be in the body. */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName, const Body extends Payload = Payload>(
    parameters: InvokeModelParameters<Body>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, BedrockError | Failures, 'WAIT_FOR_TASK_TOKEN', Sent<Body>>
}

const typed = typedByCaller(invokeModel)

const typedInvokeModel: InvokeModel = Object.assign(call(typed), callback(typed))

/**
 * Amazon Bedrock.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
 */
export const bedrock = {
  /** Asks a model: `bedrock.invokeModel({ modelId, body: { messages: [ … ], max_tokens: 500 } })`. */
  invokeModel: typedInvokeModel,
  createModelCustomizationJob: Object.assign(call(createModelCustomizationJob), sync(createModelCustomizationJob)),
} as const
