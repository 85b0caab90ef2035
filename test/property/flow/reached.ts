import type { GraphVisit, StateDefinition } from '../../../src/asl/index.ts'

/** The states of a graph that no way leads to. */
export function unreached({ graph }: GraphVisit): readonly string[] {
  const reached = new Set([graph.StartAt])
  for (const name of reached) {
    const state = Object.hasOwn(graph.States, name) ? graph.States[name] : undefined
    if (state === undefined) throw new Error(`No state is named '${name}'.`)
    for (const target of targets(state)) reached.add(target)
  }
  return Object.keys(graph.States).filter((name) => !reached.has(name))
}

function* targets(state: StateDefinition): Generator<string> {
  if ('Next' in state && state.Next !== undefined) yield state.Next
  if ('Catch' in state) for (const catcher of state.Catch ?? []) yield catcher.Next
  if (state.Type !== 'Choice') return
  for (const rule of state.Choices) if (rule.Next !== undefined) yield rule.Next
  if (state.Default !== undefined) yield state.Default
}
