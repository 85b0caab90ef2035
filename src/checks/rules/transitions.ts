import { quotas } from '../../asl/index.ts'
import { isJsonObject } from '../../core/index.ts'
import { closest } from '../closest.ts'
import type { Graph, State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** A way from one state to another, and where it is written. */
export interface Transition {
  readonly target: string
  readonly path: string
}

/** Where a state may go: its Next, its rules, its Default, its catchers. */
export function transitionsOf({ json, path }: State): readonly Transition[] {
  const found: Transition[] = []
  const add = (target: unknown, at: string): void => {
    if (typeof target === 'string') found.push({ target, path: at })
  }
  add(json.Next, `${path}/Next`)
  add(json.Default, `${path}/Default`)
  for (const field of ['Choices', 'Catch'] as const) {
    const rules = json[field]
    if (!Array.isArray(rules)) continue
    rules.forEach((rule: unknown, index) => {
      if (isJsonObject(rule)) add(rule.Next, `${path}/${field}[${index}]/Next`)
    })
  }
  return found
}

const isEnd = ({ json, type }: State): boolean => type === 'Succeed' || type === 'Fail' || json.End === true

/** Every target exists, every state is reached, and there is a way out of it all. */
export function checkTransitions(graph: Graph, report: Report): void {
  const { json, path, states } = graph
  if (states.size === 0) return
  const missing = (target: string, at: string): void => {
    const meant = closest(target, states.keys())
    const hint = meant === undefined ? `The states here are ${listed(states.keys())}` : `Write '${meant}'`
    report('MISSING_TRANSITION_TARGET', at, `There is no state '${target}' here`, hint)
  }
  if (typeof json.StartAt === 'string' && !states.has(json.StartAt)) missing(json.StartAt, `${path}/StartAt`)
  const following = new Map<string, readonly string[]>()
  for (const state of states.values()) {
    checkWayOut(state, report)
    const transitions = transitionsOf(state)
    for (const { target, path: at } of transitions) if (!states.has(target)) missing(target, at)
    following.set(
      state.name,
      transitions.map(({ target }) => target).filter((target) => states.has(target)),
    )
  }
  checkEnds(graph, following, report)
}

const listed = (names: Iterable<string>): string => {
  const all = [...names]
  const shown = all.slice(0, 5).map((name) => `'${name}'`)
  return all.length > 5 ? `${shown.join(', ')} and ${all.length - 5} more` : shown.join(', ')
}

function checkWayOut(state: State, report: Report): void {
  const { json, path, type } = state
  if (type === undefined || type === 'Choice' || type === 'Succeed' || type === 'Fail') return
  if (json.Next !== undefined && json.End === true) {
    report('CONFLICTING_FIELDS', path, "The state has both 'Next' and 'End'", "Keep 'Next' where it goes on, 'End' where it is the last")
  }
  if (json.Next === undefined && json.End !== true)
    report('MISSING_FIELD', path, "The state has neither 'Next' nor 'End'", 'Add "Next": "<state>" or "End": true')
}

function checkEnds(graph: Graph, following: ReadonlyMap<string, readonly string[]>, report: Report): void {
  const { json, path, states } = graph
  const ends = [...states.values()].filter(isEnd).map(({ name }) => name)
  if (ends.length === 0) {
    const hint = 'Give the last state "End": true, or add a state of type Succeed or Fail'
    report('MISSING_END_STATE', path === '' ? '/' : path, 'No state ends the flow', hint)
    return
  }
  if (typeof json.StartAt !== 'string' || !states.has(json.StartAt)) return
  const reached = spread([json.StartAt], following)
  for (const { name, path: at } of states.values()) {
    if (reached.has(name)) continue
    report('UNREACHABLE_STATE', at, `No state leads to '${name}'`, 'Name it in a Next, a Default or a catcher, or leave it out')
  }
  // Where a state leads nowhere, something else has been said of it.
  const dead = [...following].filter(([, targets]) => targets.length === 0).map(([name]) => name)
  checkHistory(json.StartAt, graph, new Set(ends), following, report)
  const ending = spread([...ends, ...dead], reversed(following))
  const endless = [...reached].find((name) => !ending.has(name))
  if (endless === undefined) return
  const message = `From '${endless}' no end can be reached: it goes round for ever`
  report('ENDLESS_STATES', `${path}/States/${endless}`, message, 'Add a way out of the loop, such as a Choice')
}

/** A STANDARD execution ends where its history is full: each state is entered and left, even on the shortest way through. */
function checkHistory(
  start: string,
  graph: Graph,
  ends: ReadonlySet<string>,
  following: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void {
  if (graph.kind !== 'definition' || graph.type === 'EXPRESS' || graph.states.size * 2 < quotas.historyEvents) return
  const distance = new Map([[start, 1]])
  for (const [name, length] of distance) {
    if (ends.has(name)) {
      if (length * 2 < quotas.historyEvents) return
      const message = `The shortest way through has ${length} states; a history has at most ${quotas.historyEvents} events, and each state makes two`
      report('HISTORY_TOO_LONG', '/', message, 'Let a part of the work be a state machine of its own, or make the machine EXPRESS')
      return
    }
    for (const next of following.get(name) ?? []) if (!distance.has(next)) distance.set(next, length + 1)
  }
}

function reversed(following: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
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

/** Everything that can be come to from here, step by step. */
function spread(from: readonly string[], next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set(from)
  for (const name of seen) {
    for (const following of next.get(name) ?? []) seen.add(following)
  }
  return seen
}
