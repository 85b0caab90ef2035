import type { Problem } from '../core/index.ts'
import type { StateMachine } from './machine.ts'
import type { Graph, StateNode } from './node.ts'
import { writtenTargets } from './written-targets.ts'

/** What is wrong with the graph itself: names used twice, targets that do not exist, graphs without states. */
export function structureProblems(machine: StateMachine): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  const report = (code: string, path: string, message: string, hint: string): void => {
    const source = machine.source?.()
    problems.push({ code, severity: 'error', path, message, hint, owner: machine.name, ...(source && { source }) })
  }
  const work: { readonly graph: Graph; readonly path: string }[] = [{ graph: machine.graph, path: '' }]
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { graph, path } = next
    if (graph.states.length === 0) {
      report('NO_STATES', path || '/', 'There is no state here.', 'Add one; a branch that does nothing needs a .pass(…) to stand for it.')
      continue
    }
    const names = new Set(graph.states.map((state) => state.name))
    if (!names.has(graph.startAt)) reportTarget(report, `${path}/StartAt`, graph.startAt)
    for (const state of graph.states) {
      const place = `${path}/States/${state.name}`
      const first = seen.get(state.name)
      if (first !== undefined) {
        report(
          'DUPLICATE_STATE_NAME',
          place,
          `There is a state named '${state.name}' already, at ${first}.`,
          'Give each state a name of its own.',
        )
      }
      seen.set(state.name, place)
      for (const [field, target] of targetsOf(state)) {
        if (!names.has(target)) reportTarget(report, `${place}/${field}`, target)
      }
      for (const [field, nested] of nestedIn(state)) work.push({ graph: nested, path: `${place}/${field}` })
    }
  }
  return problems
}

type Report = (code: string, path: string, message: string, hint: string) => void

const reportTarget = (report: Report, path: string, target: string): void =>
  report(
    'MISSING_TRANSITION_TARGET',
    path,
    `No state here is named '${target}'.`,
    'Go to a state of the same machine, branch or Map, by its exact name.',
  )

/** The names that a state goes on to, each with the field that says so. */
function targetsOf(state: StateNode): readonly (readonly [string, string])[] {
  if (state.kind === 'written') return writtenTargets(state.definition)
  const next: readonly (readonly [string, string])[] = 'next' in state && state.next !== undefined ? [['Next', state.next]] : []
  const caught = 'catch' in state ? state.catch.map((catcher, index) => [`Catch/${index}/Next`, catcher.next] as const) : []
  if (state.kind !== 'choice') return [...next, ...caught]
  const rules = state.rules.map((rule, index) => [`Choices/${index}/Next`, rule.next] as const)
  return state.otherwise === undefined ? rules : [...rules, ['Default', state.otherwise]]
}

/** The graphs inside a state. */
function nestedIn(state: StateNode): readonly (readonly [string, Graph])[] {
  if (state.kind === 'parallel') return state.branches.map((branch, index) => [`Branches/${index}`, branch])
  if (state.kind === 'written') return state.graphs.map(({ place, graph }) => [place.join('/'), graph])
  return state.kind === 'map' ? [['ItemProcessor', state.processor]] : []
}
