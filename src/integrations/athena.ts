import type { Grant } from '../core/index.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type {
  GetQueryExecutionInput,
  GetQueryExecutionOutput,
  GetQueryResultsInput,
  GetQueryResultsOutput,
  StartQueryExecutionInput,
  StartQueryExecutionOutput,
  StopQueryExecutionInput,
} from './generated/types/athena.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { anyError, type ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of Amazon Athena. */
export type AthenaError = `Athena.${string}`

/**
 * Which query to run.
 *
 * @see https://docs.aws.amazon.com/athena/latest/APIReference/API_StartQueryExecution.html
 */
export interface StartQueryExecutionParameters extends ServiceParameters<StartQueryExecutionInput, 'WorkGroup'> {
  /** @default 'primary' */
  readonly workGroup?: Text
  /**
   * The rights that the query itself needs: to read its tables (`athena.readTables`) and the buckets behind them, and to
   * write its results.
   */
  readonly access: readonly Grant[]
}

const workgroup = (name: Text = 'primary'): Known => (isKnown(name) ? arn('athena', 'workgroup/', name) : arn('athena', 'workgroup/*'))

const startQueryExecution = {
  name: 'athena:startQueryExecution',
  arguments: (parameters) => toArguments(parameters, ['access']),
  errors: anyError('Athena'),
  grants: ({ workGroup, access }) => [
    { actions: ['athena:StartQueryExecution', 'athena:GetDataCatalog'], resources: [workgroup(workGroup), arn('athena', 'datacatalog/*')] },
    ...access,
  ],
  answers: of<StartQueryExecutionOutput>(),
  sync: {
    answers: of<GetQueryExecutionOutput>(),
    // Step Functions asks Athena again and again: there is no rule.
    grants: ({ workGroup }) => [{ actions: ['athena:StopQueryExecution', 'athena:GetQueryExecution'], resources: [workgroup(workGroup)] }],
  },
} satisfies Entry<StartQueryExecutionParameters, AthenaError, object> &
  Answers<StartQueryExecutionOutput> &
  RunJob<StartQueryExecutionParameters, GetQueryExecutionOutput>

/** Which query, and the workgroup that it ran in, so that the right to it is no wider. */
export type QueryParameters<Request> = ServiceParameters<Request> & { readonly workGroup?: Text }

const ofQuery = <Request, Result>(
  name: string,
  action: string,
): Entry<QueryParameters<Request>, AthenaError, Arguments<QueryParameters<Request>, 'workGroup'>> & Answers<Result> => ({
  name: `athena:${name}`,
  arguments: (parameters) => toArguments<QueryParameters<Request>, 'workGroup'>(parameters, ['workGroup']),
  errors: anyError('Athena'),
  grants: ({ workGroup }) => [
    { actions: [`athena:${action}`], resources: [workGroup === undefined ? arn('athena', 'workgroup/*') : workgroup(workGroup)] },
  ],
  answers: of<Result>(),
})

const getQueryExecution = ofQuery<GetQueryExecutionInput, GetQueryExecutionOutput>('getQueryExecution', 'GetQueryExecution')
const stopQueryExecution = ofQuery<StopQueryExecutionInput & { readonly QueryExecutionId: string }, object>(
  'stopQueryExecution',
  'StopQueryExecution',
)

/** Which results, and where they lie. */
export type GetQueryResultsParameters = QueryParameters<GetQueryResultsInput> & {
  /** The right to read the bucket of the results. */
  readonly access: readonly Grant[]
}

const getQueryResults = {
  name: 'athena:getQueryResults',
  arguments: (parameters) => toArguments(parameters, ['workGroup', 'access']),
  errors: anyError('Athena'),
  grants: ({ workGroup, access }) => [
    { actions: ['athena:GetQueryResults'], resources: [workGroup === undefined ? arn('athena', 'workgroup/*') : workgroup(workGroup)] },
    ...access,
  ],
  answers: of<GetQueryResultsOutput>(),
} satisfies Entry<GetQueryResultsParameters, AthenaError, object> & Answers<GetQueryResultsOutput>

export const athenaEntries = [startQueryExecution, getQueryExecution, stopQueryExecution, getQueryResults] as const

/**
 * Amazon Athena.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
 */
export const athena = {
  /** Starts a query; `athena.startQueryExecution.sync` waits until it has ended and fails where the query failed. */
  startQueryExecution: Object.assign(call(startQueryExecution), sync(startQueryExecution)),
  getQueryExecution: call(getQueryExecution),
  stopQueryExecution: call(stopQueryExecution),
  /** Reads the rows of a query: at most 1,000 a call. */
  getQueryResults: call(getQueryResults),
  /** The right to read tables of the Glue catalog: all of a database, or those that are named. */
  readTables: (database: Known, tables: readonly Known[] = ['*']): Grant => ({
    actions: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartition', 'glue:GetPartitions', 'glue:BatchGetPartition'],
    resources: [
      arn('glue', 'catalog'),
      arn('glue', 'database/', database),
      ...tables.map((table) => arn('glue', 'table/', database, '/', table)),
    ],
  }),
} as const
