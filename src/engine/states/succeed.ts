import type { SucceedState } from '../../asl/index.ts'
import type { DataFlow } from '../data-flow.ts'
import type { DirectState } from '../run/graph.ts'

export const compileSucceed = (state: SucceedState, flow: DataFlow): DirectState => ({
  kind: 'direct',
  definition: state,
  work: (visit) => flow.finish(visit, flow.data(visit), undefined),
})
