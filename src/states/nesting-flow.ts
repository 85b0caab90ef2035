import type { Filled } from '../expressions/index.ts'
import type { ResultScopeAt, ScopeAt } from './arriving.ts'
import { chainOf } from './called-back.ts'
import type { Link } from './chain.ts'
import * as draft from './draft.ts'
import { distributedMap, inlineMap } from './draft-map.ts'
import type { FlowKind, FlowOf } from './flow-kind.ts'
import type { Assignable, OutputOf } from './given.ts'
import type { ItemReader } from './item-reader.ts'
import type {
  DistributedOptions,
  DistributedResult,
  DistributedSource,
  ItemList,
  ItemOf,
  IterationInput,
  MapOptions,
  MapSource,
} from './map-options.ts'
import type { Add, DistributedName, NewName } from './names.ts'
import type { AfterBranches, AfterNested, Inside, ParallelName, ParallelOptions, StatesOfAll } from './nested.ts'
import type { Gives } from './options.ts'
import type { ChildSetting, MachineKind, NestedSetting, Setting } from './setting.ts'
import type { ClosedFlow, HasChain, ResultOf, Shape, ShapeOf, StatesOf } from './shape.ts'

/** The states that have graphs in them. */
export abstract class NestingFlow<Kind extends FlowKind, S extends Setting, K extends Shape, N> {
  /** The flow with one link more. */
  protected abstract grow<L, M>(link: Link): FlowOf<Kind, S, L, M>

  /** A flow with nothing in it yet, for a branch. */
  protected abstract begin<T, L, M>(): FlowOf<Kind, T, L, M>

  /** Runs branches at the same time, each with the state's input. The output is what each gave, in their order. */
  parallel<
    const Name extends string,
    Branches extends readonly ((
      flow: FlowOf<Kind, NestedSetting<S, Name, S['item'], keyof K['declared']>, Inside<K, Name>, N>,
    ) => HasChain)[],
    Out = never,
    Assign = never,
  >(
    name: ParallelName<Name, K, Branches>,
    branches: readonly [...Branches],
    options?: ParallelOptions<K, S, Name, Branches, Out, Assign>,
  ): FlowOf<Kind, S, AfterBranches<K, Name, Branches, Out, Assign>, Add<StatesOfAll<Branches, N>, S, K, Name>>
  /** The same, with what each branch gets instead of the state's input. */
  parallel<
    const Name extends string,
    Given,
    Branches extends readonly ((
      flow: FlowOf<Kind, NestedSetting<S, Name, S['item'], keyof K['declared']>, Inside<K, Name, OutputOf<Given, never>>, N>,
    ) => HasChain)[],
    Out = never,
    Assign = never,
  >(
    name: ParallelName<Name, K, Branches>,
    given: (scope: ScopeAt<K, S, Name>) => Given & Filled<Given>,
    branches: readonly [...Branches],
    options?: ParallelOptions<K, S, Name, Branches, Out, Assign>,
  ): FlowOf<Kind, S, AfterBranches<K, Name, Branches, Out, Assign>, Add<StatesOfAll<Branches, N>, S, K, Name>>
  parallel<Name, Result, Begun extends (flow: FlowOf<Kind, unknown, unknown, unknown>) => HasChain>(
    name: string,
    second: readonly Begun[] | ((scope: ScopeAt<K, S, Name>) => unknown),
    third?: readonly Begun[] | draft.Giving<ResultScopeAt<K, S, Name, Result>>,
    fourth?: draft.Giving<ResultScopeAt<K, S, Name, Result>>,
  ): unknown {
    const given = typeof second === 'function' ? second : undefined
    const branches = typeof second === 'function' ? third : second
    const options = typeof second === 'function' ? fourth : third
    const chains = isList(branches) ? branches.map((branch) => chainOf(branch(this.begin()))) : []
    return this.grow(draft.parallel(name, given, chains, isList(options) ? undefined : options))
  }

  /**
   * Several states as one, with one retry and one catch around them all. Compiled to a Parallel with one branch; the
   * output is what the branch gave.
   */
  group<const Name extends string, F extends ClosedFlow, Out = never, Assign = never>(
    name: NewName<Name, K>,
    branch: (flow: FlowOf<Kind, NestedSetting<S, Name, S['item'], keyof K['declared']>, Inside<K, Name>, N>) => F,
    options?: Gives<ResultScopeAt<K, S, Name, ResultOf<ShapeOf<F>>>, Out, Assign & Assignable<Assign, K['declared'], S>>,
  ): FlowOf<
    Kind,
    S,
    AfterNested<K, Name, OutputOf<Out, ResultOf<ShapeOf<F>>>, Assign, ShapeOf<F>['names'], ShapeOf<F>['errors']>,
    Add<StatesOf<F>, S, K, Name>
  > {
    return this.grow(draft.group(name, chainOf(branch(this.begin())), options))
  }

  /** Does the same with each item of an array. The output is an array of what each iteration gave. */
  map<const Name extends string, const Items extends ItemList, F extends ClosedFlow, Selected = never, Out = never, Assign = never>(
    name: NewName<Name, K>,
    source: MapSource<ScopeAt<K, S, Name>, Items, Selected>,
    iteration: (
      flow: FlowOf<Kind, NestedSetting<S, Name, ItemOf<Items>, keyof K['declared']>, Inside<K, Name, OutputOf<Selected, ItemOf<Items>>>, N>,
    ) => F,
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
    return this.grow(inlineMap(name, source, chainOf(iteration(this.begin())), options))
  }

  /**
   * Does the same with each of up to millions of items, each in an execution of its own. The iterations read none of the
   * variables around them.
   */
  distributedMap<
    const Name extends string,
    const Items extends ItemList | ItemReader<unknown>,
    F extends ClosedFlow,
    Selected = never,
    Batch = never,
    Written extends 'S3' = never,
    const Execution extends MachineKind = 'STANDARD',
    Out = never,
    Assign = never,
  >(
    name: DistributedName<Name, K, S>,
    source: DistributedSource<ScopeAt<K, S, Name>, Items, Selected, Batch>,
    iteration: (
      flow: FlowOf<
        Kind,
        ChildSetting<S, Name, ItemOf<Items>, IterationInput<OutputOf<Selected, ItemOf<Items>>, Batch>, Execution>,
        Inside<K, Name, IterationInput<OutputOf<Selected, ItemOf<Items>>, Batch>, never>,
        N
      >,
    ) => F,
    options?: DistributedOptions<
      ScopeAt<K, S, Name>,
      ResultScopeAt<K, S, Name, DistributedResult<ResultOf<ShapeOf<F>>, Written>>,
      Out,
      Assign & Assignable<Assign, K['declared'], S>,
      Written,
      Execution
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
    return this.grow(distributedMap(name, source, chainOf(iteration(this.begin())), options))
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
