import { isExpression } from '../expressions/index.ts'
import { toArguments } from './arguments.ts'
import { arn, type Known } from './arn.ts'
import type { CreateJobRequest, CreateJobResponse } from './generated/types/mediaconvert.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { managedRule } from './managed-rule.ts'
import { passRole } from './pass-role.ts'
import type { ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of AWS Elemental MediaConvert, whose names AWS does not list. */
export type MediaconvertError = string

/**
 * What to convert, and to what.
 *
 * @see https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs.html
 */
export interface CreateJobParameters extends ServiceParameters<CreateJobRequest, 'Role' | 'Queue' | 'JobTemplate'> {
  /** The role by which MediaConvert reads and writes. */
  readonly role: Known
  /** A queue, by name or ARN. @default the account's default queue */
  readonly queue?: Text
  /** A template, by name or ARN. */
  readonly jobTemplate?: Text
}

const named = (kind: 'queues' | 'jobTemplates', name: Text): Known => {
  if (isExpression(name)) return arn('mediaconvert', `${kind}/*`)
  return typeof name === 'string' && name.startsWith('arn:') ? name : arn('mediaconvert', `${kind}/`, name)
}

const createJob: Entry<CreateJobParameters, MediaconvertError> &
  Answers<CreateJobResponse> &
  RunJob<CreateJobParameters, CreateJobResponse> = {
  name: 'mediaconvert:createJob',
  arguments: toArguments,
  errors: [],
  grants: ({ role, queue = 'Default', jobTemplate }) => [
    {
      actions: ['mediaconvert:CreateJob'],
      resources: [named('queues', queue), ...(jobTemplate === undefined ? [] : [named('jobTemplates', jobTemplate)])],
    },
    ...passRole([role], 'mediaconvert.amazonaws.com'),
  ],
  answers: of<CreateJobResponse>(),
  sync: {
    answers: of<CreateJobResponse>(),
    grants: () => [
      { actions: ['mediaconvert:GetJob', 'mediaconvert:CancelJob'], resources: [arn('mediaconvert', 'jobs/*')] },
      managedRule('StepFunctionsGetEventsForMediaConvertJobRule'),
    ],
  },
}

export const mediaconvertEntries = [createJob] as const

/**
 * AWS Elemental MediaConvert.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html
 */
export const mediaconvert = {
  /** Starts a conversion; `mediaconvert.createJob.sync` waits until it has ended and fails where it failed. */
  createJob: Object.assign(call(createJob), sync(createJob)),
} as const
