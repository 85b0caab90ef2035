import { isJsonObject, type Json } from '../../core/index.ts'
import type { HistoryEventDetails, HistoryEventType } from '../history-event.ts'
import type { Branch } from '../run/branch.ts'
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
export class TaskEvents {
  readonly #resource: TaskResource
  readonly #branch: Branch

  constructor(resource: TaskResource, branch: Branch) {
    this.#resource = resource
    this.#branch = branch
  }

  scheduled(call: Call): void {
    const { kind, type, action, text: resource } = this.#resource
    const { execution, text } = this.#branch.run
    if (kind === 'service') {
      this.#record('TaskScheduled', () => ({
        taskScheduledEventDetails: {
          resourceType: type,
          resource: action,
          region: execution.arn.split(':')[3] ?? '',
          parameters: text.of(call.parameters),
          ...limits(call),
          ...credentials(call),
        },
      }))
    } else if (kind === 'lambda') {
      this.#record('LambdaFunctionScheduled', () => ({
        lambdaFunctionScheduledEventDetails: {
          resource,
          ...input(text.of(call.parameters)),
          ...limits({ ...call, heartbeatSeconds: undefined }),
          ...credentials(call),
        },
      }))
    } else {
      this.#record('ActivityScheduled', () => ({
        activityScheduledEventDetails: { resource, ...input(text.of(call.parameters)), ...limits(call) },
      }))
    }
  }

  started(workerName?: string): void {
    const { kind } = this.#resource
    if (kind === 'service') this.#record('TaskStarted', () => ({ taskStartedEventDetails: this.#service() }))
    else if (kind === 'lambda') this.#record('LambdaFunctionStarted', () => ({}))
    else this.#record('ActivityStarted', () => ({ activityStartedEventDetails: workerName === undefined ? {} : { workerName } }))
  }

  submitted(answer: Json): void {
    if (this.#resource.kind !== 'service') return
    this.#record('TaskSubmitted', () => ({ taskSubmittedEventDetails: { ...this.#service(), ...this.#output(answer) } }))
  }

  succeeded(result: Json): void {
    const { kind } = this.#resource
    if (kind === 'service')
      this.#record('TaskSucceeded', () => ({ taskSucceededEventDetails: { ...this.#service(), ...this.#output(result) } }))
    else if (kind === 'lambda')
      this.#record('LambdaFunctionSucceeded', () => ({ lambdaFunctionSucceededEventDetails: this.#output(result) }))
    else this.#record('ActivitySucceeded', () => ({ activitySucceededEventDetails: this.#output(result) }))
  }

  failed(trouble: Trouble): void {
    const { kind } = this.#resource
    if (kind === 'service') this.#record('TaskFailed', () => ({ taskFailedEventDetails: { ...this.#service(), ...told(trouble) } }))
    else if (kind === 'lambda') this.#record('LambdaFunctionFailed', () => ({ lambdaFunctionFailedEventDetails: told(trouble) }))
    else this.#record('ActivityFailed', () => ({ activityFailedEventDetails: told(trouble) }))
  }

  timedOut(trouble: Trouble): void {
    const { kind } = this.#resource
    if (kind === 'service') this.#record('TaskTimedOut', () => ({ taskTimedOutEventDetails: { ...this.#service(), ...told(trouble) } }))
    else if (kind === 'lambda') this.#record('LambdaFunctionTimedOut', () => ({ lambdaFunctionTimedOutEventDetails: told(trouble) }))
    else this.#record('ActivityTimedOut', () => ({ activityTimedOutEventDetails: told(trouble) }))
  }

  #record(type: HistoryEventType, details: () => HistoryEventDetails): void {
    this.#branch.run.history.record(this.#branch, type, details)
  }

  #service() {
    return { resourceType: this.#resource.type, resource: this.#resource.action }
  }

  #output(value: Json) {
    return { output: this.#branch.run.text.of(value), outputDetails: whole }
  }
}

const whole = { truncated: false }
const input = (text: string) => ({ input: text, inputDetails: whole })

const told = ({ error, cause }: Trouble) => ({ ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) })

const limits = ({ timeoutSeconds, heartbeatSeconds }: Call) => ({
  ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
  ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
})

function credentials(call: Call): { taskCredentials?: { roleArn: string } } {
  const role = isJsonObject(call.credentials) ? call.credentials.RoleArn : undefined
  return typeof role === 'string' ? { taskCredentials: { roleArn: role } } : {}
}
