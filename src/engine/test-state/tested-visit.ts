import type { Json, JsonObject } from '../../core/index.ts'
import { History } from '../history/history.ts'
import { PayloadText } from '../payload.ts'
import { randomUuid } from '../random-uuid.ts'
import { Branch, type Host, type Run } from '../run/branch.ts'
import { Scheduler } from '../run/scheduler.ts'
import type { InspectionStep, StandIn, Visit } from '../run/visit.ts'
import { type FoundState, placeholder } from './find-state.ts'
import type { TestStateRequest } from './request.ts'

interface Surroundings {
  readonly host: Host
  readonly region: string
  readonly accountId: string
  readonly inspect: (step: InspectionStep, value: Json) => void
  readonly standIn?: StandIn
}

/** A stay in a state that is tested by itself: there is no machine around it, so the service makes one up. */
export function testedVisit(request: TestStateRequest, { state }: FoundState, around: Surroundings): Visit {
  const { host } = around
  const { input = {} } = request
  const run = madeUpRun(request, around)
  const branch = new Branch(run, request.variables ?? {})
  const retries = state.Type === 'Task' || state.Type === 'Map' || state.Type === 'Parallel'
  const now = new Date(host.clock.now()).toISOString()
  const madeUp: JsonObject = {
    Execution: {
      Id: run.execution.arn,
      Input: input,
      Name: run.execution.name,
      RoleArn: request.roleArn ?? (request.mock === undefined ? null : run.execution.roleArn),
      StartTime: now,
    },
    StateMachine: { Id: run.stateMachine.arn, Name: run.stateMachine.name },
    State: {
      Name: placeholder,
      EnteredTime: now,
      ...(retries ? { RetryCount: request.stateConfiguration?.retrierRetryCount ?? 0 } : {}),
    },
  }
  const visit: Visit = {
    branch,
    name: placeholder,
    input,
    enteredEventId: undefined,
    retryCount: retries ? 0 : undefined,
    taskToken: undefined,
    resume: undefined,
    context: (item) => ({
      ...(request.context ?? madeUp),
      ...(request.context !== undefined || visit.taskToken === undefined ? {} : { Task: { Token: visit.taskToken } }),
      ...(item === undefined ? {} : { Map: { Item: { ...item } } }),
    }),
    inspect: around.inspect,
    ...(around.standIn === undefined ? {} : { standIn: around.standIn }),
  }
  return visit
}

function madeUpRun(request: TestStateRequest, { host, region, accountId }: Surroundings): Run {
  const [machine, execution, role] = [randomUuid(host.random), randomUuid(host.random), randomUuid(host.random)]
  const arn = (kind: string, name: string): string => `arn:aws:states:${region}:${accountId}:${kind}:${name}`
  return {
    host,
    type: 'EXPRESS',
    input: request.input === undefined ? {} : request.input,
    execution: {
      arn: arn('express', `${machine}:${execution}`),
      name: execution,
      roleArn: request.roleArn ?? `arn:aws:iam::${accountId}:role/${role}`,
    },
    stateMachine: { arn: arn('stateMachine', machine), name: machine },
    startedAt: host.clock.now(),
    redriveCount: 0,
    redrivenAt: undefined,
    scheduler: new Scheduler(host.clock, unhandled),
    history: new History(host.clock, 'EXPRESS', undefined),
    text: new PayloadText(),
    startChild: () => {
      throw new Error('A state that is tested by itself starts no child executions.')
    },
  }
}

function unhandled(fault: unknown): never {
  throw fault
}
