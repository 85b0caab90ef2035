import { z } from 'zod'
import type { HistoryEvent } from '../../engine/index.ts'
import type { Operation, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { namedDetails } from './event-details.ts'
import type { ExecutionStore } from './execution-store.ts'
import { page, pageInput } from './page.ts'

const historyInput = z.object({
  executionArn: z.string(),
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
  ...pageInput,
})

const describe = (event: HistoryEvent, withData: boolean): Output => ({
  id: event.id,
  previousEventId: event.previousEventId,
  timestamp: event.timestamp,
  type: event.type,
  ...namedDetails(event, withData),
})

/** GetExecutionHistory: what happened in an execution so far, page by page. */
export const historyOperation = (store: ExecutionStore): Record<'GetExecutionHistory', Operation> => ({
  GetExecutionHistory: operation(historyInput, ({ executionArn, reverseOrder, includeExecutionData, ...request }) => {
    const { events } = store.get(executionArn)
    const { items, nextToken } = page(reverseOrder ? events.toReversed() : events, request)
    return { events: items.map((event) => describe(event, includeExecutionData)), nextToken }
  }),
})
