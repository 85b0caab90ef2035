import type { WithName } from './names.ts'
import type { Setting } from './setting.ts'
import type { Shape, ShapeOf } from './shape.ts'
import type { Sound } from './transitions.ts'

/** What flows back to the beginning of a loop must be what it begins with. */
export type Repeats<F, Begins> = [ShapeOf<F>['input']] extends [Begins]
  ? unknown
  : {
      readonly 'What the loop ends with is not what it begins with': {
        readonly begins: Begins
        readonly ends: ShapeOf<F>['input']
      }
    }

/** The shape after a `while`: the data are those of its condition, whether the body ran or not. */
export type AfterWhile<K extends Shape, B extends Shape> = {
  readonly is: Sound<Shape<K['input'], K['variables'], B['declared'], B['names'], B['targets'], B['errors'], B['output'], never>, K>
}['is']

/** The shape after a `poll`: what its body gave at last. */
export type AfterPoll<B extends Shape, Name extends string> = {
  readonly is: Shape<
    B['input'],
    B['variables'],
    B['declared'],
    WithName<WithName<B['names'], Name>, `${Name} (wait)`>,
    B['targets'],
    B['errors'],
    B['output'],
    never
  >
}['is']

/** What a fragment asks of the place where it is used; a sentence that says what is wrong where it does not fit. */
export type Fits<S extends Setting, K extends Shape, FS extends Setting, B extends Shape, Prefix extends string> = [S, FS] extends [
  { readonly type: 'EXPRESS' },
  { readonly type: 'STANDARD' },
]
  ? "The fragment is for STANDARD machines: begin it with fragment({ type: 'EXPRESS' })"
  : [S['language']] extends [FS['language']]
    ? [K['input']] extends [FS['begins']]
      ? [Extract<K['names'], Prefixed<B['names'], Prefix>>] extends [never]
        ? Compatible<K['declared'], B['declared'], B['targets']>
        : { readonly 'These states stand here already: give the fragment a prefix': Extract<K['names'], Prefixed<B['names'], Prefix>> }
      : { readonly 'The fragment takes other input than arrives here': { readonly takes: FS['begins']; readonly arrives: K['input'] } }
    : { readonly 'The fragment is in another query language': FS['language'] }

type Compatible<Here, There, Targets> = [Targets] extends [never]
  ? [Pick<Here, keyof Here & keyof There>] extends [Pick<There, keyof Here & keyof There>]
    ? unknown
    : { readonly 'The fragment has other types for these variables': keyof Here & keyof There }
  : { readonly 'The fragment jumps to states that are not in it': Targets }

export type Prefixed<Names, Prefix extends string> = Names extends string ? `${Prefix}${Names}` : never

/** The states of a fragment where it is used. */
export type PrefixedStates<States, Prefix extends string> = { readonly [Name in keyof States & string as `${Prefix}${Name}`]: States[Name] }

/** The shape after a fragment. */
export type AfterUse<K extends Shape, B extends Shape, Prefix extends string> = {
  readonly is: Shape<
    B['input'],
    K['variables'] | B['variables'],
    K['declared'] & B['declared'],
    K['names'] | Prefixed<B['names'], Prefix>,
    K['targets'],
    K['errors'] | B['errors'],
    K['output'] | B['output'],
    never
  >
}['is']
