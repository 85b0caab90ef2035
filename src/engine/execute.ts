import type { StateMachineDefinition } from '../asl/index.ts'
import type { Execution, ExecutionOptions, ExecutionResult } from './execution.ts'
import { executionSeconds } from './execution-seconds.ts'
import type { CompileQuery } from './jsonata/library.ts'
import { loadJsonata, usesJsonata } from './jsonata/library.ts'
import { launch } from './launch.ts'
import { compileGraph } from './program.ts'
import type { Graph } from './run/graph.ts'
import { type Routine, settled } from './run/routine.ts'
import type { Host } from './run/run.ts'
import { Scheduler } from './run/scheduler.ts'

/**
 * Runs a state machine to its end, as Step Functions would.
 *
 * @returns how it ended. Rejects only with a fault of the host: a task handler or an object store that threw.
 */
export const execute = (options: ExecutionOptions): Promise<ExecutionResult> => start(options).result

/** Starts an execution of a state machine. */
export function start(options: ExecutionOptions): Execution {
  const { definition, type = 'STANDARD', signal } = options
  const host: Host = {
    tasks: options.tasks,
    clock: options.clock,
    random: options.random,
    digest: options.digest,
    objects: options.objects,
    mapRuns: options.mapRuns,
  }
  const { promise, resolve, reject } = promiseParts<ExecutionResult>()
  const fail = (fault: unknown): void => {
    launched.abandon()
    reject(fault)
  }
  const launched = launch({
    host,
    scheduler: new Scheduler(options.clock, fail),
    graph: () => compiled(definition, host),
    type,
    input: options.input ?? {},
    execution: options.execution,
    stateMachine: options.stateMachine,
    timeoutSeconds: executionSeconds(definition, type),
    onEvent: options.onEvent,
    onEnd: resolve,
    onFault: fail,
  })
  const abort = (): void => launched.stop()
  if (signal?.aborted === true) abort()
  signal?.addEventListener('abort', abort, { once: true })
  return { result: promise.finally(() => signal?.removeEventListener('abort', abort)), stop: launched.stop }
}

function* compiled(definition: StateMachineDefinition, { clock }: Host): Routine<Graph> {
  if (!usesJsonata(definition)) return compileGraph(definition, 'JSONPath', withoutJsonata)
  const release = clock.hold?.()
  const compileQuery = yield* settled(loadJsonata().finally(release))
  return compileGraph(definition, 'JSONPath', compileQuery)
}

const withoutJsonata: CompileQuery = () => {
  throw new Error('A definition without JSONata was asked to compile some.')
}

function promiseParts<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (fault: unknown) => void } {
  let resolve: (value: T) => void = () => {}
  let reject: (fault: unknown) => void = () => {}
  const promise = new Promise<T>((resolved, rejected) => {
    resolve = resolved
    reject = rejected
  })
  return { promise, resolve, reject }
}
