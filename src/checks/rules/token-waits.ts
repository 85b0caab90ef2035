import { isJsonObject, type Json } from '../../core/index.ts'
import type { TaskResource } from '../../integrations/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

type Integration = Extract<TaskResource, { kind: 'integration' }>

const bounds = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'] as const

/** A wait for a token that nobody gets, or that nothing ends, hangs for a year. */
export function checkTokenWait(state: State, resource: Integration, report: Report): void {
  const { json, path, queryLanguage } = state
  const field = queryLanguage === 'JSONata' ? 'Arguments' : 'Parameters'
  const token = /Task\.Token|\$states\.context(?![.\w])|\$\$(?:\.Task)?"/
  if (json[field] !== undefined && !token.test(JSON.stringify(json[field]))) {
    const written = queryLanguage === 'JSONata' ? '{% $states.context.Task.Token %}' : '$$.Task.Token'
    report(
      'TASK_TOKEN_MISSING',
      `${path}/${field}`,
      'The state waits for its task token, and sends it to nobody',
      `Put ${written} into the ${field}`,
    )
  }
  if (bounds.every((bound) => json[bound] === undefined)) {
    const message = 'The state waits for a task token with neither timeout nor heartbeat: it may wait for a year'
    report('TIMEOUT_MISSING', path, message, "Add 'TimeoutSeconds' or 'HeartbeatSeconds'")
  } else if (resource.service === 'ecs' && resource.action === 'runTask' && !catchesTimeout(json.Catch)) {
    const message = 'Where the state times out, the ECS task goes on running: Step Functions does not stop it'
    report(
      'TASK_OUTLIVES_STATE',
      path,
      message,
      'Catch States.Timeout, and stop the task there by aws-sdk:ecs:stopTask; or let the program end by itself',
    )
  }
}

const timeouts: ReadonlySet<Json> = new Set(['States.ALL', 'States.Timeout', 'States.HeartbeatTimeout'])

const catchesTimeout = (catchers: Json | undefined): boolean =>
  Array.isArray(catchers) &&
  catchers.some(
    (catcher) =>
      isJsonObject(catcher) && Array.isArray(catcher.ErrorEquals) && catcher.ErrorEquals.some((name: Json) => timeouts.has(name)),
  )
