import { quotas } from '../../asl/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { ExecutionType } from '../identity.ts'
import type { Child } from '../run/branch.ts'
import type { FinishedChild, MapRunState } from '../run/finished-child.ts'
import type { Graph } from '../run/graph.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { ChildInput, ChildInputs } from './child-inputs.ts'
import type { Limits } from './limits.ts'
import type { MapRunIdentity } from './map-run-identity.ts'
import type { MapRunProgress } from './map-run-progress.ts'

interface ChildrenOptions {
  readonly visit: Visit
  readonly graph: Graph
  readonly type: ExecutionType
  readonly timeoutSeconds: number
  readonly identity: MapRunIdentity
  readonly limits: Limits
  readonly progress: MapRunProgress
  /** Where what becomes of them is kept. A redriven map run has some already. */
  readonly state: MapRunState
}

/** The child executions of a map run: no more at a time than it may have, until all are done or too many have failed. */
export class Children {
  readonly #options: ChildrenOptions
  readonly #running = new Set<Child>()
  readonly #finished: (FinishedChild | undefined)[]
  #wake: (() => void) | undefined

  constructor(options: ChildrenOptions) {
    this.#options = options
    this.#finished = options.state.children
  }

  *runAll(inputs: ChildInputs): Routine<void> {
    const { maxConcurrency } = this.#options.limits
    const most = maxConcurrency === 0 ? quotas.distributedConcurrency : Math.min(maxConcurrency, quotas.distributedConcurrency)
    let place = 0
    for (let input = yield* inputs(); input !== undefined; input = yield* inputs()) {
      if (this.#finished[place]?.result.status === 'SUCCEEDED') this.#options.progress.kept(input.items)
      else this.#start(input, place)
      place += 1
      yield* this.#until(most - 1)
    }
    yield* this.#until(0)
    this.#checkFailures(true)
  }

  /** Those that have ended, in the order of their items. */
  finished(): readonly FinishedChild[] {
    return this.#finished.filter((child) => child !== undefined)
  }

  stop(): void {
    for (const child of this.#running) child.stop()
    this.#running.clear()
  }

  #start(input: ChildInput, place: number): void {
    const { visit, graph, type, identity, progress } = this.#options
    const { run } = visit.branch
    this.#finished[place] = undefined
    const execution = identity.child()
    const { timeoutSeconds } = this.#options
    const startedAt = run.host.clock.now()
    const child = run.startChild(
      {
        work: (branch) => graph.run(branch, input.input),
        type,
        input: input.input,
        execution,
        stateMachine: identity.stateMachine,
        mapRunArn: identity.arn,
        timeoutSeconds,
      },
      (result) => {
        const stoppedAt = run.host.clock.now()
        this.#finished[place] = { execution, stateMachineArn: identity.stateMachine.arn, input: input.input, startedAt, stoppedAt, result }
        this.#running.delete(child)
        progress.ended(input.items, result.status)
        this.#wake?.()
      },
    )
    this.#running.add(child)
    progress.started(input.items)
  }

  *#until(left: number): Routine<void> {
    this.#checkFailures(false)
    while (this.#running.size > left) {
      yield (resume) => {
        this.#wake = resume
      }
      this.#checkFailures(false)
    }
  }

  /** The percentage counts once all items are known. */
  #checkFailures(allStarted: boolean): void {
    const { limits, progress } = this.#options
    const { failed, timedOut, aborted, total } = progress.items
    const lost = failed + timedOut + aborted
    const { toleratedFailureCount: count, toleratedFailurePercentage: percentage } = limits
    const tooMany = count !== undefined && lost > count
    const tooLarge = percentage !== undefined && allStarted && (lost / Math.max(1, total)) * 100 > percentage
    if (tooMany || tooLarge || (count === undefined && percentage === undefined && lost > 0)) {
      throw new Failure(errorNames.exceedToleratedFailureThreshold, 'The specified tolerated failure threshold was exceeded')
    }
  }
}
