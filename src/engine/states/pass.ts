import type { PassState } from '../../asl/index.ts'
import type { DataFlow } from '../data-flow.ts'
import type { CompiledState } from '../run/graph.ts'

export const compilePass = (state: PassState, flow: DataFlow): CompiledState => ({
  definition: state,
  retries: false,
  *work(visit) {
    if (state.Result !== undefined) visit.inspect?.('result', state.Result)
    const result = state.Result ?? (state.Result === null ? null : yield* flow.arguments(visit))
    return { ...(yield* flow.finish(visit, result)), next: state.Next }
  },
})
