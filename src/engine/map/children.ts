import { quotas } from '../../asl/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { ExecutionType } from '../identity.ts'
import type { MapRunLimits } from '../map-run.ts'
import type { FinishedChild, MapRunState } from '../redrive-point.ts'
import type { Child } from '../run/branch.ts'
import type { Graph } from '../run/graph.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { ChildInput, ChildInputs } from './child-inputs.ts'
import { isRedrivable } from './is-redrivable.ts'
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
  #limits: Limits
  readonly #running = new Set<Child>()
  readonly #finished: (FinishedChild | undefined)[]
  #wake: (() => void) | undefined

  constructor(options: ChildrenOptions) {
    this.#options = options
    this.#limits = options.limits
    this.#finished = options.state.children
  }

  *runAll(inputs: ChildInputs): Routine<void> {
    let place = 0
    for (let input = yield* inputs(); input !== undefined; input = yield* inputs()) {
      const before = this.#finished[place]
      if (before === undefined || isRedrivable(before)) this.#start(input, place, before)
      place += 1
      yield* this.#until(() => this.#most - 1)
    }
    yield* this.#until(() => 0)
    this.#checkFailures(true)
  }

  /** How many may run at a time. */
  get #most(): number {
    const { maxConcurrency } = this.#limits
    return maxConcurrency === 0 ? quotas.distributedConcurrency : Math.min(maxConcurrency, quotas.distributedConcurrency)
  }

  /** Changes limits; what runs already goes on. */
  update(limits: Partial<MapRunLimits>): void {
    this.#limits = { ...this.#limits, ...limits }
    this.#wake?.()
  }

  /** Those that have ended, in the order of their items. */
  finished(): readonly FinishedChild[] {
    return this.#finished.filter((child) => child !== undefined)
  }

  stop(): void {
    for (const child of this.#running) child.stop()
    this.#running.clear()
  }

  /** Starts a child execution, or goes on with one that had not succeeded. */
  #start(given: ChildInput, place: number, before: FinishedChild | undefined): void {
    const { visit, graph, type, identity, progress, timeoutSeconds } = this.#options
    const { run } = visit.branch
    this.#finished[place] = undefined
    const point = typeof before?.redrive === 'object' ? before.redrive : undefined
    const { execution, input, items, startedAt } =
      before === undefined || point === undefined ? { execution: identity.child(), ...given, startedAt: run.host.clock.now() } : before
    const redriveCount = point === undefined ? 0 : point.redriveCount + 1
    const child = run.startChild(
      {
        work: (branch, resume) => graph.run(branch, input, resume),
        type,
        input,
        execution,
        stateMachine: identity.stateMachine,
        mapRunArn: identity.arn,
        timeoutSeconds,
        before: point,
      },
      (result) => {
        const stoppedAt = run.host.clock.now()
        const redrive = type === 'EXPRESS' ? 'anew' : (child.redrivePoint() ?? 'never')
        const stateMachineArn = identity.stateMachine.arn
        const finished: FinishedChild = { execution, stateMachineArn, input, items, startedAt, stoppedAt, result, redriveCount, redrive }
        this.#finished[place] = finished
        this.#running.delete(child)
        progress.ended(finished)
        this.#wake?.()
      },
    )
    this.#running.add(child)
    progress.started(items, before)
  }

  *#until(left: () => number): Routine<void> {
    this.#checkFailures(false)
    while (this.#running.size > left()) {
      yield (resume) => {
        this.#wake = resume
      }
      this.#checkFailures(false)
    }
  }

  /** The percentage counts once all items are known. */
  #checkFailures(allStarted: boolean): void {
    const { progress } = this.#options
    const { failed, timedOut, aborted, total } = progress.items
    const lost = failed + timedOut + aborted
    const { toleratedFailureCount: count, toleratedFailurePercentage: percentage } = this.#limits
    const tooMany = count !== undefined && lost > count
    const tooLarge = percentage !== undefined && allStarted && (lost / Math.max(1, total)) * 100 > percentage
    if (tooMany || tooLarge || (count === undefined && percentage === undefined && lost > 0)) {
      throw new Failure(errorNames.exceedToleratedFailureThreshold, 'The specified tolerated failure threshold was exceeded')
    }
  }
}
