import type { QueryLanguage } from '../asl/index.ts'
import type { JsonObject } from '../core/index.ts'
import { reference } from '../expressions/index.ts'
import type { Action } from './action.ts'
import type { Branch, Chain, Draft, GoTo } from './chain.ts'
import type { Rest } from './chosen.ts'
import { link } from './link.ts'
import type { CatcherNode, ChoiceRuleNode, Retrier, Time } from './node.ts'
import type { Failure, TimeOf, WaitTime } from './options.ts'
import { type ErrorScope, errorScope, type ResultScope, resultScope, type Scope, scope } from './scope.ts'

interface Comment {
  readonly comment?: string
  readonly queryLanguage?: QueryLanguage
  readonly fields?: { readonly json: JsonObject }
}

export interface Giving<In> extends Comment {
  readonly output?: (given: In) => unknown
  readonly assign?: (given: In) => unknown
}

interface Limits<In> {
  readonly timeout?: TimeOf<In>
  readonly heartbeat?: TimeOf<In>
  readonly credentials?: (given: In) => unknown
}

export const about = (name: string, options: Comment | undefined) => ({
  name,
  ...(options?.comment !== undefined && { comment: options.comment }),
  ...(options?.queryLanguage !== undefined && { queryLanguage: options.queryLanguage }),
  ...(options?.fields !== undefined && { fields: options.fields.json }),
})

export const gives = <In>(options: Giving<In> | undefined, given: In) => ({
  ...(options?.output !== undefined && { output: options.output(given) }),
  ...(options?.assign !== undefined && { assign: options.assign(given) }),
})

const time = <In>(written: TimeOf<In>, given: In): Time => (typeof written === 'function' ? written(given) : written)

export const unguarded = { retry: [], catch: [] } as const

export const task = <I, V, C, D, R>(
  name: string,
  action: (given: Scope<I, V, C>) => Action<R>,
  options: (Giving<ResultScope<I, V, D, R>> & Limits<Scope<I, V, D>>) | undefined,
): Draft => {
  const given = scope<I, V, D>()
  return {
    kind: 'task',
    ...about(name, options),
    action: action(scope<I, V, C>()),
    ...gives(options, resultScope<I, V, D, R>()),
    ...(options?.timeout !== undefined && { timeout: time(options.timeout, given) }),
    ...(options?.heartbeat !== undefined && { heartbeat: time(options.heartbeat, given) }),
    ...(options?.credentials !== undefined && { credentials: options.credentials(given) }),
    ...unguarded,
  }
}

export const pass = <I, V, C>(name: string, options: Giving<Scope<I, V, C>> | undefined): Draft => ({
  kind: 'pass',
  ...about(name, options),
  ...gives(options, scope<I, V, C>()),
})

export const wait = <I, V, C>(name: string, duration: WaitTime<Scope<I, V, C>>, options: Giving<Scope<I, V, C>> | undefined): Draft => {
  const given = scope<I, V, C>()
  return {
    kind: 'wait',
    ...about(name, options),
    ...gives(options, given),
    until:
      typeof duration === 'object'
        ? { timestamp: typeof duration.until === 'function' ? duration.until(given) : duration.until }
        : { time: time(duration, given) },
  }
}

export const choice = (
  name: string,
  { rules, rest }: { readonly rules: readonly ChoiceRuleNode<Branch>[]; readonly rest: Rest | 'none' },
  options: Comment | undefined,
): Draft => {
  const said = { kind: 'choice', ...about(name, options), rules } as const
  if (rest === 'none') return said
  const { branch, ...given } = rest
  return { ...said, ...given, otherwise: branch }
}

export const parallel = <I, V, C, R>(
  name: string,
  given: ((scope: Scope<I, V, C>) => unknown) | undefined,
  branches: readonly Branch[],
  options: Giving<ResultScope<I, V, C, R>> | undefined,
): Draft => ({
  kind: 'parallel',
  ...about(name, options),
  ...(given !== undefined && { arguments: given(scope<I, V, C>()) }),
  branches: branches.map(link),
  ...gives(options, resultScope<I, V, C, R>()),
  ...unguarded,
})

/** A Parallel with one branch, whose result is taken out of the array around it. */
export const group = <I, V, C, R>(name: string, branch: Branch, options: Giving<ResultScope<I, V, C, R>> | undefined): Draft => {
  const result = reference<R>({ of: 'result' }, [0])
  return {
    kind: 'parallel',
    ...about(name, options),
    branches: [link(branch)],
    output: result,
    ...gives(options, { ...scope<I, V, C>(), result }),
    ...unguarded,
  }
}

export const succeed = <I, V, C>(name: string, options: Omit<Giving<Scope<I, V, C>>, 'assign'> | undefined): Draft => ({
  kind: 'succeed',
  ...about(name, options),
  ...gives(options, scope<I, V, C>()),
})

export const fail = <I, V, C>(
  name: string,
  failure: Failure | ((given: Scope<I, V, C>) => Failure) | undefined,
  options: Comment | undefined,
): Draft => ({ kind: 'fail', ...about(name, options), ...(typeof failure === 'function' ? failure(scope<I, V, C>()) : failure) })

/** A chain whose last state is retried so, too. */
export const retried = (chain: Branch, retrier: Retrier): Branch =>
  guarded(chain, (draft) => ({ ...draft, retry: [...draft.retry, retrier] }))

/** A chain whose last state's errors of those names go to the handler. */
export const caught = <I, V, C>(
  chain: Branch,
  errors: string | readonly string[],
  handler: Branch,
  options: Giving<ErrorScope<I, V, C>> | undefined,
): Branch => {
  const catcher: CatcherNode<Branch> = {
    ...(options?.comment !== undefined && { comment: options.comment }),
    errors: typeof errors === 'string' ? [errors] : errors,
    next: handler,
    ...gives(options, errorScope<I, V, C>()),
    ...(options?.fields !== undefined && { fields: options.fields.json }),
  }
  return guarded(chain, (draft) => ({ ...draft, catch: [...draft.catch, catcher] }))
}

type Guardable = Extract<Draft, { readonly retry: unknown }>

/** Only the types keep this from being called after another state: a caller without them is told. */
function guarded(chain: Branch, change: (draft: Guardable) => Draft): Chain {
  const last = chain?.link
  if (chain === undefined || last === undefined || !('retry' in last)) {
    throw new TypeError('Only a task, a Parallel or a Map can be retried or caught: put this right after one.')
  }
  return { previous: chain.previous, link: change(last) }
}

/** The chain that a jump is. */
export const jump = (target: GoTo): Chain => ({ previous: undefined, link: target })
