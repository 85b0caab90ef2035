import type { Value } from '../expressions/index.ts'
import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { type Reference, resolve } from './reference.ts'
import type { Text } from './value.ts'

/** The error names of AWS Glue. */
export const glueErrors = {
  awsGlueException: 'Glue.AWSGlueException',
  concurrentRunsExceededException: 'Glue.ConcurrentRunsExceededException',
  entityNotFoundException: 'Glue.EntityNotFoundException',
  internalServiceException: 'Glue.InternalServiceException',
  invalidInputException: 'Glue.InvalidInputException',
  operationTimeoutException: 'Glue.OperationTimeoutException',
  resourceNumberLimitExceededException: 'Glue.ResourceNumberLimitExceededException',
  sdkClientException: 'Glue.SdkClientException',
} as const

export type GlueError = (typeof glueErrors)[keyof typeof glueErrors]

/**
 * Which job to run, and how.
 *
 * @see https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html
 */
export interface StartJobRunParameters {
  /** A job, or its name. */
  readonly job: Text | Reference<'jobName'>
  /** The job's arguments; the names start with `--`. */
  readonly arguments?: Value<{ readonly [name: string]: string }>
  /** The run to try again. */
  readonly jobRunId?: Value<string>
  readonly workerType?: Value<'Standard' | 'G.025X' | 'G.1X' | 'G.2X' | 'G.4X' | 'G.8X' | 'Z.2X'>
  readonly numberOfWorkers?: Value<number>
  /** Data processing units, for Python shell jobs: 0.0625 or 1. */
  readonly maxCapacity?: Value<number>
  /** Minutes. */
  readonly timeout?: Value<number>
  /** Minutes after which Glue tells that the run takes long. */
  readonly notificationProperty?: Value<{ NotifyDelayAfter: number }>
  readonly securityConfiguration?: Value<string>
  readonly executionClass?: Value<'FLEX' | 'STANDARD'>
  readonly jobRunQueuingEnabled?: Value<boolean>
}

export interface StartJobRunResult {
  readonly JobRunId: string
}

/** A run that has succeeded, as Glue describes it. Times are milliseconds since 1970. */
export interface FinishedJobRun {
  readonly Id: string
  readonly Attempt: number
  readonly JobName: string
  readonly JobRunState: 'SUCCEEDED'
  readonly Arguments?: { readonly [name: string]: string }
  readonly StartedOn: number
  readonly LastModifiedOn: number
  readonly CompletedOn: number
  /** Seconds that the run took resources. */
  readonly ExecutionTime: number
  /** Minutes. */
  readonly Timeout?: number
  readonly MaxCapacity?: number
  readonly WorkerType?: string
  readonly NumberOfWorkers?: number
  readonly GlueVersion?: string
  readonly LogGroupName?: string
}

const job = ({ job: target }: StartJobRunParameters): Known => {
  const name = resolve(target, 'jobName')
  return isKnown(name) ? arn('glue', 'job/', name) : arn('glue', 'job/*')
}

const startJobRun = {
  name: 'glue:startJobRun',
  needs: ['job'],
  arguments: ({ job: target, ...rest }) => toArguments({ jobName: resolve(target, 'jobName'), ...rest }),
  errors: Object.values(glueErrors),
  grants: (parameters) => [{ actions: ['glue:StartJobRun'], resources: [job(parameters)] }],
  answers: of<StartJobRunResult>(),
  sync: {
    answers: of<FinishedJobRun>(),
    // Step Functions asks Glue again and again: there is no rule.
    grants: (parameters) => [{ actions: ['glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'], resources: [job(parameters)] }],
  },
} satisfies Entry<StartJobRunParameters, GlueError, object> & Answers<StartJobRunResult> & RunJob<StartJobRunParameters, FinishedJobRun>

export const glueEntries = [startJobRun] as const

/**
 * AWS Glue.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html
 */
export const glue = {
  /** Starts a run of a job; `glue.startJobRun.sync` waits until it has ended and fails where the run failed. */
  startJobRun: Object.assign(call(startJobRun), sync(startJobRun)),
} as const
