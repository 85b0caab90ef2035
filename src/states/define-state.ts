import type { Catcher, ChoiceRule, Retrier as RetrierDefinition, StateDefinition, StateMachineDefinition } from '../asl/index.ts'
import { isJsonObject } from '../core/index.ts'
import { defineWritten } from './define-written.ts'
import type { Definer } from './definer.ts'
import type { CatcherNode, ChoiceRuleNode, Graph, Guarded, Retrier, StateNode, WaitNode, WrittenNode } from './node.ts'

type Nest = (graph: Graph, path: string) => StateMachineDefinition

/** One state as the service reads it. */
export function defineState(state: StateNode, path: string, definer: Definer, nest: Nest): StateDefinition {
  if (state.kind === 'written') return defineWritten(state, path, definer, nest)
  const definition = defineNode(state, path, definer, nest)
  return state.fields === undefined ? definition : { ...definition, ...definer.written(state.fields) }
}

function defineNode(state: Exclude<StateNode, WrittenNode>, path: string, definer: Definer, nest: Nest): StateDefinition {
  const comment = state.comment === undefined ? {} : { Comment: state.comment }
  switch (state.kind) {
    case 'task':
      return {
        Type: 'Task',
        ...comment,
        Resource: definer.text(state.action.resource, `${path}/Resource`),
        ...definer.field(definer.language === 'JSONPath' ? 'Parameters' : 'Arguments', state.action.arguments, path),
        ...(state.timeout !== undefined && { TimeoutSeconds: definer.seconds(state.timeout, `${path}/TimeoutSeconds`) }),
        ...(state.heartbeat !== undefined && { HeartbeatSeconds: definer.seconds(state.heartbeat, `${path}/HeartbeatSeconds`) }),
        ...definer.field('Credentials', state.credentials, path),
        ...guards(state, path, definer),
        ...gives(state, path, definer),
        ...follows(state.next),
      }
    case 'pass':
      return { Type: 'Pass', ...comment, ...gives(state, path, definer), ...follows(state.next) }
    case 'wait':
      return { Type: 'Wait', ...comment, ...waits(state, path, definer), ...gives(state, path, definer), ...follows(state.next) }
    case 'choice':
      return {
        Type: 'Choice',
        ...comment,
        Choices: state.rules.map((rule, index) => choiceRule(rule, `${path}/Choices/${index}`, definer)),
        ...(state.otherwise !== undefined && { Default: state.otherwise }),
      }
    case 'succeed':
      return { Type: 'Succeed', ...comment, ...gives(state, path, definer) }
    case 'fail':
      return {
        Type: 'Fail',
        ...comment,
        ...(state.error !== undefined && { Error: definer.text(state.error, `${path}/Error`) }),
        ...(state.cause !== undefined && { Cause: definer.text(state.cause, `${path}/Cause`) }),
      }
    case 'parallel':
      return {
        Type: 'Parallel',
        ...comment,
        ...definer.field('Arguments', state.arguments, path),
        Branches: state.branches.map((branch, index) => nest(branch, `${path}/Branches/${index}`)),
        ...guards(state, path, definer),
        ...gives(state, path, definer),
        ...follows(state.next),
      }
    case 'map':
      return {
        Type: 'Map',
        ...comment,
        ...(definer.language === 'JSONPath'
          ? { ItemsPath: definer.text(state.items, `${path}/ItemsPath`) }
          : definer.field('Items', state.items, path)),
        ...definer.field('ItemSelector', state.select, path),
        ...(state.concurrency !== undefined && { MaxConcurrency: definer.seconds(state.concurrency, `${path}/MaxConcurrency`) }),
        ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, ...nest(state.processor, `${path}/ItemProcessor`) },
        ...guards(state, path, definer),
        ...gives(state, path, definer),
        ...follows(state.next),
      }
  }
}

const follows = (next: string | undefined) => (next === undefined ? { End: true } : { Next: next })

const gives = (state: { readonly output?: unknown; readonly assign?: unknown }, path: string, definer: Definer) => ({
  ...(state.assign !== undefined && { Assign: definer.object(state.assign, `${path}/Assign`) }),
  ...definer.field('Output', state.output, path),
})

const waits = ({ until }: WaitNode, path: string, definer: Definer) =>
  'time' in until
    ? { Seconds: definer.seconds(until.time, `${path}/Seconds`) }
    : { Timestamp: definer.text(until.timestamp, `${path}/Timestamp`) }

function choiceRule(rule: ChoiceRuleNode, path: string, definer: Definer): ChoiceRule {
  const condition = definer.payload(rule.condition, `${path}/Condition`)
  if (isJsonObject(condition)) return { ...condition, ...gives(rule, path, definer), Next: rule.next }
  return { Condition: typeof condition === 'boolean' ? condition : String(condition), ...gives(rule, path, definer), Next: rule.next }
}

const guards = (state: Guarded<string>, path: string, definer: Definer) => ({
  ...(state.retry.length > 0 && { Retry: state.retry.map((retrier, index) => defineRetrier(retrier, `${path}/Retry/${index}`, definer)) }),
  ...(state.catch.length > 0 && { Catch: state.catch.map((catcher, index) => defineCatcher(catcher, `${path}/Catch/${index}`, definer)) }),
})

const defineCatcher = (catcher: CatcherNode, path: string, definer: Definer): Catcher => ({
  ErrorEquals: catcher.errors,
  ...gives(catcher, path, definer),
  Next: catcher.next,
  ...definer.written(catcher.fields ?? {}),
})

const defineRetrier = (retrier: Retrier, path: string, definer: Definer): RetrierDefinition => ({
  ErrorEquals: typeof retrier.errors === 'string' ? [retrier.errors] : retrier.errors,
  ...(retrier.interval !== undefined && { IntervalSeconds: Number(definer.seconds(retrier.interval, `${path}/IntervalSeconds`)) }),
  ...(retrier.maxAttempts !== undefined && { MaxAttempts: retrier.maxAttempts }),
  ...(retrier.backoffRate !== undefined && { BackoffRate: retrier.backoffRate }),
  ...(retrier.maxDelay !== undefined && { MaxDelaySeconds: Number(definer.seconds(retrier.maxDelay, `${path}/MaxDelaySeconds`)) }),
  ...(retrier.jitter !== undefined && { JitterStrategy: retrier.jitter }),
  ...(retrier.comment !== undefined && { Comment: retrier.comment }),
})
