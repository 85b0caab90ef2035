import { quotas } from '../../asl/index.ts'
import type { FlowGraph } from '../flow-graph.ts'
import type { Graph, State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** A graph and its states by number, with the ways between them. */
export interface NumberedGraph {
  readonly graph: Graph
  readonly states: readonly State[]
  /** The state where the flow starts; undefined where it does not exist. */
  readonly start: number | undefined
  readonly flow: FlowGraph
}

const isEnd = ({ json, type }: State): boolean => type === 'Succeed' || type === 'Fail' || json.End === true

/** Something ends the flow, every state is reached from the start, and an end is reached from every state. */
export function checkEnds({ graph, states, start, flow }: NumberedGraph, report: Report): void {
  const { path } = graph
  const ends: number[] = []
  for (const state of states) if (isEnd(state)) ends.push(state.number)
  if (ends.length === 0) {
    const hint = 'Give the last state "End": true, or add a state of type Succeed or Fail'
    report('MISSING_END_STATE', path === '' ? '/' : path, 'No state ends the flow', hint)
    return
  }
  if (start === undefined) return
  const reached = flow.distancesFrom([start])
  states.forEach(({ name, path: at }, number) => {
    if (reached[number] !== 0) return
    report('UNREACHABLE_STATE', at, `No state leads to '${name}'`, 'Name it in a Next, a Default or a catcher, or leave it out')
  })
  checkHistory(graph, ends, reached, report)
  // Where a state leads nowhere, something else has been said of it.
  const ending = flow.distancesTo([...ends, ...flow.deadEnds()])
  const endless = states.find((_, number) => reached[number] !== 0 && ending[number] === 0)
  if (endless === undefined) return
  const message = `From '${endless.name}' no end can be reached: it goes round for ever`
  report('ENDLESS_STATES', endless.path, message, 'Add a way out of the loop, such as a Choice')
}

/** A STANDARD execution fails where its history is full: each state is entered and left, even on the shortest way through. */
function checkHistory(graph: Graph, ends: readonly number[], reached: Int32Array, report: Report): void {
  if (graph.kind !== 'definition' || graph.type === 'EXPRESS') return
  const shortest = ends.reduce((least, end) => Math.min(least, reached[end] || least), Number.POSITIVE_INFINITY)
  if (shortest === Number.POSITIVE_INFINITY || shortest * 2 < quotas.historyEvents) return
  const message = `The shortest way through has ${shortest} states; a history has at most ${quotas.historyEvents} events, and each state makes two`
  report('HISTORY_TOO_LONG', '/', message, 'Let a part of the work be a state machine of its own, or make the machine EXPRESS')
}
