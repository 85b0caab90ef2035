import type { SourceGraph } from './source-graph.ts'

/** Which states can only be reached through which other one. */
export interface Dominators {
  /** The states whose nearest such state this one is. */
  readonly childrenOf: (name: string) => readonly string[]
  /** How many states can only be reached through this one, itself included. */
  readonly sizeOf: (name: string) => number
}

/**
 * The dominator tree of a graph.
 *
 * @see Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm"
 */
export function dominators(graph: SourceGraph): Dominators {
  const order = postOrder(graph)
  const number = new Map(order.map((name, index) => [name, index]))
  const predecessors = order.map((): number[] => [])
  order.forEach((name, index) => {
    for (const target of graph.states.get(name)?.targets ?? []) predecessors[number.get(target) ?? 0]?.push(index)
  })
  const root = order.length - 1
  const parent: (number | undefined)[] = order.map((_, index) => (index === root ? root : undefined))
  const common = (one: number, other: number): number => {
    let [a, b] = [one, other]
    while (a !== b) {
      if (a < b) a = parent[a] ?? root
      else b = parent[b] ?? root
    }
    return a
  }
  for (let changed = true; changed; ) {
    changed = false
    for (let index = root - 1; index >= 0; index -= 1) {
      const known = (predecessors[index] ?? []).filter((predecessor) => parent[predecessor] !== undefined)
      const nearest = known.reduce<number | undefined>(
        (found, predecessor) => (found === undefined ? predecessor : common(found, predecessor)),
        undefined,
      )
      if (nearest !== parent[index]) changed = true
      parent[index] = nearest
    }
  }
  return tree(order, parent, root)
}

function tree(order: readonly string[], parent: readonly (number | undefined)[], root: number): Dominators {
  const children = new Map<string, string[]>()
  const size = new Map<string, number>(order.map((name) => [name, 1]))
  order.forEach((name, index) => {
    const above = order[parent[index] ?? root]
    if (index === root || above === undefined) return
    children.set(above, [...(children.get(above) ?? []), name])
    size.set(above, (size.get(above) ?? 1) + (size.get(name) ?? 1))
  })
  return { childrenOf: (name) => children.get(name) ?? [], sizeOf: (name) => size.get(name) ?? 1 }
}

/** The names, each after all those that it leads to for the first time. */
function postOrder({ startAt, states }: SourceGraph): readonly string[] {
  const order: string[] = []
  const seen = new Set([startAt])
  const path: { readonly name: string; readonly targets: readonly string[]; at: number }[] = []
  const enter = (name: string): void => {
    path.push({ name, targets: states.get(name)?.targets ?? [], at: 0 })
  }
  enter(startAt)
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const target = top.targets[top.at]
    top.at += 1
    if (target === undefined) {
      order.push(top.name)
      path.pop()
    } else if (!seen.has(target)) {
      seen.add(target)
      enter(target)
    }
  }
  return order
}
