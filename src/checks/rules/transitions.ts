import { closest, isJsonObject, type Json } from '../../core/index.ts'
import { FlowGraph } from '../flow-graph.ts'
import type { Graph, State } from '../graph.ts'
import { mostCandidates } from '../most-candidates.ts'
import type { Report } from '../problem-codes.ts'
import { hasPlaceholder } from '../value-kinds.ts'
import { checkEnds } from './ends.ts'

/** Comparing a name with all others takes long: after so many, a hint does without. */
const mostComparisons = 20

/** Every target exists, every state is reached, and there is a way out of it all. */
export function checkTransitions(graph: Graph, report: Report): void {
  const { json, path, states } = graph
  if (states.size === 0) return
  // Where a template names a target, nobody knows yet which states are reached.
  let open = typeof json.StartAt === 'string' && hasPlaceholder(json.StartAt) && !states.has(json.StartAt)
  let compared = 0
  const missing = (target: string, at: string): void => {
    compared += 1
    const meant = compared > mostComparisons ? undefined : closest(target, states.keys(), mostCandidates)
    const hint = meant === undefined ? `The states here are ${listed(states)}` : `Write '${meant}'`
    report('MISSING_TRANSITION_TARGET', at, `There is no state '${target}' here`, hint)
  }
  if (typeof json.StartAt === 'string' && !open && !states.has(json.StartAt)) missing(json.StartAt, `${path}/StartAt`)
  const all = [...states.values()]
  const flow = new FlowGraph(all.length)
  const follow: Follow = (state, target, field, index) => {
    if (typeof target !== 'string') return
    if (hasPlaceholder(target) && !states.has(target)) {
      open = true
      return
    }
    const following = states.get(target)
    if (following === undefined) missing(target, index === undefined ? `${state.path}/${field}` : `${state.path}/${field}[${index}]/Next`)
    else flow.connect(state.number, following.number)
  }
  for (const state of all) {
    checkWayOut(state, report)
    eachTransition(state, follow)
  }
  const start = typeof json.StartAt === 'string' ? states.get(json.StartAt)?.number : undefined
  if (!open) checkEnds({ graph, states: all, start, flow }, report)
}

/** Takes note of a target, and of the field that names it. */
type Follow = (state: State, target: Json | undefined, field: string, index?: number) => void

const branching = ['Choices', 'Catch'] as const

/** Where a state may go: its Next, its Default, its rules, its catchers. */
function eachTransition(state: State, follow: Follow): void {
  const { json } = state
  follow(state, json.Next, 'Next')
  follow(state, json.Default, 'Default')
  for (const field of branching) {
    const rules = json[field]
    if (!Array.isArray(rules)) continue
    rules.forEach((rule: Json, index) => {
      if (isJsonObject(rule)) follow(state, rule.Next, field, index)
    })
  }
}

const mostListed = 5

function listed(states: ReadonlyMap<string, State>): string {
  const shown: string[] = []
  for (const name of states.keys()) {
    if (shown.push(`'${name}'`) === mostListed) break
  }
  return states.size > mostListed ? `${shown.join(', ')} and ${states.size - mostListed} more` : shown.join(', ')
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
