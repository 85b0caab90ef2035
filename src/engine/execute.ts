import type { StateMachineDefinition } from '../asl/index.ts'
import type { Execution, ExecutionOptions } from './execution.ts'
import type { ExecutionResult } from './execution-result.ts'
import { executionSeconds } from './execution-seconds.ts'
import { type CompileQuery, loadJsonata, usesJsonata } from './jsonata/library.ts'
import { type Launched, launch } from './launch.ts'
import { compileGraph } from './program.ts'
import type { Host } from './run/branch.ts'
import type { Graph } from './run/graph.ts'
import { held } from './run/held.ts'
import type { Routine } from './run/routine.ts'
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
  const { tasks, clock, random, digest, objects, mapRuns, onTaken } = options
  const host: Host = { tasks, clock, random, digest, objects, mapRuns, onTaken }
  let launched: Launched | undefined
  const stop: Execution['stop'] = (error, cause) => launched?.stop(error, cause)
  const abort = (): void => stop()
  const result = new Promise<ExecutionResult>((resolve, reject) => {
    const fail = (fault: unknown): void => {
      launched?.abandon()
      reject(fault)
    }
    launched = launch({
      host,
      scheduler: new Scheduler(clock, fail),
      *work(branch, resume) {
        const graph = yield* compiled(definition, host)
        return yield* graph.run(branch, branch.run.input, resume)
      },
      before: options.redrive,
      type,
      input: options.input === undefined ? {} : options.input,
      execution: options.execution,
      stateMachine: options.stateMachine,
      timeoutSeconds: executionSeconds(definition, type),
      onEvent: options.onEvent,
      onEnd: resolve,
      onFault: fail,
    })
  })
  if (signal?.aborted === true) abort()
  signal?.addEventListener('abort', abort, { once: true })
  return {
    result: result.finally(() => signal?.removeEventListener('abort', abort)),
    stop,
    redrivePoint: () => launched?.redrivePoint(),
  }
}

function* compiled(definition: StateMachineDefinition, { clock }: Host): Routine<Graph> {
  if (!usesJsonata(definition)) return compileGraph(definition, 'JSONPath', withoutJsonata)
  return compileGraph(definition, 'JSONPath', yield* held(clock, loadJsonata))
}

const withoutJsonata: CompileQuery = () => {
  throw new Error('A definition without JSONata was asked to compile some.')
}
