import type { Defined } from '../expressions/index.ts'
import type { Action, IntegrationPattern } from './action.ts'
import type { In, ResultScopeAt, ScopeAt, TaskScopeAt } from './arriving.ts'
import { chainOf } from './called-back.ts'
import type { CatchOptions, CaughtName, JumpOptions } from './catching.ts'
import { type Branch, extended, type GoTo, type Link } from './chain.ts'
import { Choose } from './choose.ts'
import type { CompleteWithOtherwise } from './chosen.ts'
import * as draft from './draft.ts'
import { written } from './draft-written.ts'
import type { Unended, unended } from './ended.ts'
import type { End, Endable } from './ending.ts'
import type { FlowKind, FlowOf } from './flow-kind.ts'
import type { Assignable, OutputOf } from './given.ts'
import { LoopingFlow } from './looping-flow.ts'
import { type Head, machineOf } from './machine.ts'
import type { Add, Catchable, JumpName, NewName, Raisable } from './names.ts'
import type { Inside } from './nested.ts'
import type { Retrier } from './node.ts'
import type {
  Bounded,
  CauseOf,
  ComputedTime,
  Failure,
  Fitting,
  Gives,
  NameOf,
  StateOptions,
  TaskOptions,
  Untold,
  WaitTime,
  Worded,
} from './options.ts'
import type { BranchSetting, NestedSetting, Setting, setting } from './setting.ts'
import type { AnyFlow, Shape, ShapeOf, StatesOf, shape, TaskEntry } from './shape.ts'
import type * as Next from './transitions.ts'
import type { AfterWritten, Besides, EndedFlow, Outside, WrittenState } from './written-state.ts'

/**
 * States in the order in which they run. Each method adds one and gives a new flow; none changes the flow that it is
 * called on.
 *
 * @typeParam S what stays the same: the machine's type, its input, the graph.
 * @typeParam K what the compiler knows about the end of the flow: the data that arrives there, the names so far.
 * @typeParam N the states so far, by name.
 */
export class Flow<S extends Setting, K extends Shape, N> extends LoopingFlow<TheFlow, S, K, N> implements AnyFlow<K, N> {
  declare readonly [shape]?: () => readonly [K, N]
  declare readonly [setting]?: () => S
  declare readonly [unended]?: Unended
  readonly chain: Branch
  readonly #head: Head | undefined

  constructor(chain: Branch, head?: Head) {
    super()
    this.chain = chain
    this.#head = head
  }

  protected override grow<L, M>(link: Link): FlowOf<TheFlow, S, L, M>
  protected override grow(link: Link): unknown {
    return new Flow(extended(this.chain, link), this.#head)
  }

  protected override begin<T, L, M>(): FlowOf<TheFlow, T, L, M> {
    return begin<T, L, M>()
  }

  /** One call of one service. Its output is what the service answers, unless `output` says otherwise. */
  task<
    const Name extends string,
    Result,
    Raised extends string,
    Pattern extends IntegrationPattern,
    Given,
    Out = never,
    Assign = never,
    Timeout = never,
    Heartbeat = never,
  >(
    name: NewName<Name, K>,
    action: (
      scope: TaskScopeAt<K, S, Name>,
    ) => Action<Result, Raised, Pattern & Bounded<Pattern, Timeout | Heartbeat> & Fitting<S['type'], Pattern>, Given>,
    options?: TaskOptions<
      ScopeAt<K, S, Name>,
      ResultScopeAt<K, S, Name, Result>,
      Out,
      Assign & Assignable<Assign, K['declared'], S>,
      Timeout,
      Heartbeat
    >,
  ): Flow<
    S,
    Next.AfterWork<K, Name, OutputOf<Out, Result>, Assign, Raised | Untold<Pattern>, CauseOf<Pattern>>,
    Add<N, S, K, Name, TaskEntry<Result, Raised, Given>>
  > {
    return new Flow(extended(this.chain, draft.task(name, action, options)), this.#head)
  }

  /** A state that does no work: it shapes data, or marks a place. */
  pass<const Name extends string, Out = never, Assign = never>(
    name: NewName<Name, K>,
    options?: Gives<ScopeAt<K, S, Name>, Out, Assign & Assignable<Assign, K['declared'], S>>,
  ): Flow<S, Next.After<K, Name, OutputOf<Out, In<K, Name>>, Assign>, Add<N, S, K, Name>> {
    return new Flow(extended(this.chain, draft.pass(name, options)), this.#head)
  }

  /** Waits: `'5 minutes'`, `({ input }) => input.seconds`, `{ until: ({ input }) => input.dueTime }`. */
  wait<const Name extends string, const Words extends string | number = never, Out = never, Assign = never>(
    name: NewName<Name, K>,
    time: Worded<Words> | ComputedTime<ScopeAt<K, S, Name>>,
    options?: Gives<ScopeAt<K, S, Name>, Out, Assign & Assignable<Assign, K['declared'], S>>,
  ): Flow<S, Next.After<K, Name, OutputOf<Out, In<K, Name>>, Assign>, Add<N, S, K, Name>>
  wait<Name, Out, Assign>(name: string, time: WaitTime<ScopeAt<K, S, Name>>, options?: Gives<ScopeAt<K, S, Name>, Out, Assign>): unknown {
    return new Flow(extended(this.chain, draft.wait(name, time, options)), this.#head)
  }

  /**
   * Goes on by the first branch whose condition is true. Branches meet again after the choice, except those that end;
   * a branch with nothing in it goes straight on.
   */
  choice<const Name extends string, R extends Shape, M>(
    name: NewName<Name, K>,
    build: (choose: Choose<TheFlow, S, Next.After<K, Name, In<K, Name>, never>, Add<N, S, K, Name>>) => CompleteWithOtherwise<R, M>,
    options?: StateOptions,
  ): Flow<S, Next.Sound<R, Next.After<K, Name, In<K, Name>, never>>, M> {
    return new Flow(extended(this.chain, draft.choice(name, build(new Choose(begin)), options)), this.#head)
  }

  /** Ends the execution (inside a Parallel or Map: the branch) with success. */
  succeed<const Name extends string, Out = never>(
    name: NewName<Name, K>,
    options?: Omit<Gives<ScopeAt<K, S, Name>, Out, never>, 'assign'>,
  ): Flow<S, Next.Final<K, Name, OutputOf<Out, In<K, Name>>>, Add<N, S, K, Name>> {
    return new Flow(extended(this.chain, draft.succeed(name, options)), this.#head)
  }

  /** Ends the execution with an error: `.fail('Reject', { error: 'Order.TooLarge' })`. */
  fail<const Name extends string, const Raised extends string | null = null>(
    name: NewName<Name, K>,
    failure?: Failure<Raised> | ((scope: ScopeAt<K, S, Name>) => Failure<Raised>),
    options?: StateOptions,
  ): Flow<S, Next.Final<K, Name, never, NameOf<Raised>>, Add<N, S, K, Name>> {
    return new Flow(extended(this.chain, draft.fail(name, failure, options)), this.#head)
  }

  /**
   * A state in Amazon States Language, word for word, for what no other method says: it names itself what follows it,
   * by `Next`, `End`, `Catch` and the like. The graphs of a Map or a Parallel may be flows.
   */
  state<const Name extends string, const Definition extends WrittenState>(
    name: NewName<Name, K>,
    definition: Definition,
    besides: Besides<Flow<NestedSetting<S, Name, Defined, keyof K['declared']>, Inside<K, Name, Defined>, N>> = {},
  ): Flow<S, AfterWritten<K, Name, Definition>, Add<N, S, K, Name>> {
    return new Flow(extended(this.chain, written(name, definition, besides, new Flow(undefined))), this.#head)
  }

  /** States that stand aside: only jumps reach them, from before or from among them. What follows here is not changed. */
  aside<F extends EndedFlow>(branch: (flow: Flow<BranchSetting<S>, Outside<K>, N>) => F): Flow<S, Next.Beside<K, ShapeOf<F>>, StatesOf<F>> {
    return new Flow(extended(this.chain, { kind: 'aside', chain: chainOf(branch(new Flow(undefined))) }), this.#head)
  }

  /** On to the state of that name: one that stands already (a loop), or one that comes later. */
  goTo<const Name extends string>(name: JumpName<Name, K['input'], K['variables'], K['names'], N, S>): Flow<S, Next.Jumped<K, Name>, N>
  goTo(name: string | object): unknown {
    if (typeof name !== 'string') throw new TypeError('A jump needs the name of a state.')
    return new Flow(extended(this.chain, { kind: 'goTo', target: name }), this.#head)
  }

  /**
   * Ends the flow: the state machine, as data. In a branch of a Choice or a catcher, in a Parallel or a Map, it ends
   * that graph, and what flows out is its result.
   */
  end(this: Endable<S, K>): End<S, K, N, Flow<S, Next.Ended<K>, N>>
  end(): unknown {
    return this.#head === undefined ? new Flow(extended(this.chain, { kind: 'end' })) : machineOf(this.#head, this.chain)
  }

  /** Tries the state before this again after the errors named, as often and as long as it says. */
  retry<const Names extends Catchable<K>>(retrier: Retrier<Names & Raisable<K, Names>>): Flow<S, K, N> {
    return new Flow(draft.retried(this.chain, retrier), this.#head)
  }

  /**
   * Where the state before this has failed with one of the errors named: on to another state, or through a handler
   * that joins the flow again where it does not end. The handler gets the error, or what `output` makes of it.
   */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the three forms must agree in what they are made of
  catch<const Names extends Catchable<K>, F extends AnyFlow, Out = never, Assign = never>(
    errors: (Names & Raisable<K, Names>) | readonly (Names & Raisable<K, Names>)[],
    handler: Handler<S, Next.Caught<K, Names, Out, Assign>, N, F>,
  ): Flow<S, Next.Handled<K, Names, ShapeOf<F>>, StatesOf<F>>
  catch<const Names extends Catchable<K>, F extends AnyFlow, Out = never, Assign = never>(
    errors: (Names & Raisable<K, Names>) | readonly (Names & Raisable<K, Names>)[],
    options: CatchOptions<K, S, Names, Out, Assign>,
    handler: Handler<S, Next.Caught<K, Names, Out, Assign>, N, F>,
  ): Flow<S, Next.Handled<K, Names, ShapeOf<F>>, StatesOf<F>>
  catch<const Names extends Catchable<K>, const Name extends string, Out = never, Assign = never>(
    errors: (Names & Raisable<K, Names>) | readonly (Names & Raisable<K, Names>)[],
    target: GoTo<Name> & { readonly target: CaughtName<K, S, N, Names, Name, Out, Assign> },
    options?: CatchOptions<K, S, Names, Out, Assign>,
  ): Flow<S, Next.Diverted<K, Names, Name, Out, Assign>, N>
  catch<const Names extends Catchable<K>, const Name extends string, Out, Assign = never>(
    errors: (Names & Raisable<K, Names>) | readonly (Names & Raisable<K, Names>)[],
    target: GoTo<Name>,
    options: JumpOptions<K, S, N, Names, Name, Out, Assign>,
  ): Flow<S, Next.Diverted<K, Names, Name, Out, Assign>, N>
  catch<Names, Out, Assign>(
    errors: string | readonly string[],
    second: GoTo | Handler<S, Next.Caught<K, Names, Out, Assign>, N> | CatchOptions<K, S, Names, Out, Assign>,
    third?: Handler<S, Next.Caught<K, Names, Out, Assign>, N> | CatchOptions<K, S, Names, Out, Assign>,
  ): unknown {
    const handler = typeof second === 'function' ? second : third
    const options = typeof third === 'object' ? third : typeof second === 'object' && !('target' in second) ? second : undefined
    const branch = typeof handler === 'function' ? chainOf(handler(new Flow(undefined))) : undefined
    const target = typeof second === 'object' && 'target' in second ? draft.jump(second) : branch
    return new Flow(draft.caught(this.chain, errors, target, options), this.#head)
  }
}

type Handler<S extends Setting, K extends Shape, N, F = AnyFlow> = (flow: Flow<BranchSetting<S>, K, N>) => F

/** The class above, for the files that it is made with. */
interface TheFlow extends FlowKind {
  readonly flow: Flow<Extract<this['setting'], Setting>, Extract<this['shape'], Shape>, this['states']>
}

/** The beginning of a branch. */
function begin<S, K, N>(): FlowOf<TheFlow, S, K, N>
function begin(): unknown {
  return new Flow(undefined)
}
