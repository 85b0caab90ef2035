import type {
  Catcher,
  ChoiceRule,
  ChoiceState,
  FailState,
  MapState,
  ParallelState,
  PassState,
  Retrier as RetrierDefinition,
  StateDefinition,
  StateMachineDefinition,
  SucceedState,
  TaskState,
  WaitState,
} from '../asl/index.ts'
import { mapFields, processorConfig } from './define-map.ts'
import { defineWritten } from './define-written.ts'
import type { Definer } from './definer.ts'
import type { CatcherNode, ChoiceRuleNode, Graph, Guarded, Retrier, StateNode, WrittenNode } from './node.ts'
import type { Fields, Giving, StateWriter, StateWriters } from './state-writer.ts'

type Nest = (graph: Graph, path: string) => StateMachineDefinition

/** One state as the service reads it. */
export function defineState(node: StateNode, path: string, definer: Definer, writers: StateWriters, nest: Nest): StateDefinition {
  if (node.kind === 'written') return defineWritten(node, path, definer, nest)
  const language = node.queryLanguage ?? definer.language
  const state = defineNode(node, path, definer, writers[language], nest)
  if (language !== definer.language) state.QueryLanguage = language
  if (node.fields !== undefined) Object.assign(state, definer.written(node.fields))
  return state
}

/** A state whose fields are being gathered. */
type Open<State> = { -readonly [Field in keyof State]: State[Field] }

type OpenState = { [Type in StateDefinition['Type']]: Open<Extract<StateDefinition, { readonly Type: Type }>> }[StateDefinition['Type']]

function defineNode(node: Exclude<StateNode, WrittenNode>, path: string, definer: Definer, write: StateWriter, nest: Nest): OpenState {
  switch (node.kind) {
    case 'task': {
      const state: Open<TaskState> = { ...begun('Task', node), Resource: definer.text(node.action.resource, `${path}/Resource`) }
      write.arguments(state, node.action.arguments, path)
      if (node.timeout !== undefined) write.time(state, 'TimeoutSeconds', node.timeout, path)
      if (node.heartbeat !== undefined) write.time(state, 'HeartbeatSeconds', node.heartbeat, path)
      if (node.credentials !== undefined) write.payload(state, 'Credentials', node.credentials, path)
      return finished(state, node, path, definer, write)
    }
    case 'pass': {
      const state: Open<PassState> = begun('Pass', node)
      return followed(state, node, path, write)
    }
    case 'wait': {
      const state: Open<WaitState> = begun('Wait', node)
      if ('time' in node.until) write.time(state, 'Seconds', node.until.time, path)
      else write.scalar(state, 'Timestamp', node.until.timestamp, path)
      return followed(state, node, path, write)
    }
    case 'choice': {
      const Choices = node.rules.map((rule, index) => defineRule(rule, `${path}/Choices[${index}]`, write))
      const state: Open<ChoiceState> = { ...begun('Choice', node), Choices }
      write.gives(state, node, path)
      if (node.otherwise !== undefined) state.Default = node.otherwise
      return state
    }
    case 'succeed': {
      const state: Open<SucceedState> = begun('Succeed', node)
      write.gives(state, node, path)
      return state
    }
    case 'fail': {
      const state: Open<FailState> = begun('Fail', node)
      write.scalar(state, 'Error', node.error, path)
      write.scalar(state, 'Cause', node.cause, path)
      return state
    }
    case 'parallel': {
      const given: Fields = begun('Parallel', node)
      write.arguments(given, node.arguments, path)
      const Branches = node.branches.map((branch, index) => nest(branch, `${path}/Branches[${index}]`))
      return finished({ ...given, Type: 'Parallel', Branches }, node, path, definer, write)
    }
    case 'map': {
      const state: Open<MapState> = begun('Map', node)
      mapFields(state, node, path, write)
      state.ItemProcessor = { ProcessorConfig: processorConfig(node), ...nest(node.processor, `${path}/ItemProcessor`) }
      return finished(state, node, path, definer, write)
    }
  }
}

const begun = <const Type extends string>(
  Type: Type,
  { comment }: { readonly comment?: string | undefined },
): { Type: Type; Comment?: string } => (comment === undefined ? { Type } : { Type, Comment: comment })

function defineRule(node: ChoiceRuleNode, path: string, write: StateWriter): ChoiceRule {
  const rule: Open<ChoiceRule> = node.comment === undefined ? {} : { Comment: node.comment }
  write.rule(rule, node, path)
  rule.Next = node.next
  return rule
}

/** A state with what follows it. */
function followed<State extends { Next?: string; End?: boolean }>(
  state: State,
  node: Giving & { readonly next?: string | undefined },
  path: string,
  write: StateWriter,
): State {
  write.gives(state, node, path)
  if (node.next === undefined) state.End = true
  else state.Next = node.next
  return state
}

/** A state with what retries and catches it, and what follows it. */
function finished<State extends Open<TaskState> | Open<ParallelState> | Open<MapState>>(
  state: State,
  node: Guarded<string> & Giving & { readonly next?: string | undefined },
  path: string,
  definer: Definer,
  write: StateWriter,
): State {
  if (node.retry.length > 0) state.Retry = node.retry.map((retrier, index) => defineRetrier(retrier, `${path}/Retry[${index}]`, definer))
  if (node.catch.length > 0)
    state.Catch = node.catch.map((catcher, index) => defineCatcher(catcher, `${path}/Catch[${index}]`, definer, write))
  return followed(state, node, path, write)
}

function defineCatcher(node: CatcherNode, path: string, definer: Definer, write: StateWriter): Catcher {
  const given: Fields = {}
  write.catches(given, node, path)
  return {
    ...(node.comment !== undefined && { Comment: node.comment }),
    ErrorEquals: node.errors,
    ...given,
    Next: node.next,
    ...definer.written(node.fields ?? {}),
  }
}

const defineRetrier = (retrier: Retrier, path: string, definer: Definer): RetrierDefinition => ({
  ErrorEquals: typeof retrier.errors === 'string' ? [retrier.errors] : retrier.errors,
  ...(retrier.interval !== undefined && { IntervalSeconds: definer.seconds(retrier.interval, `${path}/IntervalSeconds`) }),
  ...(retrier.maxAttempts !== undefined && { MaxAttempts: retrier.maxAttempts }),
  ...(retrier.backoffRate !== undefined && { BackoffRate: retrier.backoffRate }),
  ...(retrier.maxDelay !== undefined && { MaxDelaySeconds: definer.seconds(retrier.maxDelay, `${path}/MaxDelaySeconds`) }),
  ...(retrier.jitter !== undefined && { JitterStrategy: retrier.jitter }),
  ...(retrier.comment !== undefined && { Comment: retrier.comment }),
})
