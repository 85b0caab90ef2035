import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type { DescribeJobRunResponse, StartJobRunResponse } from './generated/types/databrew.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import type { Text } from './value.ts'

/** The errors of AWS Glue DataBrew, whose names AWS does not list. */
export type DatabrewError = string

/** Which job to run. */
export interface StartBrewJobRunParameters {
  /** The job's name. */
  readonly name: Text
}

const job = ({ name }: StartBrewJobRunParameters): Known => (isKnown(name) ? arn('databrew', 'job/', name) : arn('databrew', 'job/*'))

const startJobRun: Entry<StartBrewJobRunParameters, DatabrewError> &
  Answers<StartJobRunResponse> &
  RunJob<StartBrewJobRunParameters, DescribeJobRunResponse> = {
  name: 'databrew:startJobRun',
  arguments: toArguments,
  errors: [],
  grants: (parameters) => [{ actions: ['databrew:StartJobRun'], resources: [job(parameters)] }],
  answers: of<StartJobRunResponse>(),
  sync: {
    answers: of<DescribeJobRunResponse>(),
    // Step Functions asks DataBrew again and again: there is no rule.
    grants: (parameters) => [{ actions: ['databrew:ListJobRuns', 'databrew:StopJobRun'], resources: [job(parameters)] }],
  },
}

export const databrewEntries = [startJobRun] as const

/**
 * AWS Glue DataBrew.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html
 */
export const databrew = {
  /** Starts a run of a job; `databrew.startJobRun.sync` waits until it has ended and fails where the run failed. */
  startJobRun: Object.assign(call(startJobRun), sync(startJobRun)),
} as const
