import type { MapState } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { executionSeconds } from '../execution-seconds.ts'
import { Failure } from '../failure.ts'
import type { ExecutionType } from '../identity.ts'
import type { MapRunState } from '../redrive-point.ts'
import type { Graph } from '../run/graph.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { compileBatcher } from './batcher.ts'
import { oneByOne } from './child-inputs.ts'
import { Children } from './children.ts'
import type { ItemInput } from './item-input.ts'
import { type ItemSource, itemsOf } from './item-source.ts'
import type { ItemList } from './keyed-items.ts'
import type { Limits } from './limits.ts'
import { nameMapRun } from './map-run-identity.ts'
import { MapRunProgress } from './map-run-progress.ts'
import { compileReader } from './reader.ts'
import { compileWriter } from './writer.ts'

interface Work {
  readonly graph: Graph
  readonly data: Json
  readonly itemInput: ItemInput
  readonly limits: Limits
  /** Undefined where an item reader brings them. */
  readonly items: ItemList | undefined
}

/** What a map run gives, and its last event. */
export interface Mapped {
  readonly result: Json
  readonly endedWith: number
}

/** A Map whose iterations are executions of their own. */
export interface Distributed {
  readonly readsItems: boolean
  /** Puts items together into batches, where the state says so. */
  readonly batcher: ReturnType<typeof compileBatcher> | undefined
  readonly run: (visit: Visit, work: Work) => Routine<Mapped>
}

export function compileDistributed(state: MapState, compilation: Compilation): Distributed {
  const reader = isJsonObject(state.ItemReader) ? compileReader(state.ItemReader, compilation) : undefined
  const batcher = isJsonObject(state.ItemBatcher) ? compileBatcher(state.ItemBatcher, compilation) : undefined
  const writer = compileWriter(state.ResultWriter, compilation)
  const processor = state.ItemProcessor ?? state.Iterator
  const type: ExecutionType = processor?.ProcessorConfig?.ExecutionType === 'EXPRESS' ? 'EXPRESS' : 'STANDARD'
  const timeoutSeconds = executionSeconds(processor, type)

  return {
    readsItems: reader !== undefined,
    batcher,
    *run(visit, { graph, data, itemInput, limits, items }) {
      const { branch } = visit
      const { history, host } = branch.run
      const open = reader === undefined ? undefined : yield* reader(visit, data)
      const before = visit.resume?.mapRun
      const identity = nameMapRun(state, type, branch.run, before?.arn)
      const mapRun: MapRunState = {
        arn: identity.arn,
        redriveCount: before === undefined ? 0 : before.redriveCount + 1,
        children: [...(before?.children ?? [])],
      }
      recordStarted(visit, mapRun)
      const progress = new MapRunProgress(
        {
          arn: identity.arn,
          executionArn: branch.run.execution.arn,
          stateMachineArn: identity.stateMachine.arn,
          label: identity.label,
          redriveCount: mapRun.redriveCount,
          maxConcurrency: limits.maxConcurrency,
          toleratedFailureCount: limits.toleratedFailureCount ?? 0,
          toleratedFailurePercentage: limits.toleratedFailurePercentage ?? 0,
        },
        host.mapRuns,
        mapRun.children,
      )
      const children = new Children({ visit, graph, type, timeoutSeconds, identity, limits, progress, state: mapRun })
      progress.begin({ update: (changed) => children.update(changed) })
      if (items !== undefined) progress.expect(items.length, batcher === undefined ? items.length : 0)
      let status: 'SUCCEEDED' | 'FAILED' | 'ABORTED' = 'ABORTED'
      try {
        const source: ItemSource = open === undefined ? itemsOf(items ?? []) : yield* open()
        const inputs = { visit, data, itemInput, source }
        yield* children.runAll(batcher === undefined ? oneByOne(inputs) : yield* batcher(inputs))
        const result = yield* writer(visit, data, { mapRunArn: identity.arn, children: children.finished(), progress })
        status = 'SUCCEEDED'
        return { result, endedWith: history.record({ lastEventId: branch.lastEventId }, 'MapRunSucceeded') }
      } catch (failure) {
        if (failure instanceof Failure && !failure.terminal) {
          status = 'FAILED'
          history.record(branch, 'MapRunFailed', () => ({ mapRunFailedEventDetails: told(failure) }))
        }
        throw failure
      } finally {
        children.stop()
        progress.finished(status)
      }
    },
  }
}

/** The map run begins, or goes on with the children that had not succeeded. */
function recordStarted({ branch }: Visit, mapRun: MapRunState): void {
  const { arn: mapRunArn, redriveCount } = mapRun
  if (branch.open !== undefined) branch.open.mapRun = mapRun
  const { history } = branch.run
  if (redriveCount === 0) history.record(branch, 'MapRunStarted', () => ({ mapRunStartedEventDetails: { mapRunArn } }))
  else history.record(branch, 'MapRunRedriven', () => ({ mapRunRedrivenEventDetails: { mapRunArn, redriveCount } }))
}

const told = ({ error, reason }: Failure) => ({
  ...(error === undefined ? {} : { error }),
  ...(reason === undefined ? {} : { cause: reason }),
})
