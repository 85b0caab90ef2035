import type { StateNode } from './node.ts'

/**
 * States in the order they were written, as the builder keeps them: each link knows only the one before it, so that
 * adding a state copies nothing.
 */
export interface Chain {
  readonly previous: Chain | undefined
  readonly link: Link
}

/** A state whose followers are chains still, a jump, or a chain that stands in this one. */
export type Link = InLine | Part

export type InLine = Draft | GoTo | Aside | { readonly kind: 'end' }

/** A state before it is linked. Branches are chains; what follows it is told by its place. */
export type Draft = StateNode<Branch>

/** A branch with nothing in it goes straight on. */
export type Branch = Chain | undefined

/** States that stand aside: only jumps reach them. */
export interface Aside {
  readonly kind: 'aside'
  readonly chain: Branch
}

/** A chain that was built elsewhere, and stands here with a prefix before each of its names. */
export interface Part {
  readonly kind: 'part'
  readonly chain: Branch
  readonly prefix: string
}

/** On to the state of that name. */
export interface GoTo<Name extends string = string> {
  readonly kind: 'goTo'
  readonly target: Name
}

/** On to the state of that name: where a catcher needs nothing but a target. */
export const goTo = <const Name extends string>(target: Name): GoTo<Name> => ({ kind: 'goTo', target })

/** A chain with one link more. */
export const extended = (previous: Branch, link: Link): Chain => ({ previous, link })
