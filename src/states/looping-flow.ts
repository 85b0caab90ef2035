import type { Condition } from '../expressions/index.ts'
import type { In, ScopeAt } from './arriving.ts'
import { chainOf } from './called-back.ts'
import type { Link } from './chain.ts'
import { polled, repeated } from './draft-loop.ts'
import type { FlowKind, FlowOf } from './flow-kind.ts'
import type { AfterPoll, AfterUse, AfterWhile, Fits, PrefixedStates, Repeats } from './loops.ts'
import type { Add, NewName } from './names.ts'
import { NestingFlow } from './nesting-flow.ts'
import type { TimeOf } from './options.ts'
import type { BranchSetting, HasSetting, Setting, SettingOf } from './setting.ts'
import type { AnyFlow, Shape, ShapeOf, StatesOf } from './shape.ts'
import type { After } from './transitions.ts'

/** Loops, and states that were put together elsewhere. */
export abstract class LoopingFlow<Kind extends FlowKind, S extends Setting, K extends Shape, N> extends NestingFlow<Kind, S, K, N> {
  /**
   * Repeats the body as long as the condition is true; it may never be. What flows out of the body must be what the
   * condition began with. Compiled to a Choice and a jump back to it.
   */
  while<const Name extends string, F extends AnyFlow>(
    name: NewName<Name, K>,
    condition: (scope: ScopeAt<K, S, Name>) => Condition,
    body: (flow: FlowOf<Kind, BranchSetting<S>, After<K, Name, In<K, Name>, never>, Add<N, S, K, Name>>) => F & Repeats<F, In<K, Name>>,
  ): FlowOf<Kind, S, AfterWhile<After<K, Name, In<K, Name>, never>, ShapeOf<F>>, StatesOf<F>> {
    return this.grow(repeated(name, condition, chainOf(body(this.begin()))))
  }

  /**
   * Runs the body, then waits and runs it again until the condition is true of what it gave, which must be what it began
   * with. Compiled to a Choice of that name, a Wait and a jump back to the body's first state.
   */
  poll<const Name extends string, F extends AnyFlow>(
    name: NewName<Name, K>,
    body: (flow: FlowOf<Kind, BranchSetting<S>, K, N>) => F & Repeats<F, K['input']>,
    options: {
      readonly every: TimeOf<ScopeAt<ShapeOf<F>, S, never>>
      readonly until: (scope: ScopeAt<ShapeOf<F>, S, never>) => Condition
    },
  ): FlowOf<Kind, S, AfterPoll<ShapeOf<F>, Name>, Add<StatesOf<F>, S, ShapeOf<F>, Name>> {
    return this.grow(polled(name, chainOf(body(this.begin())), options))
  }

  /**
   * States that were put together elsewhere, by `fragment(…)`: here with a prefix before each name, so that a machine can
   * use them more than once.
   */
  use<F extends HasSetting, const Prefix extends string = ''>(
    part: F & Fits<S, K, SettingOf<F>, ShapeOf<F>, Prefix>,
    options?: { readonly prefix: Prefix },
  ): FlowOf<Kind, S, AfterUse<K, ShapeOf<F>, Prefix>, N & PrefixedStates<StatesOf<F>, Prefix>> {
    const link: Link = { kind: 'part', chain: part.chain, prefix: options?.prefix ?? '' }
    return this.grow(link)
  }
}
