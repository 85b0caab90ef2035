import type { Condition, Expression } from '../expressions/index.ts'
import type { Common, Everything, Reaching, ScopeAt } from './arriving.ts'
import { chainOf } from './called-back.ts'
import type { Branch } from './chain.ts'
import { type CompleteWithOtherwise, unsaid } from './chosen.ts'
import * as draft from './draft-rule.ts'
import type { Begin, FlowKind, FlowOf } from './flow-kind.ts'
import type { Assignable, Assigned, Declaring, OutputOf } from './given.ts'
import type { Matched, Matching, Present, Unmatched, WithInput } from './narrowing.ts'
import type { ChoiceRuleNode } from './node.ts'
import type { Giving } from './options.ts'
import type { BranchSetting, Setting } from './setting.ts'
import type { AnyFlow, Shape, ShapeOf, StatesOf } from './shape.ts'
import type { Beside, Meeting } from './transitions.ts'

/** The rules so far, each with the ones before it. */
interface Rules {
  readonly previous: Rules | undefined
  readonly rule: ChoiceRuleNode<Branch>
}

/** What a rule may say besides its condition. */
export interface RuleOptions<S extends Setting, K extends Shape, Out, Assign> extends DefaultOptions<S, K, Out, Assign> {
  readonly comment?: string
}

/** What may be said where no rule is true. */
export type DefaultOptions<S extends Setting, K extends Shape, Out, Assign> = Giving<
  ScopeAt<K, S, never>,
  Out,
  Assign & Assignable<Assign, K['declared'], S>
>

/** What the branch of a rule begins with. */
type Begun<K extends Shape, Out, Assign> = {
  readonly is: Shape<
    OutputOf<Out, K['input']>,
    Assigned<K['variables'], Assign>,
    Declaring<K['declared'], Assign>,
    K['names'],
    K['targets'],
    K['errors'],
    K['output'],
    never
  >
}['is']

/**
 * The rules of a Choice as they are added.
 *
 * @typeParam K what the compiler knows at the choice, with the names that the branches so far have added.
 * @typeParam Inputs what arrives where the branches meet.
 */
export class Choose<Kind extends FlowKind, S extends Setting, K extends Shape, N, Inputs = never, Variables = Everything> {
  readonly #begin: Begin<Kind>
  readonly #rules: Rules | undefined
  /** Where to go when no rule is true: nobody has said so yet. */
  readonly rest: typeof unsaid = unsaid

  constructor(begin: Begin<Kind>, rules?: Rules) {
    this.#begin = begin
    this.#rules = rules
  }

  /** The rules so far. */
  get rules(): readonly ChoiceRuleNode<Branch>[] {
    return this.#list()
  }

  /** Where the condition is true (and none before it was): this branch. */
  when<F extends AnyFlow>(
    condition: (scope: ScopeAt<K, S, never>) => Condition,
    branch: (flow: FlowOf<Kind, BranchSetting<S>, K, N>) => F,
  ): Choose<Kind, S, Beside<K, ShapeOf<F>>, StatesOf<F>, Inputs | ShapeOf<F>['input'], Common<Variables, Reaching<ShapeOf<F>>>>
  /** The same, with what the branch gets (`output`) and variables to assign (`assign`). */
  when<F extends AnyFlow, Out = never, Assign = never>(
    condition: (scope: ScopeAt<K, S, never>) => Condition,
    options: RuleOptions<S, K, Out, Assign>,
    branch: (flow: FlowOf<Kind, BranchSetting<S>, Begun<K, Out, Assign>, N>) => F,
  ): Choose<Kind, S, Beside<K, ShapeOf<F>>, StatesOf<F>, Inputs | ShapeOf<F>['input'], Common<Variables, Reaching<ShapeOf<F>>>>
  when<Out, Assign, M>(
    condition: (scope: ScopeAt<K, S, never>) => Condition,
    second: RuleOptions<S, K, Out, Assign> | ((flow: FlowOf<Kind, BranchSetting<S>, Begun<K, Out, Assign>, N>) => AnyFlow),
    third?: (flow: FlowOf<Kind, BranchSetting<S>, Begun<K, Out, Assign>, N>) => AnyFlow,
  ): unknown {
    const branch = typeof second === 'function' ? second : third
    const rule = draft.rule(condition, chainOf(branch?.(this.#begin())), typeof second === 'function' ? undefined : second)
    return this.#with<K, M, Inputs, Variables>(rule)
  }

  /**
   * Where all of these are there and not null: this branch, whose input has them as fields that are certain:
   * `.whenPresent(({ input }) => ({ note: input.note }), (flow) => …)`.
   */
  whenPresent<const Fields extends { readonly [name: string]: Expression<unknown> }, F extends AnyFlow>(
    fields: (scope: ScopeAt<K, S, never>) => Fields,
    branch: (flow: FlowOf<Kind, BranchSetting<S>, WithInput<K, Present<K['input'], Fields>>, N>) => F,
  ): Choose<Kind, S, Beside<K, ShapeOf<F>>, StatesOf<F>, Inputs | ShapeOf<F>['input'], Common<Variables, Reaching<ShapeOf<F>>>> {
    return this.#with(draft.presentRule(fields, chainOf(branch(this.#begin()))))
  }

  /**
   * Where the input has these values: this branch, whose input is of that kind; the branches after it get the other kinds:
   * `.whenMatches({ kind: 'circle' }, (flow) => …)`.
   */
  whenMatches<const Values extends { readonly [name: string]: string | number | boolean | null }, F extends AnyFlow>(
    values: Values & Matching<Values, K['input']>,
    branch: (flow: FlowOf<Kind, BranchSetting<S>, WithInput<K, Matched<K['input'], Values>>, N>) => F,
  ): Choose<
    Kind,
    S,
    WithInput<Beside<K, ShapeOf<F>>, Unmatched<K['input'], Values>>,
    StatesOf<F>,
    Inputs | ShapeOf<F>['input'],
    Common<Variables, Reaching<ShapeOf<F>>>
  > {
    return this.#with(draft.matchingRule(values, chainOf(branch(this.#begin()))))
  }

  /** Where no condition is true: this branch. `(flow) => flow` goes straight on. */
  otherwise<F extends AnyFlow>(
    branch: (flow: FlowOf<Kind, BranchSetting<S>, K, N>) => F,
  ): CompleteWithOtherwise<
    Meeting<Beside<K, ShapeOf<F>>, Inputs | ShapeOf<F>['input'], Common<Variables, Reaching<ShapeOf<F>>>>,
    StatesOf<F>
  >
  /** The same, with what the branch gets (`output`) and variables to assign (`assign`). */
  otherwise<F extends AnyFlow, Out = never, Assign = never>(
    options: DefaultOptions<S, K, Out, Assign>,
    branch: (flow: FlowOf<Kind, BranchSetting<S>, Begun<K, Out, Assign>, N>) => F,
  ): CompleteWithOtherwise<
    Meeting<Beside<K, ShapeOf<F>>, Inputs | ShapeOf<F>['input'], Common<Variables, Reaching<ShapeOf<F>>>>,
    StatesOf<F>
  >
  otherwise<Out, Assign>(
    first: DefaultOptions<S, K, Out, Assign> | ((flow: FlowOf<Kind, BranchSetting<S>, Begun<K, Out, Assign>, N>) => AnyFlow),
    second?: (flow: FlowOf<Kind, BranchSetting<S>, Begun<K, Out, Assign>, N>) => AnyFlow,
  ): unknown {
    const branch = typeof first === 'function' ? first : second
    const options = typeof first === 'function' ? undefined : first
    return { rules: this.#list(), rest: draft.rest(chainOf(branch?.(this.#begin())), options) }
  }

  /** Where no condition is true the execution fails with `States.NoChoiceMatched`. */
  noOtherwise(): CompleteWithOtherwise<Meeting<K, Inputs, Variables, 'States.NoChoiceMatched'>, N> {
    return { rules: this.#list(), rest: 'none' }
  }

  #with<L extends Shape, M, I, V>(rule: ChoiceRuleNode<Branch>): Choose<Kind, S, L, M, I, V> {
    return new Choose(this.#begin, { previous: this.#rules, rule })
  }

  #list(): readonly ChoiceRuleNode<Branch>[] {
    const list: ChoiceRuleNode<Branch>[] = []
    for (let at = this.#rules; at !== undefined; at = at.previous) list.push(at.rule)
    return list.reverse()
  }
}
