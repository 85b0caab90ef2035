import type { In, ResultScopeAt, ScopeAt, Vars } from './arriving.ts'
import type { Link } from './chain.ts'
import * as draft from './draft.ts'
import { distributedMap, inlineMap } from './draft-map.ts'
import type { FlowKind, FlowOf } from './flow-kind.ts'
import type { Assignable, OutputOf } from './given.ts'
import type { DistributedOptions, DistributedResult, DistributedSource, IterationInput, MapOptions, MapSource } from './map-options.ts'
import type { Add, NewName } from './names.ts'
import type { AfterNested, ErrorsOf, Inside, NamesOf, Open, ResultsOf, StatesOfAll } from './nested.ts'
import type { Branching, Gives } from './options.ts'
import type { NestedSetting, Setting } from './setting.ts'
import type { ClosedFlow, HasChain, ResultOf, Shape, ShapeOf, StatesOf } from './shape.ts'

/** The states that have graphs in them. */
export abstract class NestingFlow<Kind extends FlowKind, S extends Setting, K extends Shape, N> {
  /** The flow with one link more. */
  protected abstract grow<L, M>(link: Link): FlowOf<Kind, S, L, M>

  /** A flow with nothing in it yet, for a branch. */
  protected abstract begin<T, L, M>(): FlowOf<Kind, T, L, M>

  /**
   * Runs branches at the same time, each with the state's input, or with what `arguments` makes of it. The output is what
   * each gave, in their order.
   */
  parallel<
    const Name extends string,
    Branches extends readonly ((
      flow: FlowOf<Kind, NestedSetting<S, Name, S['item'], Vars<K, Name>>, Inside<K, Name, OutputOf<Given, In<K, Name>>>, N>,
    ) => HasChain)[],
    Given = never,
    Out = never,
    Assign = never,
  >(
    name: NewName<Name, K>,
    branches: readonly [...Branches] | Branching<ScopeAt<K, S, Name>, Given, readonly [...Branches]>,
    options?: Gives<ResultScopeAt<K, S, Name, ResultsOf<Branches>>, Out, Assign & Assignable<Assign, K['declared'], S>>,
    ..._open: Open<Branches>
  ): FlowOf<
    Kind,
    S,
    AfterNested<K, Name, OutputOf<Out, ResultsOf<Branches>>, Assign, NamesOf<Branches>, ErrorsOf<Branches>>,
    Add<StatesOfAll<Branches, N>, S, K, Name>
  > {
    return this.grow(draft.parallel(name, branches, (branch) => branch(this.begin()).chain, options))
  }

  /**
   * Several states as one, with one retry and one catch around them all. Compiled to a Parallel with one branch; the
   * output is what the branch gave.
   */
  group<const Name extends string, F extends ClosedFlow, Out = never, Assign = never>(
    name: NewName<Name, K>,
    branch: (flow: FlowOf<Kind, NestedSetting<S, Name, S['item'], Vars<K, Name>>, Inside<K, Name>, N>) => F,
    options?: Gives<ResultScopeAt<K, S, Name, ResultOf<ShapeOf<F>>>, Out, Assign & Assignable<Assign, K['declared'], S>>,
  ): FlowOf<
    Kind,
    S,
    AfterNested<K, Name, OutputOf<Out, ResultOf<ShapeOf<F>>>, Assign, ShapeOf<F>['names'], ShapeOf<F>['errors']>,
    Add<StatesOf<F>, S, K, Name>
  > {
    return this.grow(draft.group(name, branch(this.begin()).chain, options))
  }

  /** Does the same with each item of an array. The output is an array of what each iteration gave. */
  map<const Name extends string, Item, F extends ClosedFlow, Selected = never, Out = never, Assign = never>(
    name: NewName<Name, K>,
    source: MapSource<ScopeAt<K, S, Name>, Item, Selected>,
    iteration: (flow: FlowOf<Kind, NestedSetting<S, Name, Item, Vars<K, Name>>, Inside<K, Name, OutputOf<Selected, Item>>, N>) => F,
    options?: MapOptions<
      ScopeAt<K, S, Name>,
      ResultScopeAt<K, S, Name, readonly ResultOf<ShapeOf<F>>[]>,
      Out,
      Assign & Assignable<Assign, K['declared'], S>
    >,
  ): FlowOf<
    Kind,
    S,
    AfterNested<K, Name, OutputOf<Out, readonly ResultOf<ShapeOf<F>>[]>, Assign, ShapeOf<F>['names'], ShapeOf<F>['errors']>,
    Add<StatesOf<F>, S, K, Name>
  > {
    return this.grow(inlineMap(name, source, iteration(this.begin()).chain, options))
  }

  /**
   * Does the same with each of up to millions of items, each in an execution of its own. The iterations read none of the
   * variables around them.
   */
  distributedMap<
    const Name extends string,
    Item,
    F extends ClosedFlow,
    Selected = never,
    Batch = never,
    Written = never,
    Out = never,
    Assign = never,
  >(
    name: NewName<Name, K>,
    source: DistributedSource<ScopeAt<K, S, Name>, Item, Selected, Batch>,
    iteration: (
      flow: FlowOf<Kind, NestedSetting<S, Name, Item, never>, Inside<K, Name, IterationInput<OutputOf<Selected, Item>, Batch>, never>, N>,
    ) => F,
    options?: DistributedOptions<
      ScopeAt<K, S, Name>,
      ResultScopeAt<K, S, Name, DistributedResult<ResultOf<ShapeOf<F>>, Written>>,
      Out,
      Assign & Assignable<Assign, K['declared'], S>,
      Written
    >,
  ): FlowOf<
    Kind,
    S,
    AfterNested<
      K,
      Name,
      OutputOf<Out, DistributedResult<ResultOf<ShapeOf<F>>, Written>>,
      Assign,
      ShapeOf<F>['names'],
      ShapeOf<F>['errors']
    >,
    Add<StatesOf<F>, S, K, Name>
  > {
    return this.grow(distributedMap(name, source, iteration(this.begin()).chain, options))
  }
}
