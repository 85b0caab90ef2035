import { type Arguments, toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type {
  BatchDeleteBuildsInput,
  BatchDeleteBuildsOutput,
  BatchGetBuildBatchesInput,
  BatchGetBuildBatchesOutput,
  BatchGetReportsInput,
  BatchGetReportsOutput,
  DeleteBuildBatchInput,
  DeleteBuildBatchOutput,
  RetryBuildBatchInput,
  RetryBuildBatchOutput,
  StartBuildBatchInput,
  StartBuildBatchOutput,
  StartBuildInput,
  StartBuildOutput,
  StopBuildBatchInput,
  StopBuildBatchOutput,
  StopBuildInput,
  StopBuildOutput,
} from './generated/types/codebuild.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { managedRule } from './managed-rule.ts'
import type { ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of AWS CodeBuild, whose names AWS does not list. */
export type CodebuildError = string

/** A build of a project; everything else overrides what the project says. */
export type BuildParameters<Request extends { readonly ProjectName: string }> = ServiceParameters<Request, 'ProjectName'> & {
  readonly projectName: Text
}

/** A call about builds, and the project that they belong to, so that the right to it is no wider. */
export type AboutBuilds<Request> = ServiceParameters<Request> & { readonly project?: Known }

const project = (name: Text | undefined): Known =>
  name !== undefined && isKnown(name) ? arn('codebuild', 'project/', name) : arn('codebuild', 'project/*')

type About<Request> = Entry<AboutBuilds<Request>, CodebuildError, Arguments<AboutBuilds<Request>, 'project'>>

const build = <Request extends { readonly ProjectName: string }, Result>(
  name: string,
  action: string,
  waiting: readonly string[],
): Entry<BuildParameters<Request>, CodebuildError> & Answers<Result> & RunJob<BuildParameters<Request>, Result> => ({
  name: `codebuild:${name}`,
  arguments: toArguments,
  errors: [],
  grants: ({ projectName }) => [{ actions: [`codebuild:${action}`], resources: [project(projectName)] }],
  answers: of<Result>(),
  sync: {
    answers: of<Result>(),
    grants: ({ projectName }) => [
      { actions: waiting.map((each) => `codebuild:${each}`), resources: [project(projectName)] },
      managedRule(`StepFunctionsGetEventForCodeBuild${action}Rule`),
    ],
  },
})

const about = <Request, Result>(name: string, action: string): About<Request> & Answers<Result> => ({
  name: `codebuild:${name}`,
  arguments: (parameters) => toArguments<AboutBuilds<Request>, 'project'>(parameters, ['project']),
  errors: [],
  grants: ({ project: name_ }) => [{ actions: [`codebuild:${action}`], resources: [project(name_)] }],
  answers: of<Result>(),
})

const startBuild = build<StartBuildInput, StartBuildOutput>('startBuild', 'StartBuild', ['StopBuild', 'BatchGetBuilds'])
const startBuildBatch = build<StartBuildBatchInput, StartBuildBatchOutput>('startBuildBatch', 'StartBuildBatch', [
  'StopBuildBatch',
  'BatchGetBuildBatches',
])
const stopBuild = about<StopBuildInput, StopBuildOutput>('stopBuild', 'StopBuild')
const stopBuildBatch = about<StopBuildBatchInput, StopBuildBatchOutput>('stopBuildBatch', 'StopBuildBatch')
const batchDeleteBuilds = about<BatchDeleteBuildsInput, BatchDeleteBuildsOutput>('batchDeleteBuilds', 'BatchDeleteBuilds')
const batchGetBuildBatches = about<BatchGetBuildBatchesInput, BatchGetBuildBatchesOutput>('batchGetBuildBatches', 'BatchGetBuildBatches')
const deleteBuildBatch = about<DeleteBuildBatchInput, DeleteBuildBatchOutput>('deleteBuildBatch', 'DeleteBuildBatch')

const retryBuildBatch: About<RetryBuildBatchInput> &
  Answers<RetryBuildBatchOutput> &
  RunJob<AboutBuilds<RetryBuildBatchInput>, RetryBuildBatchOutput> = {
  ...about<RetryBuildBatchInput, RetryBuildBatchOutput>('retryBuildBatch', 'RetryBuildBatch'),
  sync: {
    answers: of<RetryBuildBatchOutput>(),
    // Step Functions asks CodeBuild again and again: there is no rule.
    grants: ({ project: name }) => [
      { actions: ['codebuild:StopBuildBatch', 'codebuild:BatchGetBuildBatches'], resources: [project(name)] },
    ],
  },
}

const batchGetReports: Entry<ServiceParameters<BatchGetReportsInput>, CodebuildError> & Answers<BatchGetReportsOutput> = {
  name: 'codebuild:batchGetReports',
  arguments: toArguments,
  errors: [],
  grants: () => [{ actions: ['codebuild:BatchGetReports'], resources: [arn('codebuild', 'report-group/*')] }],
  answers: of<BatchGetReportsOutput>(),
}

export const codebuildEntries = [
  startBuild,
  startBuildBatch,
  retryBuildBatch,
  stopBuild,
  stopBuildBatch,
  batchDeleteBuilds,
  batchGetBuildBatches,
  deleteBuildBatch,
  batchGetReports,
] as const

/**
 * AWS CodeBuild.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export const codebuild = {
  /** Starts a build; `codebuild.startBuild.sync` waits until it has ended and fails where the build failed. */
  startBuild: Object.assign(call(startBuild), sync(startBuild)),
  startBuildBatch: Object.assign(call(startBuildBatch), sync(startBuildBatch)),
  retryBuildBatch: Object.assign(call(retryBuildBatch), sync(retryBuildBatch)),
  stopBuild: call(stopBuild),
  stopBuildBatch: call(stopBuildBatch),
  batchDeleteBuilds: call(batchDeleteBuilds),
  batchGetBuildBatches: call(batchGetBuildBatches),
  deleteBuildBatch: call(deleteBuildBatch),
  batchGetReports: call(batchGetReports),
} as const
