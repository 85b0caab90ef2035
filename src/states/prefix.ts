import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'
import type { Branch, InLine, Link } from './chain.ts'
import type { Graph, StateNode, WrittenNode } from './node.ts'

/** A link whose states, and those that it names, have the prefix before their names. Its branches follow when they are linked. */
export function prefixedLink(link: InLine, prefix: string): InLine {
  if (link.kind === 'end') return link
  if (link.kind === 'goTo') return { ...link, target: `${prefix}${link.target}` }
  if (link.kind === 'aside') return { ...link, chain: prefixedChain(link.chain, prefix) }
  return prefixedState<Branch>(link, prefix, (branch) => prefixedChain(branch, prefix))
}

/** A chain that is renamed when it is linked. */
const prefixedChain = (chain: Branch, prefix: string): Branch => {
  const part: Link = { kind: 'part', chain, prefix }
  return chain === undefined ? undefined : { previous: undefined, link: part }
}

function prefixedState<To>(state: StateNode<To>, prefix: string, rename: (to: To) => To): StateNode<To> {
  const name = `${prefix}${state.name}`
  switch (state.kind) {
    case 'pass':
    case 'wait':
      return { ...state, name, ...following(state, rename) }
    case 'succeed':
    case 'fail':
      return { ...state, name }
    case 'task':
      return { ...state, name, ...following(state, rename), ...catching(state, rename) }
    case 'choice':
      return {
        ...state,
        name,
        rules: state.rules.map((rule) => ({ ...rule, next: rename(rule.next) })),
        ...(state.otherwise !== undefined && { otherwise: rename(state.otherwise) }),
      }
    case 'parallel':
      return {
        ...state,
        name,
        ...following(state, rename),
        ...catching(state, rename),
        branches: state.branches.map((branch) => prefixedGraph(branch, prefix)),
      }
    case 'map':
      return { ...state, name, ...following(state, rename), ...catching(state, rename), processor: prefixedGraph(state.processor, prefix) }
    case 'written':
      return prefixedWritten(state, prefix)
  }
}

const following = <To>(state: { readonly next?: To | undefined }, rename: (to: To) => To) =>
  state.next === undefined ? {} : { next: rename(state.next) }

const catching = <To, Catcher extends { readonly next: To }>(state: { readonly catch: readonly Catcher[] }, rename: (to: To) => To) => ({
  catch: state.catch.map((catcher) => ({ ...catcher, next: rename(catcher.next) })),
})

function prefixedGraph(graph: Graph, prefix: string): Graph {
  return {
    startAt: `${prefix}${graph.startAt}`,
    states: graph.states.map((state) => prefixedState(state, prefix, (name) => `${prefix}${name}`)),
  }
}

function prefixedWritten(node: WrittenNode, prefix: string): WrittenNode {
  const named = (value: Json | undefined): Json | undefined => (typeof value === 'string' ? `${prefix}${value}` : value)
  const entries = (value: Json | undefined): Json | undefined =>
    Array.isArray(value) ? value.map((item: Json) => (isJsonObject(item) ? withFields(item, { Next: named(item.Next) }) : item)) : value
  const { definition } = node
  return {
    ...node,
    name: `${prefix}${node.name}`,
    definition: withFields(definition, {
      Next: named(definition.Next),
      Default: named(definition.Default),
      Catch: entries(definition.Catch),
      Choices: entries(definition.Choices),
    }),
    graphs: node.graphs.map(({ place, graph }) => ({ place, graph: prefixedGraph(graph, prefix) })),
  }
}

const withFields = (object: JsonObject, fields: Readonly<Record<string, Json | undefined>>): JsonObject => ({
  ...object,
  ...Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined)),
})
