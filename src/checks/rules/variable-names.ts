import { quotas } from '../../asl/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import { assignmentsOf, type Visible } from '../variables.ts'

const identifier = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u

/**
 * A variable has the name of a variable, not the one that Step Functions keeps for itself, and none of those around its graph.
 *
 * @param outer the variables that the graphs around the state's assign, as far as it sees them.
 */
export function checkVariableNames(state: State, outer: Visible, report: Report): void {
  for (const { name, path } of assignmentsOf(state)) {
    if (name === 'states')
      report('VARIABLE_NAME_INVALID', path, "'states' is the name of what Step Functions gives", 'Give the variable another name')
    else if (!identifier.test(name) || name.length > quotas.nameCharacters) {
      const hint = `Write a letter, then letters, digits and '_', at most ${quotas.nameCharacters}`
      report('VARIABLE_NAME_INVALID', path, `'${name}' cannot be the name of a variable`, hint)
    } else if (outer.has(name)) {
      const message = `'${name}' is a variable outside of here already: a branch or an iteration can read it, but not assign it`
      report('VARIABLE_NAME_INVALID', path, message, 'Give the variable in here another name')
    }
  }
}
