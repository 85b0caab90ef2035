import type { Grant } from '../core/index.ts'
import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type {
  CancelJobRunResponse,
  CreateApplicationRequest,
  CreateApplicationResponse,
  GetJobRunResponse,
  StartJobRunRequest,
  StartJobRunResponse,
} from './generated/types/emr-serverless.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { managedRule } from './managed-rule.ts'
import { passRole } from './pass-role.ts'
import type { ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of Amazon EMR Serverless, whose names AWS does not list. */
export type EmrServerlessError = string

/** Which application. */
export interface ApplicationParameters {
  readonly applicationId: Text
}

/** Which run of a job. */
export interface JobRunParameters extends ApplicationParameters {
  readonly jobRunId: Text
}

/** A job, and the application to run it in. */
export interface StartServerlessJobParameters extends ServiceParameters<StartJobRunRequest, 'ApplicationId' | 'ExecutionRoleArn'> {
  readonly applicationId: Text
  /** The role that the job takes on. */
  readonly executionRoleArn: Known
}

type Rule = 'Application' | 'Job'

const rule = (of_: Rule): Grant => managedRule(`StepFunctionsGetEventsForEMRServerless${of_}Rule`)
const application = (id: Text, rest = ''): Known =>
  isKnown(id) ? arn('emr-serverless', '/applications/', id, rest) : arn('emr-serverless', '/applications/*')

const createApplication: Entry<ServiceParameters<CreateApplicationRequest>, EmrServerlessError> &
  Answers<CreateApplicationResponse> &
  RunJob<ServiceParameters<CreateApplicationRequest>, unknown> = {
  name: 'emr-serverless:createApplication',
  arguments: toArguments,
  errors: [],
  grants: () => [{ actions: ['emr-serverless:CreateApplication'], resources: [arn('emr-serverless', '/*')] }],
  answers: of<CreateApplicationResponse>(),
  sync: {
    answers: of<unknown>(),
    grants: () => [
      {
        actions: ['emr-serverless:GetApplication', 'emr-serverless:DeleteApplication'],
        resources: [arn('emr-serverless', '/applications/*')],
      },
      rule('Application'),
    ],
  },
}

/** Starts, stops or deletes an application. */
const change = (
  name: string,
  action: string,
  undo: readonly string[],
): Entry<ApplicationParameters, EmrServerlessError> & Answers<object> & RunJob<ApplicationParameters, unknown> => ({
  name: `emr-serverless:${name}`,
  arguments: toArguments,
  errors: [],
  grants: ({ applicationId }) => [{ actions: [`emr-serverless:${action}`], resources: [application(applicationId)] }],
  answers: of<object>(),
  sync: {
    answers: of<unknown>(),
    grants: ({ applicationId }) => [
      { actions: ['GetApplication', ...undo].map((each) => `emr-serverless:${each}`), resources: [application(applicationId)] },
      rule('Application'),
    ],
  },
})

const startApplication = change('startApplication', 'StartApplication', ['StopApplication'])
const stopApplication = change('stopApplication', 'StopApplication', [])
const deleteApplication = change('deleteApplication', 'DeleteApplication', [])

const startJobRun: Entry<StartServerlessJobParameters, EmrServerlessError> &
  Answers<StartJobRunResponse> &
  RunJob<StartServerlessJobParameters, GetJobRunResponse> = {
  name: 'emr-serverless:startJobRun',
  arguments: toArguments,
  errors: [],
  grants: ({ applicationId, executionRoleArn }) => [
    { actions: ['emr-serverless:StartJobRun'], resources: [application(applicationId)] },
    ...passRole([executionRoleArn], 'emr-serverless.amazonaws.com'),
  ],
  answers: of<StartJobRunResponse>(),
  sync: {
    answers: of<GetJobRunResponse>(),
    grants: ({ applicationId }) => [
      { actions: ['emr-serverless:GetJobRun', 'emr-serverless:CancelJobRun'], resources: [application(applicationId, '/jobruns/*')] },
      rule('Job'),
    ],
  },
}

const jobRun = ({ applicationId, jobRunId }: JobRunParameters): Known =>
  isKnown(applicationId) && isKnown(jobRunId)
    ? arn('emr-serverless', '/applications/', applicationId, '/jobruns/', jobRunId)
    : application(applicationId, '/jobruns/*')

const cancelJobRun: Entry<JobRunParameters, EmrServerlessError> &
  Answers<CancelJobRunResponse> &
  RunJob<JobRunParameters, GetJobRunResponse> = {
  name: 'emr-serverless:cancelJobRun',
  arguments: toArguments,
  errors: [],
  grants: (parameters) => [{ actions: ['emr-serverless:CancelJobRun'], resources: [jobRun(parameters)] }],
  answers: of<CancelJobRunResponse>(),
  sync: {
    answers: of<GetJobRunResponse>(),
    grants: (parameters) => [{ actions: ['emr-serverless:GetJobRun'], resources: [jobRun(parameters)] }, rule('Job')],
  },
}

export const emrServerlessEntries = [
  createApplication,
  startApplication,
  stopApplication,
  deleteApplication,
  startJobRun,
  cancelJobRun,
] as const

/**
 * Amazon EMR Serverless. Each action has `.sync`, which waits until it is done.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export const emrServerless = {
  createApplication: Object.assign(call(createApplication), sync(createApplication)),
  startApplication: Object.assign(call(startApplication), sync(startApplication)),
  stopApplication: Object.assign(call(stopApplication), sync(stopApplication)),
  deleteApplication: Object.assign(call(deleteApplication), sync(deleteApplication)),
  startJobRun: Object.assign(call(startJobRun), sync(startJobRun)),
  cancelJobRun: Object.assign(call(cancelJobRun), sync(cancelJobRun)),
} as const
