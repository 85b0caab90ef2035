import { quotas } from '../../asl/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import { assignmentsOf } from '../variables.ts'

const identifier = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u

/** A variable has the name of a variable, and not the one that Step Functions keeps for itself. */
export function checkVariableNames(state: State, report: Report): void {
  for (const { name, path } of assignmentsOf(state)) {
    if (name === 'states')
      report('VARIABLE_NAME_INVALID', path, "'states' is the name of what Step Functions gives", 'Give the variable another name')
    else if (!identifier.test(name) || name.length > quotas.nameCharacters) {
      const hint = `Write a letter, then letters, digits and '_', at most ${quotas.nameCharacters}`
      report('VARIABLE_NAME_INVALID', path, `'${name}' cannot be the name of a variable`, hint)
    }
  }
}
