import type { ParallelState, StateMachineDefinition } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow } from '../data-flow.ts'
import { Crowd } from '../run/crowd.ts'
import type { WaitingState } from '../run/graph.ts'
import { settled, whenDone } from '../run/routine.ts'

export function compileParallel(state: ParallelState, flow: DataFlow, compilation: Compilation): WaitingState {
  const definitions: readonly StateMachineDefinition[] = Array.isArray(state.Branches) ? state.Branches : []
  const graphs = definitions.map((definition, index) => compilation.graph(definition, `Branches[${index}]`))
  return {
    kind: 'waiting',
    definition: state,
    caught: flow.caught,
    failedEvent: 'ParallelStateFailed',
    *work(visit) {
      const input = yield* settled(flow.arguments(visit))
      if (visit.standIn !== undefined) return yield* settled(flow.finish(visit, visit.standIn.result({}), state.Next))
      const { branch } = visit
      const { run } = branch
      const { history } = run
      const started = history.record(branch, 'ParallelStateStarted')
      const { resume } = visit
      const results: (Json | undefined)[] = [...(resume?.results ?? [])]
      if (branch.open !== undefined) branch.open.results = results
      const crowd = new Crowd(branch)
      try {
        for (const [index, graph] of graphs.entries()) {
          if (results[index] !== undefined) continue
          const inner = branch.inside({ kind: 'branch', state: visit.name, index }, started)
          const ended = (output: Json): void => {
            results[index] = output
            branch.lastEventId = inner.lastEventId
          }
          crowd.add(inner, whenDone(graph.run(inner, input, resume?.inner.get(index)), ended))
        }
        yield* crowd.until(0)
      } finally {
        crowd.disperse()
      }
      const exitFollows = branch.lastEventId
      history.record(branch, 'ParallelStateSucceeded')
      return {
        ...(yield* settled(
          flow.finish(
            visit,
            Array.from(graphs, (_, index) => results[index] ?? null),
            state.Next,
          ),
        )),
        exitFollows,
      }
    },
  }
}
