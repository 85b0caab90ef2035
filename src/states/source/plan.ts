import type { JsonObject } from '../../core/index.ts'
import { type Arrives, afterState, caughtBy, chosenBy } from './arrives.ts'
import { type Dominators, dominators } from './dominators.ts'
import type { SourceGraph, SourceState } from './source-graph.ts'

/** States one after the other, as the builder takes them. */
export interface PlannedChain {
  readonly steps: readonly PlannedStep[]
  /** How it ends: it flows on to what follows it, it ends its graph, or it jumps. */
  readonly end: 'open' | 'end' | { readonly jump: string }
}

export interface PlannedStep {
  readonly state: SourceState
  /** For each catcher, or each rule of a Choice and its default: where it leads. */
  readonly ways: readonly Way[]
  /** States that a written state leads to, besides what follows it. */
  readonly aside: readonly PlannedChain[]
}

export type Way =
  | { readonly kind: 'on' }
  | { readonly kind: 'jump'; readonly target: string }
  | { readonly kind: 'chain'; readonly chain: PlannedChain }

/** A graph as a chain. */
export interface Plan {
  readonly chain: PlannedChain
  /** Whether it jumps to states that stand already: such a state must take all that arrives. */
  readonly jumpsBack: boolean
  /** Whether such a state is known to take nothing but an error's output. */
  readonly jumpsBackToHandler: boolean
  readonly arrivesAt: ReadonlyMap<string, Arrives>
}

/** @param isSpoken whether the builder has a method for the state; any other is written word for word. */
export function plan(graph: SourceGraph, isSpoken: (state: SourceState) => boolean): Plan {
  return new Planner(graph, isSpoken).plan()
}

class Planner {
  readonly #graph: SourceGraph
  readonly #isSpoken: (state: SourceState) => boolean
  readonly #dominators: Dominators
  readonly #arrivesAt = new Map<string, Arrives>()
  /** What jumps bring to states that do not stand yet. */
  readonly #awaited = new Map<string, Arrives>()
  /** States that a chain around the present one goes on to. */
  readonly #reserved = new Set<string>()
  #jumpsBack = false
  #jumpsBackToHandler = false

  constructor(graph: SourceGraph, isSpoken: (state: SourceState) => boolean) {
    this.#graph = graph
    this.#isSpoken = isSpoken
    this.#dominators = dominators(graph)
  }

  plan(): Plan {
    const chain = this.#chain(this.#graph.startAt, 'anything', undefined, false)
    return { chain, jumpsBack: this.#jumpsBack, jumpsBackToHandler: this.#jumpsBackToHandler, arrivesAt: this.#arrivesAt }
  }

  /** @param mustEnd whether the end of the graph is said, or follows from where the chain stands. */
  #chain(start: string, flows: Arrives, onwards: string | undefined, mustEnd: boolean): PlannedChain {
    const steps: PlannedStep[] = []
    let arrives = flows
    for (let state = this.#graph.states.get(start); state !== undefined; ) {
      arrives = this.#place(state.name, arrives)
      const following = this.#following(state)
      const step = this.#step(state, arrives, following, onwards)
      steps.push(step)
      arrives = this.#isSpoken(state) ? afterState(state.json, arrives) : 'nothing'
      if (following === undefined) return { steps, end: this.#end(state, arrives, onwards, mustEnd) }
      state = this.#graph.states.get(following)
    }
    return { steps, end: 'open' }
  }

  #place(name: string, flows: Arrives): Arrives {
    const arrives = flows === 'anything' || this.#awaited.get(name) === 'anything' ? 'anything' : 'error'
    this.#arrivesAt.set(name, arrives)
    return arrives
  }

  /** The state that the same chain goes on with. */
  #following(state: SourceState): string | undefined {
    if (state.json.Type !== 'Choice') {
      const next = state.json.Next
      return typeof next === 'string' && this.#isFree(next) ? next : undefined
    }
    const free = this.#dominators.childrenOf(state.name).filter((name) => this.#isFree(name))
    const meeting = free.filter((name) => this.#meets(name, state.name))
    return this.#largest(meeting) ?? this.#largest(state.targets.filter((name) => free.includes(name)))
  }

  /** Whether ways out of a Choice meet there again. */
  #meets(name: string, choice: string): boolean {
    return [...this.#graph.states.values()].some((state) => state.name !== choice && leadsOn(state.json).includes(name))
  }

  /** The one that most states hang on; of several, the last one. */
  #largest(names: readonly string[]): string | undefined {
    const size = (name: string): number => this.#dominators.sizeOf(name)
    return names.reduce<string | undefined>((best, name) => (best === undefined || size(name) >= size(best) ? name : best), undefined)
  }

  #isFree(name: string): boolean {
    return !this.#arrivesAt.has(name) && !this.#reserved.has(name)
  }

  #step(state: SourceState, arrives: Arrives, following: string | undefined, onwards: string | undefined): PlannedStep {
    if (following !== undefined) this.#reserved.add(following)
    const step = this.#isSpoken(state)
      ? { state, ways: this.#ways(state, arrives, following, onwards), aside: [] }
      : { state, ways: [], aside: this.#aside(state, following) }
    if (following !== undefined) this.#reserved.delete(following)
    return step
  }

  #ways({ json, targets }: SourceState, arrives: Arrives, following: string | undefined, onwards: string | undefined): readonly Way[] {
    const isChoice = json.Type === 'Choice'
    const next = isChoice ? (following ?? onwards) : typeof json.Next === 'string' ? json.Next : undefined
    const ways = isChoice ? targets : targets.slice(0, targets.length - (next === undefined ? 0 : 1))
    return ways.map((target, index): Way => {
      if (isChoice && target === following) return { kind: 'on' }
      const brings = isChoice ? chosenBy(json, index, arrives) : caughtBy(json, index)
      if (!this.#isFree(target)) return this.#jump(target, brings)
      return { kind: 'chain', chain: this.#chain(target, brings, next, true) }
    })
  }

  #aside(state: SourceState, following: string | undefined): readonly PlannedChain[] {
    for (const target of state.targets) this.#jump(target, 'anything')
    return state.targets.flatMap((target) =>
      target !== following && this.#isFree(target) ? [this.#chain(target, 'nothing', undefined, true)] : [],
    )
  }

  #jump(target: string, brings: Arrives): Way {
    const takes = this.#arrivesAt.get(target)
    if (takes !== undefined) {
      this.#jumpsBack = true
      if (takes === 'error' && brings === 'anything') this.#jumpsBackToHandler = true
    } else if (this.#awaited.get(target) !== 'anything') this.#awaited.set(target, brings)
    return { kind: 'jump', target }
  }

  #end({ json, name }: SourceState, arrives: Arrives, onwards: string | undefined, mustEnd: boolean): PlannedChain['end'] {
    if (json.Type === 'Choice' || json.Type === 'Succeed' || json.Type === 'Fail') return 'open'
    if (!this.#isSpokenName(name)) return 'open'
    if (typeof json.Next !== 'string') return mustEnd ? 'end' : 'open'
    if (json.Next === onwards) return 'open'
    this.#jump(json.Next, arrives)
    return { jump: json.Next }
  }

  #isSpokenName(name: string): boolean {
    const state = this.#graph.states.get(name)
    return state !== undefined && this.#isSpoken(state)
  }
}

/** Where a state leads when nothing fails. */
const leadsOn = ({ Next: next, Default: otherwise, Choices: rules }: JsonObject): readonly unknown[] => [
  next,
  otherwise,
  ...(Array.isArray(rules)
    ? rules.map((rule: unknown) => (typeof rule === 'object' && rule !== null && 'Next' in rule ? rule.Next : undefined))
    : []),
]
