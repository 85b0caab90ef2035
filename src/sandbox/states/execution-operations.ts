import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Operation, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import type { ExecutionRecord } from './execution-record.ts'
import type { ExecutionRunner } from './execution-runner.ts'
import type { ExecutionStore } from './execution-store.ts'
import { page, pageInput } from './page.ts'
import { redrivability } from './redrivability.ts'
import type { StateMachineRegistry } from './state-machine-registry.ts'
import { requireType, resolveTarget, type Target } from './target.ts'

const startInput = z.object({
  stateMachineArn: z.string(),
  name: z.string().optional(),
  input: z.string().default('{}'),
  traceHeader: z.string().max(256).optional(),
})

const stopInput = z.object({ executionArn: z.string(), error: z.string().max(256).optional(), cause: z.string().max(32_768).optional() })

const statuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'] as const

type ExecutionStatus = (typeof statuses)[number]

const listInput = z.object({
  stateMachineArn: z.string().optional(),
  mapRunArn: z.string().optional(),
  statusFilter: z.enum(statuses).optional(),
  redriveFilter: z.enum(['REDRIVEN', 'NOT_REDRIVEN']).optional(),
  ...pageInput,
})

const describeInput = z.object({ executionArn: z.string(), includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).default('ALL_DATA') })

const redriveInput = z.object({ executionArn: z.string(), clientToken: z.string().min(1).max(64).default(randomUUID) })

const summary = (record: ExecutionRecord, status: ExecutionStatus): Output => ({
  executionArn: record.arn,
  stateMachineArn: record.mapRun?.stateMachineArn ?? record.target.machine.arn,
  stateMachineVersionArn: record.target.version?.arn,
  stateMachineAliasArn: record.target.alias?.arn,
  mapRunArn: record.mapRun?.arn,
  name: record.name,
  status,
  startDate: record.startDate,
  stopDate: record.stopDate,
  redriveCount: record.redriveCount,
  redriveDate: record.redriveDate,
})

const data = ({ input, output, error, cause }: ExecutionRecord): Output => ({ input, output, error, cause })

const describe = (record: ExecutionRecord, included: boolean): Output => ({
  ...(included ? data(record) : {}),
  inputDetails: { included },
  outputDetails: record.output === undefined ? undefined : { included },
  traceHeader: record.traceHeader,
})

const invalid = (message: string): ServiceError => new ServiceError('ValidationException', message)

/** Whether the target of an execution is what an ARN stands for. */
const startedBy =
  ({ version, alias }: Target) =>
  ({ target }: ExecutionRecord): boolean => {
    if (alias !== undefined) return target.alias === alias
    return version === undefined || target.version === version
  }

/**
 * The operations on executions.
 *
 * @param chance numbers from 0 up to 1, by which an alias chooses between its versions.
 */
export function executionOperations(
  machines: StateMachineRegistry,
  store: ExecutionStore,
  runner: ExecutionRunner,
  chance: () => number,
): Record<'StartExecution' | 'StopExecution' | 'DescribeExecution' | 'ListExecutions' | 'RedriveExecution', Operation> {
  /** A child of a redriven map run waits until that comes to it. */
  const statusOf = (record: ExecutionRecord): ExecutionStatus => {
    const { mapRun, status } = record
    if (mapRun === undefined || status === 'RUNNING' || status === 'SUCCEEDED') return status
    const { run, status: runStatus } = store.getMapRun(mapRun.arn)
    const waits = runStatus === 'RUNNING' && mapRun.attempt < run.redriveCount && record.execution?.redrivePoint() !== undefined
    return waits ? 'PENDING_REDRIVE' : status
  }

  const listed = ({ stateMachineArn, mapRunArn, ...filters }: z.output<typeof listInput>): readonly ExecutionRecord[] => {
    if (mapRunArn !== undefined) {
      if (stateMachineArn !== undefined) throw invalid('Must provide a state machine ARN or a map run ARN, but not both')
      return store.ofMapRun(store.getMapRun(mapRunArn).run.arn)
    }
    if (stateMachineArn === undefined) throw invalid('Must provide a state machine ARN or a map run ARN')
    if (filters.redriveFilter !== undefined) throw invalid('The redrive filter is for the executions of a map run')
    if (filters.statusFilter === 'PENDING_REDRIVE') throw invalid('The status filter PENDING_REDRIVE is for the executions of a map run')
    const target = resolveTarget(machines, stateMachineArn, 0)
    requireType(target.machine, 'STANDARD')
    return store.ofMachine(target.machine).filter(startedBy(target))
  }

  return {
    StartExecution: operation(startInput, ({ stateMachineArn, ...options }) => {
      const { record } = runner.start(resolveTarget(machines, stateMachineArn, chance()), options)
      return { executionArn: record.arn, startDate: record.startDate }
    }),

    StopExecution: operation(stopInput, async ({ executionArn, error, cause }) => {
      const record = store.get(executionArn)
      if (record.status === 'RUNNING') {
        record.execution?.stop(error, cause)
        await runner.endOf(record)
      }
      return { stopDate: record.stopDate }
    }),

    DescribeExecution: operation(describeInput, ({ executionArn, includedData }) => {
      const record = store.get(executionArn)
      const { status: redriveStatus, reason: redriveStatusReason } = redrivability(record, store)
      const redrive = { redriveStatus, redriveStatusReason }
      return { ...summary(record, statusOf(record)), ...describe(record, includedData === 'ALL_DATA'), ...redrive }
    }),

    RedriveExecution: operation(redriveInput, ({ executionArn, clientToken }) => ({
      redriveDate: runner.redrive(store.get(executionArn), clientToken),
    })),

    ListExecutions: operation(listInput, (input) => {
      const wanted = listed(input)
        .filter((record) => input.statusFilter === undefined || statusOf(record) === input.statusFilter)
        .filter(({ redriveCount }) => input.redriveFilter === undefined || (input.redriveFilter === 'REDRIVEN') === redriveCount > 0)
      const { items, nextToken } = page(wanted, input)
      return { executions: items.map((record) => summary(record, statusOf(record))), nextToken }
    }),
  }
}
