import type { PassState } from '../../asl/index.ts'
import type { DataFlow } from '../data-flow.ts'
import type { DirectState } from '../run/graph.ts'
import { andThen } from '../soon.ts'

export const compilePass = (state: PassState, flow: DataFlow): DirectState => ({
  kind: 'direct',
  definition: state,
  work: (visit) => {
    const { Result: fixed, Next: next } = state
    if (fixed === undefined) return andThen(flow.arguments(visit), (made) => flow.finish(visit, made, next))
    visit.inspect?.('result', fixed)
    return flow.finish(visit, fixed, next)
  },
})
