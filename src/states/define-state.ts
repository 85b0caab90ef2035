import type { Catcher, ChoiceRule, Retrier as RetrierDefinition, StateDefinition, StateMachineDefinition } from '../asl/index.ts'
import { mapFields, processorConfig } from './define-map.ts'
import { defineWritten } from './define-written.ts'
import type { Definer } from './definer.ts'
import type { Graph, Guarded, Retrier, StateNode, WrittenNode } from './node.ts'
import type { StateWriter, StateWriters } from './state-writer.ts'

type Nest = (graph: Graph, path: string) => StateMachineDefinition

/** One state as the service reads it. */
export function defineState(state: StateNode, path: string, definer: Definer, writers: StateWriters, nest: Nest): StateDefinition {
  if (state.kind === 'written') return defineWritten(state, path, definer, nest)
  const language = state.queryLanguage ?? definer.language
  const definition = defineNode(state, path, definer, writers[language], nest)
  return {
    ...definition,
    ...(language !== definer.language && { QueryLanguage: language }),
    ...(state.fields !== undefined && definer.written(state.fields)),
  }
}

function defineNode(
  state: Exclude<StateNode, WrittenNode>,
  path: string,
  definer: Definer,
  write: StateWriter,
  nest: Nest,
): StateDefinition {
  const comment = commentOf(state)
  switch (state.kind) {
    case 'task':
      return {
        Type: 'Task',
        ...comment,
        Resource: definer.text(state.action.resource, `${path}/Resource`),
        ...write.arguments(state.action.arguments, path),
        ...write.time('TimeoutSeconds', state.timeout, path),
        ...write.time('HeartbeatSeconds', state.heartbeat, path),
        ...write.payload('Credentials', state.credentials, path),
        ...guards(state, path, definer, write),
        ...write.gives(state, path),
        ...follows(state.next),
      }
    case 'pass':
      return { Type: 'Pass', ...comment, ...write.gives(state, path), ...follows(state.next) }
    case 'wait': {
      const until =
        'time' in state.until ? write.time('Seconds', state.until.time, path) : write.scalar('Timestamp', state.until.timestamp, path)
      return { Type: 'Wait', ...comment, ...until, ...write.gives(state, path), ...follows(state.next) }
    }
    case 'choice':
      return {
        Type: 'Choice',
        ...comment,
        Choices: state.rules.map(
          (rule, index): ChoiceRule => ({
            ...commentOf(rule),
            ...write.rule(rule, `${path}/Choices/${index}`),
            Next: rule.next,
          }),
        ),
        ...write.gives(state, path),
        ...(state.otherwise !== undefined && { Default: state.otherwise }),
      }
    case 'succeed':
      return { Type: 'Succeed', ...comment, ...write.gives(state, path) }
    case 'fail':
      return { Type: 'Fail', ...comment, ...write.scalar('Error', state.error, path), ...write.scalar('Cause', state.cause, path) }
    case 'parallel':
      return {
        Type: 'Parallel',
        ...comment,
        ...write.arguments(state.arguments, path),
        Branches: state.branches.map((branch, index) => nest(branch, `${path}/Branches/${index}`)),
        ...guards(state, path, definer, write),
        ...write.gives(state, path),
        ...follows(state.next),
      }
    case 'map':
      return {
        Type: 'Map',
        ...comment,
        ...mapFields(state, path, write),
        ItemProcessor: { ProcessorConfig: processorConfig(state), ...nest(state.processor, `${path}/ItemProcessor`) },
        ...guards(state, path, definer, write),
        ...write.gives(state, path),
        ...follows(state.next),
      }
  }
}

const commentOf = ({ comment }: { readonly comment?: string | undefined }) => (comment === undefined ? {} : { Comment: comment })

const follows = (next: string | undefined) => (next === undefined ? { End: true } : { Next: next })

const guards = (state: Guarded<string>, path: string, definer: Definer, write: StateWriter) => ({
  ...(state.retry.length > 0 && { Retry: state.retry.map((retrier, index) => defineRetrier(retrier, `${path}/Retry/${index}`, definer)) }),
  ...(state.catch.length > 0 && {
    Catch: state.catch.map(
      (catcher, index): Catcher => ({
        ...commentOf(catcher),
        ErrorEquals: catcher.errors,
        ...write.catches(catcher, `${path}/Catch/${index}`),
        Next: catcher.next,
        ...definer.written(catcher.fields ?? {}),
      }),
    ),
  }),
})

const defineRetrier = (retrier: Retrier, path: string, definer: Definer): RetrierDefinition => ({
  ErrorEquals: typeof retrier.errors === 'string' ? [retrier.errors] : retrier.errors,
  ...(retrier.interval !== undefined && { IntervalSeconds: definer.seconds(retrier.interval, `${path}/IntervalSeconds`) }),
  ...(retrier.maxAttempts !== undefined && { MaxAttempts: retrier.maxAttempts }),
  ...(retrier.backoffRate !== undefined && { BackoffRate: retrier.backoffRate }),
  ...(retrier.maxDelay !== undefined && { MaxDelaySeconds: definer.seconds(retrier.maxDelay, `${path}/MaxDelaySeconds`) }),
  ...(retrier.jitter !== undefined && { JitterStrategy: retrier.jitter }),
  ...(retrier.comment !== undefined && { Comment: retrier.comment }),
})
