import type { Json } from '../../core/index.ts'
import type { Clock } from '../clock.ts'
import { compileState } from '../compile-state.ts'
import type { Digest } from '../digest.ts'
import { Failure } from '../failure.ts'
import { loadJsonata } from '../jsonata/library.ts'
import type { ObjectStore } from '../object-store.ts'
import { compileGraph } from '../program.ts'
import type { CompiledState } from '../run/graph.ts'
import { mayRetry, retryDelay, takenBy } from '../run/retry.ts'
import { catchersOf, retriersOf } from '../run/takers.ts'
import type { Visit } from '../run/visit.ts'
import type { TakenListener } from '../taken.ts'
import type { TaskHandler, TaskOutcome } from '../task.ts'
import { checkContext } from './check-context.ts'
import { checkMock } from './check-mock.ts'
import { checkMockedResult } from './check-mocked-result.ts'
import { type FoundState, findState, placeholder } from './find-state.ts'
import { Inspection } from './inspection.ts'
import type { TestStateRequest, TestStateResponse } from './request.ts'
import { runAlone } from './run-alone.ts'
import { standIn } from './stand-in.ts'
import { testedVisit } from './tested-visit.ts'

/** What testing a state may touch. */
export interface TestStateHost {
  /** Runs the task where it is not mocked. */
  readonly tasks: TaskHandler
  readonly clock: Clock
  readonly random: () => number
  readonly digest: Digest
  readonly objects?: ObjectStore
  /** Hears of the state, and of its rule, retrier or catcher that is taken. */
  readonly onTaken?: TakenListener | undefined
  readonly region: string
  readonly accountId: string
}

/**
 * Runs one state, as the TestState API does: a mock may stand in for its task, branches or iterations, and the
 * inspection data shows what became of the data after each step.
 *
 * @throws TestStateRefusal where the service would not take the request.
 */
export async function testState(request: TestStateRequest, host: TestStateHost): Promise<TestStateResponse> {
  const found = findState(request)
  const mocked = checkMock(found.state, request)
  if (request.context !== undefined) checkContext(request.context, found.state)
  if (mocked !== undefined && found.state.Type === 'Task') {
    await checkMockedResult(found.state.Resource, mocked, request.mock?.fieldValidationMode)
  }
  const compiled = await compile(found)
  const inspection = new Inspection(found, request)
  const visit = testedVisit(request, found, {
    host: {
      ...host,
      tasks: request.mock === undefined ? host.tasks : mockedTask(request, mocked),
      objects: host.objects,
      mapRuns: undefined,
      onTaken: host.onTaken,
    },
    region: host.region,
    accountId: host.accountId,
    inspect: (step, value) => inspection.add(step, value),
    ...(request.mock === undefined ? {} : { standIn: standIn(found.state, request, mocked) }),
  })
  host.onTaken?.({ kind: 'state', path: found.path })
  const response = await respond(visit, compiled, request, inspection)
  return request.inspectionLevel === undefined || request.inspectionLevel === 'INFO'
    ? response
    : { ...response, inspectionData: inspection.data(visit) }
}

const mockedTask =
  ({ mock }: TestStateRequest, result: Json | undefined): TaskHandler =>
  async (): Promise<TaskOutcome> =>
    mock?.errorOutput === undefined ? { status: 'succeeded', result: result ?? null } : { status: 'failed', ...mock.errorOutput }

async function compile({ state, language, path }: FoundState): Promise<CompiledState> {
  const compileQuery = await loadJsonata()
  return compileState(state, {
    name: placeholder,
    path,
    language,
    compileQuery,
    graph: (inner, place) => compileGraph(inner, language, compileQuery, `${path}/${place}`),
  })
}

async function respond(
  visit: Visit,
  compiled: CompiledState,
  request: TestStateRequest,
  inspection: Inspection,
): Promise<TestStateResponse> {
  try {
    const { output, next, assigned, taken } = await (compiled.kind === 'direct'
      ? compiled.work(visit)
      : runAlone(visit, compiled.work(visit)))
    visit.branch.variables = { ...visit.branch.variables, ...assigned }
    if (taken !== undefined) visit.branch.run.host.onTaken?.(taken)
    return { status: 'SUCCEEDED', output, ...(next === undefined ? {} : { nextState: next }) }
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    return await respondToFailure(failure, visit, compiled, request, inspection)
  }
}

async function respondToFailure(
  failure: Failure,
  visit: Visit,
  compiled: CompiledState,
  { stateConfiguration }: TestStateRequest,
  inspection: Inspection,
): Promise<TestStateResponse> {
  const [retriers, catchers] = [retriersOf(compiled.definition), catchersOf(compiled.definition)]
  const retryIndex = takenBy(retriers, failure)
  const { onTaken } = visit.branch.run.host
  const retrier = retriers[retryIndex]
  const attempts = stateConfiguration?.retrierRetryCount ?? 0
  if (retrier !== undefined && mayRetry(retrier, attempts)) {
    const seconds = retryDelay(retrier, attempts, visit.branch.run.host.random) / 1000
    onTaken?.({ kind: 'retrier', path: `${compiled.path}/Retry[${retryIndex}]` })
    inspection.errorDetails({ retryIndex, retryBackoffIntervalSeconds: Math.floor(seconds) })
    return { status: 'RETRIABLE', ...told(failure) }
  }
  const catchIndex = takenBy(catchers, failure)
  const catcher = catchers[catchIndex]
  inspection.errorDetails({ ...(retrier === undefined ? {} : { retryIndex }), ...(catcher === undefined ? {} : { catchIndex }) })
  if (catcher === undefined || compiled.kind === 'direct' || compiled.caught === undefined) return { status: 'FAILED', ...told(failure) }
  try {
    const { output, assigned } = await compiled.caught(visit, { catcher: catchIndex, output: failure.output })
    onTaken?.({ kind: 'catcher', path: `${compiled.path}/Catch[${catchIndex}]` })
    visit.branch.variables = { ...visit.branch.variables, ...assigned }
    return { status: 'CAUGHT_ERROR', ...told(failure), output, nextState: catcher.Next }
  } catch (further) {
    if (!(further instanceof Failure)) throw further
    return { status: 'FAILED', ...told(further) }
  }
}

const told = ({ error, reason }: Failure): Pick<TestStateResponse, 'error' | 'cause'> => ({
  ...(error === undefined ? {} : { error }),
  ...(reason === undefined ? {} : { cause: reason }),
})
