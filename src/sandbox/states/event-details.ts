import type { HistoryEvent } from '../../engine/index.ts'
import type { Output, OutputValue } from '../aws-service.ts'

/** What an event tells of the execution's data, which the caller may leave out. */
const data = new Set(['input', 'output', 'parameters', 'assignedVariables'])

function outputOf(value: unknown, withData: boolean): OutputValue {
  if (value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((item) => outputOf(item, withData))
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object') throw new TypeError(`A history event holds a ${typeof value}.`)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (withData || !data.has(name) ? [[name, outputOf(member, withData)]] : [])),
  )
}

/** What an event has of its own, by the name of the field that holds it, e.g. `taskScheduledEventDetails`. */
export const namedDetails = (
  { id: _id, previousEventId: _before, timestamp: _time, type: _type, ...details }: HistoryEvent,
  withData: boolean,
): Output => Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, outputOf(detail, withData)]))

/** The same without its name: an event has one kind of details at most. */
export const eventDetails = (event: HistoryEvent, withData: boolean): OutputValue => Object.values(namedDetails(event, withData))[0] ?? {}
