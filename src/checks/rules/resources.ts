import { closest, isJsonObject, type Json } from '../../core/index.ts'
import {
  type OptimisedAction,
  optimisedAction,
  optimisedNames,
  readTaskResource,
  type TaskResource,
} from '../../integrations/known/index.ts'
import type { SdkKnowledge } from '../check-tools.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import { hasPlaceholder, isJsonata } from '../value-kinds.ts'
import { checkTokenWait } from './token-waits.ts'

type Integration = Extract<TaskResource, { kind: 'integration' }>

/** What a Task calls: whether there is such a thing, in this way, in this type of machine, with these parameters. */
export function checkResource(state: State, sdk: SdkKnowledge, report: Report): void {
  const { json, path, type, graph } = state
  if (type !== 'Task' || typeof json.Resource !== 'string') return
  const at = `${path}/Resource`
  const resource = readTaskResource(json.Resource)
  if (resource.kind === 'unknown') {
    report(
      'RESOURCE_INVALID',
      at,
      `'${json.Resource}' names nothing that a Task can call`,
      'Write an integration such as arn:aws:states:::sns:publish, or the ARN of a Lambda function or an activity',
    )
  } else if (resource.kind === 'activity') {
    if (graph.type === 'EXPRESS')
      report('EXPRESS_UNSUPPORTED', at, 'An EXPRESS machine cannot run activities', 'Make the machine STANDARD, or call a Lambda function')
  } else if (resource.kind === 'integration') checkIntegration(state, resource, sdk, report)
}

function checkIntegration(state: State, resource: Integration, sdk: SdkKnowledge, report: Report): void {
  const { pattern } = resource
  const at = `${state.path}/Resource`
  if (pattern !== '' && state.graph.type === 'EXPRESS') {
    const instead = pattern === 'waitForTaskToken' ? 'call it without waiting' : 'start the job and ask for its state in a loop'
    report(
      'EXPRESS_UNSUPPORTED',
      at,
      `An EXPRESS machine cannot wait for a job or a task token ('.${pattern}')`,
      `Make the machine STANDARD, or ${instead}`,
    )
  }
  if (pattern === 'waitForTaskToken') checkTokenWait(state, resource, report)
  if (resource.sdk) checkSdkAction(resource, at, sdk, report)
  else checkOptimised(state, resource, sdk, report)
}

function checkOptimised(state: State, { service, action, pattern }: Integration, sdk: SdkKnowledge, report: Report): void {
  const at = `${state.path}/Resource`
  const known = optimisedAction(service, action)
  if (known === undefined) {
    const meant = closest(`${service}:${action}`, optimisedNames)
    const bySdk =
      sdk.actions(service)?.has(action) === true
        ? `Write 'arn:aws:states:::aws-sdk:${service}:${action}'`
        : 'See the list of optimised integrations'
    report(
      'INTEGRATION_UNKNOWN',
      at,
      `There is no integration '${service}:${action}'`,
      meant === undefined ? bySdk : `Write 'arn:aws:states:::${meant}'`,
    )
    return
  }
  if (!known.patterns.includes(pattern)) {
    const has = known.patterns.map((each) => (each === '' ? 'no ending' : `'.${each}'`)).join(' or ')
    report('INTEGRATION_PATTERN_UNSUPPORTED', at, `'${service}:${action}' has no '.${pattern}'`, `Write it with ${has}`)
  }
  checkParameters(state, `${service}:${action}`, known, report)
}

function checkSdkAction({ service, action, pattern }: Integration, at: string, sdk: SdkKnowledge, report: Report): void {
  if (pattern !== '' && pattern !== 'waitForTaskToken') {
    report(
      'INTEGRATION_PATTERN_UNSUPPORTED',
      at,
      `An 'aws-sdk' call has no '.${pattern}'`,
      "Leave out the ending, and ask for the job's state in a loop, or use an optimised integration",
    )
  }
  const actions = sdk.actions(service)
  if (actions === undefined) {
    const meant = closest(service, sdk.services)
    report(
      'INTEGRATION_UNVERIFIED',
      at,
      `No service is known as 'aws-sdk:${service}'`,
      meant === undefined ? 'Check the name; a newer service than this version knows will work' : `Did you mean '${meant}'?`,
    )
  } else if (!actions.has(action)) {
    const meant = closest(action, actions)
    report(
      'INTEGRATION_UNVERIFIED',
      at,
      `No action '${action}' of '${service}' is known`,
      meant === undefined ? 'Check the name; a newer action than this version knows will work' : `Did you mean '${meant}'?`,
    )
  }
}

const namesByAction = new WeakMap<OptimisedAction, ReadonlySet<string>>()

/** The names of the parameters that an action has. */
function parameterNames(action: OptimisedAction): ReadonlySet<string> {
  const known = namesByAction.get(action)
  if (known !== undefined) return known
  const names = new Set([...action.required, ...action.optional])
  namesByAction.set(action, names)
  return names
}

/** An expression, or what a template puts there. */
const isFilledInLater = (value: Json, { queryLanguage }: State): boolean =>
  typeof value === 'string' && ((queryLanguage === 'JSONata' && isJsonata(value)) || hasPlaceholder(value))

function checkParameters(state: State, integration: string, action: OptimisedAction, report: Report): void {
  const field = state.queryLanguage === 'JSONata' ? 'Arguments' : 'Parameters'
  const parameters = state.json[field]
  if (parameters === undefined || isFilledInLater(parameters, state)) return
  if (!isJsonObject(parameters)) {
    report(
      'VALUE_INVALID',
      `${state.path}/${field}`,
      `The ${field} of an integration must be an object`,
      `Name the parameters of '${integration}'`,
    )
    return
  }
  const known = parameterNames(action)
  for (const written of Object.keys(parameters)) {
    const name = written.endsWith('.$') ? written.slice(0, -2) : written
    if (known.has(name)) continue
    const meant = closest(name, known)
    const at = `${state.path}/${field}/${written}`
    if (meant === undefined)
      report(
        'INTEGRATION_PARAMETER_UNVERIFIED',
        at,
        `No parameter '${name}' of '${integration}' is known`,
        'Check the name; a newer parameter than this version knows will work',
      )
    else report('INTEGRATION_PARAMETER_UNKNOWN', at, `'${integration}' has no parameter '${name}'`, `Write '${meant}'`)
  }
  for (const name of action.required) {
    if (!Object.hasOwn(parameters, name) && !Object.hasOwn(parameters, `${name}.$`))
      report('INTEGRATION_PARAMETER_MISSING', `${state.path}/${field}`, `'${integration}' needs the parameter '${name}'`, `Add '${name}'`)
  }
}
