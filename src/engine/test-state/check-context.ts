import type { StateDefinition } from '../../asl/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { readResource } from '../tasks/resource.ts'
import { invalid } from './request.ts'

type Kind = 'any' | 'number' | 'string' | Fields
interface Fields {
  readonly [name: string]: Kind
}

const fields: Fields = {
  Execution: {
    Id: 'string',
    Input: 'any',
    Name: 'string',
    RoleArn: 'string',
    StartTime: 'string',
    RedriveCount: 'number',
    RedriveTime: 'string',
  },
  State: { EnteredTime: 'string', Name: 'string', RetryCount: 'number' },
  StateMachine: { Id: 'string', Name: 'string' },
  Task: { Token: 'string' },
  Map: { Item: { Index: 'number', Key: 'string', Source: 'string', Value: 'any' } },
}

/** Refuses a context object that no execution could have. */
export function checkContext(context: JsonObject, state: StateDefinition): void {
  check(context, fields)
  const hasToken = state.Type === 'Task' && readResource(state.Resource).hasToken
  if (context.Task !== undefined && !hasToken) {
    throw refused(
      "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern",
    )
  }
}

function check(value: JsonObject, allowed: Fields): void {
  for (const [name, field] of Object.entries(value)) {
    const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined
    if (kind === undefined) throw refused(`Field '${name}' is not allowed`)
    if (typeof kind === 'object') checkObject(name, field, kind)
    else if (kind !== 'any' && typeof field !== kind) throw refused(`Field '${name}' must be a ${kind}`)
  }
}

function checkObject(name: string, value: Json, allowed: Fields): void {
  if (!isJsonObject(value)) throw refused(`Field '${name}' must be an object`)
  check(value, allowed)
}

const refused = (what: string): Error => invalid(`Invalid Context object provided: ${what}`)
