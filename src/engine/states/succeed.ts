import type { SucceedState } from '../../asl/index.ts'
import type { DataFlow } from '../data-flow.ts'
import type { CompiledState } from '../run/graph.ts'

export const compileSucceed = (state: SucceedState, flow: DataFlow): CompiledState => ({
  definition: state,
  retries: false,
  *work(visit) {
    return { ...(yield* flow.finish(visit, flow.data(visit))), next: undefined }
  },
})
