import { chainOf } from './called-back.ts'
import { link } from './link.ts'
import type { WrittenGraph, WrittenNode } from './node.ts'
import type { Besides, WrittenState } from './written-state.ts'

/** @param empty the flow that the graphs begin with. */
export function written<Inner>(
  name: string,
  definition: WrittenState,
  { Branches: branches = [], ItemProcessor: processor, Iterator: iterator, grants = [] }: Besides<Inner>,
  empty: Inner,
): WrittenNode {
  const graphs: WrittenGraph[] = branches.map((branch, index) => ({ place: ['Branches', index], graph: link(chainOf(branch(empty))) }))
  if (processor !== undefined) graphs.push({ place: ['ItemProcessor'], graph: link(chainOf(processor(empty))) })
  if (iterator !== undefined) graphs.push({ place: ['Iterator'], graph: link(chainOf(iterator(empty))) })
  return { kind: 'written', name, definition, graphs, grants }
}
