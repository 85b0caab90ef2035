import { z } from 'zod'
import type { HistoryEvent } from '../../engine/index.ts'
import type { Operation, Output, OutputValue } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { ExecutionStore } from './execution-store.ts'
import { page, pageInput } from './page.ts'

const historyInput = z.object({
  executionArn: z.string(),
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
  ...pageInput,
})

/** What an event tells of the execution's data, which the caller may leave out. */
const data = new Set(['input', 'output', 'parameters', 'cause', 'error', 'assignedVariables'])

function outputOf(value: unknown, withData: boolean): OutputValue {
  if (Array.isArray(value)) return value.map((item) => outputOf(item, withData))
  if (value instanceof Date || value === null || value === undefined) return value
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object') throw new TypeError(`A history event holds a ${typeof value}.`)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (withData || !data.has(name) ? [[name, outputOf(member, withData)]] : [])),
  )
}

const describe = ({ id, previousEventId, timestamp, type, ...details }: HistoryEvent, withData: boolean): Output => ({
  id,
  previousEventId,
  timestamp,
  type,
  ...Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, outputOf(detail, withData)])),
})

/** GetExecutionHistory: what happened in an execution so far, page by page. */
export const historyOperation = (store: ExecutionStore): Record<'GetExecutionHistory', Operation> => ({
  GetExecutionHistory: operation(historyInput, ({ executionArn, reverseOrder, includeExecutionData, ...request }) => {
    const { events } = store.get(executionArn)
    const { items, nextToken } = page(reverseOrder ? events.toReversed() : events, request)
    return { events: items.map((event) => describe(event, includeExecutionData)), nextToken }
  }),
})
