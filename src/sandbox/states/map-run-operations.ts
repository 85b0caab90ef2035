import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import type { ExecutionStore } from './execution-store.ts'
import { describeMapRun } from './map-run-record.ts'
import { page, pageInput } from './page.ts'

const updateInput = z.object({
  mapRunArn: z.string(),
  maxConcurrency: z.number().int().min(0).optional(),
  toleratedFailurePercentage: z.number().min(0).max(100).optional(),
  toleratedFailureCount: z.number().int().min(0).optional(),
})

/** The operations on map runs. */
export const mapRunOperations = (store: ExecutionStore): Record<'DescribeMapRun' | 'ListMapRuns' | 'UpdateMapRun', Operation> => ({
  DescribeMapRun: operation(z.object({ mapRunArn: z.string() }), ({ mapRunArn }) => describeMapRun(store.getMapRun(mapRunArn))),

  ListMapRuns: operation(z.object({ executionArn: z.string(), ...pageInput }), ({ executionArn, ...request }) => {
    store.get(executionArn)
    const { items, nextToken } = page(store.mapRunsOf(executionArn), request)
    return {
      mapRuns: items.map(({ run, stateMachineArn, startDate, stopDate }) => ({
        executionArn,
        mapRunArn: run.arn,
        stateMachineArn,
        startDate,
        stopDate,
      })),
      nextToken,
    }
  }),

  UpdateMapRun: operation(updateInput, ({ mapRunArn }) => {
    store.getMapRun(mapRunArn)
    throw new ServiceError('ValidationException', 'The sandbox does not change the limits of a map run under way')
  }),
})
