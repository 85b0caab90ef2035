import type { Value } from '../expressions/index.ts'
import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { managedRule } from './managed-rule.ts'
import { type Reference, resolve } from './reference.ts'
import type { Text } from './value.ts'

/** The error names of AWS Batch. */
export const batchErrors = {
  awsBatchException: 'Batch.AWSBatchException',
  clientException: 'Batch.ClientException',
  sdkClientException: 'Batch.SdkClientException',
  serverException: 'Batch.ServerException',
} as const

export type BatchError = (typeof batchErrors)[keyof typeof batchErrors]

export interface JobContainerOverrides {
  Command?: readonly string[]
  Environment?: readonly { Name: string; Value: string }[]
  InstanceType?: string
  ResourceRequirements?: readonly { Type: 'GPU' | 'VCPU' | 'MEMORY'; Value: string }[]
}

/**
 * Which job to submit, and to which queue. The structures inside keep the names that Step Functions gives them.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html
 */
export interface SubmitJobParameters {
  /** At most 128 letters, digits, `-` and `_`. */
  readonly jobName: Value<string>
  /** A queue, or its ARN or name. */
  readonly jobQueue: Text | Reference<'jobQueueArn'>
  /** A job definition, or its ARN or name; a name takes its latest active revision. */
  readonly jobDefinition: Text | Reference<'jobDefinitionArn'>
  /** Values for the `Ref::name` placeholders of the job definition. */
  readonly parameters?: Value<{ readonly [name: string]: string }>
  readonly containerOverrides?: Value<JobContainerOverrides>
  readonly nodeOverrides?: Value<{
    NumNodes?: number
    NodePropertyOverrides?: readonly { TargetNodes: string; ContainerOverrides?: JobContainerOverrides }[]
  }>
  /** 2 to 10,000 children of one job. */
  readonly arrayProperties?: Value<{ Size: number }>
  readonly dependsOn?: Value<readonly { JobId: string; Type?: 'N_TO_N' | 'SEQUENTIAL' }[]>
  readonly retryStrategy?: Value<{
    Attempts?: number
    EvaluateOnExit?: readonly { Action: 'RETRY' | 'EXIT'; OnExitCode?: string; OnReason?: string; OnStatusReason?: string }[]
  }>
  readonly timeout?: Value<{ AttemptDurationSeconds: number }>
  readonly shareIdentifier?: Value<string>
  readonly schedulingPriorityOverride?: Value<number>
  readonly propagateTags?: Value<boolean>
  readonly tags?: Value<{ readonly [name: string]: string }>
}

export interface SubmitJobResult {
  readonly JobArn: string
  readonly JobId: string
  readonly JobName: string
}

/** A job that has succeeded, as Batch describes it. Times are milliseconds since 1970. */
export interface FinishedJob extends SubmitJobResult {
  readonly JobDefinition: string
  readonly JobQueue: string
  readonly Status: 'SUCCEEDED'
  readonly StatusReason?: string
  readonly Attempts: readonly {
    readonly Container?: {
      readonly ExitCode?: number
      readonly LogStreamName?: string
      readonly Reason?: string
      readonly TaskArn?: string
    }
    readonly StartedAt?: number
    readonly StoppedAt?: number
    readonly StatusReason?: string
  }[]
  readonly Container?: {
    readonly Image?: string
    readonly Command?: readonly string[]
    readonly ExitCode?: number
    readonly Reason?: string
    readonly LogStreamName?: string
    readonly TaskArn?: string
  }
  readonly Parameters?: { readonly [name: string]: string }
  readonly CreatedAt: number
  readonly StartedAt: number
  readonly StoppedAt?: number
}

const resource = (text: Text, kind: 'job-queue' | 'job-definition'): Known => {
  if (!isKnown(text)) return arn('batch', `${kind}/*`)
  if (typeof text !== 'string' || text.startsWith('arn:')) return text
  // A job definition that is named without a revision may be any of its revisions.
  return arn('batch', `${kind}/`, kind === 'job-definition' && !text.includes(':') ? `${text}:*` : text)
}

const submitJob = {
  name: 'batch:submitJob',
  needs: ['jobQueue', 'jobDefinition'],
  arguments: ({ jobQueue, jobDefinition, ...rest }) =>
    toArguments({ ...rest, jobQueue: resolve(jobQueue, 'jobQueueArn'), jobDefinition: resolve(jobDefinition, 'jobDefinitionArn') }),
  errors: Object.values(batchErrors),
  grants: ({ jobQueue, jobDefinition, tags }) => [
    {
      actions: tags === undefined ? ['batch:SubmitJob'] : ['batch:SubmitJob', 'batch:TagResource'],
      resources: [
        resource(resolve(jobQueue, 'jobQueueArn'), 'job-queue'),
        resource(resolve(jobDefinition, 'jobDefinitionArn'), 'job-definition'),
      ],
    },
  ],
  answers: of<SubmitJobResult>(),
  sync: {
    answers: of<FinishedJob>(),
    grants: () => [
      // DescribeJobs knows no resource, and which job it will be is not known before it runs.
      { actions: ['batch:DescribeJobs'], resources: ['*'] },
      { actions: ['batch:TerminateJob'], resources: [arn('batch', 'job/*')] },
      managedRule('StepFunctionsGetEventsForBatchJobsRule'),
    ],
  },
} satisfies Entry<SubmitJobParameters, BatchError, object> & Answers<SubmitJobResult> & RunJob<SubmitJobParameters, FinishedJob>

export const batchEntries = [submitJob] as const

/**
 * AWS Batch.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
 */
export const batch = {
  /** Submits a job; `batch.submitJob.sync` waits until it has ended and fails where the job failed. */
  submitJob: Object.assign(call(submitJob), sync(submitJob)),
} as const
