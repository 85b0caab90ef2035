import type { HistoryEventDetails, HistoryEventType } from '../history-event.ts'
import type { Branch } from './branch.ts'

/** Records the end of a state's inner branches, after one of them has failed: that one first, then those that it took along. */
export function recordAborted(outer: Branch, failed: Branch): void {
  const previous = failed.lastEventId
  const record = (type: HistoryEventType, details?: () => HistoryEventDetails): void => {
    outer.run.history.record({ lastEventId: previous }, type, details)
  }
  if (failed.place?.kind === 'iteration') record('MapIterationFailed', () => ({ mapIterationFailedEventDetails: iterationOf(failed) }))
  const open: (Branch | HistoryEventType)[] = []
  const enter = (branch: Branch): void => {
    const aborted = abortedEvent(branch)
    if (aborted !== undefined) open.push(aborted)
    open.push(...[...branch.inner].toReversed())
  }
  open.push(...[...outer.inner].filter((branch) => branch !== failed).toReversed())
  enter(failed)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      record(next)
      continue
    }
    const aborted = next
    if (aborted.place?.kind === 'iteration')
      record('MapIterationAborted', () => ({ mapIterationAbortedEventDetails: iterationOf(aborted) }))
    enter(aborted)
  }
}

const iterationOf = ({ place }: Branch) => (place === undefined ? {} : { name: place.state, index: place.index })

function abortedEvent({ open }: Branch): HistoryEventType | undefined {
  const type = open?.type
  return type === 'Task' || type === 'Wait' || type === 'Parallel' || type === 'Map' ? `${type}StateAborted` : undefined
}
