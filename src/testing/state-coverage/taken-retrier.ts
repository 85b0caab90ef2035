import type { StateDefinition } from '../../asl/index.ts'
import type { Step } from '../run/step.ts'

/**
 * The index of the retrier that tried a state again after a failure, or -1 where the history does not tell: a Parallel or Map
 * with several retriers, failed by a state whose error is not in the history.
 */
export function takenRetrier(state: StateDefinition, failed: Step): number {
  const retriers = ('Retry' in state ? state.Retry : undefined) ?? []
  if (retriers.length === 1) return 0
  return retriers.findIndex(({ ErrorEquals }) => ErrorEquals.some((name) => isFor(name, failed)))
}

function isFor(name: string, { error, missedHeartbeat }: Step): boolean {
  if (name === error || (missedHeartbeat && name === 'States.HeartbeatTimeout')) return true
  if (error === undefined || error === 'States.DataLimitExceeded') return false
  return name === 'States.ALL' || (name === 'States.TaskFailed' && error !== 'States.Timeout')
}
