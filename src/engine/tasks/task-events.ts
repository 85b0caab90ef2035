import { isJsonObject, type Json } from '../../core/index.ts'
import type { Visit } from '../run/visit.ts'
import type { TaskResource } from './resource.ts'

/** What a task is called with, its expressions evaluated. */
export interface Call {
  readonly parameters: Json
  readonly timeoutSeconds: number | undefined
  readonly heartbeatSeconds: number | undefined
  readonly credentials: Json | undefined
}

interface Trouble {
  readonly error?: string | undefined
  readonly cause?: string | undefined
}

/** Records what becomes of one attempt of a task: services, Lambda functions and activities have events of their own. */
export interface TaskEvents {
  readonly scheduled: (call: Call) => void
  readonly started: (workerName?: string) => void
  readonly submitted: (answer: Json) => void
  readonly succeeded: (result: Json) => void
  readonly failed: (trouble: Trouble) => void
  readonly timedOut: (trouble: Trouble) => void
}

export function taskEvents(resource: TaskResource, visit: Visit): TaskEvents {
  if (resource.kind === 'service') return serviceEvents(resource, visit)
  return resource.kind === 'activity' ? activityEvents(resource, visit) : lambdaEvents(resource, visit)
}

function serviceEvents(resource: TaskResource, { branch }: Visit): TaskEvents {
  const { history, text, execution } = branch.run
  const service = { resourceType: resource.type, resource: resource.action }
  return {
    scheduled: (call) =>
      history.record(branch, 'TaskScheduled', () => ({
        taskScheduledEventDetails: {
          ...service,
          region: execution.arn.split(':')[3] ?? '',
          parameters: text.of(call.parameters),
          ...limits(call),
          ...credentials(call),
        },
      })),
    started: () => history.record(branch, 'TaskStarted', () => ({ taskStartedEventDetails: service })),
    submitted: (answer) =>
      history.record(branch, 'TaskSubmitted', () => ({ taskSubmittedEventDetails: { ...service, ...output(text.of(answer)) } })),
    succeeded: (result) =>
      history.record(branch, 'TaskSucceeded', () => ({ taskSucceededEventDetails: { ...service, ...output(text.of(result)) } })),
    failed: (trouble) => history.record(branch, 'TaskFailed', () => ({ taskFailedEventDetails: { ...service, ...told(trouble) } })),
    timedOut: (trouble) => history.record(branch, 'TaskTimedOut', () => ({ taskTimedOutEventDetails: { ...service, ...told(trouble) } })),
  }
}

function lambdaEvents(resource: TaskResource, { branch }: Visit): TaskEvents {
  const { history, text } = branch.run
  return {
    scheduled: (call) =>
      history.record(branch, 'LambdaFunctionScheduled', () => ({
        lambdaFunctionScheduledEventDetails: {
          resource: resource.text,
          ...input(text.of(call.parameters)),
          ...limits({ ...call, heartbeatSeconds: undefined }),
          ...credentials(call),
        },
      })),
    started: () => history.record(branch, 'LambdaFunctionStarted'),
    submitted: () => {},
    succeeded: (result) =>
      history.record(branch, 'LambdaFunctionSucceeded', () => ({ lambdaFunctionSucceededEventDetails: output(text.of(result)) })),
    failed: (trouble) => history.record(branch, 'LambdaFunctionFailed', () => ({ lambdaFunctionFailedEventDetails: told(trouble) })),
    timedOut: (trouble) => history.record(branch, 'LambdaFunctionTimedOut', () => ({ lambdaFunctionTimedOutEventDetails: told(trouble) })),
  }
}

function activityEvents(resource: TaskResource, { branch }: Visit): TaskEvents {
  const { history, text } = branch.run
  return {
    scheduled: (call) =>
      history.record(branch, 'ActivityScheduled', () => ({
        activityScheduledEventDetails: { resource: resource.text, ...input(text.of(call.parameters)), ...limits(call) },
      })),
    started: (workerName) =>
      history.record(branch, 'ActivityStarted', () => ({ activityStartedEventDetails: workerName === undefined ? {} : { workerName } })),
    submitted: () => {},
    succeeded: (result) => history.record(branch, 'ActivitySucceeded', () => ({ activitySucceededEventDetails: output(text.of(result)) })),
    failed: (trouble) => history.record(branch, 'ActivityFailed', () => ({ activityFailedEventDetails: told(trouble) })),
    timedOut: (trouble) => history.record(branch, 'ActivityTimedOut', () => ({ activityTimedOutEventDetails: told(trouble) })),
  }
}

const whole = { truncated: false }
const input = (text: string) => ({ input: text, inputDetails: whole })
const output = (text: string) => ({ output: text, outputDetails: whole })

const told = ({ error, cause }: Trouble) => ({ ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) })

const limits = ({ timeoutSeconds, heartbeatSeconds }: Call) => ({
  ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
  ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
})

function credentials(call: Call): { taskCredentials?: { roleArn: string } } {
  const role = isJsonObject(call.credentials) ? call.credentials.RoleArn : undefined
  return typeof role === 'string' ? { taskCredentials: { roleArn: role } } : {}
}
