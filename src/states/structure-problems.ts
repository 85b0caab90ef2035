import type { Problem } from '../core/index.ts'
import type { StateMachine } from './machine.ts'
import type { Graph, StateNode } from './node.ts'
import { placeText } from './place-text.ts'
import { writtenTargets } from './written-targets.ts'

/** What is wrong with the graph itself: names used twice, targets that do not exist, graphs without states. */
export function structureProblems(machine: StateMachine): readonly Problem[] {
  const problems: Problem[] = []
  const report = (code: string, path: string, message: string, hint: string): void => {
    const source = machine.source?.()
    problems.push({ code, severity: 'error', path, message, hint, owner: machine.name, ...(source && { source }) })
  }
  /** Each name so far, with the path of the graph that it is in. */
  const graphOf = new Map<string, string>()
  const work: { readonly graph: Graph; readonly path: string }[] = [{ graph: machine.graph, path: '' }]
  // What is inside is added at the end, while the loop goes on.
  for (const { graph, path } of work) {
    if (graph.states.length === 0) {
      report('NO_STATES', path || '/', 'There is no state here', 'Add one; a branch that does nothing needs a .pass(…) to stand for it')
      continue
    }
    for (const { name } of graph.states) {
      const first = graphOf.get(name)
      if (first !== undefined) {
        report(
          'DUPLICATE_STATE_NAME',
          `${path}/States/${name}`,
          `There is a state named '${name}' already, at ${first}/States/${name}`,
          'Give each state a name of its own',
        )
      }
      graphOf.set(name, path)
    }
    const check: Check = (target, field, state, index) => {
      if (graphOf.get(target) === path) return
      report(
        'MISSING_TRANSITION_TARGET',
        `${path}${state === undefined ? '' : `/States/${state.name}`}/${field}${index === undefined ? '' : `[${index}]/Next`}`,
        `No state here is named '${target}'`,
        'Go to a state of the same machine, branch or Map, by its exact name',
      )
    }
    check(graph.startAt, 'StartAt')
    for (const state of graph.states) {
      checkTargets(state, check)
      for (const [field, nested] of nestedIn(state)) work.push({ graph: nested, path: `${path}/States/${state.name}/${field}` })
    }
  }
  return problems
}

/** Looks at one name that a state goes on to: where it stands is only put together where it is wrong. */
type Check = (target: string, field: string, state?: StateNode, index?: number) => void

function checkTargets(state: StateNode, check: Check): void {
  switch (state.kind) {
    case 'succeed':
    case 'fail':
      return
    case 'choice':
      state.rules.forEach((rule, index) => check(rule.next, 'Choices', state, index))
      if (state.otherwise !== undefined) check(state.otherwise, 'Default', state)
      return
    case 'pass':
    case 'wait':
      if (state.next !== undefined) check(state.next, 'Next', state)
      return
    case 'task':
    case 'parallel':
    case 'map':
      if (state.next !== undefined) check(state.next, 'Next', state)
      state.catch.forEach((catcher, index) => check(catcher.next, 'Catch', state, index))
      return
    case 'written':
      for (const [field, target] of writtenTargets(state.definition)) check(target, field, state)
  }
}

const none: readonly (readonly [string, Graph])[] = []

/** The graphs inside a state. */
function nestedIn(state: StateNode): readonly (readonly [string, Graph])[] {
  if (state.kind === 'parallel') return state.branches.map((branch, index) => [`Branches[${index}]`, branch])
  if (state.kind === 'map') return [['ItemProcessor', state.processor]]
  return state.kind === 'written' ? state.graphs.map(({ place, graph }) => [placeText(place), graph]) : none
}
