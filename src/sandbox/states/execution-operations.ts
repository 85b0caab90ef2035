import { z } from 'zod'
import type { Operation, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import type { ExecutionRecord } from './execution-record.ts'
import type { ExecutionRunner } from './execution-runner.ts'
import type { ExecutionStore } from './execution-store.ts'
import { page, pageInput } from './page.ts'
import type { StateMachineRegistry } from './state-machine-registry.ts'
import { requireType, resolveTarget, type Target } from './target.ts'

const startInput = z.object({
  stateMachineArn: z.string(),
  name: z.string().optional(),
  input: z.string().default('{}'),
  traceHeader: z.string().optional(),
})

const stopInput = z.object({ executionArn: z.string(), error: z.string().max(256).optional(), cause: z.string().max(32_768).optional() })

const statuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'] as const

const listInput = z.object({
  stateMachineArn: z.string().optional(),
  mapRunArn: z.string().optional(),
  statusFilter: z.enum(statuses).optional(),
  redriveFilter: z.enum(['REDRIVEN', 'NOT_REDRIVEN']).optional(),
  ...pageInput,
})

const notRedrivable = ({ status }: ExecutionRecord): string =>
  status === 'RUNNING' || status === 'SUCCEEDED'
    ? `Execution is ${status} and cannot be redriven`
    : 'The sandbox does not redrive executions; start a new one'

const describe = (record: ExecutionRecord): Output => ({
  executionArn: record.arn,
  stateMachineArn: record.target.machine.arn,
  stateMachineVersionArn: record.target.version?.arn,
  stateMachineAliasArn: record.target.alias?.arn,
  mapRunArn: record.mapRunArn,
  name: record.name,
  status: record.status,
  startDate: record.startDate,
  stopDate: record.stopDate,
  input: record.input,
  inputDetails: { included: true },
  output: record.output,
  outputDetails: record.output === undefined ? undefined : { included: true },
  error: record.error,
  cause: record.cause,
  traceHeader: record.traceHeader,
  redriveCount: 0,
  redriveStatus: 'NOT_REDRIVABLE',
  redriveStatusReason: notRedrivable(record),
})

const list = (record: ExecutionRecord): Output => ({
  executionArn: record.arn,
  stateMachineArn: record.target.machine.arn,
  stateMachineVersionArn: record.target.version?.arn,
  stateMachineAliasArn: record.target.alias?.arn,
  mapRunArn: record.mapRunArn,
  name: record.name,
  status: record.status,
  startDate: record.startDate,
  stopDate: record.stopDate,
  redriveCount: 0,
})

/** Whether the target of an execution is what an ARN stands for. */
const startedBy =
  ({ version, alias }: Target) =>
  ({ target }: ExecutionRecord): boolean => {
    if (alias !== undefined) return target.alias === alias
    return version === undefined || target.version === version
  }

/** The operations on executions. */
export function executionOperations(
  machines: StateMachineRegistry,
  store: ExecutionStore,
  runner: ExecutionRunner,
): Record<'StartExecution' | 'StopExecution' | 'DescribeExecution' | 'ListExecutions' | 'RedriveExecution', Operation> {
  const listed = ({ stateMachineArn, mapRunArn }: z.output<typeof listInput>): readonly ExecutionRecord[] => {
    if (mapRunArn !== undefined) return store.ofMapRun(store.getMapRun(mapRunArn).run.arn)
    if (stateMachineArn === undefined) throw new ServiceError('ValidationException', 'Must provide a state machine ARN or a map run ARN')
    const target = resolveTarget(machines, stateMachineArn, 0)
    requireType(target.machine, 'STANDARD')
    return store.ofMachine(target.machine).filter(startedBy(target))
  }

  return {
    StartExecution: operation(startInput, ({ stateMachineArn, ...options }) => {
      const { record } = runner.start(resolveTarget(machines, stateMachineArn, Math.random()), options)
      return { executionArn: record.arn, startDate: record.startDate }
    }),

    StopExecution: operation(stopInput, async ({ executionArn, error, cause }) => {
      const record = store.get(executionArn)
      if (record.mapRunArn !== undefined) {
        throw new ServiceError('ValidationException', 'The sandbox does not stop a child execution of a map run by itself')
      }
      if (record.status === 'RUNNING') {
        record.execution?.stop(error, cause)
        await runner.endOf(record)
      }
      return { stopDate: record.stopDate }
    }),

    DescribeExecution: operation(z.object({ executionArn: z.string() }), ({ executionArn }) => describe(store.get(executionArn))),

    RedriveExecution: operation(z.object({ executionArn: z.string() }), ({ executionArn }) => {
      throw new ServiceError('ExecutionNotRedrivable', notRedrivable(store.get(executionArn)))
    }),

    ListExecutions: operation(listInput, (input) => {
      const wanted = listed(input)
        .filter(({ status }) => input.statusFilter === undefined || status === input.statusFilter)
        .filter(() => input.redriveFilter !== 'REDRIVEN')
      const { items, nextToken } = page(wanted, input)
      return { executions: items.map(list), nextToken }
    }),
  }
}
