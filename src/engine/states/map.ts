import type { MapState } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow } from '../data-flow.ts'
import { runtimeFailure } from '../jsonpath/expression.ts'
import { compileDistributed, type Mapped } from '../map/distributed.ts'
import { runInline } from '../map/inline.ts'
import { inspectInputs } from '../map/inspect-inputs.ts'
import { compileItemInput } from '../map/item-input.ts'
import { compileItems } from '../map/items.ts'
import { KeyedItems } from '../map/keyed-items.ts'
import { compileLimits } from '../map/limits.ts'
import type { WaitingState } from '../run/graph.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'

export function compileMap(state: MapState, flow: DataFlow, compilation: Compilation): WaitingState {
  const processor = state.ItemProcessor ?? state.Iterator
  const graph =
    processor === undefined ? undefined : compilation.graph(processor, state.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor')
  const itemInput = compileItemInput(state, compilation)
  const limits = compileLimits(state, compilation)
  const distributed = processor?.ProcessorConfig?.Mode === 'DISTRIBUTED' ? compileDistributed(state, compilation) : undefined
  const items = compileItems(state, compilation, distributed !== undefined)

  function* iterate(visit: Visit, data: Json): Routine<Mapped> {
    if (graph === undefined) throw runtimeFailure(visit, 'A Map state needs an ItemProcessor.')
    const all = distributed?.readsItems === true ? visit.standIn?.read() : yield* settled(items(visit, data))
    started(visit, all?.length ?? 0)
    const limit = yield* settled(limits(visit, data))
    if (visit.standIn !== undefined) {
      if (all !== undefined) yield* inspectInputs({ state, items: all, batcher: distributed?.batcher, visit, data, itemInput })
      return { result: visit.standIn.result({ items: all?.length, ...limit }), endedWith: visit.branch.lastEventId }
    }
    if (distributed !== undefined) return yield* distributed.run(visit, { graph, data, itemInput, limits: limit, items: all })
    const { maxConcurrency } = limit
    const result = yield* runInline(visit, { graph, items: all instanceof KeyedItems ? [] : (all ?? []), itemInput, data, maxConcurrency })
    return { result, endedWith: visit.branch.lastEventId }
  }

  return {
    kind: 'waiting',
    definition: state,
    caught: flow.caught,
    failedEvent: 'MapStateFailed',
    *work(visit) {
      const { branch } = visit
      const { result, endedWith } = yield* iterate(visit, flow.data(visit))
      const exitFollows = branch.lastEventId
      branch.run.history.record(branch, 'MapStateSucceeded', undefined, endedWith)
      return { ...(yield* settled(flow.finish(visit, result, state.Next))), exitFollows }
    },
  }
}

function started({ branch }: Visit, length: number): void {
  branch.run.history.record(branch, 'MapStateStarted', () => ({ mapStateStartedEventDetails: { length } }))
}
