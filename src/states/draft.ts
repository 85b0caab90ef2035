import type { QueryLanguage } from '../asl/index.ts'
import type { JsonObject } from '../core/index.ts'
import { reference } from '../expressions/index.ts'
import type { Action } from './action.ts'
import { madeBy } from './called-back.ts'
import type { Branch, Chain, Draft, GoTo } from './chain.ts'
import { type Rest, unsaid } from './chosen.ts'
import { link } from './link.ts'
import type { CatcherNode, ChoiceRuleNode, Retrier, Time, Written } from './node.ts'
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

/** A draft with what its options say about the state itself. */
export function about<Made extends Draft>(options: Comment | undefined, draft: Made): Made {
  if (options === undefined) return draft
  const { comment, queryLanguage, fields } = options
  if (comment === undefined && queryLanguage === undefined && fields === undefined) return draft
  return { ...draft, comment, queryLanguage, fields: fields?.json }
}

export const outputOf = <In>(options: Giving<In> | undefined, given: In): Written => madeBy('output', options?.output, given)

export const assignOf = <In>(options: Giving<In> | undefined, given: In): Written => madeBy('assign', options?.assign, given)

const time = <In>(written: TimeOf<In>, given: In): Time => (typeof written === 'function' ? written(given) : written)

export const unguarded: readonly never[] = []

export const task = <I, V, C, D, R>(
  name: string,
  action: (given: Scope<I, V, C>) => Action<R>,
  options: (Giving<ResultScope<I, V, D, R>> & Limits<Scope<I, V, D>>) | undefined,
): Draft => {
  if (typeof action !== 'function') throw new TypeError(`The task '${name}' gets its action from a function: write () => ….`)
  const given = scope<I, V, D>()
  const withResult = resultScope<I, V, D, R>()
  return about(options, {
    kind: 'task',
    name,
    action: action(scope<I, V, C>()),
    output: outputOf(options, withResult),
    assign: assignOf(options, withResult),
    timeout: options?.timeout === undefined ? undefined : time(options.timeout, given),
    heartbeat: options?.heartbeat === undefined ? undefined : time(options.heartbeat, given),
    credentials: options?.credentials?.(given),
    retry: unguarded,
    catch: unguarded,
    next: undefined,
  })
}

export const pass = <I, V, C>(name: string, options: Giving<Scope<I, V, C>> | undefined): Draft => {
  const given = scope<I, V, C>()
  return about(options, { kind: 'pass', name, output: outputOf(options, given), assign: assignOf(options, given), next: undefined })
}

export const wait = <I, V, C>(name: string, duration: WaitTime<Scope<I, V, C>>, options: Giving<Scope<I, V, C>> | undefined): Draft => {
  const given = scope<I, V, C>()
  return about(options, {
    kind: 'wait',
    name,
    output: outputOf(options, given),
    assign: assignOf(options, given),
    until:
      typeof duration === 'object'
        ? { timestamp: typeof duration.until === 'function' ? duration.until(given) : duration.until }
        : { time: time(duration, given) },
    next: undefined,
  })
}

export const choice = (
  name: string,
  choices: { readonly rules: readonly ChoiceRuleNode<Branch>[]; readonly rest: Rest | 'none' | typeof unsaid },
  options: Comment | undefined,
): Draft => {
  if (typeof choices !== 'object') throw new TypeError(`The choice '${name}' gets no rules: its callback returns nothing.`)
  const { rules, rest } = choices
  if (rest === unsaid) throw new TypeError(`${unsaid}.`)
  if (rest === 'none') return about(options, { kind: 'choice', name, rules })
  return about(options, { kind: 'choice', name, rules, output: rest.output, assign: rest.assign, otherwise: rest.branch })
}

export const parallel = <I, V, C, R>(
  name: string,
  given: ((scope: Scope<I, V, C>) => unknown) | undefined,
  branches: readonly Branch[],
  options: Giving<ResultScope<I, V, C, R>> | undefined,
): Draft => {
  const withResult = resultScope<I, V, C, R>()
  return about(options, {
    kind: 'parallel',
    name,
    arguments: given?.(scope<I, V, C>()),
    branches: branches.map(link),
    output: outputOf(options, withResult),
    assign: assignOf(options, withResult),
    retry: unguarded,
    catch: unguarded,
    next: undefined,
  })
}

/** A Parallel with one branch, whose result is taken out of the array around it. */
export const group = <I, V, C, R>(name: string, branch: Branch, options: Giving<ResultScope<I, V, C, R>> | undefined): Draft => {
  const result = reference<R>({ of: 'result' }, [0])
  const given = { ...scope<I, V, C>(), result }
  return about(options, {
    kind: 'parallel',
    name,
    branches: [link(branch)],
    output: options?.output === undefined ? result : outputOf(options, given),
    assign: assignOf(options, given),
    retry: unguarded,
    catch: unguarded,
    next: undefined,
  })
}

export const succeed = <I, V, C>(name: string, options: Omit<Giving<Scope<I, V, C>>, 'assign'> | undefined): Draft =>
  about(options, { kind: 'succeed', name, output: outputOf(options, scope<I, V, C>()) })

export const fail = <I, V, C>(
  name: string,
  failure: Failure<string | null> | ((given: Scope<I, V, C>) => Failure<string | null>) | undefined,
  options: Comment | undefined,
): Draft => {
  const said = typeof failure === 'function' ? failure(scope<I, V, C>()) : failure
  return about(options, { kind: 'fail', name, error: said?.error, cause: said?.cause })
}

/** A chain whose last state is retried so, too. */
export const retried = (chain: Branch, retrier: Retrier): Branch =>
  guarded(chain, (draft) => ({ ...draft, retry: [...draft.retry, retrier] }))

/** A chain whose last state's errors of those names go to the handler. */
export const caught = <I, V, C, E>(
  chain: Branch,
  errors: string | readonly string[],
  handler: Branch,
  options: Giving<ErrorScope<I, V, C, E>> | undefined,
): Branch => {
  const given = errorScope<I, V, C, E>()
  const catcher: CatcherNode<Branch> = {
    comment: options?.comment,
    errors: typeof errors === 'string' ? [errors] : errors,
    next: handler,
    output: outputOf(options, given),
    assign: assignOf(options, given),
    fields: options?.fields?.json,
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
