import { type Grant, isIntrinsic } from '../core/index.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { arn, type Known } from './arn.ts'
import type {
  CreateEndpointConfigInput,
  CreateEndpointConfigOutput,
  CreateEndpointInput,
  CreateEndpointOutput,
  CreateHyperParameterTuningJobRequest,
  CreateLabelingJobRequest,
  CreateModelInput,
  CreateModelOutput,
  CreateProcessingJobRequest,
  CreateTrainingJobRequest,
  CreateTransformJobRequest,
  DescribeHyperParameterTuningJobResponse,
  DescribeLabelingJobResponse,
  DescribeProcessingJobResponse,
  DescribeTrainingJobResponse,
  DescribeTransformJobResponse,
  UpdateEndpointInput,
  UpdateEndpointOutput,
} from './generated/types/sagemaker.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { managedRule } from './managed-rule.ts'
import { passRole } from './pass-role.ts'
import { anyError, type ServiceParameters } from './service-parameters.ts'

/** The errors of Amazon SageMaker. */
export type SagemakerError = `SageMaker.${string}`

/** A role that SageMaker takes on, by which it reads data and images. */
interface WithRole {
  readonly roleArn: Known
}

/** A resource by the name that it gets; what is computed may be any. */
const named = (kind: string, name: unknown): Known =>
  typeof name === 'string' ? arn('sagemaker', `${kind}/${name.toLowerCase()}*`) : arn('sagemaker', `${kind}/*`)

const roles = (parameters: object): readonly Known[] => {
  const role: unknown =
    'roleArn' in parameters ? parameters.roleArn : 'executionRoleArn' in parameters ? parameters.executionRoleArn : undefined
  return isRole(role) ? [role] : []
}

const isRole = (value: unknown): value is Known => typeof value === 'string' || isIntrinsic(value)

interface Job {
  /** `TrainingJob` */
  readonly noun: string
  /** `training-job` */
  readonly kind: string
  /** The rule by which SageMaker tells of its end; absent where Step Functions asks for it. */
  readonly rule?: string
}

/** A job: made, described and stopped by calls of the same form. */
const job = <Parameters extends object, Result>({
  noun,
  kind,
  rule,
}: Job): Entry<Parameters, SagemakerError> & Answers<{ readonly [Key in `${string}Arn`]: string }> & RunJob<Parameters, Result> => {
  const name = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}Name`
  const resource = (parameters: Parameters): Known => named(kind, Object.entries(parameters).find(([key]) => key === name)?.[1])
  return {
    name: `sagemaker:create${noun}`,
    arguments: toArguments,
    errors: anyError('SageMaker'),
    grants: (parameters): readonly Grant[] => [
      { actions: [`sagemaker:Create${noun}`, 'sagemaker:AddTags'], resources: [resource(parameters)] },
      ...passRole(roles(parameters), 'sagemaker.amazonaws.com'),
    ],
    answers: of<{ readonly [Key in `${string}Arn`]: string }>(),
    sync: {
      answers: of<Result>(),
      grants: (parameters): readonly Grant[] => [
        { actions: [`sagemaker:Describe${noun}`, `sagemaker:Stop${noun}`, 'sagemaker:ListTags'], resources: [resource(parameters)] },
        ...(rule === undefined ? [] : [managedRule(`StepFunctionsGetEventsForSageMaker${rule}Rule`)]),
      ],
    },
  }
}

export type TrainingJobParameters = ServiceParameters<CreateTrainingJobRequest, 'RoleArn'> & WithRole
export type TransformJobParameters = ServiceParameters<CreateTransformJobRequest>
export type ProcessingJobParameters = ServiceParameters<CreateProcessingJobRequest, 'RoleArn'> & WithRole
export type LabelingJobParameters = ServiceParameters<CreateLabelingJobRequest, 'RoleArn'> & WithRole
/** The roles of the training jobs inside stand in their definitions: name them here too. */
export type TuningJobParameters = ServiceParameters<CreateHyperParameterTuningJobRequest> & { readonly roleArn?: Known }

const trainingJob = job<TrainingJobParameters, DescribeTrainingJobResponse>({
  noun: 'TrainingJob',
  kind: 'training-job',
  rule: 'TrainingJobs',
})
const transformJob = job<TransformJobParameters, DescribeTransformJobResponse>({
  noun: 'TransformJob',
  kind: 'transform-job',
  rule: 'TransformJobs',
})
const processingJob = job<ProcessingJobParameters, DescribeProcessingJobResponse>({
  noun: 'ProcessingJob',
  kind: 'processing-job',
  rule: 'ProcessingJobs',
})
const labelingJob = job<LabelingJobParameters, DescribeLabelingJobResponse>({ noun: 'LabelingJob', kind: 'labeling-job' })
const tuning = job<TuningJobParameters, DescribeHyperParameterTuningJobResponse>({
  noun: 'HyperParameterTuningJob',
  kind: 'hyper-parameter-tuning-job',
  rule: 'TuningJobs',
})
const tuningJob: Omit<typeof tuning, 'arguments'> & Entry<TuningJobParameters, SagemakerError, Arguments<TuningJobParameters, 'roleArn'>> =
  { ...tuning, arguments: (parameters) => toArguments(parameters, ['roleArn']) }

const simple = <Parameters extends object, Result>(
  action: string,
  resources: (parameters: Parameters) => readonly Known[],
): Entry<Parameters, SagemakerError> & Answers<Result> => ({
  name: `sagemaker:${action.charAt(0).toLowerCase()}${action.slice(1)}`,
  arguments: toArguments,
  errors: anyError('SageMaker'),
  grants: (parameters): readonly Grant[] => [
    { actions: [`sagemaker:${action}`, 'sagemaker:AddTags'], resources: resources(parameters) },
    ...passRole(roles(parameters), 'sagemaker.amazonaws.com'),
  ],
  answers: of<Result>(),
})

export type ModelParameters = ServiceParameters<CreateModelInput, 'ExecutionRoleArn'> & { readonly executionRoleArn: Known }

const model = simple<ModelParameters, CreateModelOutput>('CreateModel', ({ modelName }) => [named('model', modelName)])
const endpointConfig = simple<ServiceParameters<CreateEndpointConfigInput>, CreateEndpointConfigOutput>(
  'CreateEndpointConfig',
  (parameters) => [named('endpoint-config', parameters.endpointConfigName)],
)
const endpoint = simple<ServiceParameters<CreateEndpointInput>, CreateEndpointOutput>('CreateEndpoint', (parameters) => [
  named('endpoint', parameters.endpointName),
  named('endpoint-config', parameters.endpointConfigName),
])
const newEndpoint = simple<ServiceParameters<UpdateEndpointInput>, UpdateEndpointOutput>('UpdateEndpoint', (parameters) => [
  named('endpoint', parameters.endpointName),
  named('endpoint-config', parameters.endpointConfigName),
])

export const sagemakerEntries = [
  trainingJob,
  transformJob,
  processingJob,
  labelingJob,
  tuningJob,
  model,
  endpointConfig,
  endpoint,
  newEndpoint,
] as const

/**
 * Amazon SageMaker. The jobs have `.sync`, which waits until the job has ended and fails where it failed.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export const sagemaker = {
  createTrainingJob: Object.assign(call(trainingJob), sync(trainingJob)),
  createTransformJob: Object.assign(call(transformJob), sync(transformJob)),
  createProcessingJob: Object.assign(call(processingJob), sync(processingJob)),
  createLabelingJob: Object.assign(call(labelingJob), sync(labelingJob)),
  createHyperParameterTuningJob: Object.assign(call(tuningJob), sync(tuningJob)),
  createModel: call(model),
  createEndpointConfig: call(endpointConfig),
  createEndpoint: call(endpoint),
  updateEndpoint: call(newEndpoint),
} as const
