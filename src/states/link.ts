import type { Aside, Branch, Draft, InLine as Expanded } from './chain.ts'
import { expanded } from './expand.ts'
import type { CatcherNode, ChoiceNode, ChoiceRuleNode, Graph, StateNode } from './node.ts'

/** Where a branch goes: a state's name, or the end of the graph. */
type Target = string | undefined

type InLine = Exclude<Expanded, Aside>

interface Frame {
  readonly links: readonly InLine[]
  at: number
  /** What follows the last link. */
  readonly onwards: Target
}

/**
 * Turns a chain with its branches into a graph whose states name what follows them.
 *
 * Works off a stack of its own: a branch may stand in a branch as deep as memory reaches.
 */
export function link(chain: Branch): Graph {
  const states: StateNode[] = []
  const frames = framesOf(chain, undefined)
  const startAt = targetOf(frames.at(-1)?.links[0], undefined) ?? ''
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const draft = frame.links[frame.at]
    frame.at += 1
    if (draft === undefined) frames.pop()
    else if (draft.kind !== 'goTo' && draft.kind !== 'end') {
      const onwards = targetOf(frame.links[frame.at], frame.onwards)
      if (isForked(draft)) fork(draft, onwards, states, frames)
      else states.push(followed(draft, onwards))
    }
  }
  return { startAt, states }
}

type Forked = ChoiceNode<Branch> | Guarded

type Guarded = Extract<Draft, { readonly catch: unknown }>

/** Whether branches lead on from a state. */
const isForked = (draft: Draft): draft is Forked => draft.kind === 'choice' || ('catch' in draft && draft.catch.length > 0)

/** A state with no branches, and what follows it. */
function followed(draft: Exclude<Draft, ChoiceNode<Branch>>, next: Target): StateNode {
  switch (draft.kind) {
    case 'succeed':
    case 'fail':
    case 'written':
      return draft
    case 'pass':
    case 'wait':
      return { ...draft, next }
    case 'task':
    case 'parallel':
    case 'map':
      return { ...draft, next, catch: [] }
  }
}

function fork(draft: Forked, onwards: Target, states: StateNode[], frames: Frame[]): void {
  const forking = new Forking(draft.name, onwards)
  states.push(forking.link(draft))
  if (forking.ending !== undefined) states.push(forking.ending)
  for (let branch = forking.branches.pop(); branch !== undefined; branch = forking.branches.pop()) frames.push(branch)
}

/** The frame of a chain, on top of those of the chains that stand aside in it. */
function framesOf(chain: Branch, onwards: Target): Frame[] {
  const frames: Frame[] = []
  const pending: { readonly chain: Branch; readonly onwards: Target }[] = [{ chain, onwards }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const links: InLine[] = []
    for (const link of expanded(next.chain)) {
      if (link.kind === 'aside') pending.push({ chain: link.chain, onwards: undefined })
      else links.push(link)
    }
    frames.push({ links, at: 0, onwards: next.onwards })
  }
  return frames.reverse()
}

function targetOf(next: InLine | undefined, onwards: Target): Target {
  if (next === undefined) return onwards
  if (next.kind === 'end') return undefined
  return next.kind === 'goTo' ? next.target : next.name
}

/** Links one state; gathers the branches that it leads to. */
class Forking {
  readonly branches: Frame[] = []
  /** Where a branch ends the graph at once, a Succeed state for it: every branch needs a state to go to. */
  ending: StateNode | undefined
  readonly #name: string
  readonly #onwards: Target

  constructor(name: string, onwards: Target) {
    this.#name = name
    this.#onwards = onwards
  }

  link(draft: Forked): StateNode {
    if (draft.kind !== 'choice') return { ...draft, next: this.#onwards, catch: draft.catch.map((catcher) => this.#to(catcher)) }
    const rules = draft.rules.map((rule) => this.#to(rule))
    return 'otherwise' in draft ? { ...draft, rules, otherwise: this.#enter(draft.otherwise) } : { ...draft, rules, otherwise: undefined }
  }

  #to<Kind extends CatcherNode<Branch> | ChoiceRuleNode<Branch>>(from: Kind): Omit<Kind, 'next'> & { readonly next: string } {
    return { ...from, next: this.#enter(from.next) }
  }

  #enter(branch: Branch): string {
    if (branch === undefined) return this.#onwards ?? this.#end()
    const frames = framesOf(branch, this.#onwards)
    const [first] = frames.at(-1)?.links ?? []
    for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) this.branches.push(frame)
    return targetOf(first, this.#onwards) ?? this.#end()
  }

  #end(): string {
    this.ending ??= { kind: 'succeed', name: `${this.#name.slice(0, 74)} (end)` }
    return this.ending.name
  }
}
