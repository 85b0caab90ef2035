import { isJsonObject, type Problem } from '../core/index.ts'
import type { StateMachine, StateNode } from '../states/index.ts'
import { stateGrants } from './machine-grants.ts'
import { statesIn } from './states-in.ts'

/** Activities need no rights; the rules of a Kubernetes cluster are no matter of IAM. */
const needsNone = /:activity:|:states:::eks:(?:call|runJob)(?:\.|$)/

/** A state that calls a service. */
interface Caller {
  readonly name: string
  readonly path: string
  readonly hint: string
}

/**
 * States that call a service while nothing says what the role of the machine must be allowed for it: definitions that were
 * written by hand, and actions without grants. Those that call the same are told together. A machine with grants of its
 * own has said what it needs.
 */
export function grantProblems({ graph, options }: StateMachine): readonly Problem[] {
  if ((options.grants ?? []).length > 0) return []
  const callers = new Map<string, [Caller, ...Caller[]]>()
  for (const { state, path } of statesIn(graph)) {
    if (stateGrants(state).some(({ actions, resources }) => actions.length > 0 && resources.length > 0)) continue
    for (const resource of called(state)) {
      const caller = { name: state.name, path, hint: hintFor(state) }
      const same = callers.get(resource)
      if (same === undefined) callers.set(resource, [caller])
      else same.push(caller)
    }
  }
  return [...callers].map(([resource, [first, ...others]]) => {
    const many = others.length === 0 ? 'calls' : `and ${others.length} more call`
    return {
      code: 'GRANT_MISSING',
      severity: 'warning',
      path: first.path,
      message: `'${first.name}' ${many} ${resource}, and nothing says what the machine's role must be allowed for it`,
      hint: first.hint,
    }
  })
}

/** What a state calls that takes a right. */
function called(state: StateNode): readonly string[] {
  if (state.kind === 'task') {
    const { resource, arguments: given, pattern } = state.action
    // What CloudFormation fills in is a function, or an activity, whose worker answers with the task's token.
    if (typeof resource !== 'string') return pattern === 'WAIT_FOR_TASK_TOKEN' ? [] : ['a function']
    return takesRight(resource, given) ? [resource] : []
  }
  if (state.kind !== 'written') return []
  const {
    Type: type,
    Resource: resource,
    Arguments: given,
    Parameters: parameters,
    ItemReader: reader,
    ResultWriter: writer,
  } = state.definition
  if (type === 'Map')
    return [reader, writer].flatMap((part) => (isJsonObject(part) && typeof part['Resource'] === 'string' ? [part['Resource']] : []))
  if (type !== 'Task') return []
  if (typeof resource !== 'string') return ['a function']
  return takesRight(resource, given ?? parameters) ? [resource] : []
}

function takesRight(resource: string, given: unknown): boolean {
  if (needsNone.test(resource)) return false
  if (!/:states:::apigateway:invoke(?:\.|$)/.test(resource)) return true
  const authentication = isJsonObject(given) ? given['AuthType'] : undefined
  const isOpen = authentication === undefined || authentication === 'NO_AUTH'
  return !isOpen
}

const hintFor = ({ kind }: StateNode): string => {
  const grants = "grants: [{ actions: ['SERVICE:Action'], resources: ['ARN'] }]"
  return kind === 'task' ? `Add ${grants} to the action` : `Add ${grants} beside the state's definition, or to the machine's options`
}
