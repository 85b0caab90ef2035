import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import type { ExecutionStore } from './execution-store.ts'
import { describeMapRun } from './map-run-record.ts'
import { page, pageInput } from './page.ts'

const updateInput = z.object({
  mapRunArn: z.string(),
  maxConcurrency: z.number().int().min(0).exactOptional(),
  toleratedFailurePercentage: z.number().min(0).max(100).exactOptional(),
  toleratedFailureCount: z.number().int().min(0).exactOptional(),
})

/** The operations on map runs. */
export const mapRunOperations = (store: ExecutionStore): Record<'DescribeMapRun' | 'ListMapRuns' | 'UpdateMapRun', Operation> => ({
  DescribeMapRun: operation(z.object({ mapRunArn: z.string() }), ({ mapRunArn }) => describeMapRun(store.getMapRun(mapRunArn))),

  ListMapRuns: operation(z.object({ executionArn: z.string(), ...pageInput }), ({ executionArn, ...request }) => {
    store.get(executionArn)
    const { items, nextToken } = page(store.mapRunsOf(executionArn), request)
    return {
      mapRuns: items.map(({ run, startDate, stopDate }) => ({
        executionArn,
        mapRunArn: run.arn,
        stateMachineArn: run.stateMachineArn,
        startDate,
        stopDate,
      })),
      nextToken,
    }
  }),

  UpdateMapRun: operation(updateInput, ({ mapRunArn, ...limits }) => {
    const record = store.getMapRun(mapRunArn)
    if (record.status !== 'RUNNING') throw new ServiceError('ValidationException', `Map Run is ${record.status} and cannot be updated`)
    record.run = { ...record.run, ...limits }
    record.handle.update(limits)
    return {}
  }),
})
