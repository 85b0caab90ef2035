import type { StateMachineDefinition } from '../../asl/index.ts'
import { TestFault } from '../test-fault.ts'

/**
 * A definition as its JSON text would be read.
 *
 * @param revive what becomes of each value. @default the value itself
 * @throws TestFault where it is nested deeper than a text can be made of it: more than 1,000 Parallels inside one another are.
 */
export function copyDefinition(definition: object, revive?: (key: string, value: unknown) => unknown): StateMachineDefinition {
  try {
    return JSON.parse(JSON.stringify(definition), revive)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new TestFault('DEFINITION_TOO_DEEP', 'The states of this definition are nested too deep to be run here.', {
      hint: 'Move a part of it into a state machine of its own, and start that.',
      cause,
    })
  }
}
