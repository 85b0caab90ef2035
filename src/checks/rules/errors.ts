import type { Catcher, Retrier } from '../../asl/index.ts'
import { closest, isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { SdkKnowledge } from '../check-tools.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import type { ValueKind } from '../value-kinds.ts'
import * as kind from '../value-kinds.ts'
import { checkErrorName } from './error-names.ts'

interface FieldRule {
  readonly kind: ValueKind
  readonly required?: true
  readonly only?: State['queryLanguage']
}

const names: ValueKind = {
  is: (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string'),
  expected: 'an array of error names, such as ["States.ALL"]',
}

const fieldsOfHandlers = {
  Retry: {
    ErrorEquals: { kind: names, required: true },
    IntervalSeconds: { kind: kind.seconds },
    MaxAttempts: { kind: kind.attempts },
    BackoffRate: { kind: kind.backoff },
    MaxDelaySeconds: { kind: kind.maxDelay },
    JitterStrategy: { kind: kind.jitter },
    Comment: { kind: kind.text },
  },
  Catch: {
    ErrorEquals: { kind: names, required: true },
    Next: { kind: kind.text, required: true },
    ResultPath: { kind: kind.pathText, only: 'JSONPath' },
    Output: { kind: kind.any, only: 'JSONata' },
    Assign: { kind: kind.objectOrJsonata },
    Comment: { kind: kind.text },
  },
} satisfies { readonly Retry: Readonly<Record<keyof Retrier, FieldRule>>; readonly Catch: Readonly<Record<keyof Catcher, FieldRule>> }

/** What retriers and catchers may say. */
export const handlerFields: Readonly<Record<'Retry' | 'Catch', Readonly<Record<string, FieldRule>>>> = fieldsOfHandlers

/** What a state does about errors: the retriers, the catchers, and their order. */
export function checkErrorHandling(state: State, sdk: SdkKnowledge, report: Report): void {
  const { Retry, Catch } = state.json
  if (Array.isArray(Retry)) checkHandlers(state, 'Retry', Retry, sdk, report)
  if (Array.isArray(Catch)) checkHandlers(state, 'Catch', Catch, sdk, report)
}

function checkHandlers(state: State, field: 'Retry' | 'Catch', handlers: readonly Json[], sdk: SdkKnowledge, report: Report): void {
  handlers.forEach((handler, index) => {
    const path = `${state.path}/${field}[${index}]`
    if (!isJsonObject(handler)) {
      report('VALUE_INVALID', path, `A ${field === 'Retry' ? 'retrier' : 'catcher'} must be an object`, 'Write { "ErrorEquals": [ … ], … }')
      return
    }
    checkHandlerFields(state, field, handler, path, report)
    if (!names.is(handler.ErrorEquals ?? null) || !Array.isArray(handler.ErrorEquals)) return
    checkOrder(handler.ErrorEquals, index === handlers.length - 1, path, report)
    handler.ErrorEquals.forEach((name: Json, position) => {
      if (typeof name === 'string') checkErrorName(name, state, `${path}/ErrorEquals[${position}]`, sdk, report)
    })
  })
}

function checkHandlerFields(state: State, field: 'Retry' | 'Catch', handler: JsonObject, path: string, report: Report): void {
  const rules = handlerFields[field]
  const what = field === 'Retry' ? 'A retrier' : 'A catcher'
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required && handler[name] === undefined)
      report('MISSING_FIELD', path, `The field '${name}' is missing`, `Add '${name}': ${rule.kind.expected}`)
  }
  for (const [name, value] of Object.entries(handler)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) {
      const meant = closest(name, Object.keys(rules))
      report(
        'FIELD_UNSUPPORTED',
        `${path}/${name}`,
        `${what} has no field '${name}'`,
        meant === undefined ? 'Leave it out' : `Write '${meant}'`,
      )
    } else if (rule.only !== undefined && rule.only !== state.queryLanguage) {
      report(
        'FIELD_FOR_OTHER_QUERY_LANGUAGE',
        `${path}/${name}`,
        `The field '${name}' exists in ${rule.only} only`,
        name === 'Output' ? "Write 'ResultPath'" : "Write 'Output'",
      )
    } else if (!rule.kind.is(value) && !(rule.kind === kind.objectOrJsonata && kind.isJsonata(value))) {
      report('VALUE_INVALID', `${path}/${name}`, `'${name}' must be ${rule.kind.expected}`, `Write ${rule.kind.expected}`)
    }
  }
  const { IntervalSeconds: interval = 1, MaxDelaySeconds: most } = handler
  if (typeof interval === 'number' && typeof most === 'number' && most <= interval) {
    report(
      'VALUE_INVALID',
      `${path}/MaxDelaySeconds`,
      `MaxDelaySeconds (${most}) must be greater than IntervalSeconds (${interval})`,
      `Write a number above ${interval}`,
    )
  }
}

function checkOrder(errors: readonly Json[], last: boolean, path: string, report: Report): void {
  if (!errors.includes('States.ALL')) return
  if (errors.length > 1) {
    report(
      'STATES_ALL_MISPLACED',
      `${path}/ErrorEquals`,
      "'States.ALL' stands beside other names",
      'It covers every error: leave out the other names, or give them a handler of their own before this one',
    )
  }
  if (!last)
    report('STATES_ALL_MISPLACED', path, "'States.ALL' is not in the last handler: those after it are never tried", 'Put this handler last')
}
