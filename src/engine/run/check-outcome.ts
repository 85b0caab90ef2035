import { quotas } from '../../asl/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { measure } from '../measure.ts'
import { checkPayload } from '../payload.ts'
import type { Outcome } from './graph.ts'
import { inState, type Visit } from './visit.ts'

/** Fails where a state gives or assigns more than the service carries. */
export function checkOutcome(visit: Visit, { output, assigned }: Outcome): void {
  if (output !== visit.input) checkPayload(visit.name, output)
  if (assigned === undefined) return
  for (const [variable, value] of Object.entries(assigned)) {
    if (measure(value, quotas.variableBytes, quotas.payloadDepth) !== 'fits') {
      const cause = `The variable '${variable}' exceeds the maximum number of bytes service limit.`
      throw new Failure(errorNames.dataLimitExceeded, inState(visit, cause))
    }
  }
}
