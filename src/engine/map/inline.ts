import { quotas } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { Crowd } from '../run/crowd.ts'
import type { Graph } from '../run/graph.ts'
import { type Routine, settled, whenDone } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { ItemInput } from './item-input.ts'

interface Inline {
  readonly graph: Graph
  readonly items: readonly Json[]
  readonly itemInput: ItemInput
  readonly data: Json
  readonly maxConcurrency: number
}

/** Runs the iterations of an inline Map. Only those that are under way are held. */
export function* runInline(visit: Visit, { graph, items, itemInput, data, maxConcurrency }: Inline): Routine<Json> {
  const { branch } = visit
  const { run } = branch
  const { history } = run
  const most = maxConcurrency === 0 ? quotas.inlineConcurrency : Math.min(maxConcurrency, quotas.inlineConcurrency)
  const { resume } = visit
  const results: (Json | undefined)[] = [...(resume?.results ?? [])]
  if (branch.open !== undefined) branch.open.results = results
  const crowd = new Crowd(branch)
  let startsAfter = branch.lastEventId
  try {
    for (const [index, value] of items.entries()) {
      if (results[index] !== undefined) continue
      yield* crowd.until(most - 1)
      const item = { Index: index, Value: value }
      const soon = itemInput(visit, data, item)
      const input = soon instanceof Promise ? yield* settled(soon) : soon
      const iteration = { name: visit.name, index }
      const inner = branch.inside({ kind: 'iteration', state: visit.name, index }, startsAfter, item)
      history.record(inner, 'MapIterationStarted', () => ({ mapIterationStartedEventDetails: iteration }))
      const done = (output: Json): void => {
        results[index] = output
        startsAfter = inner.lastEventId
        branch.lastEventId = history.record({ lastEventId: inner.lastEventId }, 'MapIterationSucceeded', () => ({
          mapIterationSucceededEventDetails: iteration,
        }))
      }
      crowd.add(inner, whenDone(graph.run(inner, input, resume?.inner.get(index)), done))
    }
    yield* crowd.until(0)
  } finally {
    crowd.disperse()
  }
  return items.map((_, index) => results[index] ?? null)
}
