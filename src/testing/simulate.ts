import { isError } from '../core/index.ts'
import { type ExecutionResult, execute, seededRandom, virtualClock } from '../engine/index.ts'
import { identity } from './definition/identity.ts'
import { requireValid, subjectOf, type Testable } from './definition/subject.ts'
import { digest } from './digest.ts'
import { isJson, notJson } from './json-value.ts'
import { MemoryObjects } from './memory-objects.ts'
import { MockedTasks } from './mocks/mocked-tasks.ts'
import { makeRun } from './run/make-run.ts'
import { readSteps } from './run/read-steps.ts'
import { Recorder } from './run/recorder.ts'
import type { Run } from './run/run.ts'
import { tellPath } from './run/tell-path.ts'
import { runOnService } from './service/run-on-service.ts'
import type { LooseOptions, OptionsArgument, RunOf } from './simulate-options.ts'
import { watch } from './state-coverage/watch.ts'
import { TestFault } from './test-fault.ts'

/**
 * Runs a state machine with mocks in place of its tasks. What runs is the definition that Step Functions would get, on a
 * virtual clock.
 *
 * ```ts
 * const run = await simulate(orders, {
 *   input: { orderId: 'o-1' },
 *   tasks: { Charge: fail('ECS.ServerException').once().then(taskStopped()), Notify: { MessageId: 'm' } },
 * })
 * expect(run).toHaveSucceeded()
 * ```
 *
 * @param machine a state machine, or the JSON of any definition.
 * @returns what became of it; an execution that fails is no rejection.
 * @throws InvalidDefinitionError where Step Functions would refuse the definition.
 * @throws TestFault where the test itself is wrong: a mock is missing, or threw. No catcher of the machine sees it.
 */
export function simulate<const Machine extends Testable>(machine: Machine, ...options: OptionsArgument<Machine>): Promise<RunOf<Machine>>
export async function simulate(machine: Testable, options: LooseOptions = {}): Promise<Run> {
  const {
    input = {},
    tasks = {},
    clock: given,
    seed = 1,
    objects = {},
    name = 'simulation',
    fieldValidationMode = 'NONE',
    patience = 4,
  } = options
  const subject = subjectOf(machine, options)
  requireValid(subject)
  const warnings = subject.problems.filter((problem) => !isError(problem))
  if (!isJson(input)) throw new TestFault('INPUT_NOT_JSON', `The input of the simulation holds ${notJson(input)}, which is no JSON.`)
  const { definition, type = 'STANDARD' } = subject
  if (options.on !== undefined) return runOnService({ machine: subject.name, warnings }, input, options.on)
  const clock = given === undefined || typeof given === 'string' ? virtualClock(given ?? '2030-01-01T00:00:00Z') : given
  const startedAt = clock.now()
  const now = (): number => (clock.now() - startedAt) / 1000
  const mocked = new MockedTasks(definition, tasks, { now, fieldValidationMode, patience })
  const watched = watch(machine, subject.name)
  const recorder = new Recorder()
  const store = new MemoryObjects(objects)
  let result: ExecutionResult
  try {
    result = await execute({
      definition,
      type,
      input: structuredClone(input),
      tasks: (request) => mocked.answer(request),
      clock,
      random: seededRandom(seed),
      digest,
      objects: store,
      ...identity(subject.name, name, type),
      onEvent: recorder.onEvent,
      mapRuns: recorder.mapRuns,
      onTaken: watched?.onTaken,
    })
    await mocked.leave()
  } catch (fault) {
    throw fault instanceof TestFault ? fault.with(tellPath(readSteps(recorder.happenings))) : fault
  }
  watched?.conclude()
  return makeRun({
    machine: subject.name,
    warnings,
    result,
    recorder,
    callsIn: () => mocked.calls,
    seconds: now(),
    objects: store.texts(),
  })
}
