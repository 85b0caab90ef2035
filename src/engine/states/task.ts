import type { TaskState } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow } from '../data-flow.ts'
import { compileSecondsField } from '../fields/seconds-field.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import { checkPayload } from '../payload.ts'
import { randomUuid } from '../random-uuid.ts'
import type { WaitingState } from '../run/graph.ts'
import { settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { Soon } from '../soon.ts'
import { attempt } from '../tasks/attempt.ts'
import { readResource } from '../tasks/resource.ts'

export function compileTask(state: TaskState, flow: DataFlow, compilation: Compilation): WaitingState {
  const resource = readResource(state.Resource)
  const timeout = compileSecondsField(
    { field: 'TimeoutSeconds', literal: state.TimeoutSeconds, path: state.TimeoutSecondsPath, least: 1 },
    compilation,
  )
  const heartbeat = compileSecondsField(
    { field: 'HeartbeatSeconds', literal: state.HeartbeatSeconds, path: state.HeartbeatSecondsPath, least: 1 },
    compilation,
  )
  const credentials = compileCredentials(state.Credentials, compilation)

  return {
    kind: 'waiting',
    definition: state,
    caught: flow.caught,
    *work(visit) {
      if (resource.hasToken) visit.taskToken ??= randomUuid(visit.branch.run.host.random)
      const soon = flow.arguments(visit)
      const parameters = soon instanceof Promise ? yield* settled(soon) : soon
      if (parameters !== visit.input) checkPayload(visit.name, parameters)
      const data = flow.data(visit)
      const call = {
        parameters,
        timeoutSeconds: timeout === undefined ? undefined : yield* settled(timeout(visit, data)),
        heartbeatSeconds: heartbeat === undefined ? undefined : yield* settled(heartbeat(visit, data)),
        credentials: credentials === undefined ? undefined : yield* settled(credentials(visit, data)),
      }
      const result = yield* attempt(visit, resource, call)
      visit.inspect?.('result', result)
      const outcome = flow.finish(visit, result, state.Next)
      return outcome instanceof Promise ? yield* settled(outcome) : outcome
    },
  }
}

function compileCredentials(template: Json | undefined, compilation: Compilation): ((visit: Visit, data: Json) => Soon<Json>) | undefined {
  if (template === undefined) return undefined
  if (compilation.language === 'JSONata') {
    const query = compileQueryTemplate(template, 'Credentials', compilation.compileQuery)
    return (visit) => query({ visit })
  }
  const expression = compileTemplate(template)
  return (visit, data) => expression({ visit, data })
}
