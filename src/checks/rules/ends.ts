import { quotas } from '../../asl/index.ts'
import type { Graph, State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** For each state, those that it may go on to. */
type Following = ReadonlyMap<string, readonly string[]>

const isEnd = ({ json, type }: State): boolean => type === 'Succeed' || type === 'Fail' || json.End === true

/** Something ends the flow, every state is reached from the start, and an end is reached from every state. */
export function checkEnds(graph: Graph, following: Following, report: Report): void {
  const { json, path, states } = graph
  const ends: string[] = []
  for (const state of states.values()) if (isEnd(state)) ends.push(state.name)
  if (ends.length === 0) {
    const hint = 'Give the last state "End": true, or add a state of type Succeed or Fail'
    report('MISSING_END_STATE', path === '' ? '/' : path, 'No state ends the flow', hint)
    return
  }
  if (typeof json.StartAt !== 'string' || !states.has(json.StartAt)) return
  const reached = distances([json.StartAt], following)
  for (const { name, path: at } of states.values()) {
    if (reached.has(name)) continue
    report('UNREACHABLE_STATE', at, `No state leads to '${name}'`, 'Name it in a Next, a Default or a catcher, or leave it out')
  }
  checkHistory(graph, ends, reached, report)
  checkEndless(path, ends, reached, following, report)
}

/** A STANDARD execution fails where its history is full: each state is entered and left, even on the shortest way through. */
function checkHistory(graph: Graph, ends: readonly string[], reached: ReadonlyMap<string, number>, report: Report): void {
  if (graph.kind !== 'definition' || graph.type === 'EXPRESS') return
  const shortest = ends.reduce((least, name) => Math.min(least, reached.get(name) ?? least), Number.POSITIVE_INFINITY)
  if (shortest === Number.POSITIVE_INFINITY || shortest * 2 < quotas.historyEvents) return
  const message = `The shortest way through has ${shortest} states; a history has at most ${quotas.historyEvents} events, and each state makes two`
  report('HISTORY_TOO_LONG', '/', message, 'Let a part of the work be a state machine of its own, or make the machine EXPRESS')
}

function checkEndless(
  path: string,
  ends: readonly string[],
  reached: ReadonlyMap<string, number>,
  following: Following,
  report: Report,
): void {
  const goals = [...ends]
  // Where a state leads nowhere, something else has been said of it.
  for (const [name, targets] of following) if (targets.length === 0) goals.push(name)
  const ending = distances(goals, reversed(following))
  for (const name of reached.keys()) {
    if (ending.has(name)) continue
    const message = `From '${name}' no end can be reached: it goes round for ever`
    report('ENDLESS_STATES', `${path}/States/${name}`, message, 'Add a way out of the loop, such as a Choice')
    return
  }
}

function reversed(following: Following): Following {
  const leading = new Map<string, string[]>()
  for (const [source, targets] of following) {
    for (const target of targets) {
      const sources = leading.get(target)
      if (sources === undefined) leading.set(target, [source])
      else sources.push(source)
    }
  }
  return leading
}

/** Everything that can be come to from here, and how many states lie on the shortest way, both ends included. */
function distances(from: readonly string[], next: Following): ReadonlyMap<string, number> {
  const seen = new Map(from.map((name) => [name, 1]))
  for (const [name, distance] of seen) {
    for (const following of next.get(name) ?? []) if (!seen.has(following)) seen.set(following, distance + 1)
  }
  return seen
}
