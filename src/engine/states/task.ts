import type { TaskState } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow } from '../data-flow.ts'
import { acceptSeconds, compileNumberField } from '../fields/number-field.ts'
import { compileQueryTemplate } from '../jsonata/template.ts'
import { compileTemplate } from '../jsonpath/template.ts'
import { randomUuid } from '../random-uuid.ts'
import type { CompiledState } from '../run/graph.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { attempt } from '../tasks/attempt.ts'
import { readResource } from '../tasks/resource.ts'

export function compileTask(state: TaskState, flow: DataFlow, compilation: Compilation): CompiledState {
  const resource = readResource(state.Resource)
  const timeout = secondsField('TimeoutSeconds', state.TimeoutSeconds, state.TimeoutSecondsPath, compilation)
  const heartbeat = secondsField('HeartbeatSeconds', state.HeartbeatSeconds, state.HeartbeatSecondsPath, compilation)
  const credentials = compileCredentials(state.Credentials, compilation)

  return {
    definition: state,
    retries: true,
    *work(visit) {
      if (resource.hasToken) visit.taskToken ??= randomUuid(visit.branch.run.host.random)
      const parameters = yield* flow.arguments(visit)
      const data = flow.data(visit)
      const call = {
        parameters,
        timeoutSeconds: timeout === undefined ? undefined : yield* timeout(visit, data),
        heartbeatSeconds: heartbeat === undefined ? undefined : yield* heartbeat(visit, data),
        credentials: credentials === undefined ? undefined : yield* credentials(visit, data),
      }
      const result = yield* attempt(visit, resource, call)
      visit.inspect?.('result', result)
      return { ...(yield* flow.finish(visit, result)), next: state.Next }
    },
  }
}

const secondsField = (field: string, literal: unknown, path: unknown, compilation: Compilation) =>
  compileNumberField({ field, literal, path, accept: acceptSeconds(`${field}Path`) }, compilation)

function compileCredentials(
  template: Json | undefined,
  compilation: Compilation,
): ((visit: Visit, data: Json) => Routine<Json>) | undefined {
  if (template === undefined) return undefined
  if (compilation.language === 'JSONata') {
    const query = compileQueryTemplate(template, 'Credentials', compilation.compileQuery)
    return (visit) => settled(query({ visit }))
  }
  const expression = compileTemplate(template)
  return (visit, data) => settled(expression({ visit, data }))
}
