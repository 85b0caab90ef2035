import { closest } from '../core/index.ts'
import { UsageError } from './usage-error.ts'

/**
 * The state machine to run: the one that `--machine` names, or the only one.
 *
 * @throws UsageError where there is none of that name, or several and none was named.
 */
export function chooseMachine<Machine extends { readonly name: string }>(
  machines: readonly Machine[],
  wanted: string | undefined,
): Machine {
  const names = machines.map(({ name }) => name)
  const [only] = machines
  if (only === undefined) throw new UsageError('the service has no state machine to run', 'Add one: .step(stateMachine(…)).')
  if (wanted === undefined) {
    if (machines.length === 1) return only
    throw new UsageError(`the service has ${machines.length} state machines`, `Name one with --machine: ${names.join(', ')}.`)
  }
  const found = machines.find(({ name }) => name === wanted)
  if (found !== undefined) return found
  const meant = closest(wanted, names)
  throw new UsageError(
    `the service has no state machine '${wanted}'`,
    meant === undefined ? `It has: ${names.join(', ')}.` : `Did you mean '${meant}'?`,
  )
}
